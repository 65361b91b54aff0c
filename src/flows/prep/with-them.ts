import type { Day } from '../../domain/day.ts'
import { sameName } from '../../domain/fold.ts'
import { lastAttempt } from '../../domain/last-attempt.ts'
import type { LedgerEntry } from '../../domain/ledger-entry.ts'
import { isJoint, openSides } from '../../domain/ledger.ts'
import { heldMeetings } from '../../domain/meetings.ts'
import { dueNotNow, notNowFor } from '../../domain/not-now.ts'
import { ascending } from '../../domain/order.ts'
import type { Folder } from '../../domain/records.ts'
import type { Note, Who } from '../../text/notes.ts'

/** Enough to remember by, no more. */
const MOST_AGREEMENTS = 3

/**
 * What was said and agreed before.
 * @param name with whom; left out for everybody
 * @param date the day of the conversation that is prepared, where it has one
 */
export const withThem = (
  folder: Folder,
  today: Day,
  name: string | undefined,
  date: Day | undefined,
): readonly Note[] => [
  ...attempts(folder, today, name),
  ...openAgreements(folder, today, name),
  ...notNows(folder, today, name, date),
  ...noDate(folder, today, name),
  ...lastMail(folder, today, name),
  ...unanswered(folder, today, name),
  ...tips(folder, name),
]

function attempts(folder: Folder, today: Day, name: string | undefined): readonly Note[] {
  const attempt = lastAttempt(folder, today, name)
  if (!attempt?.broke) return []
  const { shared } = attempt.meeting
  return [{ key: 'led-nowhere', name: shared.with, date: shared.date ?? null, link: attempt.broke }]
}

/** Who is to do it, in a sentence. */
export const whoOf = (entry: LedgerEntry): Who => {
  const { who, person } = entry
  if (who === 'me') return 'me'
  const name = isJoint(entry) ? who : person
  return name === null ? null : { name }
}

function openAgreements(folder: Folder, today: Day, name: string | undefined): readonly Note[] {
  const { mine, theirs, together, others } = openSides(folder, today)
  const open = [...mine, ...theirs, ...together, ...others]
  const here =
    name === undefined ? open : open.filter((entry) => entry.with === null || sameName(entry.with, name))
  const byDue = here.toSorted(ascending(({ by }) => by ?? '9999'))
  return byDue.slice(0, MOST_AGREEMENTS).map((entry) => ({
    key: 'open-agreement',
    what: entry.what,
    who: whoOf(entry),
    by: entry.by,
    overdueDays: entry.overdueDays,
    ageDays: entry.ageDays,
  }))
}

function notNows(
  folder: Folder,
  today: Day,
  name: string | undefined,
  date: Day | undefined,
): readonly Note[] {
  const due = name === undefined ? dueNotNow(folder, today) : notNowFor(folder, name, date ?? today)
  return due.map(({ what, condition, again, with: who }) => ({
    key: 'not-now-due',
    what,
    condition,
    again,
    name: who,
  }))
}

/** What was in the way of a date the last time (advice S15). */
function noDate(folder: Folder, today: Day, name: string | undefined): readonly Note[] {
  const last = heldMeetings(folder, today, name)[0]
  const text = last?.private['no-next-why']
  return last === undefined || text === undefined
    ? []
    : [{ key: 'no-next-why', name: last.shared.with, text }]
}

function lastMail(folder: Folder, today: Day, name: string | undefined): readonly Note[] {
  const last = heldMeetings(folder, today, name).find(({ shared }) => shared.mail)?.shared
  return last?.mail ? [{ key: 'last-mail', sent: last.mail.sent, name: last.with, id: last.id }] : []
}

/** Questions of a talk that fell through, and assumptions that are still open after the last one (advice S11). */
function unanswered(folder: Folder, today: Day, name: string | undefined): readonly Note[] {
  const theirs = folder.meetings.filter(({ shared }) => name === undefined || sameName(shared.with, name))
  const cancelled = theirs.filter(({ shared }) => shared.status === 'cancelled').at(-1)
  const held = heldMeetings(folder, today, name)[0]
  const later = held?.shared.date ?? ''
  const questions =
    cancelled && (cancelled.shared.date ?? '') >= later ? (cancelled.shared.questions ?? []) : []
  const open = (held?.private.assumptions ?? [])
    .filter(({ state }) => state === 'unknown')
    .map(({ text }) => text)
  return [
    ...questions.map((text) => ({ key: 'unanswered', text, name: cancelled?.shared.with ?? '' }) as const),
    ...open.map((text) => ({ key: 'unanswered', text, name: held?.shared.with ?? '' }) as const),
  ]
}

function tips(folder: Folder, name: string | undefined): readonly Note[] {
  const all = Object.entries(folder.people.private.tips ?? {})
  const theirs = all.filter(([who]) => name !== undefined && sameName(who, name))
  return theirs.flatMap(([who, texts]) =>
    texts.slice(-1).map((text) => ({ key: 'tip', name: who, text }) as const),
  )
}
