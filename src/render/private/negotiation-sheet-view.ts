import type { PrivateMeeting } from '../../domain/private/meeting.ts'
import type { MeetingRecord } from '../../domain/records.ts'
import { greetingName } from '../greeting-name.ts'
import type { Markdown } from '../markdown-text.ts'
import { markdownInline, markdownParagraph } from '../markdown-text.ts'
import { listOrNull, orNull } from '../optional.ts'
import { fullDate } from '../words.ts'
import type { DocumentWords } from '../words.ts'

/** Both sides of a negotiation on one page, limit and alternative with it: for the user alone (advice S79, S81, B17). */
export interface NegotiationSheetView {
  readonly name: Markdown
  /** The first name, or the name as it is with a title: what a sentence calls them. */
  readonly greetingName: Markdown
  readonly date: Markdown | null
  readonly want: Markdown | null
  readonly interestsMine: Markdown | null
  readonly interestsTheirs: Markdown | null
  readonly options: readonly OptionView[] | null
  readonly bring: readonly Markdown[] | null
  readonly proposal: Markdown | null
  readonly bottomLine: Markdown | null
  readonly alternative: Markdown | null
}

export interface OptionView {
  readonly text: Markdown
  /** Does the other read it on the agenda? */
  readonly chosen: boolean
}

/** Everything the user prepared for one negotiation, whichever side it stands on. */
export function negotiationSheetView(
  { shared, private: kept }: MeetingRecord,
  words: DocumentWords,
): NegotiationSheetView {
  const own: PrivateMeeting = { ...shared, ...kept }
  const chosen = new Set(shared.options)
  const options = [...new Set([...(shared.options ?? []), ...(kept.options ?? [])])]
  return {
    name: markdownInline(shared.with),
    greetingName: markdownInline(greetingName(shared.with)),
    date: orNull(shared.date, (day) => markdownInline(fullDate(words.dates, day))),
    want: orNull(own.want, markdownParagraph),
    interestsMine: orNull(own['interests-mine'], markdownInline),
    interestsTheirs: orNull(own['interests-theirs'], markdownInline),
    options: listOrNull(options, (text) => ({ text: markdownInline(text), chosen: chosen.has(text) })),
    bring: listOrNull(own.bring, markdownInline),
    proposal: orNull(own.proposal, markdownParagraph),
    bottomLine: orNull(own['bottom-line'], markdownInline),
    alternative: orNull(own.alternative, markdownInline),
  }
}
