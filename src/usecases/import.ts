import { SHARE_EXPORT } from '../domain/exchange/document.ts'
import { isOutline, kindOfDocument, readDocument } from '../domain/exchange/read-document.ts'
import { readJson, type JsonValue } from '../domain/exchange/read-json.ts'
import type { Catalogue } from '../text/catalogue.ts'
import type { Exchange, ImportPlan } from './exchange-ports.ts'
import { madeFolderLines } from './made-folder.ts'
import type { Deps, SheetSource } from './ports.ts'
import { type CommandResult, failed, usage } from './result.ts'

interface ImportDeps extends Pick<Deps, 'clock' | 'store' | 'asker' | 'sources'> {
  readonly catalogue: Catalogue
  readonly exchange: Exchange
}

/** Takes in a document, whatever kind of ours it is. A kind that something else reads gets its own line here. */
export async function importDocument(
  deps: ImportDeps,
  source: SheetSource,
  dryRun: boolean,
): Promise<CommandResult> {
  if (isOutline(source.text, source.name)) return importList(deps, source, dryRun)
  const json = readJson(source.text)
  if (!json.ok) {
    const { problem, ...at } = json.problem
    return usage({ problem, place: { file: source.name, ...at } })
  }
  switch (kindOfDocument(json.value)) {
    case 'folder':
      return importFolder(deps, json.value, source.name, dryRun)
    case 'list':
      return importList(deps, source, dryRun)
    case 'unknown':
      return usage({ problem: { code: 'not-an-export' }, place: { file: source.name } })
  }
}

/** A list of what somebody did well, from another program or their own notes: examples, chosen one by one. */
async function importList(deps: ImportDeps, source: SheetSource, dryRun: boolean): Promise<CommandResult> {
  const { importEvidence } = await import('./import-evidence/import-evidence.ts')
  return importEvidence(deps, { from: { is: 'file', source }, all: false, pick: null, dryRun })
}

/** An export of a folder: added to what is here, or merged with it; all of it or nothing. */
async function importFolder(
  { catalogue, exchange, store }: ImportDeps,
  value: JsonValue,
  name: string,
  dryRun: boolean,
): Promise<CommandResult> {
  const document = readDocument(value, name)
  if (!document.ok) return usage(...document.problem)
  const plan = await exchange.plan(document.value, name)
  if (!plan.ok) return failed(plan.problem)
  const written = dryRun ? null : await exchange.write(plan.value)
  if (written?.ok === false) return failed(written.problem)
  const lacks = document.value.kind === SHARE_EXPORT
  const texts = catalogue.follow.exchange
  return {
    is: 'done',
    lines: [
      ...(written === null ? [] : madeFolderLines({ catalogue, store }, written.value)),
      ...linesOf(plan.value, catalogue, dryRun),
    ],
    ...(lacks && { aside: texts.lacks }),
    json: {
      schema: 1,
      command: 'import',
      added: plan.value.added,
      merged: plan.value.merged,
      same: plan.value.same,
      contested: plan.value.contested.map((one) => ({ ...one })),
      lacksPrivate: lacks,
      ...(dryRun && { writes: plan.value.writes.map(({ file, after }) => ({ file, text: after })) }),
    },
  }
}

function linesOf(
  { added, merged, same, contested }: ImportPlan,
  { follow }: Catalogue,
  dryRun: boolean,
): readonly string[] {
  const texts = follow.exchange
  const counts = { added: added.length, merged: merged.length, same: same.length }
  const fields = contested.filter(({ field }) => field !== null)
  return [
    ...texts.imported(counts, dryRun),
    ...contested.map(({ file, field }) =>
      field === null ? texts.keptFile(file) : texts.contestedField(file, field),
    ),
    ...(fields.length > 0 ? [texts.settle] : []),
  ]
}
