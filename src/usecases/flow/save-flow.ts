import type { Located } from '../../domain/problem.ts'
import { type AnyRecord, recordsOf } from '../../domain/records.ts'
import type { FlowContext } from '../../flows/flow-step.ts'
import { wordsOf } from '../document-words.ts'
import { madeFolderLines } from '../made-folder.ts'
import { pathInFolder } from '../path-in-folder.ts'
import type { ChangeSet } from '../ports.ts'
import { type CommandResult, type Done, failed } from '../result.ts'
import type { FlowDefinition } from './definition.ts'
import { renderAll } from './render-documents.ts'
import type { FlowDeps } from './run.ts'
import { closingLines, documentLines, jsonOf, type Told, whatOthersRead } from './told.ts'

/** What is to be saved, and its documents once more, where a file turned out to hold more than was known. */
interface Saving {
  readonly changes: ChangeSet
  readonly again: () => Promise<ChangeSet['documents'] | null>
}

/**
 * The documents of what was saved: somebody changed another piece of the same file while the questions were answered, and
 * what others read must say that too. Null where they cannot be made; those that were made then stand.
 */
export async function renewed<C extends FlowContext, R extends AnyRecord>(
  deps: FlowDeps,
  definition: FlowDefinition<C, R>,
  context: C,
  file: string,
): Promise<ChangeSet['documents'] | null> {
  const { folder, problems } = await deps.store.load()
  const record = recordsOf(folder).find((one) => one.file === file)
  if (problems.length > 0 || record === undefined) return null
  const documents = definition.documents({ record: record as R, folder }, context, wordsOf(deps.documents))
  const rendered = await renderAll(deps, documents)
  return 'problems' in rendered ? null : rendered.files
}

/** Saves all of it or nothing, and says what there is now. */
export async function saveFlow(
  deps: FlowDeps,
  { changes: wanted, again }: Saving,
  told: Told,
  warnings: readonly Located[],
): Promise<CommandResult> {
  const first = await deps.store.commit(wanted)
  if (!first.ok) return failed(first.problem)
  const documents = first.value.merged === true ? await again() : null
  const second = documents && (await deps.store.commit({ records: [], documents, finishes: null }))
  // All is saved by now: where its documents cannot be written anew those of before stand, and it is said why.
  const saved = second?.ok === true ? { ...first.value, documents: second.value.documents } : first.value
  const changes = documents && second?.ok === true ? { ...wanted, documents } : wanted
  const refused = second?.ok === false ? second.problem.problems : []
  return {
    is: 'done',
    lines: [
      ...(deps.asker ? whatOthersRead(deps, changes, told) : []),
      ...madeFolderLines(deps, saved),
      ...documentLines(deps, told, saved),
      ...told.notes,
      ...told.tips,
      '',
      ...closingLines(deps, told, saved),
    ],
    json: jsonOf(
      deps,
      told,
      saved.documents.map((path) => pathInFolder(deps.store, path)),
      null,
    ),
    warnings: [...warnings, ...refused],
  }
}

/** Says what would be written, and writes nothing. */
export async function previewOf(
  deps: FlowDeps,
  changes: ChangeSet,
  told: Told,
  warnings: readonly Located[],
): Promise<CommandResult> {
  const preview = await deps.store.preview(changes)
  if (!preview.ok) return failed(preview.problem)
  const lines = preview.value.writes.flatMap(({ file, text }) => [
    deps.catalogue.ui.wouldWrite(file),
    '',
    ...text.trimEnd().split('\n'),
    '',
  ])
  const files = changes.documents.map((document) => document.file)
  return { is: 'done', lines, json: jsonOf(deps, told, files, preview.value), warnings } satisfies Done
}
