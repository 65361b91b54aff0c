import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { AnyRecord } from '../../../src/domain/records.ts'
import { slipsBetween } from '../../../src/domain/search/damerau.ts'
import { search } from '../../../src/domain/search/search.ts'
import { snippetOf, withMarks } from '../../../src/domain/search/snippet.ts'
import { meeting } from '../folder-of.ts'

const about = (date: string, outcome: string, own: Parameters<typeof meeting>[1] = {}): AnyRecord =>
  meeting({ date, outcome }, own)

const textsOf = (records: readonly AnyRecord[], query: string): readonly string[] =>
  search(records, query).hits.map(({ line }) => line.text)

const shown = (records: readonly AnyRecord[], query: string): readonly string[] =>
  search(records, query).hits.map(({ line, marks }) => withMarks(snippetOf(line.text, marks), '[', ']'))

describe('what is found', () => {
  test.each([
    ['zoe', 'Bel Zoë over het rooster'],
    ['ROOSTER', 'Bel Zoë over het rooster'],
    ['roos', 'Bel Zoë over het rooster'],
    ['dienst', 'Nachtdiensten ruilen'],
    ['cooordinatie', 'Meer coördinatie doen'],
    ['coordiantie', 'Meer coördinatie doen'],
    ['negociation', 'A negotiation about hours'],
    ['zoe\u0308', 'Bel Zoë over het rooster'],
    ['foto’s', 'Foto’s van de afdeling'],
  ])('%s finds %s', (query, text) => {
    expect(textsOf([about('2026-01-01', text), about('2026-01-02', 'iets anders')], query)).toEqual([text])
  })

  test.each([
    ['werk', 'Dat werd laat'],
    ['jaar', 'Maar niet nu'],
    ['geven', 'Een ander leven'],
    ['ij', 'Nog bij hem'],
    ['open', 'Niets'],
    ['planned', 'Niets'],
  ])('%s does not find %s', (query, text) => {
    expect(textsOf([about('2026-01-01', text)], query)).toEqual([])
  })

  test('every word has to be there, wherever in the record', () => {
    const records = [
      meeting({ with: 'Anna', outcome: 'De cursus' }),
      meeting({ with: 'Piet', outcome: 'De cursus' }),
      meeting({ with: 'Anna', outcome: 'De planning' }),
    ]
    expect(search(records, 'anna cursus').hits).toHaveLength(1)
    expect(search(records, 'piet planning')).toMatchObject({ hits: [], missing: [] })
  })

  test('an agreement is found on its own, under its own id', () => {
    const record = meeting({
      outcome: 'Rustiger worden',
      agreements: [
        { id: 'a-1111', what: 'Anna mailt HR', status: 'open', made: '2026-01-01' as never },
        { id: 'a-2222', what: 'Ik bel de opleiding', status: 'open', made: '2026-01-01' as never },
      ],
    })
    expect(search([record], 'opleiding').hits.map(({ part }) => [part.id, part.kind])).toEqual([
      ['a-2222', 'agreement'],
    ])
  })
})

describe('the order', () => {
  test('whole words, then beginnings, parts and typos', () => {
    const texts = ['een cordinatie', 'taakcoördinatie', 'coördinatieteam', 'coördinatie']
    const records = texts.map((text, at) => about(`2026-01-0${9 - at}`, text))
    expect(textsOf(records, 'coördinatie')).toEqual(texts.toReversed())
  })

  test('among equals the newest first', () => {
    const records = ['2026-01-01', '2026-03-01', '2026-02-01'].map((day) => about(day, `rooster ${day}`))
    expect(textsOf(records, 'rooster')).toEqual([
      'rooster 2026-03-01',
      'rooster 2026-02-01',
      'rooster 2026-01-01',
    ])
  })
})

