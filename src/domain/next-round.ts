import { daysBetween, monthOf } from './day.ts'
import type { Day } from './day.ts'
import { sameName } from './fold.ts'
import { ledger } from './ledger.ts'
import { upcoming } from './meetings.ts'
import { monthOfCheckin } from './month-of-checkin.ts'
import { dueNotNow } from './not-now.ts'
import type { NextStepRule } from './reason.ts'
import type { Folder } from './records.ts'
import { catchUpDue, checkinDue, reviewDue, talkDue } from './rhythm.ts'

/** Somebody else's agreement gets this many days before a reminder is suggested. */
const THEIR_DAYS = 14

/** What was gone through in this month's check-in, and is known to be going or stuck, is not brought up again. */
export const ownOverdue: NextStepRule = (folder, today) => {
  const looked = folder.checkins.some((one) => monthOfCheckin(one) === monthOf(today))
  const entry = ledger(folder, today).mine.find(
    ({ overdueDays, status }) => overdueDays !== null && !(looked && status !== 'open'),
  )
  if (entry === undefined || entry.by === null) return null
  const { id, what, by } = entry
  const reason = { code: 'own-overdue', id, what, by, days: daysBetween(today, by) } as const
  return { command: ['checkin'], reason, advice: 'S16' }
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

export const theirsOverdue: NextStepRule = (folder, today) => {
  const { theirs, others } = ledger(folder, today)
  const entry = [...theirs, ...others].find(({ overdueDays }) => (overdueDays ?? 0) > THEIR_DAYS)
  if (entry === undefined || entry.by === null) return null
  const { id, what, person, by } = entry
  if (isPrepared(folder, today, person)) return null
  const reason = { code: 'theirs-overdue', id, what, with: person, by, days: daysBetween(today, by) } as const
  return { command: ['prep', ...conversationWith(folder, today, person)], reason, advice: 'S16' }
}

/** It stands on the agenda of a conversation that was prepared already. */
const isPrepared = (folder: Folder, today: Day, person: string | null): boolean =>
  upcoming(folder, today).some(
    ({ shared }) => shared.prepared !== undefined && person !== null && sameName(shared.with, person),
  )

/** The conversation that lies ahead with somebody, where there is one. */
function conversationWith(folder: Folder, today: Day, person: string | null): readonly string[] {
  const ahead = upcoming(folder, today).find(({ shared }) => person !== null && sameName(shared.with, person))
  return ahead === undefined ? [] : [ahead.shared.id]
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
  const reason = { code: 'not-now', what: due.what, with: due.with, again: due.again } as const
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
