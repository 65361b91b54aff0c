import type { Failure } from '../domain/problem.ts'
import type { Folder } from '../domain/records.ts'
import { ok, type Result } from '../domain/result.ts'
import type { Catalogue } from '../text/catalogue.ts'
import { wordsOf } from './document-words.ts'
import type { FlowDocument } from './flow/definition.ts'
import { type LeaksTold, toldOf } from './flow/leaks-told.ts'
import { leaksIn } from './flow/made-documents.ts'
import { prepDocuments } from './flow/prep-documents.ts'
import { renderAll } from './flow/render-documents.ts'
import type { FlowDeps } from './flow/run.ts'
import type { DocumentFile } from './ports.ts'

/** The pages of a conversation that moved: their texts, in the same order, and what is said of words that others will read. */
export interface MovedPages {
  readonly documents: readonly FlowDocument[]
  readonly files: readonly DocumentFile[]
  readonly leaks: LeaksTold
}

/** Makes the pages anew, for the day stands on them; there are none of a conversation that was not prepared. */
export async function movedPages(
  deps: Pick<FlowDeps, 'clock' | 'templates' | 'documents'> & { readonly catalogue: Catalogue },
  folder: Folder,
  file: string,
): Promise<Result<MovedPages, Failure>> {
  const meeting = folder.meetings.find((one) => one.file === file)
  const documents =
    meeting?.shared.prepared === undefined
      ? []
      : prepDocuments(folder, meeting, deps.clock.today(), wordsOf(deps.documents))
  const rendered = await renderAll(deps, documents)
  if (!rendered.ok) return rendered
  const files = rendered.value
  return ok({ documents, files, leaks: toldOf(leaksIn(documents, files, folder, []), deps.catalogue) })
}
