import { addDays } from './day.ts'
import type { Day } from './day.ts'
import { ascending } from './order.ts'
import type { NextStepRule } from './reason.ts'
import type { Standing, Talk } from './standing.ts'

/** Something that was asked of somebody, and the day on which a friendly word may follow. */
export interface Awaited {
  readonly kind: 'invite' | 'feedback'
  readonly id: string
  readonly with: string
  readonly sent: Day
  readonly date: Day
}

/** The time people get to answer before the user is reminded that they asked. */
const ANSWER_DAYS = 7
/** After this an answer will not come any more; the list is no place to be reproached. */
const STAYS = 60

/** Requests that have been waiting a week for an answer, the oldest first (advice S45, S77). */
export function awaitedAnswers(folder: Standing, today: Day): readonly Awaited[] {
  const all: readonly Omit<Awaited, 'date'>[] = [
    ...folder.meetings
      .filter(isInvited)
      .flatMap(({ shared }) =>
        shared.invite?.sent === undefined
          ? []
          : [{ kind: 'invite', id: shared.id, with: shared.with, sent: shared.invite.sent } as const],
      ),
    ...folder.feedback
      .filter(({ shared }) => shared.answered === undefined)
      .map(
        ({ shared }) => ({ kind: 'feedback', id: shared.id, with: shared.with, sent: shared.asked }) as const,
      ),
  ]
  return all
    .map((one) => ({ ...one, date: addDays(one.sent, ANSWER_DAYS) }))
    .filter(({ date }) => date <= today && addDays(date, STAYS) >= today)
    .toSorted(ascending(({ date }) => date))
}

/** A conversation asked for that has no day since. */
const isInvited = ({ shared }: Talk): boolean =>
  shared.invite !== undefined &&
  shared.status !== 'held' &&
  shared.debriefed === undefined &&
  (shared.date === undefined || shared.status === 'cancelled')

/** Is this conversation waiting for an answer that may still come by itself? */
export const waitsForAnswer = (meeting: Talk, today: Day): boolean => {
  const sent = isInvited(meeting) ? meeting.shared.invite?.sent : undefined
  return sent !== undefined && addDays(sent, ANSWER_DAYS) > today
}

/** An invitation that was written goes out first; one that got no answer is followed by a friendly word. */
export const invitation: NextStepRule = (folder, today) => {
  const ready = folder.meetings.find((one) => isInvited(one) && one.shared.invite?.sent === undefined)
  if (ready !== undefined) {
    const { id, with: name } = ready.shared
    return { command: ['invite', id, '--eml'], reason: { code: 'send-invite', with: name }, advice: 'S45' }
  }
  const late = awaitedAnswers(folder, today).find(({ kind }) => kind === 'invite')
  if (late === undefined) return null
  const reason = { code: 'no-answer', with: late.with, sent: late.sent } as const
  return { command: ['invite', late.id], reason, advice: 'S45' }
}

/** While an answer may still come, there is time to prepare. */
export const waiting: NextStepRule = (folder, today) => {
  const asked = folder.meetings.find((one) => waitsForAnswer(one, today))
  const sent = asked?.shared.invite?.sent
  if (asked === undefined || sent === undefined) return null
  const { id, with: name } = asked.shared
  return { command: ['prep', id], reason: { code: 'waiting', with: name, sent }, advice: 'S83' }
}
