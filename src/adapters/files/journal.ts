import { createHash } from 'node:crypto'
import { dirname, join } from 'node:path'
import { publish, remove, stage, syncFolder, writeAtomic, type Staged } from './atomic-write.ts'
import { DiskError, onDisk } from './disk-error.ts'
import { readSave, saveText, type Removal, type Save, type Write } from './journal-data.ts'
import { decodeUtf8, readBytes } from './read-text.ts'
import { locate, OWN, realTarget, type Root } from './root.ts'
import { keepNote } from './undo-notes.ts'

export type { Removal, Write } from './journal-data.ts'

export const JOURNAL = `${OWN}/journal`

export const hashOf = (bytes: string | Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/**
 * Replaces all of these files or none. First every new text is on the disk under a temporary name, then the journal
 * says what is to happen, then the names are switched and what is finished is removed; a start that finds a journal
 * goes on where this stopped.
 * The journal becomes the note from which the save can be taken back.
 * @throws DiskError; all files are as they were then
 */
export function writeAll(
  root: Root,
  writes: readonly Write[],
  removals: readonly Removal[] = [],
  about: Pick<Save, 'about' | 'takesBack'> = {},
): void {
  if (writes.length + removals.length === 0) return
  const save: Save = { ...about, writes, removals }
  const staged = stageAll(root, writes)
  const journal = dropIfFails(root, staged, () => writeJournal(root, save))
  publishAll(root, save, staged, journal)
  keepForUndo(root, journal, save)
}

function stageAll(root: Root, writes: readonly Write[]): readonly Staged[] {
  const staged: Staged[] = []
  return dropIfFails(root, staged, () => {
    for (const write of writes) staged.push(stage(root.disk, targetOf(root, write.file), write.after))
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

function targetOf(root: Root, file: string): string {
  const target = realTarget(root, file)
  // A link that leads out of the folder, or into itself.
  if (target === null) throw new DiskError('ELOOP', locate(root, file), 'write', null)
  return target
}

function writeJournal(root: Root, save: Save): string {
  const journal = join(locate(root, JOURNAL), `${process.pid}-${Date.now()}.json`)
  try {
    writeAtomic(root.disk, journal, saveText(save))
  } catch (error) {
    // It may have its name already, with only the sync of its folder failing: then the next start would finish a save
    // that we are about to report as failed.
    remove(root.disk, journal)
    throw error
  }
  return journal
}

function publishAll(
  root: Root,
  { writes, removals }: Save,
  staged: readonly Staged[],
  journal: string,
): void {
  let done = 0
  try {
    for (const file of staged) {
      publish(root.disk, file)
      done += 1
    }
    // Last: while this can still fail, the other texts can still be put back.
    for (const { file } of removals) removeDurably(root, file)
  } catch (error) {
    for (const { temporary } of staged) remove(root.disk, temporary)
    // The file at which it failed may have got its new name already, with only the sync failing.
    if (takeBack(root, writes.slice(0, done + 1), removals)) remove(root.disk, journal)
    throw error
  }
}

/** Puts the old texts back. False when that fails too: then the journal stays, and the next start finishes the save. */
function takeBack(root: Root, writes: readonly Write[], removals: readonly Removal[]): boolean {
  try {
    for (const { file, before } of removals)
      if (textNow(root, file) !== before) writeAtomic(root.disk, targetOf(root, file), before)
    for (const { file, before } of writes) {
      if (before === null) removeIfThere(root, file)
      else if (textNow(root, file) !== before) writeAtomic(root.disk, targetOf(root, file), before)
    }
    return true
  } catch {
    return false
  }
}

function removeIfThere(root: Root, file: string): void {
  const path = locate(root, file)
  if (root.disk.look(path) !== null) root.disk.unlink(path)
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

/** The save is done by now; if this fails, the next start finds nothing left to do and tidies up. */
function keepForUndo(
  root: Root,
  journal: string,
  { takesBack = null }: { readonly takesBack?: string | null },
): void {
  try {
    keepNote(root, journal, takesBack)
  } catch {
    // See above.
  }
}

/** Names of journals that a save left behind, oldest first. A journal gets its name when it is complete. */
export function journals(root: Root): readonly string[] {
  const folder = locate(root, JOURNAL)
  return onDisk(folder, 'read', () => {
    if (root.disk.look(folder)?.isFolder !== true) return []
    return root.disk.list(folder).filter((name) => name.endsWith('.json'))
  })
}

/** Finishes every save that was interrupted. Call it under the lock. @throws DiskError */
export function finishJournals(root: Root): void {
  for (const name of journals(root)) {
    const save = readJournal(root, `${JOURNAL}/${name}`)
    if (save === null) setAside(root, name)
    else finishSave(root, save, locate(root, `${JOURNAL}/${name}`))
  }
}

function finishSave(root: Root, save: Save, journal: string): void {
  for (const write of save.writes) finishWrite(root, write)
  for (const { file, before } of save.removals) if (textNow(root, file) === before) removeDurably(root, file)
  keepForUndo(root, journal, save)
}

/** A journal gets its name when it is complete, so this one was damaged since: nobody can tell what it was to do. */
function setAside(root: Root, name: string): void {
  const path = locate(root, `${JOURNAL}/${name}`)
  onDisk(path, 'write', () => root.disk.rename(path, `${path}.broken`))
}

/** A file that somebody changed since is left alone. */
function finishWrite(root: Root, write: Write): void {
  const target = realTarget(root, write.file)
  if (target === null) return
  const now = readBytes(root, write.file)
  const hash = now.ok ? hashOf(now.value) : null
  const base = write.before === null ? null : hashOf(write.before)
  if (hash === base && hash !== hashOf(write.after)) writeAtomic(root.disk, target, write.after)
}

/** A save of many files is larger than any one file may be. */
const MOST_JOURNAL_BYTES = 500 * 1024 * 1024

function readJournal(root: Root, file: string): Save | null {
  const bytes = readBytes(root, file, MOST_JOURNAL_BYTES)
  const text = bytes.ok ? decodeUtf8(bytes.value) : bytes
  return text.ok ? readSave(text.value) : null
}
