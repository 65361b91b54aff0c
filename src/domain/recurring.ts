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

/**
 * What comes back in several check-ins, whatever the case, punctuation, order and small words (advice S66, B11).
 * Words that only ever stand together count as one.
 * @param sources what each check-in says, the oldest first; twice in one check-in counts once
 * @param least in how many check-ins it must stand
 * @param most no more than the first so many
 * @param reader the same one where the same lines are looked through more than once
 * @returns the most frequent first; of equals the one that came up first
 */
export function recurring(
  sources: readonly Lines[],
  least = 2,
  most = Infinity,
  reader: ContentReader = contentReader(),
): readonly Recurring[] {
  const texts = sources.flat()
  const words = texts.map((text) => reader.wordsOf(text))
  const counts = countsOf(sources, words, reader.size())
  const standing = linesByWord(words, reader.size())
  const often = byCount(counts, least)
  return bundled(often, counts, standing, most).map((bundle) => {
    const lines = standing(bundle.first).map((at) => ({
      text: texts[at] ?? '',
      size: words[at]?.length ?? 0,
    }))
    return { label: labelOf(bundle, lines, reader), count: counts.of[bundle.first] ?? 0 }
  })
}

interface Counts {
  /** In how many check-ins each word stands, by its number. */
  readonly of: Int32Array
  /** Every word, in the order in which they came up. */
  readonly order: readonly number[]
}

function countsOf(sources: readonly Lines[], words: readonly (readonly number[])[], size: number): Counts {
  const of = new Int32Array(size)
  const lastSource = new Int32Array(size).fill(-1)
  const order: number[] = []
  let at = 0
  for (const [source, lines] of sources.entries())
    for (const end = at + lines.length; at < end; at += 1)
      for (const word of words[at] ?? []) {
        if (lastSource[word] === source) continue
        if (lastSource[word] === -1) order.push(word)
        lastSource[word] = source
        of[word] = (of[word] ?? 0) + 1
      }
  return { of, order }
}

/** Words that stand in enough check-ins, the most frequent first. */
const byCount = ({ of, order }: Counts, least: number): readonly number[] =>
  order.filter((word) => (of[word] ?? 0) >= least).toSorted((one, other) => (of[other] ?? 0) - (of[one] ?? 0))

/** The lines a word stands in, by their number among all lines; without a list for each of thousands of words. */
function linesByWord(
  words: readonly (readonly number[])[],
  size: number,
): (word: number) => readonly number[] {
  const ends = new Int32Array(size + 1)
  for (const line of words) for (const word of line) ends[word + 1] = (ends[word + 1] ?? 0) + 1
  for (let word = 0; word < size; word += 1) ends[word + 1] = (ends[word + 1] ?? 0) + (ends[word] ?? 0)
  const starts = ends.slice()
  const all = new Int32Array(ends[size] ?? 0)
  for (const [at, line] of words.entries())
    for (const word of line) {
      const place = ends[word] ?? 0
      all[place] = at
      ends[word] = place + 1
    }
  return (word) => [...all.subarray(starts[word], starts[word + 1])]
}

/** Words that stand in the same lines. */
interface Bundle {
  readonly first: number
  words: number
}

/** @param words the most frequent first: below the last that is wanted no other can join one that is */
function bundled(
  words: readonly number[],
  counts: Counts,
  standing: (word: number) => readonly number[],
  most: number,
): readonly Bundle[] {
  const bundles = new Map<string, Bundle>()
  let least = 0
  for (const word of words) {
    const count = counts.of[word] ?? 0
    if (count < least) break
    const key = standing(word).join(' ')
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
