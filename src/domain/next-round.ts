import { daysBetween, monthOf } from './day.ts'
import { fold } from './fold.ts'
import { openSides } from './ledger.ts'
import type { LedgerEntry } from './ledger-entry.ts'
import { upcoming } from './meetings.ts'
import { monthOfCheckin } from './month-of-checkin.ts'
import { dueNotNow } from './not-now.ts'
import type { NextStepRule } from './reason.ts'
import { catchUpDue, checkinDue, reviewDue, talkDue } from './rhythm.ts'

/** Somebody else's agreement gets this many days before a reminder is suggested. */
const THEIR_DAYS = 14

/** What was gone through in this month's check-in, and is known to be going or stuck, is not brought up again. */
export const ownOverdue: NextStepRule = (folder, today) => {
  const looked = folder.checkins.some((one) => monthOfCheckin(one) === monthOf(today))
  const entry = openSides(folder, today).mine.find(
    ({ overdueDays, status }) => overdueDays !== null && !(looked && status !== 'open'),
  )
  if (entry === undefined || entry.by === null) return null
  const { id, what, by } = entry
  const reason = { code: 'own-overdue', id, what, by, days: daysBetween(today, by) } as const
  // The check-in goes through every agreement; once it is done there is the one agreement to look at.
  return { command: looked ? ['agreements', 'show', id] : ['checkin'], reason, advice: 'S16' }
}

export const checkin: NextStepRule = (folder, today) => {
  const due = checkinDue(folder, today)
  if (due === null || !due.now) return null
  return { command: ['checkin'], reason: { code: 'checkin', month: due.month }, advice: 'S108' }
}

export const review: NextStepRule = (folder, today) => {
  const due = reviewDue(folder, today)
  if (due === null || due.date > today) return null
  return { command: ['review'], reason: { code: 'review', since: due.since }, advice: 'S64' }
}

/**
 * What somebody else would do and is long overdue (advice S16): first a reminder, then, when that got no answer, the
 * agenda of a conversation. Where one with them lies ahead, its agenda is the place.
 */
export const theirsOverdue: NextStepRule = (folder, today) => {
  const { theirs, others } = openSides(folder, today)
  const ahead = upcoming(folder, today)
  const talks = new Map(ahead.toReversed().map(({ shared }) => [fold(shared.with), shared]))
  const prepared = new Set(
    ahead.flatMap(({ shared }) => (shared.prepared === undefined ? [] : [fold(shared.with)])),
  )
  const waitsFor = ({ overdueDays, reminded, person }: LedgerEntry): boolean =>
    (overdueDays ?? 0) > THEIR_DAYS &&
    !(person !== null && prepared.has(fold(person))) &&
    (reminded === null || daysBetween(reminded, today) >= THEIR_DAYS)
  const entry = [...theirs, ...others].find(waitsFor)
  if (entry === undefined || entry.by === null) return null
  const { id, what, person, by, reminded } = entry
  const talk = person === null ? undefined : talks.get(fold(person))
  const about = { id, what, with: person, by, days: daysBetween(today, by) }
  if (talk === undefined && reminded === null)
    return { command: ['agreements', 'remind', id], reason: { code: 'remind', ...about }, advice: 'B1' }
  const command = ['prep', ...(talk === undefined ? [] : [talk.id])]
  return { command, reason: { code: 'theirs-overdue', ...about }, advice: 'S16' }
}

export const careerTalk: NextStepRule = (folder, today) => {
  const due = talkDue(folder, today)
  if (due === null || due.date > today) return null
  const { meeting, day, days } = due.last
  const code = due.longAgo ? 'talk-long-ago' : 'talk-due'
  return {
    command: ['prep'],
    reason: { code, with: meeting.shared.with, date: day, days: -days },
    advice: 'S71',
  }
}

export const notNow: NextStepRule = (folder, today) => {
  const due = dueNotNow(folder, today)[0]
  if (due === undefined || due.again === null) return null
  const { what, with: name, again, met } = due
  const reason = { code: 'not-now', what, with: name, again, met: met !== null } as const
  return { command: ['prep'], reason, advice: 'S38' }
}

export const catchUp: NextStepRule = (folder, today) => {
  const due = catchUpDue(folder, today)
  if (due === null || due.date > today) return null
  const { with: name, since } = due
  const reason = { code: 'catch-up', with: name, date: since, days: daysBetween(today, since) } as const
  return { command: ['prep'], reason, advice: 'S17' }
}

export const checkinAhead: NextStepRule = (folder, today) => {
  const due = checkinDue(folder, today)
  if (due === null) return null
  const reason = { code: 'checkin-ahead', month: due.month, date: due.date } as const
  return { command: ['checkin'], reason, advice: 'S108' }
}
