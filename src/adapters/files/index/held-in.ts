import type { HeldRecord } from '../../../domain/search/search.ts'
import type { WordTest } from '../../../domain/search/word-test.ts'
import { briefly } from '../briefly.ts'
import type { Root } from '../root.ts'
import type { Part } from './look-at.ts'
import type { Place } from './places.ts'
import { nearIn, type WordsHere } from './near-in.ts'
import { takePieces } from './shelf-apart.ts'
import type { Depth } from './shelf-file.ts'
import { areSame } from './stamp.ts'
import { HEADER, type Places, readWords, WORD_END, type Words, wordsOfPlace } from './words-format.ts'

/** Records that pass a test of words, and what passes it anywhere. */
export interface Held {
  readonly held: readonly HeldRecord[]
  readonly seen: number
  /** Every word that passes for a bit. */
  readonly words: readonly string[]
  /** The word that differs least from one that is looked for and stands nowhere, as it is spelled. */
  readonly near: (folded: string) => string | null
}

/** Where there is nothing to look through. */
export const NOTHING_HELD: Held = { held: [], seen: 0, words: [], near: () => null }

/** Which records hold words that pass a test together: told from the words that are remembered of each. */
export async function heldIn(
  root: Root,
  parts: ReadonlyMap<Place, Part>,
  test: WordTest,
  depth: Depth,
): Promise<Held> {
  const held: HeldRecord[] = []
  const words: string[] = []
  const all: WordsHere[] = []
  let seen = 0
  for (const [place, part] of parts) {
    // oxlint-disable-next-line no-await-in-loop -- what makes them anew is loaded once, and only where it is needed
    const here = { words: await wordsOf(root, place, part, depth), part }
    const found = briefly(() => fittingIn(here.words, test))
    all.push(here)
    for (const { word, bits } of found) {
      words.push(word)
      seen |= bits
    }
    held.push(...briefly(() => recordsWith(part, found, test)))
  }
  // Now, for what they are told from may have made room for another when somebody asks.
  const near = briefly(() => nearestOf(all, unseen(test, seen)))
  return { held, seen, words, near: (folded) => near.get(folded) ?? null }
}

const unseen = ({ words }: WordTest, seen: number): readonly string[] =>
  words.filter((_, at) => (seen & (1 << at)) === 0)

const nearestOf = (all: readonly WordsHere[], words: readonly string[]): ReadonlyMap<string, string | null> =>
  new Map(words.map((word) => [word, nearIn(all, word)]))

async function wordsOf(root: Root, place: Place, part: Part, depth: Depth): Promise<Words> {
  if (part.known.names.length === 0) return NO_WORDS
  const from = { name: wordsOfPlace(place), place, header: HEADER, isAll: depth === 'records' }
  const kept = takePieces(root, from, readWords)
  if (kept !== null && isAsKept(kept, part)) return kept
  const { takeWords } = await import('./take-words.ts')
  return takeWords(root, place, kept, part)
}

const NO_WORDS: Words = {
  names: [],
  stamps: new Float64Array(0),
  plain: '',
  placesAt: () => [],
  other: new Map(),
}

const isAsKept = (kept: Words, { known }: Part): boolean =>
  known.fresh.size === 0 &&
  areSame(kept.stamps, known.stamps) &&
  kept.names.join('/') === known.names.join('/')

/** A word that passes for some bits. */
interface Fitting {
  readonly word: string
  readonly bits: number
  readonly places: Places
}

function fittingIn(words: Words, test: WordTest): readonly Fitting[] {
  const { plain } = words
  const lines = linesIn(plain, test.pattern).flatMap((line) => {
    const word = plain.slice(line, plain.indexOf(WORD_END, line))
    const bits = test.bitsOf(word)
    return bits === 0 ? [] : [{ line, word, bits }]
  })
  const places = words.placesAt(lines.map(({ line }) => line))
  const other = Array.from(words.other, ([word, at]) => ({ word, bits: test.bitsOf(word), places: at }))
  return [
    ...lines.map(({ word, bits }, nth) => ({ word, bits, places: places[nth] ?? [] })),
    ...other.filter(({ bits }) => bits !== 0),
  ]
}

/** Where the lines begin on which something is found. */
function linesIn(text: string, pattern: RegExp): readonly number[] {
  const lines: number[] = []
  const next = new RegExp(pattern, 'g')
  for (let match = next.exec(text); match !== null; match = next.exec(text)) {
    lines.push(text.lastIndexOf('\n', match.index) + 1)
    next.lastIndex = text.indexOf('\n', match.index)
  }
  return lines
}

interface Bits {
  all: number
  readonly parts: Set<number>
}

/** Those in which every bit is somewhere, each with the parts where any is. */
function recordsWith(part: Part, found: readonly Fitting[], { all }: WordTest): readonly HeldRecord[] {
  const bitsOf = new Map<number, Bits>()
  for (const { bits, places } of found)
    for (let at = 0; at < places.length; at += 2) {
      const record = places[at] ?? 0
      const own = bitsOf.get(record) ?? { all: 0, parts: new Set() }
      if (own.all === 0) bitsOf.set(record, own)
      own.all |= bits
      own.parts.add(places[at + 1] ?? 0)
    }
  const wanted = [...bitsOf].filter(([, bits]) => bits.all === all).toSorted(([one], [other]) => one - other)
  const records = part.pick(wanted.map(([at]) => at))
  return wanted.flatMap(([, { parts }], nth) => {
    const record = records[nth]
    return record ? [{ record, parts }] : []
  })
}
