import { withOwnIds } from '../domain/check/own-id.ts'
import { settled } from '../domain/check/settle.ts'
import type { AnyRecord, Folder } from '../domain/records.ts'
import { ok, type Result } from '../domain/result.ts'
import type { Inspection } from './check-ports.ts'
import type { Found } from './check-found.ts'
import type { Exchange, TextChange } from './exchange-ports.ts'
import type { Deps } from './ports.ts'
import type { Failure } from './result.ts'

interface FixDeps extends Pick<Deps, 'store'> {
  readonly inspection: Inspection
  readonly exchange: Exchange
}

/** Puts right what has a remedy. What touches the user's files is one save, so that it is taken back as one. */
export async function mend(
  deps: FixDeps,
  folder: Folder,
  found: readonly Found[],
): Promise<Result<void, Failure>> {
  const change = await changeOf(deps, folder, found)
  if (!change.ok) return change
  const { writes, removals = [] } = change.value
  // First what touches no word of the user's: where the system refuses that, their files are as they were.
  const besides = await deps.inspection.mend(
    found.flatMap(({ remedy }) => (remedy?.is === 'close' || remedy?.is === 'sweep' ? [remedy] : [])),
  )
  if (!besides.ok || writes.length + removals.length === 0) return besides
  const written = await deps.exchange.write(change.value)
  return written.ok ? ok(undefined) : written
}

/** The files as they are to be. */
export async function changeOf(
  { store }: Pick<FixDeps, 'store'>,
  folder: Folder,
  found: readonly Found[],
): Promise<Result<TextChange, Failure>> {
  const removals = found.flatMap(({ remedy }) =>
    remedy?.is === 'aside' ? [{ file: remedy.file, before: remedy.text }] : [],
  )
  const records = mendedRecords(folder, found)
  if (records.length === 0) return ok({ writes: [], documents: [], removals })
  const preview = await store.preview({ records, documents: [] })
  if (!preview.ok) return preview
  const writes = await Promise.all(
    preview.value.writes.map(async ({ file, text }) => {
      const before = await store.read(file)
      return { file, before: before.ok ? before.value : null, after: text }
    }),
  )
  return ok({ writes, documents: [], removals })
}

function mendedRecords(folder: Folder, found: readonly Found[]): readonly AnyRecord[] {
  const twins = found.flatMap(({ remedy }) => (remedy?.is === 'own-id' ? [remedy.finding] : []))
  const mended = new Map(withOwnIds(folder, twins).records.map((record) => [record.file, record]))
  for (const { remedy } of found) {
    if (remedy?.is !== 'settle') continue
    const { record } = remedy.finding
    const after = settled(mended.get(record.file) ?? record)
    if (after !== null) mended.set(record.file, after)
  }
  return [...mended.values()]
}
