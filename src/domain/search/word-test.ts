import type { AnyRecord } from '../records.ts'
import { gradeOf } from './grade.ts'
import { partsOf } from './parts.ts'
import { patternFor } from './sieve.ts'
import { wordsIn } from './words.ts'

/** Tells from single words whether a text may hold all that is looked for. */
export interface WordTest {
  /** The words that are looked for, folded; the bit of each is told by its place. */
  readonly words: readonly string[]
  /** Which of the words that are looked for a folded word fits, a bit for each; 0 for none. */
  readonly bitsOf: (word: string) => number
  /** The bits that something has together when it holds them all. */
  readonly all: number
  /** Stands in every word of plain letters and figures that fits any of them, with other signs on both sides. */
  readonly pattern: RegExp
}

/** As many bits as a number has that is quick to work with. */
const MOST = 30

/**
 * @param query words as a person types them
 * @returns null where there are none, or too many for this
 */
export function wordTest(query: string): WordTest | null {
  const wanted = [...new Set(wordsIn(query).map(({ folded }) => folded))]
  if (wanted.length === 0 || wanted.length > MOST) return null
  return {
    words: wanted,
    bitsOf: (word) => {
      let bits = 0
      for (const [at, one] of wanted.entries()) if (gradeOf(one, word) > 0) bits |= 1 << at
      return bits
    },
    all: (1 << wanted.length) - 1,
    pattern: patternFor(wanted),
  }
}

/** Every word of a record that can be looked for, folded, each with the numbers of the parts it stands in. */
export function foldedWordsOf(record: AnyRecord): ReadonlyMap<string, ReadonlySet<number>> {
  const words = new Map<string, Set<number>>()
  for (const { nth, lines } of partsOf(record))
    for (const { text } of lines)
      for (const { folded } of wordsIn(text)) {
        const parts = words.get(folded) ?? new Set()
        words.set(folded, parts.add(nth))
      }
  return words
}
