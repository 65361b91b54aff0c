import { EXPORT_SCHEMA, type ExportDocument, FULL_EXPORT, SHARE_EXPORT } from '../domain/exchange/document.ts'
import { withoutOwnGoals } from '../domain/own-goals.ts'
import { withoutTellingNames } from '../domain/telling-names.ts'
import type { Failure } from '../domain/problem.ts'
import { ok, type Result } from '../domain/result.ts'
import { shareRecords } from '../render/share/share-export.ts'
import type { Json } from '../engine/answers.ts'
import type { Catalogue } from '../text/catalogue.ts'
import type { Exchange } from './exchange-ports.ts'
import { jsonText } from './json-text.ts'
import type { Deps } from './ports.ts'
import { type CommandResult, failed, unreadable } from './result.ts'

export interface ExportRequest {
  /** A path, or null for standard output. */
  readonly to: string | null
  readonly share: boolean
}

type ExportDeps = Pick<Deps, 'clock' | 'store'> & {
  readonly catalogue: Catalogue
  readonly exchange: Exchange
}

/** The whole folder as one document, or what may be shared of it. */
export async function exportFolder(deps: ExportDeps, { to, share }: ExportRequest): Promise<CommandResult> {
  const made = await (share ? shareDocument(deps) : fullDocument(deps))
  if (!made.ok) return failed(made.problem)
  const document = made.value
  const texts = deps.catalogue.follow.exchange
  if (document.records.length === 0)
    return { is: 'done', lines: texts.nothingToExport, json: asJson(document) }
  const text = jsonText(document)
  const note = share ? texts.toShare : texts.wholeFolder
  if (to === null)
    return { is: 'done', verbatim: true, lines: text.trimEnd().split('\n'), json: asJson(document) }
  const saved = await deps.exchange.save(to, text)
  if (!saved.ok) return failed(saved.problem)
  return {
    is: 'done',
    lines: [texts.saved(to, document.records.length), note],
    json: { schema: 1, command: 'export', kind: document.kind, file: to, records: document.records.length },
  }
}

const asJson = (document: ExportDocument): Json => document as unknown as Json

async function fullDocument({ clock, exchange }: ExportDeps): Promise<Result<ExportDocument, Failure>> {
  const packed = await exchange.pack()
  if (!packed.ok) return packed
  const { records, files } = packed.value
  return ok({ ...frame(FULL_EXPORT, clock.today()), records, ...(files && { files }) })
}

/** Made of the sides to share alone: a private side is not even within reach. */
async function shareDocument({ clock, store }: ExportDeps): Promise<Result<ExportDocument, Failure>> {
  const { folder, problems } = await store.load()
  if (problems.length > 0) return { ok: false, problem: unreadable(problems) }
  return ok({
    ...frame(SHARE_EXPORT, clock.today()),
    records: shareRecords(withoutTellingNames(withoutOwnGoals(folder))),
  })
}

const frame = (kind: ExportDocument['kind'], made: string) =>
  ({ schema: EXPORT_SCHEMA, command: 'export', kind, made }) as const
