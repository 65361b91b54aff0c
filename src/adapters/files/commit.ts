import { changedMeanwhile } from '../../domain/changed-meanwhile.ts'
import type { Language } from '../../domain/codes.ts'
import type { Day } from '../../domain/day.ts'
import type { Failure } from '../../domain/problem.ts'
import type { AnyRecord } from '../../domain/records.ts'
import { fail, ok, type Result } from '../../domain/result.ts'
import type { ChangeSet, Preview, Written } from '../../usecases/ports.ts'
import { makeFolders } from './atomic-write.ts'
import { keepBackups } from './backup.ts'
import { problemsIn } from './decode.ts'
import { onDisk } from './disk-error.ts'
import { draftFile, MOST_DRAFT_BYTES } from './draft-names.ts'
import { planDocuments } from './document-store.ts'
import type { About } from './journal-data.ts'
import { settleJournals, writeAll, type Removal, type Write } from './journal.ts'
import { mayHaveCrashed, sweepLeftovers } from './leftovers.ts'
import { takeLock } from './lock.ts'
import { markUpgraded, planUpgrade } from './migrations/upgrade.ts'
import { MOST_BYTES, placed, readText } from './read-text.ts'
import { typeOfFile } from './record-files.ts'
import { recordText, saysNothing, type RecordTrouble } from './record-text.ts'
import { display, isSafeName, locate, OWN, type Root } from './root.ts'
import { SCHEMA } from './schema/schema-number.ts'
import { targetInside, writeInside } from './write-inside.ts'

/** What a save knows beside the change itself. */
export interface Context {
  readonly root: Root
  /** Records as they were loaded, by file. */
  readonly loaded: { readonly get: (file: string) => AnyRecord | undefined }
  readonly language: Language
  readonly today: Day
  /** The words of the command that saves, to be named when it is taken back. */
  readonly command: string
}

const aboutOf = ({ command, today }: Context): { readonly about: About } => ({
  about: { command, on: today },
})

/** Writes all of a change set or nothing. @throws DiskError when the system refuses; all is as it was then */
export async function commit(context: Context, changes: ChangeSet): Promise<Result<Written, Failure>> {
  const { root } = context
  const isFirst = holdsNothing(root)
  return underLock(root, () => {
    const records = planRecords(context, changes.records)
    if (!records.ok) return records
    const upgrade = planUpgrade(root, namesOf(records.value))
    const documents = documentsOf(root, changes)
    const isUpgrade = upgrade.from < SCHEMA
    keepBackups(root, [...records.value, ...upgrade.writes], context.today, isUpgrade)
    writeAll(
      root,
      [...records.value, ...upgrade.writes, ...documents.writes],
      removalOf(root, changes.finishes ?? null),
      aboutOf(context),
    )
    markUpgraded(root, upgrade)
    return ok({
      records: changes.records.map(({ file }) => display(root, file)),
      documents: documents.files.map((file) => display(root, file)),
      madeFolder: isFirst,
      ...(isUpgrade && { upgraded: { from: upgrade.from, to: SCHEMA } }),
    })
  })
}

/** What is remembered of documents grows with the years; most saves have none. */
const documentsOf = (root: Root, { documents }: ChangeSet): ReturnType<typeof planDocuments> =>
  documents.length === 0 ? { writes: [], files: [] } : planDocuments(root, documents)

const namesOf = (writes: readonly Write[]): ReadonlySet<string> => new Set(writes.map(({ file }) => file))

/** A draft that was set aside or thrown away meanwhile needs no removing. */
function removalOf(root: Root, draft: string | null): readonly Removal[] {
  if (draft === null) return []
  const file = draftFile(draft)
  const now = readText(root, file, MOST_DRAFT_BYTES)
  return now.ok ? [{ file, before: now.value }] : []
}

/** The texts a commit would leave. Nothing is written, not even the lock. */
export async function preview(context: Context, changes: ChangeSet): Promise<Result<Preview, Failure>> {
  const records = planRecords(context, changes.records)
  if (!records.ok) return records
  const documents = documentsOf(context.root, changes).writes
  const upgrade = planUpgrade(context.root, namesOf(records.value))
  const writes = [
    ...records.value,
    ...upgrade.writes,
    ...documents.filter(({ file }) => !file.startsWith(`${OWN}/`)),
  ]
  return ok({ writes: writes.map(({ file, after }) => ({ file, text: after })) })
}

