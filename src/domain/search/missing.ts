import type { AnyRecord } from '../records.ts'
import { type KnownWord, nearestAmong, spellingIn, wordsOf } from './nearest-word.ts'
import { wordsIn } from './words.ts'

/** A word that occurs nowhere, as it was typed, with the nearest that does. */
export interface Missing {
  readonly word: string
  readonly near: string | null
}

/** Gives the nearest word there is for a folded one, as it is spelled; null when none comes near. */
type Near = (folded: string) => string | null

/**
 * The words of a query that stand nowhere.
 * @param isSeen does a word stand anywhere? Told by its place among the different words of the query
 */
export function missingFrom(query: string, isSeen: (at: number) => boolean, near: Near): readonly Missing[] {
  const first = new Map<string, string>()
  for (const { folded, from, to } of wordsIn(query))
    if (!first.has(folded)) first.set(folded, query.slice(from, to))
  return [...first]
    .filter((_, at) => !isSeen(at))
    .map(([folded, typed]) => ({ word: typed, near: near(folded) }))
}

/** The nearest word in these records; all of them are read at the first that is asked for. */
export function nearestIn(records: readonly AnyRecord[]): Near {
  let all: readonly KnownWord[] | null = null
  return (folded) => {
    const best = nearestAmong(folded, (all ??= wordsOf(records)))
    const [at = 0, part = 0] = best?.first() ?? []
    const record = records[at]
    return best === null || record === undefined ? null : spellingIn(record, part, best.folded)
  }
}
