import { changedMeanwhile } from '../../domain/changed-meanwhile.ts'
import { fail, ok, type Result } from '../../domain/result.ts'
import type { Failure } from '../../domain/problem.ts'
import type { ChangeSet, DocumentFile, Preview, Written } from '../../usecases/ports.ts'
import { keepBackups } from './backup.ts'
import { problemsIn } from './decode.ts'
import { type DocumentPlan, planDocuments } from './document-store.ts'
import { draftFile, MOST_DRAFT_BYTES } from './draft-names.ts'
import { holdsNothing } from './holds-nothing.ts'
import type { About } from './journal-data.ts'
import { writeAll, type Removal, type Write } from './journal.ts'
import { markUpgraded, planUpgrade } from './migrations/upgrade.ts'
import { type Context, planRecords } from './plan-records.ts'
import { readText } from './read-text.ts'
import { asItStands } from './record-text.ts'
import { display, OWN, type Root } from './root.ts'
import { SCHEMA } from './schema/schema-number.ts'
import { underLock } from './under-lock.ts'

const aboutOf = ({ command, today }: Context): { readonly about: About } => ({
  about: { command, on: today },
})

/** Writes all of a change set or nothing. @throws DiskError when the system refuses; all is as it was then */
export async function commit(context: Context, changes: ChangeSet): Promise<Result<Written, Failure>> {
  const { root } = context
  const isFirst = holdsNothing(root)
  return underLock(root, async () => {
    const records = planRecords(context, changes.records)
    if (!records.ok) return records
    const made = await currentDocuments(context, changes, records.value)
    if (!made.ok) return made
    const documents = planned(root, made.value)
    const upgrade = planUpgrade(root, namesOf(records.value))
    const isUpgrade = upgrade.from < SCHEMA
    keepBackups(root, [...records.value, ...upgrade.writes], context.today, isUpgrade)
    writeAll(
      root,
      [...records.value, ...upgrade.writes, ...documents.writes],
      removalOf(root, changes.finishes ?? null),
      aboutOf(context),
      context.noticed,
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

/**
 * Documents were made of these records and of others in the folder: where one of the files says something else by now, or
 * is to say more, they are made of what it says; also where nothing is to be written in it, for somebody else wrote the
 * same there already.
 */
async function currentDocuments(
  { root, loaded, noticed }: Context,
  changes: ChangeSet,
  writes: readonly Write[],
): Promise<Result<readonly DocumentFile[], Failure>> {
  const { records, documents } = changes
  if (documents.length === 0 || changes.documentsOf === undefined) return ok(documents)
  const { changedSince } = await import('./changed-since.ts')
  const meanwhile = await changedSince(root, loaded, noticed)
  if (!meanwhile.ok) return meanwhile
  const texts = new Map(writes.map(({ file, after }) => [file, after]))
  const standing = records.map((one) => {
    const text = texts.get(one.file) ?? textNow(root, one.file)
    return text === null ? one : asItStands(one, display(root, one.file), text)
  })
  const own = new Set(records.map(({ file }) => file))
  const others = meanwhile.value.records.filter(({ file }) => !own.has(file))
  const gone = meanwhile.value.gone.filter((file) => !own.has(file))
  const isAsKnown =
    others.length === 0 && gone.length === 0 && standing.every((one, at) => one === records[at])
  return isAsKnown ? ok(documents) : changes.documentsOf({ records: [...standing, ...others], gone })
}

/** A file that is not there, and to which nothing is to be written, says nothing. */
function textNow(root: Root, file: string): string | null {
  const now = readText(root, file)
  return now.ok ? now.value : null
}

/** What is remembered of documents grows with the years; most saves have none. */
const planned = (root: Root, documents: readonly DocumentFile[]): DocumentPlan =>
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
  const made = await currentDocuments(context, changes, records.value)
  if (!made.ok) return made
  const documents = planned(context.root, made.value).writes
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
