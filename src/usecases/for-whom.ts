import { oneLine } from '../domain/one-line.ts'
import type { Catalogue } from '../text/catalogue.ts'

/**
 * What of the page of a conversation the other may have, and what not: who wants to send the agenda must not take this page
 * for it.
 * @param agenda where the agenda to share lies, or null
 * @returns lines with an empty one below them, or nothing
 */
export function forWhom(
  agenda: string | null,
  hasOwn: boolean,
  name: string,
  { meetingPage: page, ui }: Catalogue,
): readonly string[] {
  const lines = [
    ...(agenda === null ? [] : [ui.documentMade(ui.documents.agenda.title, agenda, 'share')]),
    ...(hasOwn ? [page.notForThem(oneLine(name))] : []),
  ]
  return lines.length === 0 ? [] : [...lines, '']
}
