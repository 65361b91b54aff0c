import { sweep } from './atomic-write.ts'
import { basename } from 'node:path'
import { BACKUP, isDayFolder } from './backup.ts'
import { onDisk } from './disk-error.ts'
import { DRAFTS } from './draft-names.ts'
import { JOURNAL } from './journal.ts'
import { isAlive } from './process-life.ts'
import { RECORD_FOLDERS } from './record-files.ts'
import { EDITS, locate, OWN, type Root } from './root.ts'
import { REDO, UNDO } from './undo-notes.ts'

export const OWN_PLACES = ['', OWN, JOURNAL, UNDO, REDO, DRAFTS]
export const USERS_PLACES = [...RECORD_FOLDERS, 'documents/share', 'documents/private']

/**
 * May a process have died here in the middle of a save? It did when its lock is still there; after a power cut that may
 * be gone too, so the first save of a day assumes it. Ask before the lock is taken.
 */
export function mayHaveCrashed(root: Root): boolean {
  const changed = (file: string): number | null => {
    const path = locate(root, file)
    return onDisk(path, 'read', () => root.disk.look(path)?.changed ?? null)
  }
  const last = changed(UNDO)
  return changed(`${OWN}/lock`) !== null || last === null || dayOf(last) !== dayOf(root.disk.now())
}

const DAY_MS = 24 * 60 * 60_000

const dayOf = (time: number): number => Math.floor(time / DAY_MS)

/**
 * Removes what processes that are gone left half-written. Call it under the lock.
 * @param everywhere also where the records are: to look through thousands of names for each line would take too long
 * @throws DiskError
 */
export function sweepLeftovers(root: Root, everywhere: boolean): void {
  const own = [...OWN_PLACES, ...foldersIn(root, EDITS)]
  for (const place of everywhere ? [...own, ...USERS_PLACES, ...lastBackup(root)] : own)
    onDisk(locate(root, place), 'read', () => sweep(root.disk, locate(root, place), isAlive))
}

/** Copies are written for the newest day alone, and a crash is seen to before there is a newer one. */
const lastBackup = (root: Root): readonly string[] =>
  foldersIn(root, BACKUP)
    .filter((place) => isDayFolder(basename(place)))
    .toSorted()
    .slice(-1)

/** The folders in one of our own, where that is there; links are none. */
function foldersIn(root: Root, place: string): readonly string[] {
  return onDisk(locate(root, place), 'read', () => {
    if (root.disk.look(locate(root, place))?.isFolder !== true) return []
    const names = root.disk.list(locate(root, place)).map((name) => `${place}/${name}`)
    return names.filter((name) => root.disk.look(locate(root, name))?.isFolder === true)
  })
}
