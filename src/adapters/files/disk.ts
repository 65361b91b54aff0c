import * as fs from 'node:fs'
import { stampsIn } from './stamps.ts'

/** What a file is, as far as we ask. */
export interface FileFacts {
  readonly isFile: boolean
  readonly isFolder: boolean
  readonly isLink: boolean
  readonly size: number
  /** Permission bits. */
  readonly mode: number
  /** When the content last changed, in milliseconds since 1970. */
  readonly changed: number
  /** Which file or folder on this disk it is, and since when: a copy of it has another, wherever it comes from. */
  readonly id: string
  /** May this user change who else may open it? */
  readonly isMine: boolean
}

/**
 * Every call to the operating system that the store makes, in one place, so that a test can make each of them fail.
 * Synchronous on purpose: ten thousand parallel reads run out of file descriptors, and a save must not be interleaved
 * with anything.
 */
export interface Disk {
  readonly open: (path: string, flags: number | string, mode?: number) => number
  /** @param position where in the file; behind what was read before where it is left out */
  readonly read: (fd: number, into: Uint8Array, offset: number, position?: number) => number
  readonly write: (fd: number, from: Uint8Array, offset: number) => number
  readonly chmod: (fd: number, mode: number) => void
  readonly sync: (fd: number) => void
  readonly close: (fd: number) => void
  readonly facts: (fd: number) => FileFacts
  /** The facts about a path itself, links not followed; null when nothing is there. */
  readonly look: (path: string) => FileFacts | null
  /** What tells these files of one folder from how they were before; see `WIDTH` in index/stamp.ts. */
  readonly stamps: (folder: string, names: readonly string[]) => Float64Array
  readonly realPath: (path: string) => string
  readonly rename: (from: string, to: string) => void
  readonly link: (existing: string, path: string) => void
  readonly unlink: (path: string) => void
  readonly makeFolder: (path: string, mode: number) => void
  /** Removes an empty folder. */
  readonly removeFolder: (path: string) => void
  readonly list: (path: string) => readonly string[]
  /** Throws when this process may not write and search here. */
  readonly mayWrite: (path: string) => void
  /** The time by which files are dated, in milliseconds since 1970. */
  readonly now: () => number
}

const factsOf = (stats: fs.Stats): FileFacts => ({
  isFile: stats.isFile(),
  isFolder: stats.isDirectory(),
  isLink: stats.isSymbolicLink(),
  size: stats.size,
  mode: stats.mode & 0o777,
  changed: stats.mtimeMs,
  // Few ask for these two.
  get id() {
    return `${stats.ino}-${Math.round(stats.birthtimeMs)}`
  },
  get isMine() {
    return [stats.uid, 0, undefined].includes(process.getuid?.())
  },
})

/** Below a file there is nothing, as in an empty folder. */
function lookAt(path: string): fs.Stats | null {
  try {
    return fs.lstatSync(path, { throwIfNoEntry: false }) ?? null
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOTDIR') return null
    throw error
  }
}

/** The disk of this machine. */
export const nodeDisk: Disk = {
  open: (path, flags, mode) => fs.openSync(path, flags, mode),
  read: (fd, into, offset, position) => fs.readSync(fd, into, offset, into.length - offset, position ?? null),
  write: (fd, from, offset) => fs.writeSync(fd, from, offset, from.length - offset),
  chmod: (fd, mode) => fs.fchmodSync(fd, mode),
  sync: (fd) => fs.fsyncSync(fd),
  close: (fd) => fs.closeSync(fd),
  facts: (fd) => factsOf(fs.fstatSync(fd)),
  look: (path) => {
    const stats = lookAt(path)
    return stats === null ? null : factsOf(stats)
  },
  stamps: stampsIn,
  realPath: (path) => fs.realpathSync.native(path),
  rename: (from, to) => fs.renameSync(from, to),
  link: (existing, path) => fs.linkSync(existing, path),
  unlink: (path) => fs.unlinkSync(path),
  makeFolder: (path, mode) => {
    fs.mkdirSync(path, { mode })
  },
  removeFolder: (path) => fs.rmdirSync(path),
  list: (path) => fs.readdirSync(path).toSorted(),
  mayWrite: (path) => fs.accessSync(path, fs.constants.W_OK | fs.constants.X_OK),
  now: () => Date.now(),
}

/** Opening a FIFO for reading would wait for a writer forever; this flag makes it return. */
export const READ_WITHOUT_WAITING = fs.constants.O_RDONLY | (fs.constants.O_NONBLOCK ?? 0)
