import type { Failure } from '../../domain/problem.ts'
import { type AnyRecord, type Folder, recordsOf } from '../../domain/records.ts'
import { ok, type Result } from '../../domain/result.ts'
import type { FlowContext } from '../../flows/flow-step.ts'
import type { Outcome } from '../../flows/prep/outcome.ts'
import type { Note } from '../../text/notes.ts'
import { wordsOf } from '../document-words.ts'
import { folderNow } from '../folder-now.ts'
import type { ChangedMeanwhile, DocumentFile } from '../ports.ts'
import type { FlowDefinition, FlowDocument } from './definition.ts'
import { type LeakFinding, leakFindings } from './leak-findings.ts'
import { lengthNotes, renderAll } from './render-documents.ts'
import type { FlowDeps } from './run.ts'

/** The documents of a flow, and what there is to say of their texts. */
export interface MadeDocuments {
  readonly documents: readonly FlowDocument[]
  /** Their texts, in the same order. */
  readonly files: readonly DocumentFile[]
  readonly leaks: readonly LeakFinding[]
  readonly notes: readonly Note[]
}

/**
 * Makes the documents of what a flow leaves, and looks through those that others will read.
 * @param letStand answers about whose words the user was asked, and which they let stand
 */
export async function makeDocuments<C extends FlowContext, R extends AnyRecord>(
  deps: FlowDeps,
  definition: FlowDefinition<C, R>,
  context: C,
  outcome: Outcome<R>,
  letStand: readonly string[],
): Promise<Result<MadeDocuments, Failure>> {
  const documents = definition.documents(outcome, context, wordsOf(deps.documents))
  const rendered = await renderAll(deps, documents)
  if (!rendered.ok) return rendered
  const files = rendered.value
  const leaks = leaksIn(documents, files, outcome.folder, letStand)
  const said = leaks.map(({ quote, file, own }): Note => ({ key: 'others-will-read', quote, file, own }))
  return ok({ documents, files, leaks, notes: [...lengthNotes(documents, files), ...said] })
}

/** What those of these documents say that others will read and that may say too much. */
export const leaksIn = (
  documents: readonly FlowDocument[],
  files: readonly DocumentFile[],
  folder: Folder,
  letStand: readonly string[],
): readonly LeakFinding[] =>
  documents.flatMap(({ audience }, at) =>
    audience === 'share' ? leakFindings(files[at]?.text ?? '', folder, letStand) : [],
  )

/** What a flow leaves, with what changed in the folder since in place of what it knew of that. */
export function standingNow<R extends AnyRecord>(outcome: Outcome<R>, now: ChangedMeanwhile): Outcome<R> {
  const folder = folderNow(outcome.folder, now)
  const record = recordsOf(folder).find(({ file }) => file === outcome.record.file)
  // A file holds one kind of record, so the one that stands there is an R too.
  return { folder, record: (record ?? outcome.record) as R }
}
