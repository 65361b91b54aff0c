import { leakCues, privateRun } from '../../coach/privacy/leak.ts'
import { type AnyRecord, type Folder, type MeetingRecord, recordsOf } from '../../domain/records.ts'
import { tipsOf } from '../../flows/prep/offers.ts'
import { sharedOwnQuestions } from '../../flows/prep/own-questions.ts'
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
 * @param folder the folder as it is to be, with every private answer in it
 * @param kept answers about whose words the user was asked, and which they let stand
 */
export function leakFindings(text: string, folder: Folder, kept: readonly string[]): readonly LeakFinding[] {
  const own = recordsOf(folder).flatMap(keptToOneself)
  const cues = leakCues(text)
    .map(({ start, end }) => text.slice(start, end))
    .filter((quote) => !kept.some((answer) => answer.includes(quote)))
  // A question made of a private answer was accepted word for word.
  const asked = folder.meetings.flatMap((one) => [...sharedOwnQuestions(one), ...usedOpenly(one, folder)])
  const quotes = [...cues, ...privateRun(text, own, asked)]
  return [...new Set(quotes)].map((quote) => ({ rule: 'privacy/leak', severity: 'risk', quote }))
}

/** What was offered from the user's own side and picked to be shared: a tip as an ask, the heart's answer as an opening. */
function usedOpenly({ shared, private: own }: MeetingRecord, folder: Folder): readonly string[] {
  const heart = own.heart !== undefined && shared.opener?.includes(own.heart) === true ? [own.heart] : []
  return [...heart, ...tipsOf(folder, shared.with).filter((tip) => shared.need?.includes(tip) === true)]
}

/** The private texts of a record, but for what is there to be said aloud: a rehearsal, and the sentence it left. */
function keptToOneself(record: AnyRecord): readonly string[] {
  if (record.type === 'practice') return []
  const { sentence: _said, ...own }: Readonly<Record<string, unknown>> = { ...record.private }
  return textsIn(own)
}
