import type { Located } from '../../../domain/problem.ts'
import type { AnyRecord } from '../../../domain/records.ts'
import { briefly } from '../briefly.ts'
import { DiskError, onDisk, systemProblem } from '../disk-error.ts'
import { display, displayPath, locate, type Root } from '../root.ts'
import { allLeft, isFrom, type LeftAt, leftOn } from './left.ts'
import type { Entry } from './entries.ts'
import { filesOf, isOutlined, type Place, recordNames } from './places.ts'
import { placesSince, recordsAt, recordsOn } from './records-on.ts'
import { type Depth, takeShelf } from './shelf-file.ts'
import { type Known, listingOf, type Shelf } from './shelf-format.ts'
import type { Listing } from './shelf-parts.ts'
import { areSame } from './stamp.ts'

/** What one place of the folder holds. */
export interface Part {
  /** Every name in use there. */
  readonly files: () => readonly string[]
  readonly problems: readonly Located[]
  /** What could be read, in the order of the files; parsed when it is asked for first. */
  readonly records: () => readonly AnyRecord[]
  /** Those in which there is a day on or after this one, in the same order; see `lastDayIn`. */
  readonly since: (day: string) => readonly AnyRecord[]
  /** What is left of them for what stands open on a day, without what was overtaken by then; null for all that is left. */
  readonly left: (today: string | null) => LeftAt
  /** Some of the records, by where their names stand; null for what could not be read. */
  readonly pick: (at: readonly number[]) => readonly (AnyRecord | null)[]
  /** Where each of its files stands: on a shelf, all of them in order where there are no entries, or what was read of it. */
  readonly behind: { readonly shelf: Shelf | null; readonly entries: readonly Entry[] | null }
  /** How these files are now. */
  readonly known: Pick<Known, 'names' | 'stamps' | 'fresh'>
}

/** Told of every file that had to be read. */
export type Noticed = () => void

/** What was found in a folder now: the names of all files, of those with records, and the stamps of these. */
export interface Seen extends Pick<Known, 'listing' | 'names' | 'stamps'> {
  /** When it was looked at. */
  readonly now: number
}

/**
 * Looks at the dates of all files of a place, reads those that changed since they were remembered, and remembers them.
 * What is remembered is never the truth: whatever is wrong with it, the files are read again.
 * @param wanted how much of what is remembered is read at once; a place of which nothing is left out is read as a whole
 */
export async function lookAt(root: Root, place: Place, noticed: Noticed, wanted: Depth): Promise<Part> {
  const { names, problems } = namesIn(root, place)
  const depth = wanted === 'standing' && !isOutlined(place) ? 'records' : wanted
  const look = (): Looked => {
    const now = { names, listing: listingOf(names) }
    const shelf = takeShelf(root, place, depth, now)
    return { shelf, seen: seenNow(root, place, now, shelf) }
  }
  const { shelf, seen } = depth !== 'standing' && names.length > MANY ? briefly(look) : look()
  const files = (): readonly string[] => filesOf(place, names)
  if (shelf !== null && isAsKept(shelf, seen))
    return {
      files,
      problems: [...problems, ...problemsOf(root, shelf)],
      records: recordsOn(root, place, shelf),
      since: (day) => recordsAt(root, place, shelf, placesSince(shelf, day)).flatMap((one) => one ?? []),
      left: (day) => allLeft(shelf.names.length, leftOn(root, place, shelf, isFrom(shelf, day))),
      pick: (at) => recordsAt(root, place, shelf, at),
      behind: { shelf, entries: null },
      known: shelf,
    }
  if (shelf === null && seen.names.length === 0)
    return { ...EMPTY, files, problems, known: { ...seen, fresh: new Map() } }
  const { readChanged } = await import('./read-changed.ts')
  const all = depth === 'records' ? shelf : takeShelf(root, place, 'records')
  const there = all?.listing === seen.listing ? { ...seen, names: all.names } : seen
  const { known, ...read } = await readChanged(root, place, all, there, noticed)
  return { files, problems: [...problems, ...problemsOf(root, known)], known, ...read }
}

/** A place that holds no record. */
const EMPTY: Pick<Part, 'records' | 'since' | 'left' | 'pick' | 'behind'> = {
  records: () => [],
  since: () => [],
  left: () => ({ of: [], settled: 0 }),
  pick: (at) => at.map(() => null),
  behind: { shelf: null, entries: [] },
}

/** What stands open is found so quickly that {@link briefly} gains nothing, and so are so few files. */
const MANY = 200

interface Looked {
  readonly shelf: Shelf | null
  readonly seen: Seen
}

/** As long as the names are the same, those with records are too. */
function seenNow(root: Root, place: Place, { names: all, listing }: Listing, shelf: Shelf | null): Seen {
  const now = root.disk.now()
  const names = shelf?.listing === listing ? shelf.names : recordNames(place, all)
  return { listing, names, stamps: root.disk.stamps(folderOf(root, place), names), now }
}

/** The files of a place that hold a record, and their stamps, as they stand on the disk now. Nothing else is looked at. */
export function standingAt(root: Root, place: Place): Pick<Known, 'names' | 'stamps'> {
  const names = recordNames(place, namesIn(root, place).names)
  return { names, stamps: root.disk.stamps(folderOf(root, place), names) }
}

const isAsKept = (shelf: Shelf, { names, stamps }: Seen): boolean =>
  names === shelf.names && shelf.fresh.size === 0 && areSame(stamps, shelf.stamps)

const folderOf = (root: Root, place: Place): string => locate(root, place === 'top' ? '' : place)

function namesIn(
  root: Root,
  place: Place,
): { readonly names: readonly string[]; readonly problems: readonly Located[] } {
  const path = folderOf(root, place)
  try {
    const names = onDisk(path, 'read', () => (root.disk.look(path) === null ? [] : root.disk.list(path)))
    return { names, problems: [] }
  } catch (error) {
    if (!(error instanceof DiskError)) throw error
    return { names: [], problems: [systemProblem(error, (one) => displayPath(root, one))] }
  }
}

/** Remembered by the file in the folder, told by its path as the user knows it. */
const problemsOf = (root: Root, { broken }: Pick<Known, 'broken'>): readonly Located[] =>
  [...broken].flatMap(([file, problems]) =>
    problems.map((one) =>
      one.place?.file === file ? { ...one, place: { ...one.place, file: display(root, file) } } : one,
    ),
  )
