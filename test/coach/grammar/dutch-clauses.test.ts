import { describe, expect, it } from 'vitest'
import { clausesOf } from '../../../src/coach/grammar/nl/clause.ts'
import { linesOf } from '../../../src/coach/grammar/nl/line.ts'
import { clauseSpans, inOneClause } from '../../../src/coach/grammar/nl/together.ts'
import { readText } from '../../../src/coach/grammar/reading.ts'

const clauses = (text: string): readonly string[] =>
  linesOf(readText(text, 'nl')).flatMap((line) =>
    clausesOf(line).map(({ first, end }) =>
      line.tokens
        .slice(first, end)
        .map(({ low }) => low)
        .join(' '),
    ),
  )

const subjects = (text: string): readonly string[] =>
  linesOf(readText(text, 'nl')).flatMap((line) =>
    clausesOf(line).map((clause) => [...clause.subjects][0] ?? '-'),
  )

describe('a Dutch sentence in clauses', () => {
  it('is cut at marks and joining words', () => {
    expect(clauses('Als het regent, ga ik met de bus en jij met de auto.')).toEqual([
      'als het regent',
      'ga ik met de bus',
      'en jij met de auto',
    ])
  })

  it('is cut where the main clause begins without a mark', () => {
    expect(clauses('als jullie dit doorzetten schakel ik de vakbond in')).toEqual([
      'als jullie dit doorzetten',
      'schakel ik de vakbond in',
    ])
  })

  it.each([
    ['Je luistert niet.', 'YOU'],
    ['Gisteren heb je gebeld.', 'YOU'],
    ['Kim helpt je vaak.', '-'],
    ['Met jullie werk ik graag.', 'I'],
    ['Mijn chef vindt het goed.', 'THEY'],
    ['Wij werken vrijdag.', 'WE'],
  ])('knows who does it: %s', (text, subject) => {
    expect(subjects(text)).toEqual([subject])
  })

  it('carries the subject on behind "en"', () => {
    expect(subjects('U belooft veel en doet niks.')).toEqual(['YOU', 'YOU'])
  })
})

describe('words that stand together in one clause', () => {
  const patterns = inOneClause(() => ['YOU + (niet|nooit) + (luistert|luister|geluisterd) - hoeft'])
  const found = (text: string): number =>
    linesOf(readText(text, 'nl')).flatMap((line) => clauseSpans(patterns, line)).length

  it.each(['Je luistert niet.', 'Nooit luister je.', 'omdat je nooit hebt geluisterd'])(
    'are found: %s',
    (text) => {
      expect(found(text)).toBe(1)
    },
  )

  it.each(['Je luistert goed, dat wist ik niet.', 'Hij luistert niet.'])('are not found: %s', (text) => {
    expect(found(text)).toBe(0)
  })

  it('are not found where what rules them out stands beside them', () => {
    expect(found('Je hoeft niet te doen alsof je luistert.')).toBe(0)
  })
})
