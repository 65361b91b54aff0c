import { basename, dirname, join, sep } from 'node:path'
import { errnoOf, onDisk } from './disk-error.ts'
import type { Disk } from './disk.ts'

const FILE_MODE = 0o600
const FOLDER_MODE = 0o700
const TEMPORARY = /^\..*\.(\d+)-\d+\.career-tmp$/

/** A new content, durable under a temporary name beside its target. */
export interface Staged {
  readonly temporary: string
  readonly target: string
}

let counter = 0

/**
 * Writes a content in full under a temporary name beside the target, and syncs it. The target is untouched.
 * @throws DiskError naming the target; the temporary file is gone then
 */
export function stage(disk: Disk, target: string, content: string | Uint8Array): Staged {
  return onDisk(target, 'write', () => {
    makeFolders(disk, dirname(target))
    const mode = disk.look(target)?.mode ?? FILE_MODE
    const temporary = temporaryFor(target)
    const fd = disk.open(temporary, 'wx', mode)
    try {
      writeFully(disk, fd, bytesOf(content), mode)
    } catch (error) {
      remove(disk, temporary)
      throw error
    }
    return { temporary, target }
  })
}

const bytesOf = (content: string | Uint8Array): Buffer =>
  typeof content === 'string' ? Buffer.from(content, 'utf8') : Buffer.from(content)

function temporaryFor(target: string): string {
  counter += 1
  // Names may have 255 bytes; the temporary one needs room for its ending.
  const name = `.${basename(target).slice(0, 50)}.${process.pid}-${counter}.career-tmp`
  return `${dirname(target)}${sep}${name}`
}

function writeFully(disk: Disk, fd: number, bytes: Buffer, mode: number): void {
  try {
    for (let done = 0; done < bytes.length;) done += disk.write(fd, bytes, done)
    // The mode given to open() is cut by the umask; an old file keeps exactly the mode it had.
    disk.chmod(fd, mode)
    disk.sync(fd)
  } finally {
    disk.close(fd)
  }
}

/** Puts the new contents in place and makes that durable, each folder once. @throws DiskError naming a target */
export function publish(disk: Disk, staged: readonly Staged[]): void {
  const folders = new Map<string, string>()
  for (const { temporary, target } of staged)
    onDisk(target, 'write', () => {
      disk.rename(temporary, target)
      folders.set(dirname(target), target)
    })
  for (const [folder, target] of folders) onDisk(target, 'write', () => syncFolder(disk, folder))
}

/** One file, all or nothing, durable when it returns. @throws DiskError; the old content stands then */
export function writeAtomic(disk: Disk, target: string, content: string | Uint8Array): void {
  const staged = stage(disk, target, content)
  try {
    publish(disk, [staged])
  } catch (error) {
    remove(disk, staged.temporary)
    throw error
  }
}

/**
 * Writes a file that is not there yet, as durably as any other. @returns false when somebody made it in the same moment;
 * theirs stands then
 * @throws DiskError
 */
export function writeNew(disk: Disk, target: string, content: string | Uint8Array): boolean {
  const staged = stage(disk, target, content)
  try {
    return onDisk(target, 'write', () => {
      if (!appear(disk, staged)) return false
      syncFolder(disk, dirname(target))
      return true
    })
  } finally {
    remove(disk, staged.temporary)
  }
}

/** Gives the content its name, unless that is taken. */
function appear(disk: Disk, { temporary, target }: Staged): boolean {
  try {
    disk.link(temporary, target)
    return true
  } catch (error) {
    const errno = errnoOf(error)
    if (errno === 'EEXIST') return false
    if (errno === null || !KNOWS_NO_LINKS.has(errno)) throw error
    disk.rename(temporary, target)
    return true
  }
}

/** How file systems that know no hard links (FAT, some network shares) say so. */
export const KNOWS_NO_LINKS: ReadonlySet<string> = new Set(['EPERM', 'ENOTSUP', 'ENOSYS'])

/** Makes a folder and those above it, for this user alone, each durable in its parent. */
export function makeFolders(disk: Disk, folder: string): void {
  if (disk.look(folder) !== null) return
  makeFolders(disk, dirname(folder))
  onDisk(folder, 'write', () => {
    try {
      disk.makeFolder(folder, FOLDER_MODE)
    } catch (error) {
      // Another process made it in the meantime.
      if (disk.look(folder)?.isFolder !== true) throw error
    }
    syncFolder(disk, dirname(folder))
  })
}

/** Without this a power cut can take back a rename that was already reported as saved. */
export function syncFolder(disk: Disk, folder: string): void {
  // Windows cannot open a folder; its renames are durable by themselves.
  if (process.platform === 'win32') return
  const fd = disk.open(folder, 'r')
  try {
    disk.sync(fd)
  } finally {
    disk.close(fd)
  }
}

/** Removes a file that is ours to remove; one that is gone already, or will not go, is no reason to stop. */
export function remove(disk: Disk, path: string): void {
  try {
    disk.unlink(path)
  } catch {
    // A temporary file that stays is ignored by every reader and swept later.
  }
}

/** The process that wrote a temporary file of this name; null for every other name. */
export function writerOf(name: string): number | null {
  const pid = TEMPORARY.exec(name)?.[1]
  return pid === undefined ? null : Number(pid)
}

/** Removes temporary files in a folder whose writer is no longer alive. */
export function sweep(disk: Disk, folder: string, isAlive: (pid: number) => boolean): void {
  if (disk.look(folder)?.isFolder !== true) return
  for (const name of disk.list(folder)) {
    const pid = writerOf(name)
    if (pid !== null && !isAlive(pid)) remove(disk, join(folder, name))
  }
}
