import { countDifferent } from '../domain/sync/changed-files.ts'
import { fail, ok, type Result } from '../domain/result.ts'
import { madeFolderLines } from './made-folder.ts'
import { type CommandResult, type Failure, failed, unreadable } from './result.ts'
import { mergeIn, NOTHING_RECEIVED, type Received } from './sync-merge.ts'
import { agree, type SyncDeps, type SyncRequest, type Way, wayOf } from './sync-consent.ts'
import type { Git } from './sync-ports.ts'

/** Somebody else may hand over a version between our fetching and ours; more often than this is no coincidence. */
const MOST_ROUNDS = 5

/** Records what stands here, takes in what the other copies have, and hands the result over. */
export async function sync(deps: SyncDeps, request: SyncRequest): Promise<CommandResult> {
  const { problems, exists } = await deps.store.load()
  if (problems.length > 0) return failed(unreadable(problems))
  const notes = await deps.files.notes()
  const way = wayOf(deps, request, notes)
  const state = await way.git.look()
  if (!state.ok) return failed(state.problem)
  const answers = request.remote === null ? ok(undefined) : await way.git.answers(request.remote)
  if (!answers.ok) return failed(answers.problem)
  const address = request.remote ?? state.value.remote
  if (!exists && address === null) return nothingThere(deps, way)
  const agreed = await agree(deps, request, notes, address, way.withoutPrivate)
  if (agreed !== 'yes') return agreed
  const ready = await prepare(way.git, state.value.remote, request.remote)
  if (!ready.ok) return failed(ready.problem)
  if (ready.value === null) return recordOnly(deps, way)
  const kept = await deps.files.keepNotes({ address: ready.value, withoutPrivate: way.withoutPrivate })
  if (!kept.ok) return failed(kept.problem)
  const done = await exchangeAll(deps, way, ready.value)
  if (!done.ok) return failed(done.problem)
  const result = resultOf(deps, way, ready.value, done.value)
  return exists || result.is !== 'done'
    ? result
    : { ...result, lines: [...madeFolderLines(deps, { madeFolder: true }), ...result.lines] }
}

/** Makes a history where there is none. @returns the address where the other copies meet, or null */
async function prepare(
  git: Git,
  known: string | null,
  typed: string | null,
): Promise<Result<string | null, Failure>> {
  const begun = await git.begin()
  if (!begun.ok) return begun
  if (typed === null) return ok(known)
  const connected = await git.connect(typed)
  if (!connected.ok) return connected
  const state = await git.look()
  return state.ok ? ok(state.value.remote) : state
}

/** What is recorded: the folder itself, or a copy of what may be shared of it. */
async function filesOf(
  { files }: SyncDeps,
  { withoutPrivate }: Way,
): Promise<Result<ReadonlyMap<string, string> | null, Failure>> {
  if (!withoutPrivate) return ok(null)
  const sides = await files.sharedSides()
  return sides.ok ? ok(new Map([...sides.value, [SHARED_MARK, '']])) : sides
}

/** A history of nothing would be a folder nobody asked for. */
const nothingThere = (deps: SyncDeps, way: Way): CommandResult => ({
  is: 'done',
  lines: deps.catalogue.follow.sync.nothingThere(deps.store.place),
  json: jsonOf(null, way, { sent: 0, received: NOTHING_RECEIVED }),
})

async function recordOnly(deps: SyncDeps, way: Way): Promise<CommandResult> {
  const files = await filesOf(deps, way)
  if (!files.ok) return failed(files.problem)
  const recorded = await way.git.record(files.value)
  if (!recorded.ok) return failed(recorded.problem)
  return {
    is: 'done',
    lines: deps.catalogue.follow.sync.noRemote(deps.store.place),
    json: jsonOf(null, way, { sent: 0, received: NOTHING_RECEIVED }),
  }
}

interface Exchanged {
  /** Files that are other there than they were before. */
  readonly sent: number
  readonly received: Received
}

