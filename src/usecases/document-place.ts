import type { Audience } from '../domain/codes.ts'
import type { Catalogue } from '../text/catalogue.ts'
import type { DocumentKind } from '../text/ui.ts'

/**
 * Where a document stands in the folder, without its ending: `documents/share/2026-12-03-anna-mail`.
 * @param stem what it is named after: its record, or a day
 * @param catalogue the language of the document
 */
export const documentPlace = (
  audience: Audience,
  stem: string,
  kind: DocumentKind,
  { ui }: Catalogue,
): string => `documents/${audience}/${stem}-${ui.documents[kind].fileName}`
