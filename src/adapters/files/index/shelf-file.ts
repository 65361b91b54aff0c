import { join } from 'node:path'
import { PartMissing } from '../../../domain/part-missing.ts'
import { sweep } from '../atomic-write.ts'
import { errnoOf } from '../disk-error.ts'
import { type Disk, READ_WITHOUT_WAITING } from '../disk.ts'
import { isAlive } from '../process-life.ts'
import { locate, OWN, type Root } from '../root.ts'
import { partAt, type Place } from './places.ts'
import type { Stretch } from './lines.ts'
import { HEADER, headOf, lengthsIn, restOf, type Shelf } from './shelf-format.ts'
import { hasHoles, type Listing, piecesOf, readShelf } from './shelf-parts.ts'
import { VERSION } from './version.ts'

const INDEX = `${OWN}/index`
/** Far above what a working life leaves; a file that is larger is none of ours. */
const MOST_BYTES = 256 * 1024 * 1024

const fileOf = (root: Root, name: string): string => join(locate(root, INDEX), `${name}.shelf`)

/**
 * What is remembered is taken from the very file that this program wrote alone: one that came along with a folder from
 * somebody else may leave out what stands there.
 */
const editionOf = (id: string): string => `${VERSION}/${id}`

/**
 * How much of a shelf is read now: what stands open; no more than which files there are; or all of it. What is left is read
 * when it is asked for, and throws `PartMissing` when it has made room for another shelf by then.
 */
export type Depth = 'standing' | 'files' | 'records'

/**
 * What was remembered of a place; null when there is nothing that can be trusted.
 * @param now the names that stand there
 */
export function takeShelf(root: Root, name: Place, depth: Depth, now: Listing | null = null): Shelf | null {
  return withShelf(root, name, (edition, fd, size) => {
    const { disk } = root
    const header = read(disk, fd, HEADER)
    const lengths = lengthsIn(edition, header)
    if (lengths === null) return null
    const ahead = headOf(lengths)
    const behind = restOf(lengths)
    if (HEADER + ahead + behind !== size) return null
    const head = read(disk, fd, ahead)
    const ready = depth === 'files' ? 0 : depth === 'standing' ? lengths.standing : behind
    const begun = read(disk, fd, ready)
    if (hasHoles(begun)) return null
    const later = (stretches: readonly Stretch[]): readonly Buffer[] =>
      readLater(root, { name, place: name }, header, HEADER + ahead, stretches)
    return readShelf(lengths, { head, now }, piecesOf(behind, begun, later))
  })
}

/**
 * Opens what was remembered under this name for a look at some of it.
 * @param look given the edition that is to be trusted, the handle, and how long the file is
 */
export function withShelf<T>(
  root: Root,
  name: string,
  look: (edition: string, fd: number, size: number) => T | null,
): T | null {
  return quietly(() => {
    const { disk } = root
    const fd = disk.open(fileOf(root, name), READ_WITHOUT_WAITING)
    try {
      const { isFile, size, id } = disk.facts(fd)
      return isFile && size <= MOST_BYTES ? look(editionOf(id), fd, size) : null
    } finally {
      disk.close(fd)
    }
  })
}

/**
 * The next bytes of a file, in a buffer of their own; zeros where there are no more.
 * @param position where they begin; behind what was read before where it is left out
 */
export function read(disk: Disk, fd: number, length: number, position?: number): Buffer {
  const into = Buffer.alloc(length)
  for (let filled = 0, got = -1; filled < length && got !== 0; filled += got)
    got = disk.read(fd, into, filled, position === undefined ? undefined : position + filled)
  return into
}

/**
 * Pieces of it, as long as it is the same shelf, and they are whole.
 * @param behind where places are counted from
 * @throws PartMissing
 */
export function readLater(
  root: Root,
  { name, place }: { readonly name: string; readonly place: Place },
  header: Buffer,
  behind: number,
  stretches: readonly Stretch[],
): readonly Buffer[] {
  const found = withShelf(root, name, (_, fd) =>
    read(root.disk, fd, header.length).equals(header)
      ? stretches.map(({ from, to }) => read(root.disk, fd, to - from, behind + from))
      : null,
  )
  if (found !== null && !found.some(hasHoles)) return found
  if (found !== null) dropShelf(root, name)
  throw new PartMissing(partAt(place))
}

let counter = 0

/**
 * Remembers a shelf, where the program has its own corner already. It may be lost at any time, so it is not synced;
 * where it cannot be written nothing is said.
 */
export function putShelf(root: Root, name: string, bytes: (edition: string) => Uint8Array): void {
  quietly(() => {
    const { disk } = root
    const folder = locate(root, INDEX)
    if (disk.look(locate(root, OWN))?.isFolder !== true) return
    if (disk.look(folder) === null) disk.makeFolder(folder, 0o700)
    if (disk.look(folder)?.isFolder !== true) return
    sweep(disk, folder, isAlive)
    counter += 1
    const temporary = join(folder, `.${name}.${process.pid}-${counter}.career-tmp`)
    try {
      write(root, temporary, bytes)
      disk.rename(temporary, fileOf(root, name))
    } catch (error) {
      quietly(() => disk.unlink(temporary))
      throw error
    }
  })
}

function write({ disk }: Root, path: string, make: (edition: string) => Uint8Array): void {
  const fd = disk.open(path, 'wx', 0o600)
  try {
    const bytes = make(editionOf(disk.facts(fd).id))
    for (let done = 0; done < bytes.length;) done += disk.write(fd, bytes, done)
  } finally {
    disk.close(fd)
  }
}

/** Forgets what was remembered under this name. */
export const dropShelf = (root: Root, name: string): void => {
  quietly(() => root.disk.unlink(fileOf(root, name)))
}

/** What the system refuses here is no problem of the user's; a bug goes on up. */
function quietly<T>(work: () => T): T | null {
  try {
    return work()
  } catch (error) {
    if (errnoOf(error) === null) throw error
    return null
  }
}
