import { foldedWordsOf } from '../../../domain/search/word-test.ts'
import type { Root } from '../root.ts'
import type { Part } from './look-at.ts'
import { fileAt, type Place } from './places.ts'
import { putShelf } from './shelf-file.ts'
import { forget, isKnown, isSame } from './stamp.ts'
import { piecedBytes, placesIn, readWords, type Words, wordsBytes, wordsOfPlace } from './words-format.ts'

/**
 * Takes the words of records that are new or changed since their words were kept, and remembers all.
 * @param kept what was remembered; null for nothing
 */
export function takeWords(root: Root, place: Place, kept: Words | null, part: Part): Words {
  const { names } = part.known
  const stamps = trusted(place, part)
  const was = placesThen(kept, names, stamps)
  const news = [...names.keys()].filter((at) => was[at] === NOWHERE)
  const places = kept === null ? new Map<string, number[]>() : stillThere(kept, was)
  for (const [nth, record] of part.pick(news).entries())
    for (const [word, parts] of record === null ? [] : foldedWordsOf(record)) {
      const list = places.get(word) ?? []
      places.set(word, list)
      for (const one of parts) list.push(news[nth] ?? 0, one)
    }
  const bytes = (edition: string): Buffer => wordsBytes(edition, { names, stamps }, places)
  const isNews = (kept?.names.length ?? 0) !== names.length || news.some((at) => isKnown(stamps, at))
  if (isNews) putShelf(root, wordsOfPlace(place), bytes)
  const words = readWords(HERE, piecedBytes(bytes(HERE)))
  if (words === null) throw new Error('words cannot be read as they were written')
  return words
}

/** An edition that is never written. */
const HERE = 'here'

/** What was read so soon after its change that it may change again without a trace is read once more at the next time. */
function trusted(place: Place, { known }: Part): Float64Array {
  const stamps = known.stamps.slice()
  for (const [at, name] of known.names.entries()) if (known.fresh.has(fileAt(place, name))) forget(stamps, at)
  return stamps
}

const NOWHERE = -1

/** Where each record stood when its words were kept, if it is still as it was. */
function placesThen(kept: Words | null, names: readonly string[], stamps: Float64Array): Int32Array {
  const places = new Int32Array(names.length).fill(NOWHERE)
  if (kept === null) return places
  const there = new Map(kept.names.map((name, at) => [name, at]))
  for (const [at, name] of names.entries()) {
    const was = there.get(name)
    if (was !== undefined && isSame(stamps, at, kept.stamps, was)) places[at] = was
  }
  return places
}

/** The words of records that are as they were, by where these stand now. */
function stillThere(kept: Words, was: Int32Array): Map<string, number[]> {
  const now = new Int32Array(kept.names.length).fill(NOWHERE)
  for (const [at, then] of was.entries()) if (then !== NOWHERE) now[then] = at
  const there = new Map<string, number[]>()
  for (const [word, places] of placesIn(kept)) {
    const list: number[] = []
    for (let at = 0; at < places.length; at += 2) {
      const record = now[places[at] ?? 0] ?? NOWHERE
      if (record !== NOWHERE) list.push(record, places[at + 1] ?? 0)
    }
    if (list.length > 0) there.set(word, list)
  }
  return there
}
