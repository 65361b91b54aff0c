import type { Outline } from '../../../domain/outline.ts'
import type { AnyRecord } from '../../../domain/records.ts'
import { isFields, parsedJson } from '../own-json.ts'
import type { Root } from '../root.ts'
import { fileAt, type Place } from './places.ts'
import { dropShelf } from './shelf-file.ts'
import type { Shelf } from './shelf-format.ts'

/** What is left of one record for what stands open. */
export interface Left {
  readonly file: string
  readonly outline: Outline | 'whole'
  /** The record itself, parsed anew each time. */
  readonly record: () => AnyRecord
}

/** All records on a shelf, parsed at the first call. */
export function recordsOn(root: Root, place: Place, shelf: Shelf): () => readonly AnyRecord[] {
  let found: readonly AnyRecord[] | null = null
  return () => (found ??= valuesOn(root, place, shelf).flatMap((value) => value ?? []))
}

/**
 * What is on a shelf, one value for each of its names: the record, or null for a file that could not be read.
 * @throws Error when it makes no sense, which no crash of ours leaves; it is forgotten then
 */
export function valuesOn(root: Root, place: Place, shelf: Shelf): readonly (AnyRecord | null)[] {
  const { names, broken } = shelf
  const values = shelf.records.values() ?? []
  return names.map((name, at) => {
    const file = fileAt(place, name)
    const value = values[at]
    if (value === null || broken.has(file)) return null
    return isRecordOf(file, value) ? value : damaged(root, place)
  })
}

/** What is left of all records on a shelf, and of how many there is nothing. @throws Error as {@link valuesOn} */
export function leftOn(
  root: Root,
  place: Place,
  shelf: Shelf,
): { readonly of: readonly Left[]; readonly settled: number } {
  const left = leftAt(root, place, shelf)
  const of: Left[] = []
  let settled = 0
  for (let at = 0; at < shelf.names.length; at += 1) {
    const one = left(at)
    if (one === 'nothing') settled += 1
    else if (one !== null) of.push(one)
  }
  return { of, settled }
}

/** The same one by one, by where they stand; null for a file that could not be read. @throws Error as {@link valuesOn} */
export function leftAt(root: Root, place: Place, shelf: Shelf): (at: number) => Left | 'nothing' | null {
  const { names, broken } = shelf
  const values = shelf.outlines.values() ?? []
  return (at) => {
    const value = values[at]
    if (value === 'nothing') return value
    const file = fileAt(place, names[at] ?? '')
    if (value === null || broken.has(file)) return null
    if (!isOutline(value)) return damaged(root, place)
    return { file, outline: value, record: () => recordAt(root, place, shelf, at) ?? damaged(root, place) }
  }
}

/** One record, parsed anew; null for a file that could not be read. @throws Error as {@link valuesOn} */
export function recordAt(root: Root, place: Place, shelf: Shelf, at: number): AnyRecord | null {
  const line = shelf.records.one(at)
  const file = fileAt(place, shelf.names[at] ?? '')
  if (line === 'null' || shelf.broken.has(file)) return null
  const value = parsedJson(line)
  return isRecordOf(file, value) ? value : damaged(root, place)
}

function damaged(root: Root, place: Place): never {
  dropShelf(root, place)
  throw new Error(`what was remembered of ${place} made no sense; it is forgotten now, so try again`)
}

const isRecordOf = (file: string, value: unknown): value is AnyRecord =>
  isFields(value) &&
  typeof value['type'] === 'string' &&
  value['file'] === file &&
  isFields(value['shared']) &&
  isFields(value['private'])

const isOutline = (value: unknown): value is Left['outline'] =>
  value === 'whole' || (isFields(value) && isFields(value['shared']))
