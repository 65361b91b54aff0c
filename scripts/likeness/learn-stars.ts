import type { Language } from '../../src/domain/codes.ts'
import { GAPS, type Gap } from '../../src/coach/stars/gaps.ts'
import type { Learned } from '../../src/coach/likeness/odds.ts'
import { piecesOf, traitsOf } from '../../src/coach/likeness/traits.ts'
import { readText } from '../../src/coach/grammar/reading.ts'
import { type Labelled, readSet } from '../../test/coach/quality/sets.ts'
import { type Example, learn } from './regression.ts'

/** What the pieces of evidence to tune on teach of each gap, from the one answer that the gap is in. */
export function learnedOfStars(lang: Language): Readonly<Record<string, Learned>> {
  const stars = readSet('tune', 'stars', lang)
  const gaps: readonly (readonly [string, Gap])[] = Object.entries(GAPS)
  return Object.fromEntries(
    gaps.map(([rule, { field, instead }]) => {
      const known = stars.filter(({ rules = [] }) => instead === undefined || !rules.includes(instead))
      return [rule, learn(known.map((star) => exampleOf(star, field, rule)))]
    }),
  )
}

/** An answer as its traits; of a long one, those of its first words. */
const exampleOf = (star: Labelled, field: 'action' | 'result', rule: string): Example => ({
  traits: traitsOf(
    (piecesOf(readText(star[field] ?? '', star.lang).sentences)[0] ?? []).map(({ low }) => low),
  ),
  deserves: (star.rules ?? []).includes(rule),
})
