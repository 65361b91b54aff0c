import type { Located } from '../../../domain/problem.ts'
import { lastDayIn } from '../../../domain/last-day.ts'
import type { AnyRecord } from '../../../domain/records.ts'
import type { Root } from '../root.ts'
import { allLeft, type LeftAt, leftOn } from './left.ts'
import type { Place } from './places.ts'
import { placesSince, recordAt, valuesOn } from './records-on.ts'
import { DAY_LENGTH, NO_DAY, type Shelf } from './shelf-format.ts'

/** One file: where it stands on the shelf, or what was read of it now. */
export type Entry =
  | { readonly kept: number; readonly fresh: string | null; readonly broken: readonly Located[] | null }
  | (ReadNow & { readonly kept: null })

/** What was read of a file just now. */
export interface ReadNow {
  readonly record: AnyRecord | null
  readonly broken: readonly Located[] | null
  /** The sum of its content, where its stamp cannot be trusted yet. */
  readonly fresh: string | null
}

/** The last day in each record; see `lastDayIn`. */
export function daysOf(entries: readonly Entry[], shelf: Shelf | null): readonly string[] {
  const old = entries.some(({ kept }) => kept !== null) ? (shelf?.days() ?? '') : ''
  return entries.map((entry) => {
    if (entry.kept !== null) return old.slice(entry.kept * DAY_LENGTH, (entry.kept + 1) * DAY_LENGTH)
    return entry.record === null ? NO_DAY : lastDayIn(entry.record)
  })
}

/** Those in which there is a day on or after this one. */
export function sinceOf(
  root: Root,
  place: Place,
  shelf: Shelf | null,
  entries: readonly Entry[],
  day: string,
): readonly AnyRecord[] {
  const wanted = new Set(shelf === null ? [] : placesSince(shelf, day))
  return entries.flatMap((entry) => {
    if (entry.kept === null)
      return entry.record !== null && lastDayIn(entry.record) >= day ? entry.record : []
    return (wanted.has(entry.kept) && shelf !== null && recordAt(root, place, shelf, entry.kept)) || []
  })
}

/** All of them, parsed at the first call. */
export function recordsOf(
  root: Root,
  place: Place,
  shelf: Shelf | null,
  entries: readonly Entry[],
): () => readonly AnyRecord[] {
  let found: readonly AnyRecord[] | null = null
  return () => (found ??= collect())

  function collect(): readonly AnyRecord[] {
    const isAnyKept = entries.some(({ kept }) => kept !== null)
    const old = shelf !== null && isAnyKept ? valuesOn(root, place, shelf) : () => null
    return entries.flatMap((entry) => (entry.kept === null ? entry.record : old(entry.kept)) ?? [])
  }
}

/** One of them. @param old gives it where it is on the shelf */
export const recordOf = (
  entry: Entry | undefined,
  old: (was: number) => AnyRecord | null,
): AnyRecord | null => (entry === undefined ? null : entry.kept === null ? entry.record : old(entry.kept))

/** What was read just now is there as a whole, and nothing was overtaken by it yet. */
export function leftOf(root: Root, place: Place, shelf: Shelf | null, entries: readonly Entry[]): LeftAt {
  const isAnyKept = entries.some(({ kept }) => kept !== null)
  const old = shelf !== null && isAnyKept ? leftOn(root, place, shelf, false) : () => null
  return allLeft(entries.length, (at) => {
    const entry = entries[at]
    return entry === undefined ? null : entry.kept === null ? entry.record : old(entry.kept)
  })
}
