import { sweep } from './atomic-write.ts'
import { BACKUP, isDayFolder } from './backup.ts'
import { onDisk } from './disk-error.ts'
import { DRAFTS } from './draft-names.ts'
import { JOURNAL } from './journal.ts'
import { isAlive } from './process-life.ts'
import { RECORD_FOLDERS } from './record-files.ts'
import { locate, OWN, type Root } from './root.ts'
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
  return changed(`${OWN}/lock`) !== null || last === null || dateOf(last) !== dateOf(root.disk.now())
}

const dateOf = (time: number): string => new Date(time).toISOString().slice(0, 10)

/**
 * Removes what processes that are gone left half-written. Call it under the lock.
 * @param everywhere also where the records are: to look through thousands of names for each line would take too long
 * @throws DiskError
 */
export function sweepLeftovers(root: Root, everywhere: boolean): void {
  const places = everywhere ? [...OWN_PLACES, ...USERS_PLACES, ...lastBackup(root)] : OWN_PLACES
  for (const place of places)
    onDisk(locate(root, place), 'read', () => sweep(root.disk, locate(root, place), isAlive))
}

/** Copies are written for the newest day alone, and a crash is seen to before there is a newer one. */
function lastBackup(root: Root): readonly string[] {
  const backups = locate(root, BACKUP)
  return onDisk(backups, 'read', () => {
    if (root.disk.look(backups)?.isFolder !== true) return []
    const last = root.disk.list(backups).filter(isDayFolder).toSorted().at(-1)
    const place = `${BACKUP}/${last}`
    return last !== undefined && root.disk.look(locate(root, place))?.isFolder === true ? [place] : []
  })
}
