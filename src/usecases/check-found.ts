import { type Finding, findings } from '../domain/check/findings.ts'
import { isSpokenOf } from '../domain/check/own-id.ts'
import { isSettled } from '../domain/check/settle.ts'
import type { Conflict } from '../domain/merge/conflict.ts'
import type { Located } from '../domain/problem.ts'
import type { Folder } from '../domain/records.ts'
import { ok, type Result } from '../domain/result.ts'
import type { Catalogue } from '../text/catalogue.ts'
import { documentDamages } from './check-documents.ts'
import type { Inspection, Remedy } from './check-ports.ts'
import type { Deps, Loaded } from './ports.ts'
import type { Failure } from './result.ts'

export interface FoundDeps extends Pick<Deps, 'store'> {
  readonly catalogue: Catalogue
  readonly documents: Catalogue
  readonly inspection: Inspection
}

/** How what is wrong between records is put right: an entry that says nothing goes, a thing gets an id of its own. */
export type RecordRemedy =
  | { readonly is: 'settle'; readonly finding: Finding }
  | { readonly is: 'own-id'; readonly finding: Finding }

export interface Found extends Located {
  readonly remedy: Remedy | RecordRemedy | null
}

/** Everything that is not right, in the order in which it is best seen to: what cannot be read first. */
export async function allFound(
  deps: FoundDeps,
  { folder, problems }: Loaded,
): Promise<Result<readonly Found[], Failure>> {
  const { inspection, store, catalogue } = deps
  const damages = await inspection.damages()
  if (!damages.ok) return damages
  const lying = await inspection.documents()
  if (!lying.ok) return lying
  const place = store.place.replace(/\/+$/u, '')
  const documents = documentDamages(
    lying.value,
    folder,
    [catalogue, deps.documents],
    (file) => `${place}/${file}`,
  )
  // What a record of another kind lacks is not what is wrong with it.
  const misplaced = new Set(
    damages.value.filter(({ problem }) => problem.code === 'other-kind').map(({ place: { file } }) => file),
  )
  const unreadable = problems
    .filter((one) => one.place === undefined || !misplaced.has(one.place.file))
    .map((one) => ({ ...one, remedy: null }))
  return ok([...unreadable, ...(await between(deps, folder)), ...damages.value, ...documents])
}

const between = ({ inspection }: FoundDeps, folder: Folder): Promise<readonly Found[]> =>
  Promise.all(
    findings(folder).map(async (finding) => ({
      problem: finding.problem,
      place: await inspection.placeOf(finding.record.file, finding.path),
      remedy: remedyOf(finding, folder),
    })),
  )

function remedyOf(finding: Finding, folder: Folder): RecordRemedy | null {
  const { problem, record, path } = finding
  if (problem.code === 'duplicate-id')
    return isSpokenOf(folder, problem.id) ? null : { is: 'own-id', finding }
  if (problem.code !== 'unsettled') return null
  const side: { readonly conflict?: readonly Conflict[] } =
    path[0] === 'private' ? record.private : record.shared
  const entry = side.conflict?.[Number(path.at(-1))]
  return entry !== undefined && isSettled(side, entry) ? { is: 'settle', finding } : null
}
