import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { KNOWS_NO_LINKS, makeFolders, remove } from './atomic-write.ts'
import { errnoOf, onDisk } from './disk-error.ts'
import { type Disk, READ_WITHOUT_WAITING } from './disk.ts'
import { stillRuns, thisProcess, type Holder } from './process-life.ts'

/** Nobody needs to hold the lock longer than one save; after this we say that the folder is in use. */
const MOST_WAIT_MS = 10_000
const POLL_MS = 20
const OLD_MS = 10 * 60_000
/** A power cut may leave a lock without its content; where links are unknown, one that is being written has none yet. */
const UNREADABLE_MS = 300

/** Gives the folder back. */
export type Release = () => void

/**
 * Takes the folder for one save. The lock file appears with its whole content through link(2), so nobody ever sees
 * half of one; the lock of a process that died is taken over at once.
 * @param folder the program's own folder, made when it is missing
 * @returns how to give it back, or null when another process kept it for ten seconds
 * @throws DiskError when the lock file cannot be written
 */
export async function takeLock(disk: Disk, folder: string, wait = MOST_WAIT_MS): Promise<Release | null> {
  makeFolders(disk, folder)
  const lock = join(folder, 'lock')
  const release = (): void => remove(disk, lock)
  // Mostly the folder is free, and the clock, which is not there without being loaded, need not be asked.
  if (place(disk, lock)) return release
  const begun = performance.now()
  let readable = begun
  for (;;) {
    if (place(disk, lock)) return release
    const now = performance.now()
    if (readHolder(disk, lock) !== 'unreadable') readable = now
    const isLeft = now - readable >= UNREADABLE_MS
    if (holderIsGone(disk, lock, isLeft) && breakLock(disk, lock, isLeft)) continue
    if (now - begun >= wait) return null
    await sleep(POLL_MS)
  }
}

let counter = 0

/** Publishes our name under this path; false when a name stands there already. */
function place(disk: Disk, lock: string): boolean {
  counter += 1
  const own = `${lock}.${process.pid}-${counter}`
  return onDisk(lock, 'write', () => {
    try {
      writeSmall(disk, own, JSON.stringify(thisProcess()))
      return linkOrCreate(disk, own, lock)
    } finally {
      remove(disk, own)
    }
  })
}

function linkOrCreate(disk: Disk, own: string, lock: string): boolean {
  try {
    disk.link(own, lock)
    return true
  } catch (error) {
    const errno = errnoOf(error)
    if (errno === 'EEXIST') return false
    // Without hard links exclusive creation has to do.
    if (errno === null || !KNOWS_NO_LINKS.has(errno)) throw error
    return createExclusively(disk, lock)
  }
}

function createExclusively(disk: Disk, lock: string): boolean {
  try {
    writeSmall(disk, lock, JSON.stringify(thisProcess()))
    return true
  } catch (error) {
    if (errnoOf(error) === 'EEXIST') return false
    throw error
  }
}

function writeSmall(disk: Disk, path: string, text: string): void {
  const fd = disk.open(path, 'wx', 0o600)
  try {
    disk.write(fd, Buffer.from(text), 0)
  } finally {
    disk.close(fd)
  }
}

/**
 * Two processes may see the same dead holder. Only the one that holds the lock on breaking removes it, after looking
 * again; else the second would remove the fresh lock of the first.
 * @returns is the lock gone? A system may refuse to remove it.
 */
function breakLock(disk: Disk, lock: string, isLeft: boolean): boolean {
  const breaking = `${lock}.break`
  if (!place(disk, breaking)) {
    if (holderIsGone(disk, breaking, isLeft)) remove(disk, breaking)
    return false
  }
  if (holderIsGone(disk, lock, isLeft)) remove(disk, lock)
  remove(disk, breaking)
  return disk.look(lock) === null
}

/** @param isLeft was it without content for so long that nobody is writing it? */
function holderIsGone(disk: Disk, lock: string, isLeft: boolean): boolean {
  const holder = readHolder(disk, lock)
  if (holder === 'gone') return false
  if (holder === 'unreadable') return isLeft
  const runs = stillRuns(holder)
  return runs === null ? isOld(disk, lock) : !runs
}

/**
 * Nobody saves for minutes, so the lock of a machine that we cannot look into is left over by then. One from the future
 * is too: the clock was put back since.
 */
function isOld(disk: Disk, lock: string): boolean {
  const facts = onDisk(lock, 'read', () => disk.look(lock))
  return facts !== null && Math.abs(Date.now() - facts.changed) > OLD_MS
}

function readHolder(disk: Disk, lock: string): Holder | 'unreadable' | 'gone' {
  try {
    const fd = disk.open(lock, READ_WITHOUT_WAITING)
    try {
      const into = Buffer.alloc(500)
      return asHolder(JSON.parse(into.toString('utf8', 0, disk.read(fd, into, 0)))) ?? 'unreadable'
    } finally {
      disk.close(fd)
    }
  } catch (error) {
    // Given back in this moment: the next turn takes it.
    return errnoOf(error) === 'ENOENT' ? 'gone' : 'unreadable'
  }
}

function asHolder(value: unknown): Holder | null {
  if (typeof value !== 'object' || value === null) return null
  if (!('pid' in value) || !('started' in value) || !('host' in value)) return null
  const { pid, started, host } = value
  return typeof pid === 'number' && typeof started === 'string' && typeof host === 'string'
    ? { pid, started, host }
    : null
}
