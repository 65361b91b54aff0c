import type { Located } from '../../../domain/problem.ts'
import type { AnyRecord } from '../../../domain/records.ts'
import type { Root } from '../root.ts'
import type { Place } from './places.ts'
import { dropShelf, putShelf } from './shelf-file.ts'
import { type Shelf, shelfBytes } from './shelf-format.ts'
import { keepAt, type Stamp, WIDTH } from './stamp.ts'
import { VERSION } from './version.ts'

interface Looked {
  readonly file: string
  /** What is wrong with it; its places name the file in the folder. */
  readonly broken: readonly Located[] | null
  /** The sum of its content, while its stamp alone cannot be trusted. */
  readonly fresh: string | null
}

/** One file as it was found: as it is remembered, at a place of the shelf, or read anew. */
export type Entry =
  | (Looked & {
      readonly is: 'kept'
      readonly at: number
      readonly stamp: Stamp
      /** Its stamp can be trusted from now on. */
      readonly settled: boolean
    })
  | (Looked & {
      readonly is: 'read'
      readonly record: AnyRecord | null
      /** Null: it cannot be remembered. */
      readonly stamp: Stamp | null
    })

/** The entries of a place, and the shelf the kept ones stand on. */
export interface Kept {
  readonly shelf: Shelf | null
  readonly entries: readonly Entry[]
}

/** Remembers these entries, when they differ from what is remembered. */
export function keptNow(root: Root, place: Place, shelf: Shelf | null, entries: readonly Entry[]): Kept {
  const worth = entries.filter(({ stamp }) => stamp !== null)
  const isOld =
    shelf !== null &&
    worth.length === shelf.files.length &&
    worth.every((entry) => entry.is === 'kept' && !entry.settled)
  if (!isOld && (shelf !== null || worth.length > 0))
    putShelf(root, place, () => bytesOf(worth, shelf?.lines() ?? []))
  return { shelf, entries }
}

function bytesOf(entries: readonly Entry[], old: readonly string[]): Uint8Array {
  const stamps = new Float64Array(entries.length * WIDTH)
  entries.forEach(({ stamp }, at) => stamp !== null && keepAt(stamps, at, stamp))
  const known = {
    files: entries.map(({ file }) => file),
    stamps,
    fresh: new Map(entries.flatMap(({ file, fresh }) => (fresh === null ? [] : [[file, fresh] as const]))),
    broken: new Map(
      entries.flatMap(({ file, broken }) => (broken === null ? [] : [[file, broken] as const])),
    ),
  }
  return shelfBytes(
    VERSION,
    known,
    entries.map((entry) => (entry.is === 'kept' ? (old[entry.at] ?? 'null') : JSON.stringify(entry.record))),
  )
}

/** The records of a place; what is on the shelf is parsed at the first call. */
export function recordsIn(root: Root, place: Place, { shelf, entries }: Kept): () => readonly AnyRecord[] {
  let found: readonly AnyRecord[] | null = null
  return () => (found ??= collect())

  function collect(): readonly AnyRecord[] {
    const isAnyKept = entries.some((entry) => entry.is === 'kept' && entry.broken === null)
    const values = isAnyKept ? valuesOf(root, place, shelf) : []
    return entries.flatMap((entry) => {
      if (entry.broken !== null) return []
      if (entry.is === 'read') return entry.record ?? []
      const value = values[entry.at]
      return isRecordOf(entry.file, value) ? [value] : damaged(root, place)
    })
  }
}

const valuesOf = (root: Root, place: Place, shelf: Shelf | null): readonly unknown[] =>
  shelf?.values() ?? damaged(root, place)

/** Its sum was right and its content is not: somebody made it so. Without it the files are read again. */
function damaged(root: Root, place: Place): never {
  dropShelf(root, place)
  throw new Error(`what was remembered of ${place} made no sense; it is forgotten now, so try again`)
}

const isRecordOf = (file: string, value: unknown): value is AnyRecord =>
  typeof value === 'object' &&
  value !== null &&
  'type' in value &&
  typeof value.type === 'string' &&
  'file' in value &&
  value.file === file &&
  'shared' in value &&
  isObject(value.shared) &&
  'private' in value &&
  isObject(value.private)

const isObject = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
