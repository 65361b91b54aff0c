import { type ChangedFile, changedThere, copyName, isSilent } from '../domain/sync/changed-files.ts'
import type { Located } from '../domain/problem.ts'
import { fail, ok, type Result } from '../domain/result.ts'
import type { Exchange, TextChange } from './exchange-ports.ts'
import type { Failure } from './result.ts'
import type { Commit, Git, SyncFiles } from './sync-ports.ts'

/** What came in with one merge. */
export interface Received {
  /** Files that are new here, or say more or something else now. */
  readonly files: readonly string[]
  readonly removed: readonly string[]
  /** Fields in which both texts are kept. */
  readonly contested: readonly { readonly file: string; readonly field: string }[]
  /** Whole versions that were put beside ours. */
  readonly copies: readonly string[]
}

export const NOTHING_RECEIVED: Received = { files: [], removed: [], contested: [], copies: [] }

export interface MergeDeps {
  readonly git: Git
  readonly files: SyncFiles
  readonly exchange: Exchange
  readonly withoutPrivate: boolean
}

/** What is to become of the files of a folder, decided before anything is written. */
interface Plan {
  /** Records and what they are to say; null: gone. */
  readonly records: Map<string, { readonly before: string | null; readonly after: string | null }>
  /** Other files, by their content. */
  readonly others: Map<string, { readonly before: string | null; readonly after: string | null }>
  readonly contested: { readonly file: string; readonly field: string }[]
  /** Whole texts that are put beside ours, by the name they get. */
  readonly beside: Map<string, string>
  readonly copies: string[]
}

/** Takes into the folder what the other copies changed, record by record; one that clashes holds up no other. */
export async function mergeIn(
  deps: MergeDeps,
  head: Commit | null,
  theirs: Commit,
): Promise<Result<Received, Failure>> {
  const { git, files, exchange } = deps
  const base = head === null ? null : await git.common(head, theirs)
  if (base === theirs) return ok(NOTHING_RECEIVED)
  const [before, ours, there] = [await git.filesOf(base), await git.filesOf(head), await git.filesOf(theirs)]
  const changed = changedThere(before, ours, there)
  const blobs = changed.flatMap((one) => [one.base, one.ours, one.theirs].filter((blob) => blob !== null))
  const texts = await git.textsOf(blobs)
  const plan: Plan = { records: new Map(), others: new Map(), contested: [], beside: new Map(), copies: [] }
  const taken = new Set([...ours.keys(), ...there.keys()])
  for (const one of changed) {
    const wrong = files.isRecord(one.file)
      ? // oxlint-disable-next-line no-await-in-loop -- names that are given out are taken for the next
        await planRecord(deps, plan, one, texts, taken)
      : planOther(plan, one)
    if (wrong.length > 0) return fail({ exit: 3, problems: wrong })
  }
  const change = await changeOf(deps, plan)
  if (!change.ok) return change
  const written = await exchange.write(change.value)
  if (!written.ok) return written
  for (const [file, { before: had, after }] of plan.others) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other: a disk that refuses stops the rest
    const done = await git.put(file, had, after)
    if (!done.ok) return done
  }
  return ok(receivedOf(plan))
}

/** @returns problems that stop everything: a version of the format we do not know yet */
async function planRecord(
  { files, git }: MergeDeps,
  plan: Plan,
  one: ChangedFile,
  texts: ReadonlyMap<string, string>,
  taken: Set<string>,
): Promise<readonly Located[]> {
  const textOf = (blob: string | null): string | null => (blob === null ? null : (texts.get(blob) ?? ''))
  const versions = { base: textOf(one.base), ours: textOf(one.ours), theirs: textOf(one.theirs) }
  const isBoth = one.ours !== null && one.ours !== one.base && one.base !== null && one.theirs !== null
  // Line by line, the comments of both stay; whether the result is right, the records tell.
  const byLine = isBoth ? await git.byLine(versions) : null
  const merged = await files.merge(one.file, { ...versions, byLine })
  if (merged.is === 'unreadable') {
    const newer = merged.problems.filter(({ problem }) => problem.code === 'newer-schema')
    const copy = copyName(one.file, one.theirs ?? '')
    if (newer.length === 0 && !files.isThere(copy)) {
      plan.beside.set(copy, versions.theirs ?? '')
      plan.copies.push(copy)
    }
    return newer
  }
  if (merged.is === 'two') {
    const file = files.freeName(one.file, taken)
    taken.add(file)
    plan.records.set(file, { before: null, after: versions.theirs })
    return []
  }
  if (merged.text !== versions.ours) plan.records.set(one.file, { before: versions.ours, after: merged.text })
  plan.contested.push(...merged.contested.map((field) => ({ file: one.file, field })))
  return []
}

/** What is no record has no pieces: what both changed stays ours, with theirs beside it. */
function planOther(plan: Plan, one: ChangedFile): readonly Located[] {
  if (one.ours === one.base || one.ours === null)
    plan.others.set(one.file, { before: one.ours, after: one.theirs })
  else if (one.theirs !== null) {
    const copy = copyName(one.file, one.theirs)
    plan.others.set(copy, { before: null, after: one.theirs })
    plan.copies.push(copy)
  }
  return []
}

async function changeOf(
  { files, withoutPrivate }: MergeDeps,
  { records, beside }: Plan,
): Promise<Result<TextChange, Failure>> {
  const copies = [...beside].map(([file, after]) => ({ file, before: null, after }))
  if (withoutPrivate) {
    const change = await files.withSharedSides(records)
    return change.ok ? ok({ ...change.value, writes: [...change.value.writes, ...copies] }) : change
  }
  const entries = [...records].map(([file, texts]) => ({ file, ...texts }))
  return ok({
    writes: [
      ...entries.flatMap(({ file, before, after }) => (after === null ? [] : [{ file, before, after }])),
      ...copies,
    ],
    documents: [],
    removals: entries.flatMap(({ file, before, after }) =>
      after === null && before !== null ? [{ file, before }] : [],
    ),
  })
}

function receivedOf({ records, others, contested, copies }: Plan): Received {
  const files = [...records].map(([file, { after }]) => ({ file, isGone: after === null }))
  const rest = [...others].map(([file, { after }]) => ({ file, isGone: after === null }))
  const all = [...files, ...rest].filter(({ file }) => !copies.includes(file) && !isSilent(file))
  return {
    files: all.filter(({ isGone }) => !isGone).map(({ file }) => file),
    removed: all.filter(({ isGone }) => isGone).map(({ file }) => file),
    contested,
    copies,
  }
}
