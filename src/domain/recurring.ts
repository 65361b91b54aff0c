import { type ContentReader, contentReader } from './content-words.ts'

/** What one check-in says: a line each. */
export type Lines = readonly string[]

/** Something that comes back. */
export interface Recurring {
  /** A line in the user's own words when it is the line that comes back, else the word they share. */
  readonly label: string
  /** In how many check-ins it stands. */
  readonly count: number
}

/** What one check-in says, read. */
export interface ReadLines {
  readonly lines: Lines
  /** The words of each line. */
  readonly words: readonly (readonly number[])[]
  /** Every word in it once, in the order in which they come up. */
  readonly all: readonly number[]
}

/** Reads what one check-in says; whoever looks through it more than once reads it once. */
export function readLines(lines: Lines, reader: ContentReader): ReadLines {
  const words = lines.map((text) => reader.wordsOf(text))
  return { lines, words, all: reader.once(words) }
}

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
  return recurringIn(
    sources.map((lines) => readLines(lines, reader)),
    { least, most, reader },
  )
}

/** The same where it was read already. @param reader the one it was read with */
export function recurringIn(
  sources: readonly ReadLines[],
  { least, most, reader }: { readonly least: number; readonly most: number; readonly reader: ContentReader },
): readonly Recurring[] {
  const { counts, order } = counted(sources, reader.size())
  const countOf = (word: number): number => counts[word] ?? 0
  // Of the thousands of words of ten years mostly a handful is wanted: where they stand is looked up for these alone.
  for (let from = Math.max(least, countOfFirst(order.map(countOf), most * SPARE)); ; from = least) {
    const words = order
      .filter((word) => countOf(word) >= from)
      .toSorted((one, other) => countOf(other) - countOf(one))
    const { placesOf, lines } = placesIn(sources, words, reader.size())
    const bundles = bundled(words, { countOf, placesOf }, most)
    if (bundles.length < most && from > least) continue
    return bundles.map((bundle) => ({
      label: labelOf(
        bundle,
        placesOf(bundle.first).flatMap((at) => lines[at] ?? []),
        reader,
      ),
      count: countOf(bundle.first),
    }))
  }
}

/** Words that stand together are one: so many times as many are looked at as are wanted. */
const SPARE = 4

/** In how many check-ins each word stands, and every word in the order in which they came up. */
function counted(
  sources: readonly ReadLines[],
  size: number,
): { readonly counts: Int32Array; readonly order: readonly number[] } {
  const counts = new Int32Array(size)
  const order: number[] = []
  for (const { all } of sources)
    for (const word of all) {
      const count = counts[word] ?? 0
      if (count === 0) order.push(word)
      counts[word] = count + 1
    }
  return { counts, order }
}

/** The least count of the first so many words, by how often they stand; 0 where there are no more. */
function countOfFirst(counts: readonly number[], wanted: number): number {
  const words: number[] = []
  for (const count of counts) words[count] = (words[count] ?? 0) + 1
  let left = wanted
  for (let count = words.length - 1; count > 0; count -= 1) {
    left -= words[count] ?? 0
    if (left <= 0) return count
  }
  return 0
}

/** The lines in which any of these words stands, and for each word its places among them, the first one first. */
function placesIn(
  sources: readonly ReadLines[],
  wanted: readonly number[],
  size: number,
): { readonly lines: readonly Line[]; readonly placesOf: (word: number) => readonly number[] } {
  const lines: Line[] = []
  const places = wanted.map((): number[] => [])
  const nth = new Int32Array(size).fill(-1)
  for (const [at, word] of wanted.entries()) nth[word] = at
  for (const { lines: texts, words } of sources)
    for (let at = 0; at < words.length; at += 1) {
      const own = words[at] ?? []
      let isKept = false
      for (const word of own) {
        const place = nth[word] ?? -1
        if (place < 0) continue
        places[place]?.push(lines.length)
        isKept = true
      }
      if (isKept) lines.push({ text: texts[at] ?? '', size: own.length })
    }
  return { lines, placesOf: (word) => places[nth[word] ?? -1] ?? [] }
}

/** Words that stand in the same lines. */
interface Bundle {
  readonly first: number
  words: number
}

interface Standing {
  readonly countOf: (word: number) => number
  readonly placesOf: (word: number) => readonly number[]
}

/** @param words the most frequent first: below the last that is wanted no other can join one that is */
function bundled(words: readonly number[], { countOf, placesOf }: Standing, most: number): readonly Bundle[] {
  const bundles = new Map<string, Bundle>()
  let least = 0
  for (const word of words) {
    const count = countOf(word)
    if (count < least) break
    const key = placesOf(word).join(' ')
    const bundle = bundles.get(key)
    if (bundle === undefined) bundles.set(key, { first: word, words: 1 })
    else bundle.words += 1
    if (bundles.size === most) least = count
  }
  return [...bundles.values()].slice(0, most)
}

/** A line in which a word stands. */
interface Line {
  readonly text: string
  /** How many words carry its meaning. */
  readonly size: number
}

/** One word that several lines share is that word; several words, or a line that is that word, are the line. */
function labelOf({ first, words }: Bundle, lines: readonly Line[], reader: ContentReader): string {
  const text = lines[0]?.text ?? ''
  const isWhole = lines.every(({ size }) => size === words)
  return isWhole || words > 1 ? withoutEnd(text) : reader.written(first, text)
}

const withoutEnd = (text: string): string => text.trim().replace(/[\s.,;:!?…]+$/u, '')