describe('who sees it', () => {
  test('a hit on the private side says so', () => {
    const [hit] = search(
      [about('2026-01-01', 'Iets', { minimum: 'Nul nachtdiensten' })],
      'nachtdiensten',
    ).hits
    expect(hit).toMatchObject({ private: true, line: { text: 'Nul nachtdiensten' } })
  })

  test('what stands on both sides is shown from the side to share', () => {
    const [hit] = search(
      [about('2026-01-01', 'De nachtdienst', { minimum: 'Geen nachtdienst' })],
      'nachtdienst',
    ).hits
    expect(hit).toMatchObject({ private: false, line: { text: 'De nachtdienst' } })
  })

  test('words that need the private side to be together make a private hit', () => {
    const [hit] = search(
      [about('2026-01-01', 'De planning', { minimum: 'Geen nachtdienst' })],
      'planning nachtdienst',
    ).hits
    expect(hit?.private).toBe(true)
  })
})

describe('what is shown', () => {
  test('the line with every match marked', () => {
    expect(shown([about('2026-01-01', 'Eerste\nDe cursus, mijn cursussen\nLaatste')], 'cursus')).toEqual([
      'De [cursus], mijn [cursussen]',
    ])
  })

  test('a stretch of a long line, cut between words', () => {
    const long = `${'woord '.repeat(40)}naald${' hooi'.repeat(40)}`
    const [text] = shown([about('2026-01-01', long)], 'naald')
    expect(text).toMatch(/^…(?:woord )+\[naald\](?: hooi)+…$/u)
    expect(text?.length).toBeLessThan(100)
  })

  test('any line survives being cut and marked', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 300 }),
        fc.string({ minLength: 1 }),
        (text, query) => {
          for (const { line, marks } of search([about('2026-01-01', text)], query).hits) {
            const plain = withMarks(snippetOf(line.text, marks), '', '').replaceAll('…', '')
            expect(line.text.replaceAll('…', '')).toContain(plain)
          }
        },
      ),
    )
  })
})

describe('nothing found', () => {
  test('names the nearest word there is, as it is spelled', () => {
    expect(search([about('2026-01-01', 'Coördinator van de afdeling')], 'kordinator').missing).toEqual([
      { word: 'kordinator', near: 'Coördinator' },
    ])
  })

  test('names no word when none comes near, and none for signs alone', () => {
    expect(search([about('2026-01-01', 'Rooster')], 'xylofoon').missing).toEqual([
      { word: 'xylofoon', near: null },
    ])
    expect(search([about('2026-01-01', 'Rooster')], '?!')).toEqual({ hits: [], missing: [] })
  })
})

test('slips of the finger are counted as a person counts them', () => {
  expect(slipsBetween('coordinatie', 'cooordinatie', 2)).toBe(1)
  expect(slipsBetween('coordiantie', 'coordinatie', 1)).toBe(1)
  expect(slipsBetween('abc', 'xyz', 2)).toBeNull()
  fc.assert(
    fc.property(fc.string({ maxLength: 8 }), fc.string({ maxLength: 8 }), (one, other) => {
      expect(slipsBetween(one, other, 8)).toBe(slipsBetween(other, one, 8))
      expect(slipsBetween(one, one, 0)).toBe(0)
    }),
  )
})

test('ten thousand records are looked through word by word, not word against word', () => {
  const records = Array.from({ length: 10_000 }, (_, at) =>
    about('2026-01-01', `Gesprek ${at} over planning en rooster met collega ${at % 977}`),
  )
  expect(search(records, 'rooster 976').hits.length).toBeGreaterThan(10)
})

test('what the sieve lets through is all that reading word by word finds', () => {
  const word = fc.constantFrom(
    'rooster',
    'Roosters',
    'rosoter',
    'róóster',
    'zoë',
    'Zoe',
    'cursus',
    'cusrus',
    'é',
    '’s',
  )
  const line = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '))
  const queries = fc.constantFrom('rooster', 'zoe', 'cursus rooster', 'roster', 'rooster zoë', 'ж')
  fc.assert(
    fc.property(fc.array(line, { maxLength: 5 }), queries, (lines, query) => {
      const records = lines.map((text, at) => about(`2026-01-0${at + 1}`, text))
      const alone = records.flatMap((record) => search([record], query).hits)
      expect(search(records, query).hits).toHaveLength(alone.length)
      for (const [at, text] of lines.entries()) {
        // A word of another alphabet beside it switches the sieve off.
        const unsieved = search([about('2026-01-01', `${text} ж`)], query)
        if (query !== 'ж') expect(search([records[at]!], query).hits).toHaveLength(unsieved.hits.length)
      }
    }),
  )
})
