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
  const standing = standingOf(sources, words, reader.size())
  const often = standing.order
    .filter((word) => (standing.sources[word] ?? 0) >= least)
    .toSorted((one, other) => (standing.sources[other] ?? 0) - (standing.sources[one] ?? 0))
  return bundled(often, standing, most).map((bundle) => {
    const lines = linesOf(standing, bundle.first).map((at) => ({
      text: texts[at] ?? '',
      size: words[at]?.length ?? 0,
    }))
    return { label: labelOf(bundle, lines, reader), count: standing.sources[bundle.first] ?? 0 }
  })
}

/** Where words stand, by their numbers; without a list for each of thousands of words. */
interface Standing {
  /** In how many check-ins each stands. */
  readonly sources: Int32Array
  /** Every word, in the order in which they came up. */
  readonly order: readonly number[]
  /** The last place of each word; -1 where it stands nowhere. */
  readonly last: Int32Array
  /** The line of each place, and the place before it of the same word. */
  readonly lines: readonly number[]
  readonly before: readonly number[]
}

function standingOf(
  sources: readonly Lines[],
  words: readonly (readonly number[])[],
  size: number,
): Standing {
  const counts = new Int32Array(size)
  const lastSource = new Int32Array(size).fill(-1)
  const last = new Int32Array(size).fill(-1)
  const order: number[] = []
  const lines: number[] = []
  const before: number[] = []
  let line = 0
  for (let source = 0; source < sources.length; source += 1)
    for (const end = line + (sources[source]?.length ?? 0); line < end; line += 1)
      for (const word of words[line] ?? []) {
        const place = last[word] ?? -1
        if (place < 0) order.push(word)
        last[word] = lines.length
        lines.push(line)
        before.push(place)
        if (lastSource[word] === source) continue
        lastSource[word] = source
        counts[word] = (counts[word] ?? 0) + 1
      }
  return { sources: counts, order, last, lines, before }
}

/** The lines a word stands in, the first one first. */
function linesOf({ last, lines, before }: Standing, word: number): readonly number[] {
  const found: number[] = []
  for (let place = last[word] ?? -1; place >= 0; place = before[place] ?? -1) found.push(lines[place] ?? 0)
  return found.toReversed()
}

/** Words that stand in the same lines. */
interface Bundle {
  readonly first: number
  words: number
}

/** @param words the most frequent first: below the last that is wanted no other can join one that is */
function bundled(words: readonly number[], standing: Standing, most: number): readonly Bundle[] {
  const bundles = new Map<string, Bundle>()
  let least = 0
  for (const word of words) {
    const count = standing.sources[word] ?? 0
    if (count < least) break
    const key = linesOf(standing, word).join(' ')
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
