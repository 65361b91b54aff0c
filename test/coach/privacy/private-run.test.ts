import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { privateRun } from '../../../src/coach/privacy/leak.ts'
import { OPENINGS } from '../../../src/coach/privacy/openings.ts'
import { en } from '../../../src/text/en.ts'
import { nl } from '../../../src/text/nl.ts'
import { hostileTexts, HANGS_AFTER_MS } from '../../support/hostile-texts.ts'

const secret = 'Ik slaap slecht sinds de nieuwe roosters, en zoek iets anders.'

describe('words of a private answer in a document', () => {
  test('four in a row are found, as they stand in the document', () => {
    expect(privateRun('Agenda\n- Sinds de *nieuwe* roosters gaat het anders', [secret])).toEqual([
      'Sinds de *nieuwe* roosters',
    ])
  })

  test('three in a row are not', () => expect(privateRun('De nieuwe roosters zijn er', [secret])).toEqual([]))

  test('case, accents, hyphens and punctuation make no difference', () => {
    expect(privateRun('na mijn burn-out, méér rust', ['Na mijn burn out meer rust'])).toEqual([
      'na mijn burn-out, méér rust',
    ])
  })

  test('everyday words alone are not', () => {
    expect(privateRun('Dat ik het niet kan', ['omdat dat ik het niet heb'])).toEqual([])
  })

  test('two stretches are two', () => {
    expect(privateRun('ik slaap slecht sinds gisteren; de nieuwe roosters en zoek', [secret])).toEqual([
      'ik slaap slecht sinds',
      'de nieuwe roosters en zoek',
    ])
  })

  test('what is shared too may stand there', () => {
    expect(
      privateRun(
        'Ik wil een dag meelopen op de IC',
        ['een dag meelopen op de IC'],
        ['Een dag meelopen op de IC.'],
      ),
    ).toEqual([])
  })

  test('but not what goes on from shared words into private ones', () => {
    const shared = ['Ik wil een dag meelopen']
    expect(
      privateRun('Ik wil een dag meelopen bij Zonnehof', ['ik wil een dag meelopen bij Zonnehof'], shared),
    ).toEqual(['Ik wil een dag meelopen bij Zonnehof'])
  })
})

describe('words that a question has an answer begin with', () => {
  test.each([
    ['Na afloop weet ik of ik mee mag naar Zwolle', 'Na afloop weet ik of ik in maart kan beginnen.'],
    ['We hebben afgesproken dat ik een mentor krijg', 'We hebben afgesproken dat ik dit stilhoud.'],
    ['Afterwards I know if I may join the team', 'Afterwards I know if I can stay at all.'],
    ['We have agreed that I get a mentor', 'We have agreed that I get more pay.'],
  ])('are no sign: %s', (shared, own) => expect(privateRun(shared, [own])).toEqual([]))

  test.each([
    [
      'Na afloop weet ik wat mijn loon in maart wordt',
      'Na afloop weet ik wat mijn loon in maart is',
      'wat mijn loon in maart',
    ],
    [
      'We have agreed that my pay goes up in March',
      'We have agreed that my pay goes up soon',
      'my pay goes up',
    ],
  ])('but what comes after them is: %s', (shared, own, found) =>
    expect(privateRun(shared, [own])).toEqual([found]),
  )

  test.each([
    ['nl', nl],
    ['en', en],
  ])('are all known in %s', (_language, { question }) => {
    const label = question('prep.outcome').label
    const text = typeof label === 'string' ? label : label({})
    const begins = Array.from(text.matchAll(/"([^"…]+) …/gu), ([, begin]) => (begin ?? '').toLowerCase())
    expect(begins).toHaveLength(2)
    expect(OPENINGS.map((words) => words.join(' '))).toEqual(expect.arrayContaining(begins))
  })
})

test('a private sentence is found wherever it stands', () => {
  const words = fc.array(fc.constantFrom('kast', 'boom', 'fiets', 'lamp', 'regen', 'stoel'), {
    minLength: 4,
    maxLength: 9,
  })
  fc.assert(
    fc.property(words, fc.lorem(), fc.lorem(), (answer, before, after) => {
      const text = answer.join(' ')
      expect(privateRun(`${before}. ${text}, ${after}`, [text]).some((run) => run.includes(text))).toBe(true)
    }),
  )
})

test(
  'a long text does not hold up the user',
  () => {
    for (const text of hostileTexts) {
      const run = (): unknown => privateRun(text, [text.slice(0, 20_000)], [text.slice(0, 500)])
      expect(run, text.slice(0, 20)).not.toThrow()
    }
  },
  HANGS_AFTER_MS,
)
