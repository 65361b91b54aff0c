import { basename, dirname, sep } from 'node:path'
import { readIsoDay, type Day } from '../../domain/day.ts'
import { makeFolders, remove, syncFolder } from './atomic-write.ts'
import { onDisk } from './disk-error.ts'
import { readSave, type Save } from './journal-data.ts'
import { decodeUtf8, readBytes } from './read-text.ts'
import { locate, OWN, type Root } from './root.ts'
import { targetInside } from './write-inside.ts'

export const UNDO = `${OWN}/undo`
/** What was taken back, so that it can be had again. */
export const REDO = `${UNDO}/redo`
export type Stack = typeof UNDO | typeof REDO

const MOST_NOTES = 20
/** Together; one note may be larger, and the newest always stays. */
const MOST_BYTES = 20 * 1024 * 1024
/** A save of so few bytes hardly adds to that: how large all notes are is looked at every so many saves. */
const SMALL_BYTES = MOST_BYTES / MOST_NOTES
const NOW_AND_THEN = 8
const MOST_NOTE_BYTES = 500 * 1024 * 1024
/** `last.json` is what the first versions of the program kept. */
const NOTE = /^(?:\d{1,9}|last)\.json$/u
/** Nobody saves this often; a note from here on is none of ours, and no number comes after it. */
const MOST_NUMBER = 99_999_999

/** A save that is done, as it can be taken back. */
export interface Note extends Save {
  /** Its file in the folder. */
  readonly file: string
  /** The command that made it; null where that was not written down. */
  readonly command: string | null
  readonly on: Day | null
}

/** The saves of a stack that can be read, the newest first. @throws DiskError */
export function* notesOf(root: Root, stack: Stack): Generator<Note> {
  for (const name of notesIn(root, stack).toReversed()) {
    const note = readNote(root, `${stack}/${name}`)
    if (note !== null) yield note
  }
}

/** Names of the notes of a stack, oldest first. */
function notesIn(root: Root, stack: Stack): readonly string[] {
  const folder = locate(root, stack)
  return onDisk(folder, 'read', () => {
    if (root.disk.look(folder)?.isFolder !== true) return []
    const names = root.disk.list(folder).filter((name) => NOTE.test(name))
    return names.toSorted((one, other) => numberOf(one) - numberOf(other))
  })
}

const numberOf = (name: string): number => Number(/^\d+/u.exec(name)?.[0] ?? 0)

function readNote(root: Root, file: string): Note | null {
  const bytes = readBytes(root, file, MOST_NOTE_BYTES)
  const text = bytes.ok ? decodeUtf8(bytes.value) : bytes
  const save = text.ok ? readSave(text.value) : null
  if (save === null || save.writes.length + save.removals.length === 0) return null
  const { command = null, on } = save.about ?? {}
  return { ...save, file, command, on: on === undefined ? null : readIsoDay(on) }
}

/**
 * Makes the journal of a save the newest note; with that the save is done. Of a save that took another back, that
 * other's note goes, and the journal goes on the other stack: a crash in between leaves a note of which nothing is left
 * to take back, which is passed over.
 * @throws DiskError while the save is not done
 */
export function keepNote(root: Root, journal: string, takesBack: string | null): void {
  const stack = stackAfter(takesBack)
  const folder = targetInside(root, stack)
  onDisk(folder, 'write', () => {
    makeFolders(root.disk, folder)
    const number = nextNumber(root, stack)
    const note = `${folder}${sep}${String(number).padStart(6, '0')}.json`
    root.disk.rename(journal, note)
    makeDurable(root, journal, note)
  })
  tidy(root, stack, takesBack)
}

function nextNumber(root: Root, stack: Stack): number {
  const names = notesIn(root, stack)
  for (const name of names)
    if (numberOf(name) >= MOST_NUMBER) remove(root.disk, locate(root, `${stack}/${name}`))
  return Math.max(0, ...names.map(numberOf).filter((number) => number < MOST_NUMBER)) + 1
}

/**
 * A power cut must not bring the journal back once the save was reported. Where the disk refuses, the note becomes the
 * journal again; where it refuses that too, every file of the save is on it, and the save stands.
 */
function makeDurable({ disk }: Root, journal: string, note: string): void {
  try {
    syncFolder(disk, dirname(note))
    syncFolder(disk, dirname(journal))
  } catch (error) {
    try {
      disk.rename(note, journal)
    } catch {
      return
    }
    throw error
  }
}

/** What stays behind is passed over, and goes another time. */
function tidy(root: Root, stack: Stack, takesBack: string | null): void {
  try {
    if (takesBack !== null) dropNote(root, takesBack)
    dropOldest(root, stack)
  } catch {
    // See above.
  }
}

const stackAfter = (takesBack: string | null): Stack =>
  takesBack === null || takesBack.startsWith(`${REDO}/`) ? UNDO : REDO

/** Drops a note, and nothing that is none, whatever a journal names. @throws when the system refuses */
export function dropNote(root: Root, file: string): void {
  const stack = file.startsWith(`${REDO}/`) ? REDO : UNDO
  if (file !== `${stack}/${basename(file)}` || !NOTE.test(basename(file))) return
  const path = locate(root, file)
  if (root.disk.look(path) === null) return
  root.disk.unlink(path)
  syncFolder(root.disk, dirname(path))
}

/** Nothing to take back any more for what is long ago or too large to keep. */
function dropOldest(root: Root, stack: Stack): void {
  const paths = notesIn(root, stack).map((name) => locate(root, `${stack}/${name}`))
  const newest = paths.at(-1)
  if (newest === undefined) return
  const size = (path: string): number => root.disk.look(path)?.size ?? 0
  const isSmall = numberOf(basename(newest)) % NOW_AND_THEN !== 0 && size(newest) <= SMALL_BYTES
  let bytes = 0
  for (const [at, path] of paths.toReversed().entries()) {
    bytes += isSmall ? 0 : size(path)
    if (at > 0 && (at >= MOST_NOTES || bytes > MOST_BYTES)) remove(root.disk, path)
  }
}
