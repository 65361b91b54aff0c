import { type ContentReader, contentReader } from './content-words.ts'
import {
  countOfFirst,
  countWords,
  type Lines,
  type ReadLines,
  type Source,
  type WordCounts,
} from './word-counts.ts'

/** Something that comes back. */
export interface Recurring {
  /** A line in the user's own words when it is the line that comes back, else the word they share. */
  readonly label: string
  /** In how many check-ins it stands. */
  readonly count: number
}

/** Reads what one check-in says; whoever looks through it more than once reads it once. */
export const readLines = (lines: Lines, reader: ContentReader): ReadLines => ({
  words: reader.read(lines),
  lines: () => lines,
})

/**
 * What comes back in several check-ins, whatever the case, punctuation, order and small words (advice S66, B11).
 * Words that only ever stand together count as one.
 * @param sources what each check-in says, the oldest first; twice in one check-in counts once
 * @param least in how many check-ins it must stand
 * @param most no more than the first so many
 * @returns the most frequent first; of equals the one that came up first
 */
export function recurring(sources: readonly Lines[], least = 2, most = Infinity): readonly Recurring[] {
  const reader = contentReader()
  const read = sources.map((lines) => [readLines(lines, reader)])
  return recurringIn(read, { least, most, reader })
}

/**
 * The same where it was read already.
 * @param reader the one it was read with
 * @param known what {@link countWords} says of these sources, where that was asked before
 */
export function recurringIn(
  sources: readonly Source[],
  { least, most, reader }: { readonly least: number; readonly most: number; readonly reader: ContentReader },
  known: WordCounts = countWords(sources, reader.size()),
): readonly Recurring[] {
  const { counts, order } = known
  const countOf = (word: number): number => counts[word] ?? 0
  // Of the thousands of words of ten years mostly a handful is wanted: where they stand is looked up for these alone.
  for (let from = Math.max(least, countOfFirst(order.map(countOf), most * SPARE)); ; from = least) {
    const words = order
      .filter((word) => countOf(word) >= from)
      .toSorted((one, other) => countOf(other) - countOf(one))
    const bundles = bundled(placesIn(sources, words, reader.size()), countOf, most)
    if (bundles.length < most && from > least) continue
    return bundles.map(({ first, words: together }) => ({
      label: labelOf(first, together, reader),
      count: countOf(first.word),
    }))
  }
}

/** Words that stand together are one: so many times as many are looked at as are wanted. */
const SPARE = 4

/** Where one word stands. */
interface Places {
  readonly word: number
  /** The lines, each by its number among all. */
  readonly lines: number[]
  /** The first of them. */
  readonly first: { readonly in: ReadLines; readonly nth: number } | null
  /** How many words the shortest and the longest of them have. */
  least: number
  most: number
}

/** Where each of these words stands, in the same order. */
function placesIn(sources: readonly Source[], wanted: readonly number[], size: number): readonly Places[] {
  const places: (Places | undefined)[] = wanted.map(() => undefined)
  const nthOf = new Int32Array(size).fill(-1)
  for (const [at, word] of wanted.entries()) nthOf[word] = at
  let before = 0
  for (const part of sources.flat()) {
    const { words } = part
    let nth = -1
    let length = 0
    for (let at = 0, end = 0; at < words.length; at += 1) {
      const word = words[at] ?? 0
      if (at === end) {
        nth += 1
        length = word
        end += word + 1
        continue
      }
      const which = nthOf[word] ?? -1
      if (which < 0) continue
      const known = places[which]
      if (known === undefined)
        places[which] = { word, lines: [before + nth], first: { in: part, nth }, least: length, most: length }
      else {
        known.lines.push(before + nth)
        if (length < known.least) known.least = length
        if (length > known.most) known.most = length
      }
    }
    before += nth + 1
  }
  return wanted.map((word, at) => places[at] ?? { word, lines: [], first: null, least: 0, most: 0 })
}

/** Words that stand in the same lines. */
interface Bundle {
  readonly first: Places
  words: number
}

/** @param all the most frequent first: below the last that is wanted no other can join one that is */
function bundled(all: readonly Places[], countOf: (word: number) => number, most: number): readonly Bundle[] {
  const bundles: Bundle[] = []
  const alike = new Map<string, Bundle[]>()
  let least = 0
  for (const places of all) {
    const { word, lines } = places
    if (countOf(word) < least) break
    const key = `${lines.length} ${lines[0]} ${lines.at(-1)}`
    const known = alike.get(key) ?? []
    const bundle = known.find(({ first }) => first.lines.every((line, at) => line === lines[at]))
    if (bundle === undefined) {
      const made = { first: places, words: 1 }
      bundles.push(made)
      alike.set(key, [...known, made])
      if (bundles.length === most) least = countOf(word)
    } else bundle.words += 1
  }
  return bundles.slice(0, most)
}

/** One word that several lines share is that word; several words, or a line that is that word, are the line. */
function labelOf({ word, first, least, most }: Places, words: number, reader: ContentReader): string {
  const text = first?.in.lines()[first.nth] ?? ''
  const isWhole = least === words && most === words
  return isWhole || words > 1 ? withoutEnd(text) : reader.written(word, text)
}

function withoutEnd(text: string): string {
  const line = text.trim()
  // Most end on a letter, and to make a pattern ready for every alphabet takes longer than that look.
  return /[A-Za-z0-9]$/.test(line) ? line : line.replace(/[\s.,;:!?…]+$/u, '')
}
