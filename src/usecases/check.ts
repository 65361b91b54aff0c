import { type Finding, findings } from '../domain/check/findings.ts'
import { isSettled, settled } from '../domain/check/settle.ts'
import type { Conflict } from '../domain/merge/conflict.ts'
import type { Located } from '../domain/problem.ts'
import { type AnyRecord, type Folder, recordsOf } from '../domain/records.ts'
import { ok, type Result } from '../domain/result.ts'
import type { Catalogue } from '../text/catalogue.ts'
import { problemText } from './flow/problem-text.ts'
import type { Exchange, Inspection } from './exchange-ports.ts'
import type { Deps } from './ports.ts'
import { type CommandResult, type Failure, failed } from './result.ts'

type CheckDeps = Pick<Deps, 'store'> & {
  readonly catalogue: Catalogue
  readonly inspection: Inspection
  readonly exchange: Exchange
}

interface Checked extends Located {
  readonly fixable: boolean
}

/** Looks whether everything in the folder is in order, and mends on request what can be mended without a choice. */
export async function check(deps: CheckDeps, fix: boolean): Promise<CommandResult> {
  const before = await deps.store.load()
  const { folder, exists } = before
  const texts = deps.catalogue.follow.check
  if (!exists) return { is: 'done', lines: texts.nothing, json: jsonOf([], 0, deps.catalogue) }
  const fixed = fix ? await mend(deps, folder) : ok(0)
  if (!fixed.ok) return failed(fixed.problem)
  const after = fixed.value > 0 ? await deps.store.load() : before
  const problems = [
    ...after.problems.map((one) => ({ ...one, fixable: false })),
    ...(await found(deps, after.folder)),
    ...(await copies(deps)),
  ]
  return resultOf(deps, problems, fixed.value, folder.files.length)
}

function resultOf(
  { catalogue }: CheckDeps,
  problems: readonly Checked[],
  fixed: number,
  files: number,
): CommandResult {
  const texts = catalogue.follow.check
  const json = jsonOf(problems, fixed, catalogue)
  const mended = fixed > 0 ? [texts.fixed(fixed)] : []
  if (problems.length === 0) return { is: 'done', lines: [...mended, texts.allRight(files)], json }
  const fixable = problems.filter((one) => one.fixable).length
  const lines = problems.map(({ place, problem }) =>
    [placeText(place), problemText(problem, catalogue)].filter((one) => one !== '').join(': '),
  )
  return {
    is: 'done',
    lines: [...mended, ...lines, ...texts.found(problems.length, fixable)],
    json,
    failure: { exit: 3, problems },
  }
}

const placeText = (place: Located['place']): string =>
  [place?.file, place?.line, place?.column].filter((part) => part !== undefined).join(':')

const jsonOf = (problems: readonly Checked[], fixed: number, catalogue: Catalogue) => ({
  schema: 1,
  command: 'check',
  problems: problems.map(({ place, problem, fixable }) => ({
    file: place?.file ?? null,
    line: place?.line ?? null,
    column: place?.column ?? null,
    code: problem.code,
    message: problemText(problem, catalogue),
    fixable,
  })),
  fixed,
})

async function found({ inspection }: CheckDeps, folder: Folder): Promise<readonly Checked[]> {
  return Promise.all(
    findings(folder).map(async (finding) => ({
      problem: finding.problem,
      place: await inspection.placeOf(finding.record.file, finding.path),
      fixable: isFixable(finding),
    })),
  )
}

function isFixable({ problem, record, path }: Finding): boolean {
  if (problem.code !== 'unsettled') return false
  const side: { readonly conflict?: readonly Conflict[] } =
    path[0] === 'private' ? record.private : record.shared
  const entry = side.conflict?.[Number(path.at(-1))]
  return entry !== undefined && isSettled(side, entry)
}

async function copies({ inspection, store }: CheckDeps): Promise<readonly Checked[]> {
  const all = await inspection.copies()
  return all.map(({ file, same }) => ({
    problem: { code: 'conflict-copy' },
    place: { file: `${store.place.replace(/\/+$/u, '')}/${file}` },
    fixable: same,
  }))
}

/** Takes away what says nothing new: entries that were chosen, and copies that equal their record. */
async function mend(
  { store, exchange, inspection }: CheckDeps,
  folder: Folder,
): Promise<Result<number, Failure>> {
  const twins = (await inspection.copies()).filter(({ same }) => same)
  const removals = twins.map(({ file, text }) => ({ file, before: text }))
  const gone =
    removals.length === 0 ? ok(undefined) : await exchange.write({ writes: [], documents: [], removals })
  if (!gone.ok) return gone
  const records = recordsOf(folder).flatMap((record) => settled(record) ?? [])
  const written = records.length === 0 ? ok(undefined) : await store.commit({ records, documents: [] })
  if (!written.ok) return written
  return ok(entries(folder, records) + twins.length)
}

function entries(folder: Folder, after: readonly AnyRecord[]): number {
  const count = ({ shared, private: own }: AnyRecord): number =>
    (shared.conflict?.length ?? 0) + (own.conflict?.length ?? 0)
  const before = new Map(recordsOf(folder).map((record) => [record.file, record]))
  return after.reduce((sum, record) => {
    const old = before.get(record.file)
    return sum + (old === undefined ? 0 : count(old) - count(record))
  }, 0)
}