/** Puts the text a user made in an editor in place of the one they were shown. */
export async function replace(
  context: Context,
  file: string,
  before: string,
  after: string,
): Promise<Result<void, Failure>> {
  const { root, today } = context
  const problems = problemsIn(file, display(root, file), after)
  if (problems.length > 0) return fail({ exit: 3, problems })
  return underLock(root, () => {
    const now = readText(root, file)
    if (!now.ok || now.value !== before) return fail(changedMeanwhile(display(root, file)))
    const write: Write = { file, before, after }
    keepBackups(root, [write], today)
    writeAll(root, before === after ? [] : [write], [], aboutOf(context))
    return ok(undefined)
  })
}

/** A folder in which there is nothing, or nothing but answers that were not finished. */
function holdsNothing(root: Root): boolean {
  const { disk, folder } = root
  return onDisk(
    folder,
    'write',
    () => disk.look(folder) === null || disk.list(folder).every((name) => name === OWN),
  )
}

/** Does a piece of work that writes, with nobody else writing, on a folder in which every save is finished. */
export async function underLock<T>(root: Root, work: () => Result<T, Failure>): Promise<Result<T, Failure>> {
  const own = targetInside(root, OWN)
  makeOwnFolder(root, own)
  const crashed = mayHaveCrashed(root)
  const release = await takeLock(root.disk, own)
  if (release === null) return fail({ exit: 4, problems: [{ problem: { code: 'folder-in-use' } }] })
  try {
    settleJournals(root)
    sweepLeftovers(root, crashed)
    return work()
  } finally {
    release()
  }
}

/** The program's own folder stays out of the user's version control. */
function makeOwnFolder(root: Root, own: string): void {
  makeFolders(root.disk, own)
  const ignore = locate(root, `${OWN}/.gitignore`)
  if (onDisk(ignore, 'write', () => root.disk.look(ignore)) === null)
    writeInside(root, `${OWN}/.gitignore`, '*\n')
}

function planRecords(context: Context, records: readonly AnyRecord[]): Result<readonly Write[], Failure> {
  const writes: Write[] = []
  const failures: Failure[] = []
  const files = new Set(records.map(({ file }) => file))
  if (files.size !== records.length) throw new Error('a change set holds two records for one file')
  for (const record of records) {
    const planned = planRecord(context, record)
    if (!planned.ok) failures.push(planned.problem)
    else if (changesSomething(planned.value, record)) writes.push(planned.value)
  }
  return failures.length === 0 ? ok(writes) : fail(allOf(failures))
}

/** A plan without a word in it gets no file. */
const changesSomething = ({ before, after }: Write, record: AnyRecord): boolean =>
  before === null ? !saysNothing(record) : before !== after

/** An invalid file has to be seen to first, whatever else is wrong. */
function allOf(failures: readonly Failure[]): Failure {
  const exit = failures.some((failure) => failure.exit === 3) ? 3 : 4
  return { exit, problems: failures.flatMap(({ problems }) => problems) }
}

function planRecord(context: Context, wanted: AnyRecord): Result<Write, Failure> {
  const { root, loaded, language } = context
  const { file } = wanted
  if (!isSafeName(file) || typeOfFile(file) !== wanted.type)
    throw new Error(`${file} is no place for a ${wanted.type}`)
  const shown = display(root, file)
  const read = readText(root, file)
  if (!read.ok && read.problem.code !== 'not-there') {
    return fail({ exit: 3, problems: [placed(read.problem, shown)] })
  }
  const now = read.ok ? read.value : null
  const text = recordText({ wanted, base: loaded.get(file) ?? null, now, shown, language })
  if (!text.ok) return fail(failureOf(root, file, text.problem))
  const bytes = Buffer.byteLength(text.value)
  // What is written has to be read again.
  if (bytes > MOST_BYTES)
    return fail({
      exit: 3,
      problems: [placed({ code: 'would-be-too-large', bytes, most: MOST_BYTES }, shown)],
    })
  return ok({ file, before: now, after: text.value })
}

function failureOf(root: Root, file: string, trouble: RecordTrouble): Failure {
  return trouble.is === 'invalid'
    ? { exit: 3, problems: trouble.problems }
    : changedMeanwhile(display(root, file), trouble.path)
}
