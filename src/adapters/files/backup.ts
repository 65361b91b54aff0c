import type { Day } from '../../domain/day.ts'
import { remove, writeAtomic } from './atomic-write.ts'
import type { Write } from './journal.ts'
import { locate, OWN, type Root } from './root.ts'

const BACKUP = `${OWN}/backup`
/** Days of which copies are kept. */
const MOST_DAYS = 30

/**
 * Keeps what a file said before its first change of the day, so that a mistake found later can be repaired by hand.
 * @throws DiskError when the copy cannot be written: then nothing is changed
 */
export function keepBackups(root: Root, writes: readonly Write[], today: Day): void {
  const copies = writes.filter(({ file, before }) => before !== null && !hasCopy(root, copyOf(file, today)))
  for (const { file, before } of copies) {
    writeAtomic(root.disk, locate(root, copyOf(file, today)), before ?? '')
  }
  if (copies.length > 0) dropOldest(root)
}

const copyOf = (file: string, day: Day): string => `${BACKUP}/${day}/${file.replaceAll('/', '~')}`

const hasCopy = (root: Root, copy: string): boolean => root.disk.look(locate(root, copy)) !== null

/** Copies of the oldest days go. */
function dropOldest(root: Root): void {
  const folder = locate(root, BACKUP)
  const days = root.disk.list(folder).filter((name) => /^\d{4}-\d{2}-\d{2}$/.test(name))
  for (const day of days.slice(0, Math.max(0, days.length - MOST_DAYS))) {
    const old = locate(root, `${BACKUP}/${day}`)
    for (const name of root.disk.list(old)) remove(root.disk, `${old}/${name}`)
    root.disk.removeFolder(old)
  }
}
