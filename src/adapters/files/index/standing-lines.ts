import {
  type Overtaken,
  overtakenExamples,
  overtakenLookBacks,
  overtakenTalks,
} from '../../../domain/overtaken.ts'
import type { Outline } from '../../../domain/outline.ts'
import type { AnyRecord } from '../../../domain/records.ts'
import { exampleOf, type Left, lookBackOf, talkOf } from './left.ts'
import { fileAt, type OutlinedPlace } from './places.ts'

/** A piece of JSON for each file of a place, as on a shelf. */
interface WrittenLines {
  readonly outlines: readonly string[]
  readonly records: readonly string[]
}

/**
 * What stands open of a place on the days that most people ask about, for a shelf.
 * @returns a line a file: its outline, its record where there is no outline, 0 where nothing is left of it
 */
export function standingLines(
  place: OutlinedPlace,
  names: readonly string[],
  { outlines, records }: WrittenLines,
): { readonly from: string | null; readonly standing: readonly string[] } {
  const recordOf = (at: number): AnyRecord => JSON.parse(records[at] ?? '')
  const all = outlines.map((line, at): Left | null => {
    const outline: Outline | 'whole' | 'nothing' | null = JSON.parse(line)
    if (outline === null || outline === 'nothing') return null
    if (outline === 'whole') return recordOf(at)
    return { file: fileAt(place, names[at] ?? ''), outline, record: () => recordOf(at) }
  })
  const { from, over } = overtakenAt(place, all)
  const standing = outlines.map((line, at) => {
    if (line === 'null') return line
    if (line === '"nothing"' || over.has(at)) return '0'
    return line === '"whole"' ? (records[at] ?? '0') : line
  })
  return { from, standing }
}

/** What of this was overtaken by what came after it, by where it stands. */
function overtakenAt(place: OutlinedPlace, all: readonly (Left | null)[]): Overtaken<number> {
  switch (place) {
    case 'meetings':
      return among(all, talkOf, overtakenTalks)
    case 'checkins':
    case 'reviews':
      return among(all, lookBackOf, overtakenLookBacks)
    case 'evidence':
      return among(all, exampleOf, overtakenExamples)
    case 'feedback':
      return { from: null, over: new Set() }
  }
}

function among<T>(
  all: readonly (Left | null)[],
  make: (left: Left) => T,
  overtaken: (made: readonly T[]) => Overtaken<T>,
): Overtaken<number> {
  const places = new Map<T, number>()
  for (const [at, left] of all.entries()) if (left !== null) places.set(make(left), at)
  const { from, over } = overtaken([...places.keys()])
  return { from, over: new Set([...over].map((one) => places.get(one) ?? -1)) }
}
