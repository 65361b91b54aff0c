import type { Failure, Located } from '../../domain/problem.ts'
import { fail, ok, type Result } from '../../domain/result.ts'
import { tooManyWords } from '../../render/mail-length.ts'
import { fitsOnePage } from '../../render/one-page.ts'
import type { Catalogue } from '../../text/catalogue.ts'
import type { Note } from '../../text/notes.ts'
import { documentPlace } from '../document-place.ts'
import type { DocumentFile } from '../ports.ts'
import { unreadable } from '../result.ts'
import type { FlowDocument } from './definition.ts'
import type { FlowDeps } from './run.ts'

/** Every document as a file, or everything that is wrong with the templates. */
export async function renderAll(
  deps: Pick<FlowDeps, 'templates' | 'documents'>,
  documents: readonly FlowDocument[],
): Promise<Result<readonly DocumentFile[], Failure>> {
  const problems: Located[] = []
  const files: DocumentFile[] = []
  for (const document of documents) {
    const text = await deps.templates.render(document.template, deps.documents.language, document.view)
    if (text.ok) files.push({ file: documentFile(document, deps.documents), text: text.value })
    else problems.push(text.problem)
  }
  return problems.length > 0 ? fail(unreadable(problems)) : ok(files)
}

const documentFile = ({ audience, stem, template }: FlowDocument, documents: Catalogue): string =>
  `${documentPlace(audience, stem, template, documents)}.md`

/** What is longer than people read is named, with what could be shorter; nothing is ever cut. */
export function lengthNotes(
  documents: readonly FlowDocument[],
  files: readonly DocumentFile[],
): readonly Note[] {
  return documents.flatMap(({ template }, at): readonly Note[] => {
    const text = files[at]?.text ?? ''
    if (template === 'agenda') {
      const page = fitsOnePage(text)
      return page.fits ? [] : [{ key: 'page-too-long', sections: page.tooLong.map(({ title }) => title) }]
    }
    const words = template === 'confirmation-mail' ? tooManyWords(text) : null
    return words === null ? [] : [{ key: 'mail-too-long', words }]
  })
}
