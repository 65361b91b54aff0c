import { addDays, daysBetween } from './day.ts'
import type { Day } from './day.ts'
import { dayOf } from './meetings.ts'
import type { MeetingRecord } from './records.ts'
import type { Talk } from './standing.ts'

/** How the confirmation of a conversation stands (advice S102, B2). */
export type MailState =
  /** No debrief yet, or nothing in it that a mail could confirm. */
  | { readonly is: 'none' }
  | { readonly is: 'due'; readonly by: Day; readonly daysLeft: number }
  | { readonly is: 'late'; readonly by: Day; readonly daysLate: number }
  | { readonly is: 'sent'; readonly on: Day }

/** Files hold days, no times: 48 hours end with the second day after the conversation. */
const DAYS = 2

/** Where the confirmation mail of this conversation stands today. */
export function mailState(meeting: Talk, today: Day): MailState {
  const { mail, debriefed } = meeting.shared
  if (mail !== undefined) return { is: 'sent', on: mail.sent }
  const day = dayOf(meeting)
  if (debriefed === undefined || day === null || !isMailable(meeting)) return { is: 'none' }
  const by = addDays(day, DAYS)
  const left = daysBetween(today, by)
  return left < 0 ? { is: 'late', by, daysLate: -left } : { is: 'due', by, daysLeft: left }
}

const isMailable = (meeting: Talk): boolean =>
  'whole' in meeting ? meeting.mailable : hasSomethingToMail(meeting)

/** A mail needs what was discussed or agreed, or a word of thanks. */
export function hasSomethingToMail({ shared }: MeetingRecord): boolean {
  if (shared.status === 'cancelled') return false
  return (
    (shared.agreements ?? []).length > 0 ||
    [shared.summary, shared.thanks].some((text) => (text ?? '').trim() !== '')
  )
}
