import { agreedNext } from './agreed-next.ts'
import { waitsForAnswer } from './awaiting.ts'
import { addDays, daysBetween } from './day.ts'
import type { Day } from './day.ts'
import { lastCareerTalk } from './career-talk.ts'
import { mailsToSend, talksToDebrief } from './due.ts'
import { dayOf, upcoming } from './meetings.ts'
import type { NextStep, NextStepRule } from './reason.ts'
import type { Standing, Talk } from './standing.ts'

export const debrief: NextStepRule = (folder, today) => {
  const meeting = talksToDebrief(folder, today)[0]
  return meeting === undefined
    ? null
    : about(meeting, dayOf(meeting) ?? today, today, { code: 'debrief', command: 'debrief', advice: 'S5' })
}

export const mail: NextStepRule = (folder, today) => {
  const [due] = mailsToSend(folder, today)
  if (due === undefined) return null
  const { meeting, by, daysLeft } = due
  const reason = { code: 'mail', with: meeting.shared.with, by, daysLeft } as const
  return { command: ['mail', meeting.shared.id], reason, advice: 'S102' }
}

export const talkNow: NextStepRule = (folder, today) => {
  const ahead = nextDated(folder, today, addDays(today, 1))[0]
  if (ahead === undefined) return null
  const { meeting, date } = ahead
  return meeting.shared.prepared === undefined
    ? about(meeting, date, today, { code: 'prepare', command: 'prep', advice: 'S83' })
    : about(meeting, date, today, { code: 'cue-card', command: 'show', advice: 'S6' })
}

/** An unprepared conversation up to a number of days ahead. */
export const unprepared =
  (within: number | null): NextStepRule =>
  (folder, today) => {
    const ahead = nextDated(folder, today, within === null ? null : addDays(today, within)).find(
      ({ meeting }) => meeting.shared.prepared === undefined,
    )
    return ahead === undefined
      ? null
      : about(ahead.meeting, ahead.date, today, { code: 'prepare', command: 'prep', advice: 'S83' })
  }

/** A day agreed for talking again, up to a number of days ahead, is prepared like any other (advice S15). */
export const agreedAhead =
  (within: number | null): NextStepRule =>
  (folder, today) => {
    const ahead = agreedNext(folder, today).find(
      ({ date }) => within === null || date <= addDays(today, within),
    )
    if (ahead === undefined) return null
    const { with: name, date } = ahead
    const reason = { code: 'prepare', with: name, date, days: daysBetween(today, date) } as const
    return { command: ['prep', name], reason, advice: 'S15' }
  }

/** A conversation without a date is not planned yet (advice S20). */
export const withoutDate: NextStepRule = (folder, today) => {
  const meeting = upcoming(folder, today).find(
    (one) => one.shared.date === undefined && !waitsForAnswer(one, today),
  )
  if (meeting === undefined) return null
  const { id, with: name } = meeting.shared
  return { command: ['prep', id], reason: { code: 'no-date', with: name }, advice: 'S20' }
}

export const firstTalk: NextStepRule = (folder, today) =>
  lastCareerTalk(folder, today) === null && upcoming(folder, today).length === 0
    ? { command: ['prep'], reason: { code: 'first-talk' }, advice: 'S20' }
    : null

export const talkAhead: NextStepRule = (folder, today) => {
  const ahead = nextDated(folder, today, null)[0]
  return ahead === undefined
    ? null
    : about(ahead.meeting, ahead.date, today, { code: 'talk-ahead', command: 'show', advice: 'S6' })
}

/** Conversations ahead with a date, the soonest first. */
function nextDated(folder: Standing, today: Day, until: Day | null) {
  return upcoming(folder, today).flatMap((meeting) => {
    const { date } = meeting.shared
    return date === undefined || (until !== null && date > until) ? [] : [{ meeting, date }]
  })
}

interface Wording {
  readonly code: 'debrief' | 'cue-card' | 'prepare' | 'talk-ahead'
  readonly command: string
  readonly advice: string
}

function about({ shared }: Talk, date: Day, today: Day, { code, command, advice }: Wording): NextStep {
  return {
    command: [command, shared.id],
    reason: { code, with: shared.with, date, days: daysBetween(today, date) },
    advice,
  }
}
