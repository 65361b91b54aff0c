import type { AnyRecord } from '../records.ts'
import { slipsBetween } from './damerau.ts'
import { partsOf } from './parts.ts'
import { foldedWordsOf } from './word-test.ts'
import { wordsIn } from './words.ts'

/** A word that stands somewhere in a list of records. */
export interface KnownWord {
  readonly folded: string
  /** Where it stands first: the number of the record, and of the part in it. Asked of few. */
  readonly first: () => readonly [record: number, part: number]
}

/** In a shorter word every letter is another word. */
const SHORTEST = 3

/** So many letters may differ, of a word that occurs nowhere. @param word folded */
const mostSlips = (word: string): number => Math.ceil(word.length / 3)

/** As long as a word that may be meant is; a quick look, which leaves out most. @param word folded */
export function lengthsNear(word: string): readonly [least: number, most: number] {
  const most = mostSlips(word)
  const least = Math.max(SHORTEST, word.length - most)
  return [least, Math.max(least, word.length + most)]
}

/**
 * The word that differs least from one that occurs nowhere, in at most a third of its letters; of several the one that
 * stands first, and of those in one place the first of the alphabet.
 * @param word folded
 */
export function nearestAmong<K extends KnownWord>(word: string, known: Iterable<K>): K | null {
  let most = mostSlips(word)
  let best: K[] = []
  for (const one of known) {
    const slips = one.folded.length < SHORTEST ? null : slipsBetween(word, one.folded, most)
    if (slips === null) continue
    if (slips < most) best = []
    most = slips
    best.push(one)
  }
  return best.length < 2 ? (best[0] ?? null) : (best.toSorted(byPlace)[0] ?? null)
}

function byPlace(one: KnownWord, other: KnownWord): number {
  const [record, part] = one.first()
  const [itsRecord, itsPart] = other.first()
  return record - itsRecord || part - itsPart || (one.folded < other.folded ? -1 : 1)
}

/** Every word of these records once, with where it stands first. */
export function wordsOf(records: readonly AnyRecord[]): readonly KnownWord[] {
  const found = new Map<string, KnownWord>()
  for (const [at, record] of records.entries())
    for (const [folded, parts] of foldedWordsOf(record)) {
      if (found.has(folded)) continue
      const first = [at, Math.min(...parts)] as const
      found.set(folded, { folded, first: () => first })
    }
  return [...found.values()]
}

/** A folded word as it is spelled where it stands first in a part of a record. */
export function spellingIn(record: AnyRecord, part: number, folded: string): string {
  for (const { lines } of partsOf(record, undefined, new Set([part])))
    for (const { text } of lines)
      for (const word of wordsIn(text)) if (word.folded === folded) return text.slice(word.from, word.to)
  return folded
}
