import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { contentReader } from '../../src/domain/content-words.ts'
import { readLines, recurring, recurringIn } from '../../src/domain/recurring.ts'
import type { Lines } from '../../src/domain/word-counts.ts'

const cases: [what: string, sources: string[][], found: [label: string, count: number][]][] = [
  ['nothing', [], []],
  ['one thing once', [['lesgeven']], []],
  ['case, accents and punctuation', [['Één-op-één!'], ['een op EEN']], [['Één-op-één', 2]]],
  [
    'small words',
    [['het overleg met de leveranciers'], ['Overleg leveranciers']],
    [['het overleg met de leveranciers', 2]],
  ],
  ['a shared word', [['chaotische overdracht'], ['de overdracht van dinsdag']], [['overdracht', 2]]],
  ['twice in one check-in', [['overleg', 'overleg'], ['lezen']], []],
  ['only small words', [['te veel'], ['te veel'], ['veel']], [['te veel', 2]]],
  [
    'the most frequent first',
    [['a1', 'b2'], ['b2', 'a1'], ['b2']],
    [
      ['b2', 3],
      ['a1', 2],
    ],
  ],
  [
    'ties in the order they came',
    [
      ['zorg', 'auto'],
      ['auto', 'zorg'],
    ],
    [
      ['zorg', 2],
      ['auto', 2],
    ],
  ],
  ['empty lines', [[''], ['  '], ['!?']], []],
  ['English', [['the handover on Tuesday'], ['Handover']], [['handover', 2]]],
]

test.each(cases)('what recurs: %s', (_what, sources, found) => {
  expect(recurring(sources).map(({ label, count }) => [label, count])).toEqual(found)
})

const line = fc.array(
  fc.constantFrom('de', 'veel', 'overleg', 'klanten', 'Rust!', 'één', 'the', 'Te', '日本'),
  {
    maxLength: 4,
  },
)
const sources = fc.array(
  fc.array(
    line.map((words) => words.join(' ')),
    { maxLength: 3 },
  ),
  { maxLength: 6 },
)

test('counts never exceed the check-ins, fall, and every label stands in what was written', () => {
  fc.assert(
    fc.property(sources, (all) => {
      const found = recurring(all)
      const counts = found.map(({ count }) => count)
      expect(counts).toEqual(counts.toSorted((one, other) => other - one))
      for (const { label, count } of found) {
        expect(count).toBeGreaterThanOrEqual(2)
        expect(all.filter((lines) => lines.length > 0).length).toBeGreaterThanOrEqual(count)
        expect(all.flat().some((text) => text.includes(label))).toBe(true)
      }
    }),
  )
})

test('what was read before changes nothing of what is found', () => {
  fc.assert(
    fc.property(sources, sources, fc.constantFrom(1, 3, Infinity), (before, all, most) => {
      const reader = contentReader()
      const read = (of: readonly Lines[]) => of.map((lines) => [readLines(lines, reader)])
      recurringIn(read(before), { least: 1, most, reader })
      expect(recurringIn(read(all), { least: 2, most, reader })).toEqual(recurring(all, 2, most))
    }),
  )
})

test('who wants a few gets the first of all there are', () => {
  const letters = fc.array(
    fc.nat({ max: 11 }).map((at) => `woord${at}`),
    { maxLength: 5 },
  )
  const many = fc.array(
    fc.array(
      letters.map((words) => words.join(' ')),
      { maxLength: 4 },
    ),
    { maxLength: 8 },
  )
  fc.assert(
    fc.property(many, fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 3 }), (all, most, least) => {
      expect(recurring(all, least, most)).toEqual(recurring(all, least).slice(0, most))
    }),
    { numRuns: 400 },
  )
})
