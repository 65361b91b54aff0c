import { EXPORT_SCHEMA, type ExportDocument, FULL_EXPORT, SHARE_EXPORT } from '../domain/exchange/document.ts'
import { withoutOwnGoals } from '../domain/own-goals.ts'
import { withoutTellingNames } from '../domain/telling-names.ts'
import type { Folder } from '../domain/records.ts'
import { fail, ok, type Result } from '../domain/result.ts'
import { shareRecords } from '../render/share/share-export.ts'
import type { Json } from '../engine/answers.ts'
import type { Catalogue } from '../text/catalogue.ts'
import type { Exchange } from './exchange-ports.ts'
import { textsIn } from '../flows/texts-in.ts'
import { leakFindings } from './flow/leak-findings.ts'
import { heldBack, toldOf } from './flow/leaks-told.ts'
import { type ForOthers, mayShare, type Sharing } from './flow/may-share.ts'
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
  const sharing = await (share ? toShare(deps) : whole(deps))
  if (!sharing.ok) return sharing.problem
  const { document, leaks } = sharing.value.made
  if (sharing.value.is === 'held') return heldBack(deps.catalogue, { schema: 1, command: 'export' }, leaks)
  const { aside } = sharing.value
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
      ...(share && { findings: toldOf(leaks, deps.catalogue).findings }),
    },
  }
}

const asJson = (document: ExportDocument): Json => document as unknown as Json

interface Made extends ForOthers {
  readonly document: ExportDocument
}

async function whole({ clock, exchange }: ExportDeps): Promise<Result<Sharing<Made>, CommandResult>> {
  const packed = await exchange.pack()
  if (!packed.ok) return fail(failed(packed.problem))
  const { records, files } = packed.value
  const document = { ...frame(FULL_EXPORT, clock.today()), records, ...(files && { files }) }
  return ok({ is: 'shared', made: { document, leaks: [] }, aside: [] })
}

/** Made of the sides to share alone: a private side is not even within reach. */
async function toShare(deps: ExportDeps): Promise<Result<Sharing<Made>, CommandResult>> {
  const { folder, problems } = await deps.store.load()
  if (problems.length > 0) return fail(failed(unreadable(problems)))
  return mayShare(deps, folder, async (standing: Folder) => {
    const records = shareRecords(withoutTellingNames(withoutOwnGoals(standing)))
    const leaks = leakFindings(textsIn(records).join('\n'), standing, [])
    return ok({ document: { ...frame(SHARE_EXPORT, deps.clock.today()), records }, leaks })
  })
}

const frame = (kind: ExportDocument['kind'], made: string) =>
  ({ schema: EXPORT_SCHEMA, command: 'export', kind, made }) as const
