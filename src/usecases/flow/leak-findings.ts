import { leakCues, privateRun } from '../../coach/privacy/leak.ts'
import type { AnyRecord, Folder } from '../../domain/records.ts'
import { textsIn } from '../../flows/texts-in.ts'

/** Words in a document for somebody else that may say more than the user means to. */
export interface LeakFinding {
  readonly rule: 'privacy/leak'
  readonly severity: 'risk'
  /** The words, as they stand in the document. */
  readonly quote: string
}

/**
 * Looks through what others will read for words that name leaving, illness or a bottom line, and for four or more words
 * in a row that also stand in a private answer (advice S6, B5). Nothing is taken out: the user decides.
 * @param text the document as it was rendered
 * @param record the record it was made from
 * @param kept answers about whose words the user was asked, and which they let stand
 */
export function leakFindings(
  text: string,
  record: AnyRecord,
  { plan }: Folder,
  kept: readonly string[],
): readonly LeakFinding[] {
  const own = [record.private, plan.private].flatMap(textsIn)
  const cues = leakCues(text)
    .map(({ start, end }) => text.slice(start, end))
    .filter((quote) => !kept.some((answer) => answer.includes(quote)))
  const quotes = [...cues, ...privateRun(text, own)]
  return [...new Set(quotes)].map((quote) => ({ rule: 'privacy/leak', severity: 'risk', quote }))
}
