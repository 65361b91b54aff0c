import type { AnyRecord } from '../../../domain/records.ts'
import { isFields, parsedJson } from '../own-json.ts'
import type { Root } from '../root.ts'
import { fileAt, type Place } from './places.ts'
import { dropShelf } from './shelf-file.ts'
import { DAY_LENGTH, type Shelf } from './shelf-format.ts'

/** All records on a shelf, parsed at the first call. */
export function recordsOn(root: Root, place: Place, shelf: Shelf): () => readonly AnyRecord[] {
  let found: readonly AnyRecord[] | null = null
  const all = (): readonly AnyRecord[] => {
    const valueAt = valuesOn(root, place, shelf)
    return shelf.names.flatMap((_name, at) => valueAt(at) ?? [])
  }
  return () => (found ??= all())
}

/** Where the records stand in which there is a day on or after this one; see `lastDayIn`. */
export function placesSince({ names, days }: Pick<Shelf, 'names' | 'days'>, day: string): readonly number[] {
  const all = days()
  const found: number[] = []
  for (let at = 0; at < names.length; at += 1)
    if (all.slice(at * DAY_LENGTH, (at + 1) * DAY_LENGTH) >= day) found.push(at)
  return found
}

/**
 * What is on a shelf, by where its names stand: the record, or null for a file that could not be read. Of a name that no file has
 * nothing is to be asked: it may be damaged.
 * @throws Error when it makes no sense, which no crash of ours leaves; it is forgotten then
 */
export function valuesOn(root: Root, place: Place, shelf: Shelf): (at: number) => AnyRecord | null {
  const { names, broken } = shelf
  const values = shelf.records.values() ?? []
  return (at) => {
    const file = fileAt(place, names[at] ?? '')
    const value = values[at]
    if (value === null || broken.has(file)) return null
    return isRecordOf(file, value) ? value : damaged(root, place)
  }
}

/** One record, parsed anew; null for a file that could not be read. @throws Error as {@link valuesOn} */
export const recordAt = (root: Root, place: Place, shelf: Shelf, at: number): AnyRecord | null =>
  recordsAt(root, place, shelf, [at])[0] ?? null

/** The same of some, in the same order; of the others nothing is read. */
export const recordsAt = (
  root: Root,
  place: Place,
  shelf: Shelf,
  wanted: readonly number[],
): readonly (AnyRecord | null)[] =>
  shelf.records.some(wanted).map((line, nth) => {
    const file = fileAt(place, shelf.names[wanted[nth] ?? -1] ?? '')
    if (line === 'null' || shelf.broken.has(file)) return null
    const value = parsedJson(line)
    return isRecordOf(file, value) ? value : damaged(root, place)
  })

/** Forgets what makes no sense. @throws Error */
export function damaged(root: Root, place: Place): never {
  dropShelf(root, place)
  throw new Error(`what was remembered of ${place} made no sense; it is forgotten now, so try again`)
}

/** Is this a record of that file, as far as one looks at what one wrote oneself? */
export const isRecordOf = (file: string, value: unknown): value is AnyRecord =>
  isFields(value) &&
  typeof value['type'] === 'string' &&
  value['file'] === file &&
  isFields(value['shared']) &&
  isFields(value['private'])
