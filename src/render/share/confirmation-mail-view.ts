import type { Day } from '../../domain/day.ts'
import type { SharedMeeting } from '../../domain/meeting.ts'
import { greetingName } from '../greeting-name.ts'
import { listOrNull, orNull } from '../optional.ts'
import { plainBlock, plainInline } from '../plain-text.ts'
import type { Plain } from '../plain-text.ts'
import { mailDate } from '../words.ts'
import type { DocumentWords } from '../words.ts'
import { thanksLine } from './thanks-line.ts'
import { agreementToReader } from './agreement-to-reader.ts'
import { notNowItem } from './agreement-item.ts'
import { toReader } from '../letter/to-reader.ts'
import { asSentence } from '../sentence.ts'
import type { AgreementItem, NotNowItem } from './agreement-item.ts'

/** The mail within 48 hours that is the later reference (advice S102, S103). Plain text: nothing is escaped. */
export interface ConfirmationMailView {
  /** How the other is greeted: the first name, or the name as it is with a title. */
  readonly name: Plain
  /** "3 december", the day of the conversation */
  readonly date: Plain | null
  /** It goes on after words of the template, and ends with its full stop. */
  readonly thanks: Plain | null
  readonly summary: Plain | null
  readonly agreements: readonly AgreementItem<Plain>[] | null
  readonly notNow: readonly NotNowItem<Plain>[] | null
  /** "vrijdag 15 januari", the day the two talk again */
  readonly next: Plain | null
  readonly yourName: Plain | null
}

/** @param yourName how the mail is signed, or null while it is not known */
export function confirmationMailView(
  meeting: SharedMeeting,
  yourName: string | null,
  words: DocumentWords,
): ConfirmationMailView {
  const talked = meeting.date ?? meeting.debriefed ?? null
  const told = (text: string): string => toReader(text, { name: meeting.with, language: words.language })
  const day = (one: Day): string => mailDate(words.dates, one, talked)
  return {
    name: plainInline(greetingName(meeting.with)),
    date: orNull(meeting.date, (one) => plainInline(words.dates.dayAndMonth(one))),
    thanks: orNull(meeting.thanks, (text) => plainInline(thanksLine(told(text), meeting.with))),
    summary: orNull(meeting.summary, (text) => plainBlock(asSentence(told(text)))),
    agreements: listOrNull(meeting.agreements, (one) =>
      agreementToReader(one, meeting.with, words, plainInline, day),
    ),
    notNow: listOrNull(meeting.notNow, ({ what, condition, ...one }) =>
      notNowItem(
        { ...one, what: told(what), ...(condition !== undefined && { condition: told(condition) }) },
        words,
        plainInline,
      ),
    ),
    next: orNull(meeting.next, (one) => plainInline(day(one))),
    yourName: orNull(yourName, plainInline),
  }
}
