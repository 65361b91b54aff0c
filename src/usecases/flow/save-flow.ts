import type { Failure, Located } from '../../domain/problem.ts'
import { ok, type Result } from '../../domain/result.ts'
import { madeFolderLines } from '../made-folder.ts'
import { pathInFolder } from '../path-in-folder.ts'
import type { ChangedMeanwhile, ChangeSet } from '../ports.ts'
import { type CommandResult, failed } from '../result.ts'
import type { MadeDocuments } from './made-documents.ts'
import type { FlowDeps } from './run.ts'
import { closingLines, documentLines, jsonOf, type Told, whatOthersRead } from './told.ts'

/** What a flow leaves, with its documents and how they are made anew where the folder turns out to say something else. */
export interface Saving extends Pick<ChangeSet, 'records' | 'finishes'> {
  readonly made: MadeDocuments
  readonly madeOf: (now: ChangedMeanwhile) => Promise<Result<MadeDocuments, Failure>>
  /** What there is to say once these documents stand there. */
  readonly toldOf: (made: MadeDocuments) => Told
}

/** Saves all of it or nothing, and says what there is now. */
export async function saveFlow(
  deps: FlowDeps,
  saving: Saving,
  warnings: readonly Located[],
): Promise<CommandResult> {
  const { changes, made } = changesOf(saving)
  const written = await deps.store.commit(changes)
  if (!written.ok) return failed(written.problem)
  const saved = written.value
  const told = saving.toldOf(made())
  return {
    is: 'done',
    lines: [
      ...(deps.asker ? whatOthersRead(deps, made()) : []),
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
    warnings,
  }
}

/** Says what would be written, and writes nothing. */
export async function previewOf(
  deps: FlowDeps,
  saving: Saving,
  warnings: readonly Located[],
): Promise<CommandResult> {
  const { changes, made } = changesOf(saving)
  const preview = await deps.store.preview(changes)
  if (!preview.ok) return failed(preview.problem)
  const lines = preview.value.writes.flatMap(({ file, text }) => [
    deps.catalogue.ui.wouldWrite(file),
    '',
    ...text.trimEnd().split('\n'),
    '',
  ])
  const files = made().files.map(({ file }) => file)
  return { is: 'done', lines, json: jsonOf(deps, saving.toldOf(made()), files, preview.value), warnings }
}

/** What the store is asked for, and which documents it came to be. */
function changesOf({ records, finishes = null, made, madeOf }: Saving): {
  readonly changes: ChangeSet
  readonly made: () => MadeDocuments
} {
  let last = made
  const documentsOf: ChangeSet['documentsOf'] = async (now) => {
    const again = await madeOf(now)
    if (!again.ok) return again
    last = again.value
    return ok(last.files)
  }
  return { changes: { records, documents: made.files, documentsOf, finishes }, made: () => last }
}
