import type { Located } from '../../domain/problem.ts'
import type { AnyRecord } from '../../domain/records.ts'
import { DiskError, onDisk, systemProblem } from './disk-error.ts'
import { lookAt, type Noticed, type Part } from './index/look-at.ts'
import { filesOf, type Place, PLACES } from './index/places.ts'
import type { Depth } from './index/shelf-file.ts'
import { displayPath, locate, type Root } from './root.ts'

/** What a folder holds, before its records are put in their places. */
interface Found {
  readonly records: readonly AnyRecord[]
  readonly problems: readonly Located[]
  /** Every name in the record folders, and the single files that are there. */
  readonly files: readonly string[]
}

/** Places of the folder that were looked at. */
export type Parts = ReadonlyMap<Place, Part>

/**
 * Looks at these places; a file that cannot be read is a problem and hides no other.
 * @param depth how much of what is remembered of them is read now
 */
export async function lookAtPlaces(
  root: Root,
  places: readonly Place[] = PLACES,
  noticed: Noticed = () => {},
  depth: Depth = 'records',
): Promise<Parts> {
  const parts = new Map<Place, Part>()
  // oxlint-disable-next-line no-await-in-loop -- one after the other: the memory that reading takes is freed between them
  for (const place of places) parts.set(place, await lookAt(root, place, noticed, depth))
  return parts
}

/** Reads every record; one that cannot be read is a problem and hides no other. */
export async function readRecords(root: Root): Promise<Found> {
  const parts = [...(await lookAtPlaces(root)).values()]
  return {
    records: parts.flatMap((part) => part.records()),
    problems: parts.flatMap(({ problems }) => problems),
    files: parts.flatMap(({ files }) => files()),
  }
}

/** Every name in the record folders, and the single files that are there. */
export function listFiles(root: Root): {
  readonly files: readonly string[]
  readonly problems: readonly Located[]
} {
  const problems: Located[] = []
  const files = PLACES.flatMap((place) => {
    try {
      return namesAt(root, place)
    } catch (error) {
      if (!(error instanceof DiskError)) throw error
      problems.push(systemProblem(error, (path) => displayPath(root, path)))
      return []
    }
  })
  return { files, problems }
}

/** The names at one place. @throws DiskError */
function namesAt(root: Root, place: Place): readonly string[] {
  const path = locate(root, place === 'top' ? '' : place)
  const names = onDisk(path, 'read', () => (root.disk.look(path) === null ? [] : root.disk.list(path)))
  return filesOf(place, names)
}
