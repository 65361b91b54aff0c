import { createHash } from 'node:crypto'
import { dirname } from 'node:path'
import { publish, remove, stage, syncFolder, writeAtomic, type Staged } from './atomic-write.ts'
import { onDisk } from './disk-error.ts'
import { canGoBack, readSave, saveText, type Removal, type Save, type Write } from './journal-data.ts'
import { decodeUtf8, readBytes } from './read-text.ts'
import { locate, OWN, realTarget, type Root } from './root.ts'
import { keepNote } from './undo-notes.ts'
import { targetInside } from './write-inside.ts'

export type { Removal, Write } from './journal-data.ts'

/** Where the journals of saves stand that are not done. */
export const JOURNAL = `${OWN}/journal`

/** Tells a text from every other one. */
export const hashOf = (bytes: string | Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/**
 * Replaces all of these files or none. First every new text is on the disk under a temporary name, then the journal
 * says what is about to happen, then the names are switched; last the journal becomes the note from which the save can
 * be taken back. While it is still a journal the save is not done: a start that finds one puts everything back as it
 * was, so that a save that could not be reported as done never turns up later.
 * @param noticed told of each new text that is on the disk
 * @throws DiskError; all files are as they were then, or will be at the next start
 */
export function writeAll(
  root: Root,
  writes: readonly Write[],
  removals: readonly Removal[] = [],
  about: Pick<Save, 'about' | 'takesBack'> = {},
  noticed: () => void = () => {},
): void {
  if (writes.length + removals.length === 0) return
  const save: Save = { ...about, writes, removals }
  if (!canGoBack(save)) throw new Error('a save names a file that its journal could not put back')
  const staged = stageAll(root, writes, noticed)
  const journal = dropIfFails(root, staged, () => writeJournal(root, save))
  try {
    dropIfFails(root, staged, () => {
      publish(root.disk, staged)
      for (const { file } of removals) removeDurably(root, file)
      keepNote(root, journal, save.takesBack ?? null)
    })
  } catch (error) {
    giveUp(root, save, journal)
    throw error
  }
}

/** Puts everything back now; where the disk refuses that too, the journal stays and the next start does it. */
function giveUp(root: Root, save: Save, journal: string): void {
  try {
    rollBack(root, save)
    remove(root.disk, journal)
  } catch {
    // See above.
  }
}

function stageAll(root: Root, writes: readonly Write[], noticed: () => void): readonly Staged[] {
  const staged: Staged[] = []
  return dropIfFails(root, staged, () => {
    for (const write of writes) {
      staged.push(stage(root.disk, targetInside(root, write.file), write.after))
      noticed()
    }
    return staged
  })
}

function dropIfFails<T>(root: Root, staged: readonly Staged[], work: () => T): T {
  try {
    return work()
  } catch (error) {
    for (const { temporary } of staged) remove(root.disk, temporary)
    throw error
  }
}

function writeJournal(root: Root, save: Save): string {
  const journal = targetInside(root, `${JOURNAL}/${process.pid}-${Date.now()}.json`)
  try {
    writeAtomic(root.disk, journal, saveText(save))
  } catch (error) {
    // It may have its name already, with only the sync of its folder failing.
    remove(root.disk, journal)
    throw error
  }
  return journal
}

/** Puts back what a save changed so far; a file that somebody changed since is left alone. @throws DiskError */
function rollBack(root: Root, { writes, removals }: Save): void {
  for (const { file, before } of removals) {
    const target = realTarget(root, file)
    if (target !== null && root.disk.look(target) === null) writeAtomic(root.disk, target, before)
  }
  for (const { file, before, after } of writes) {
    const target = realTarget(root, file)
    if (target === null || before === after || textNow(root, file) !== after) continue
    if (before === null) removeDurably(root, file)
    else writeAtomic(root.disk, target, before)
  }
}

/** Removes a file so that it stays gone. @throws DiskError */
export function removeDurably(root: Root, file: string): void {
  const path = locate(root, file)
  onDisk(path, 'write', () => {
    if (root.disk.look(path) === null) return
    root.disk.unlink(path)
    syncFolder(root.disk, dirname(path))
  })
}

function textNow(root: Root, file: string): string | null {
  const bytes = readBytes(root, file)
  if (!bytes.ok) return null
  const text = decodeUtf8(bytes.value)
  return text.ok ? text.value : null
}

/** Names of journals that a save left behind, oldest first. A journal gets its name when it is complete. */
export function journals(root: Root): readonly string[] {
  const folder = locate(root, JOURNAL)
  return onDisk(folder, 'read', () => {
    if (root.disk.look(folder)?.isFolder !== true) return []
    return root.disk.list(folder).filter((name) => name.endsWith('.json'))
  })
}

/** Puts everything back that an interrupted save changed. Call it under the lock. @throws DiskError */
export function settleJournals(root: Root): void {
  for (const name of journals(root)) {
    const file = `${JOURNAL}/${name}`
    const save = readJournal(root, file)
    if (save === null) setAside(root, name)
    else {
      rollBack(root, save)
      removeDurably(root, file)
    }
  }
}

/** A journal gets its name when it is complete, so this one was damaged since: nobody can tell what it was to do. */
function setAside(root: Root, name: string): void {
  const path = locate(root, `${JOURNAL}/${name}`)
  onDisk(path, 'write', () => root.disk.rename(path, `${path}.broken`))
}

/** A save of many files is larger than any one file may be. */
const MOST_JOURNAL_BYTES = 500 * 1024 * 1024

function readJournal(root: Root, file: string): Save | null {
  const bytes = readBytes(root, file, MOST_JOURNAL_BYTES)
  const text = bytes.ok ? decodeUtf8(bytes.value) : bytes
  return text.ok ? readSave(text.value) : null
}