async function exchangeAll(deps: SyncDeps, way: Way, address: string): Promise<Result<Exchanged, Failure>> {
  let received = NOTHING_RECEIVED
  for (let round = 1; round <= MOST_ROUNDS; round += 1) {
    // oxlint-disable-next-line no-await-in-loop -- a round begins where the one before ended
    const done = await exchangeOnce(deps, way, address)
    if (done.ok) {
      received = joined(received, done.value.received)
      if (done.value.end === 'done') return ok({ sent: done.value.sent, received })
    } else if (done.problem.exit !== 4 || round === MOST_ROUNDS) return done
  }
  return fail({ exit: 5, problems: [{ problem: { code: 'git-rejected', remote: address } }] })
}

const joined = (one: Received, other: Received): Received => ({
  files: [...new Set([...one.files, ...other.files])],
  removed: [...new Set([...one.removed, ...other.removed])],
  contested: [...one.contested, ...other.contested],
  copies: [...one.copies, ...other.copies],
})

interface Round extends Exchanged {
  readonly end: 'done' | 'behind'
}

async function exchangeOnce(deps: SyncDeps, way: Way, address: string): Promise<Result<Round, Failure>> {
  const { git, withoutPrivate } = way
  const files = await filesOf(deps, way)
  if (!files.ok) return files
  const head = await git.record(files.value)
  if (!head.ok) return head
  const theirs = await git.fetch()
  if (!theirs.ok) return theirs
  let latest = head.value
  let received = NOTHING_RECEIVED
  if (theirs.value !== null && theirs.value !== head.value) {
    const mixed = await otherKind(deps, way, theirs.value, address)
    if (mixed !== null) return fail(mixed)
    const merged = await mergeIn({ ...deps, git, withoutPrivate }, head.value, theirs.value)
    if (!merged.ok) return merged
    const after = await filesOf(deps, way)
    if (!after.ok) return after
    const next = await git.join(theirs.value, after.value)
    if (!next.ok) return next
    latest = next.value
    received = merged.value
  }
  const sent = countDifferent(await git.filesOf(latest), await git.filesOf(theirs.value))
  const end = await git.push()
  return end.ok ? ok({ end: end.value, sent, received }) : end
}

/** Tells copies that hold shared sides alone from copies that hold all, so that neither spoils the other. */
const SHARED_MARK = '.career-shared'

async function otherKind(
  { files }: SyncDeps,
  { git, withoutPrivate }: Way,
  theirs: string,
  remote: string,
): Promise<Failure | null> {
  const there = await git.filesOf(theirs)
  const problem = { code: 'sync-other-kind', remote, withoutPrivate } as const
  if (!withoutPrivate) return there.has(SHARED_MARK) ? { exit: 2, problems: [{ problem }] } : null
  const texts = await git.textsOf([...there.values()])
  const named = new Map([...there].map(([file, blob]) => [file, texts.get(blob) ?? '']))
  return (await files.privateAmong(named)).length > 0 ? { exit: 2, problems: [{ problem }] } : null
}

function resultOf(deps: SyncDeps, way: Way, address: string, done: Exchanged): CommandResult {
  const texts = deps.catalogue.follow.sync
  const { received, sent } = done
  const counts = { sent, received: received.files.length, removed: received.removed.length }
  return {
    is: 'done',
    lines: [
      ...texts.done(address, counts, way.withoutPrivate),
      ...received.contested.map(({ file, field }) => texts.contested(file, field)),
      ...received.copies.map((file) => texts.copy(file)),
      ...(received.contested.length + received.copies.length > 0 ? [texts.settle] : []),
    ],
    json: jsonOf(address, way, done),
  }
}

const jsonOf = (remote: string | null, { withoutPrivate }: Way, { sent, received }: Exchanged) => ({
  schema: 1,
  command: 'sync',
  remote,
  withoutPrivate,
  sent,
  received: [...received.files],
  removed: [...received.removed],
  contested: received.contested.map((one) => ({ ...one })),
  copies: [...received.copies],
})
