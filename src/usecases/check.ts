import { onOneLine } from '../text/on-one-line.ts'
import { problemText } from './flow/problem-text.ts'
import { changeOf, mend } from './check-fix.ts'
import { allFound, type Found, type FoundDeps } from './check-found.ts'
import type { Exchange } from './exchange-ports.ts'
import { pathInFolder } from './path-in-folder.ts'
import type { Loaded } from './ports.ts'
import { type CommandResult, failed } from './result.ts'

type CheckDeps = FoundDeps & { readonly exchange: Exchange }

export interface CheckRequest {
  /** Mend what can be mended without a choice. */
  readonly fix: boolean
  /** With `fix`: say what would be mended, and change nothing. */
  readonly dryRun: boolean
}

/** Looks whether everything in the folder is in order, and mends on request what can be mended without a choice. */
export async function check(deps: CheckDeps, { fix, dryRun }: CheckRequest): Promise<CommandResult> {
  const { store, catalogue } = deps
  const before = await store.load()
  const texts = catalogue.follow.check
  if (!before.exists) return { is: 'done', lines: texts.nothing, json: jsonOf(deps, [], []) }
  const found = await allFound(deps, before)
  if (!found.ok) return failed(found.problem)
  const fixable = found.value.filter(({ remedy }) => remedy !== null)
  if (!fix || fixable.length === 0) return resultOf(deps, before, found.value, [])
  if (dryRun) return wouldFix(deps, before, fixable)
  const mended = await mend(deps, before.folder, fixable)
  if (!mended.ok) return failed(mended.problem)
  const after = await store.load()
  const left = await allFound(deps, after)
  // What was put right is on the disk, and is told, also where the disk shows nothing any more.
  if (!left.ok)
    return {
      is: 'done',
      lines: mendedLines(deps, fixable),
      json: jsonOf(deps, [], fixable),
      warnings: left.problem.problems,
      failure: left.problem,
    }
  return resultOf(deps, after, left.value, fixable)
}

function resultOf(
  deps: CheckDeps,
  { folder }: Loaded,
  found: readonly Found[],
  mended: readonly Found[],
): CommandResult {
  const { catalogue } = deps
  const texts = catalogue.follow.check
  const done = [...mendedLines(deps, mended), ...(mended.length > 0 ? [''] : [])]
  const json = jsonOf(deps, found, mended)
  if (found.length === 0) return { is: 'done', lines: [...done, texts.allRight(folder.files.length)], json }
  const fixable = found.filter(({ remedy }) => remedy !== null).length
  const lines = found.map((one) => lineOf(one, problemText(one.problem, catalogue)))
  return {
    is: 'done',
    lines: [...done, ...lines, '', ...texts.found(found.length, fixable, byHand(deps, found)).map(onOneLine)],
    json,
    failure: { exit: 3, problems: found },
  }
}

const mendedLines = ({ catalogue }: CheckDeps, mended: readonly Found[]): readonly string[] => [
  ...mended.map((one) => lineOf(one, catalogue.follow.check.mended(one.problem.code))),
  ...(mended.some(({ remedy }) => isSaved(remedy)) ? catalogue.follow.check.kept : []),
]

async function wouldFix(
  deps: CheckDeps,
  { folder }: Loaded,
  fixable: readonly Found[],
): Promise<CommandResult> {
  const { catalogue } = deps
  const change = await changeOf(deps, folder, fixable)
  if (!change.ok) return failed(change.problem)
  const { writes, removals = [] } = change.value
  const texts = catalogue.follow.check
  return {
    is: 'done',
    lines: [
      texts.wouldFix,
      ...fixable.map((one) => lineOf(one, texts.wouldMend(one.problem.code))),
      texts.nothingChanged,
    ],
    json: {
      ...jsonOf(deps, fixable, []),
      writes: writes.map(({ file, after }) => ({ file, text: after })),
      removes: removals.map(({ file }) => file),
    },
  }
}

/** What changes the user's files is saved as one change, and can be taken back. */
const isSaved = (remedy: Found['remedy']): boolean =>
  remedy?.is === 'aside' || remedy?.is === 'settle' || remedy?.is === 'own-id'

const lineOf = ({ place }: Found, text: string): string =>
  onOneLine([placeText(place), text].filter((one) => one !== '').join(': '))

const placeText = (place: Found['place']): string =>
  [place?.file, place?.line, place?.column].filter((part) => part !== undefined).join(':')

/** A file that the user has to see to, as `career edit` takes it. */
function byHand({ store }: CheckDeps, found: readonly Found[]): string | null {
  const files = found.flatMap(({ remedy, place }) =>
    remedy === null && place?.line !== undefined ? [pathInFolder(store, place.file)] : [],
  )
  return files[0] ?? null
}

const jsonOf = ({ catalogue }: CheckDeps, problems: readonly Found[], mended: readonly Found[]) => ({
  schema: 1,
  command: 'check',
  problems: problems.map(({ place, problem, remedy }) => ({
    file: place?.file ?? null,
    line: place?.line ?? null,
    column: place?.column ?? null,
    code: problem.code,
    message: problemText(problem, catalogue),
    fixable: remedy !== null,
  })),
  fixed: mended.length,
  mended: mended.map(({ place, problem }) => ({
    file: place?.file ?? null,
    code: problem.code,
    message: catalogue.follow.check.mended(problem.code),
  })),
})
