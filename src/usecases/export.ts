import { EXPORT_SCHEMA, type ExportDocument, FULL_EXPORT, SHARE_EXPORT } from '../domain/exchange/document.ts'
import { withoutOwnGoals } from '../domain/own-goals.ts'
import { withoutTellingNames } from '../domain/telling-names.ts'
import type { Failure } from '../domain/problem.ts'
import { ok, type Result } from '../domain/result.ts'
import { shareRecords } from '../render/share/share-export.ts'
import type { Json } from '../engine/answers.ts'
import type { Catalogue } from '../text/catalogue.ts'
import type { Exchange } from './exchange-ports.ts'
import { textsIn } from '../flows/texts-in.ts'
import { heldBack, type LeaksTold, leaksTold, mayShare } from './flow/leaks-told.ts'
import { jsonText } from './json-text.ts'
import type { Deps } from './ports.ts'
import { type CommandResult, failed, unreadable } from './result.ts'

export interface ExportRequest {
  /** A path, or null for standard output. */
  readonly to: string | null
  readonly share: boolean
}

type ExportDeps = Pick<Deps, 'clock' | 'store' | 'asker'> & {
  readonly catalogue: Catalogue
  readonly exchange: Exchange
}

/** The whole folder as one document, or what may be shared of it. */
export async function exportFolder(deps: ExportDeps, { to, share }: ExportRequest): Promise<CommandResult> {
  const made = await (share ? shareDocument(deps) : fullDocument(deps))
  if (!made.ok) return failed(made.problem)
  const { document, leaks } = made.value
  const sharing = await mayShare(deps, leaks)
  if (sharing.is === 'held') return heldBack(deps.catalogue, { schema: 1, command: 'export' }, leaks)
  const { aside } = sharing
  const texts = deps.catalogue.follow.exchange
  if (document.records.length === 0)
    return { is: 'done', lines: texts.nothingToExport, json: asJson(document) }
  const text = jsonText(document)
  const note = share ? texts.toShare : texts.wholeFolder
  if (to === null)
    return { is: 'done', verbatim: true, lines: text.trimEnd().split('\n'), aside, json: asJson(document) }
  const saved = await deps.exchange.save(to, text)
  if (!saved.ok) return failed(saved.problem)
  return {
    is: 'done',
    lines: [texts.saved(to, document.records.length), note],
    aside,
    json: {
      schema: 1,
      command: 'export',
      kind: document.kind,
      file: to,
      records: document.records.length,
      ...(share && { findings: leaks.findings }),
    },
  }
}

const asJson = (document: ExportDocument): Json => document as unknown as Json

interface Made {
  readonly document: ExportDocument
  /** What was found in it, where it is for others. */
  readonly leaks: LeaksTold
}

async function fullDocument({ clock, exchange }: ExportDeps): Promise<Result<Made, Failure>> {
  const packed = await exchange.pack()
  if (!packed.ok) return packed
  const { records, files } = packed.value
  const document = { ...frame(FULL_EXPORT, clock.today()), records, ...(files && { files }) }
  return ok({ document, leaks: { lines: [], findings: [] } })
}

/** Made of the sides to share alone: a private side is not even within reach. */
async function shareDocument({ clock, store, catalogue }: ExportDeps): Promise<Result<Made, Failure>> {
  const { folder, problems } = await store.load()
  if (problems.length > 0) return { ok: false, problem: unreadable(problems) }
  const records = shareRecords(withoutTellingNames(withoutOwnGoals(folder)))
  const leaks = leaksTold(textsIn(records).join('\n'), folder, catalogue)
  return ok({ document: { ...frame(SHARE_EXPORT, clock.today()), records }, leaks })
}

const frame = (kind: ExportDocument['kind'], made: string) =>
  ({ schema: EXPORT_SCHEMA, command: 'export', kind, made }) as const
