import { createHash } from 'node:crypto'
import { dirname, join } from 'node:path'
import { makeFolders, publish, remove, stage, syncFolder, writeAtomic, type Staged } from './atomic-write.ts'
import { DiskError, onDisk } from './disk-error.ts'
import { decodeUtf8, readBytes } from './read-text.ts'
import { DRAFTS } from './draft-names.ts'
import { isSafeName, locate, OWN, realTarget, type Root } from './root.ts'

/** One file of a save: its text before (null: it was not there) and after. */
export interface Write {
  readonly file: string
  readonly before: string | null
  readonly after: string
}

/** A file of our own that goes with a save, and the text it had. */
export interface Removal {
  readonly file: string
  readonly before: string
}

export const JOURNAL = `${OWN}/journal`
export const UNDO = `${OWN}/undo`

export const hashOf = (bytes: string | Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/**
 * Replaces all of these files or none. First every new text is on the disk under a temporary name, then the journal
 * says what is to happen, then the names are switched and what is finished is removed; a start that finds a journal
 * goes on where this stopped.
 * The journal becomes the note from which the save can be taken back.
 * @throws DiskError; all files are as they were then
 */
export function writeAll(root: Root, writes: readonly Write[], removals: readonly Removal[] = []): void {
  if (writes.length + removals.length === 0) return
  const save: Save = { writes, removals }
  const staged = stageAll(root, writes)
  const journal = dropIfFails(root, staged, () => writeJournal(root, save))
  publishAll(root, save, staged, journal)
  keepForUndo(root, journal)
}

interface Save {
  readonly writes: readonly Write[]
  readonly removals: readonly Removal[]
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

function writeJournal(root: Root, { writes, removals }: Save): string {
  const journal = join(locate(root, JOURNAL), `${process.pid}-${Date.now()}.json`)
  try {
    writeAtomic(
      root.disk,
      journal,
      JSON.stringify({ version: 1, writes, ...(removals.length > 0 && { removals }) }),
    )
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
function keepForUndo(root: Root, journal: string): void {
  try {
    const undo = locate(root, UNDO)
    makeFolders(root.disk, undo)
    root.disk.rename(journal, join(undo, 'last.json'))
    syncFolder(root.disk, undo)
    syncFolder(root.disk, dirname(journal))
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
    const { writes, removals } = readJournal(root, `${JOURNAL}/${name}`)
    for (const write of writes) finishWrite(root, write)
    for (const { file, before } of removals) if (textNow(root, file) === before) removeDurably(root, file)
    keepForUndo(root, locate(root, `${JOURNAL}/${name}`))
  }
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

function readJournal(root: Root, file: string): Save {
  try {
    const value: unknown = JSON.parse(textNow(root, file) ?? '')
    if (!isRecord(value)) return NOTHING
    return {
      writes: listIn(value, 'writes').filter(isWrite),
      removals: listIn(value, 'removals').filter(isRemoval),
    }
  } catch {
    return NOTHING
  }
}

const NOTHING: Save = { writes: [], removals: [] }

function listIn(value: Readonly<Record<string, unknown>>, key: string): readonly unknown[] {
  const list = value[key]
  return Array.isArray(list) ? list : []
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isWrite = (value: unknown): value is Write =>
  isRecord(value) &&
  typeof value['file'] === 'string' &&
  typeof value['after'] === 'string' &&
  (value['before'] === null || typeof value['before'] === 'string')

/** Only what was begun and is finished ever goes; a journal that names another file is none of ours. */
const isRemoval = (value: unknown): value is Removal =>
  isRecord(value) &&
  typeof value['file'] === 'string' &&
  isSafeName(value['file']) &&
  value['file'].startsWith(`${DRAFTS}/`) &&
  typeof value['before'] === 'string'
