import type { SharedMeeting } from '../../domain/meeting.ts'
import { listOrNull, orNull } from '../optional.ts'
import { plainBlock, plainInline } from '../plain-text.ts'
import type { Plain } from '../plain-text.ts'
import type { DocumentWords } from '../words.ts'
import { agreementItem, notNowItem, unstopped } from './agreement-item.ts'
import type { AgreementItem, NotNowItem } from './agreement-item.ts'

/** The mail within 48 hours that is the later reference (advice S102, S103). Plain text: nothing is escaped. */
export interface ConfirmationMailView {
  readonly name: Plain
  /** "3 december", the day of the conversation */
  readonly date: Plain | null
  readonly thanks: Plain | null
  readonly summary: Plain | null
  readonly agreements: readonly AgreementItem<Plain>[] | null
  readonly notNow: readonly NotNowItem<Plain>[] | null
  /** "vrijdag 15 januari 2027", the day the two talk again */
  readonly next: Plain | null
  readonly yourName: Plain | null
}

/** @param yourName how the mail is signed, or null while it is not known */
export function confirmationMailView(
  meeting: SharedMeeting,
  yourName: string | null,
  words: DocumentWords,
): ConfirmationMailView {
  return {
    name: plainInline(meeting.with),
    date: orNull(meeting.date, (day) => plainInline(words.dates.dayAndMonth(day))),
    thanks: orNull(meeting.thanks, (text) => plainInline(unstopped(withoutFor(text)))),
    summary: orNull(meeting.summary, plainBlock),
    agreements: listOrNull(meeting.agreements, (one) => agreementItem(one, meeting.with, words, plainInline)),
    notNow: listOrNull(meeting.notNow, (one) => notNowItem(one, words, plainInline)),
    next: orNull(meeting.next, (day) => plainInline(words.dates.longDay(day))),
    yourName: orNull(yourName, plainInline),
  }
}

/** "voor je eerlijkheid" and "je eerlijkheid" are the same thanks; the template has words of its own before it. */
const withoutFor = (text: string): string => text.trim().replace(/^(?:voor|for)\s+/i, '')
