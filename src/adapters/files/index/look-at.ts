import type { Located } from '../../../domain/problem.ts'
import type { AnyRecord } from '../../../domain/records.ts'
import { DiskError, onDisk, systemProblem } from '../disk-error.ts'
import { typeOfFile, typeOfRecord } from '../record-files.ts'
import { readBytes, readText } from '../read-text.ts'
import { display, displayPath, locate, type Root } from '../root.ts'
import { checksum } from './checksum.ts'
import { filesOf, type Place } from './places.ts'
import { type Entry, keptNow, recordsIn } from './remember.ts'
import { takeShelf } from './shelf-file.ts'
import type { Shelf } from './shelf-format.ts'
import { isFresh, isSame, type Stamp } from './stamp.ts'

/** What one place of the folder holds. */
export interface Part {
  /** Every name in use there. */
  readonly files: readonly string[]
  readonly problems: readonly Located[]
  /** What could be read, in the order of the files; parsed when it is asked for first. */
  readonly records: () => readonly AnyRecord[]
}

/** Told of every file that had to be read. */
export type Noticed = () => void

/**
 * Looks at the dates of all files of a place, reads those that changed since they were remembered, and remembers them.
 * What is remembered is never the truth: whatever is wrong with it, the files are read again.
 */
export async function lookAt(root: Root, place: Place, noticed: Noticed): Promise<Part> {
  const listed = namesIn(root, place)
  const files = filesOf(place, listed.names)
  const shelf = takeShelf(root, place)
  const now = root.disk.now()
  const placeOf = placesOn(shelf)
  const entries: Entry[] = []
  for (const file of files) {
    const at = placeOf(file)
    if (at === null && typeOfFile(file) === null) continue
    const stamp = stampOf(root, file)
    const isAsKept = shelf !== null && at !== null && stamp !== null && isSame(shelf.stamps, at, stamp)
    const kept = isAsKept ? stillKept(root, shelf, file, at, stamp, now) : null
    // oxlint-disable-next-line no-await-in-loop -- the parser is loaded once, and only when there is something to read
    entries.push(kept ?? (await readFile(root, file, stamp, now)))
    if (kept === null) noticed()
  }
  const kept = keptNow(root, place, shelf, entries)
  return {
    files,
    problems: problemsOf(root, listed.problems, entries),
    records: recordsIn(root, place, kept),
  }
}

/** Finds the places of files on a shelf; quickest in the order in which they stand there. */
function placesOn(shelf: Shelf | null): (file: string) => number | null {
  const files = shelf?.files ?? []
  let next = 0
  let all: ReadonlyMap<string, number> | null = null
  return (file) => {
    if (files[next] !== file) {
      all ??= new Map(files.map((name, at) => [name, at]))
      next = all.get(file) ?? -1
    }
    if (next < 0) {
      next = 0
      return null
    }
    next += 1
    return next - 1
  }
}

function namesIn(
  root: Root,
  place: Place,
): { readonly names: readonly string[]; readonly problems: readonly Located[] } {
  const path = locate(root, place === 'top' ? '' : place)
  try {
    const names = onDisk(path, 'read', () => (root.disk.look(path) === null ? [] : root.disk.list(path)))
    return { names, problems: [] }
  } catch (error) {
    return { names: [], problems: [asProblem(root, error)] }
  }
}

/** Null for what is not there, is no regular file, or cannot be looked at: it is read again each time. */
function stampOf(root: Root, file: string): Stamp | null {
  try {
    const stamp = onDisk(locate(root, file), 'read', () => root.disk.stamp(locate(root, file)))
    return stamp?.isFile === true ? stamp : null
  } catch (error) {
    if (error instanceof DiskError) return null
    throw error
  }
}

/** A file that was read too soon after its change is looked into once more, which is cheap beside parsing it. */
function stillKept(
  root: Root,
  shelf: Shelf,
  file: string,
  at: number,
  stamp: Stamp,
  now: number,
): Entry | null {
  const sum = shelf.fresh.get(file)
  const broken = shelf.broken.get(file) ?? null
  if (sum === undefined) return { is: 'kept', file, at, stamp, broken, fresh: null, settled: false }
  if (sumOf(root, file) !== sum) return null
  const fresh = isFresh(stamp, now) ? sum : null
  return { is: 'kept', file, at, stamp, broken, fresh, settled: fresh === null }
}

function sumOf(root: Root, file: string): string | null {
  try {
    const bytes = readBytes(root, file)
    return bytes.ok ? checksum(bytes.value) : null
  } catch (error) {
    if (error instanceof DiskError) return null
    throw error
  }
}

async function readFile(root: Root, file: string, stamp: Stamp | null, now: number): Promise<Entry> {
  const none = { is: 'read', file, stamp, record: null, fresh: null } as const
  try {
    const text = readText(root, file)
    if (!text.ok) return { ...none, broken: [{ problem: text.problem, place: { file } }] }
    const { decode } = await import('../decode.ts')
    const decoded = decode(typeOfRecord(file), file, file, text.value)
    const fresh = stamp !== null && isFresh(stamp, now) ? checksum(Buffer.from(text.value)) : null
    return decoded.ok
      ? { ...none, record: decoded.value.record, broken: null, fresh }
      : { ...none, broken: decoded.problem, fresh }
  } catch (error) {
    // The next start may be luckier: nothing is remembered of it.
    return { ...none, stamp: null, broken: [asProblem(root, error)] }
  }
}

/** A refusal of the system as a problem among others; a bug goes on up. */
function asProblem(root: Root, error: unknown): Located {
  if (error instanceof DiskError) return systemProblem(error, (path) => displayPath(root, path))
  throw error
}

const problemsOf = (
  root: Root,
  listed: readonly Located[],
  entries: readonly Entry[],
): readonly Located[] => [
  ...listed,
  ...entries.flatMap(({ file, broken }) => (broken ?? []).map((one) => asShown(root, file, one))),
]

/** Remembered by the file in the folder, told by its path as the user knows it. */
const asShown = (root: Root, file: string, one: Located): Located =>
  one.place?.file === file ? { ...one, place: { ...one.place, file: display(root, file) } } : one
