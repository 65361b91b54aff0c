import { invitation, waiting } from './awaiting.ts'
import { lastOfMonth } from './day.ts'
import type { Day } from './day.ts'
import {
  agreedAhead,
  debrief,
  firstTalk,
  mail,
  talkAhead,
  talkNow,
  unprepared,
  withoutDate,
} from './next-conversation.ts'
import {
  careerTalk,
  catchUp,
  checkin,
  checkinAhead,
  notNow,
  ownOverdue,
  review,
  theirsOverdue,
} from './next-round.ts'
import { ascending } from './order.ts'
import type { NextStep, NextStepRule, Reason } from './reason.ts'
import type { Standing } from './standing.ts'
import { talkDue } from './rhythm.ts'
import { slipped } from './slipped.ts'

/** Two weeks before a conversation is the time to prepare it (advice S83). */
const PREPARE_DAYS = 14
/** Exactly one next step, whatever the folder holds: the first rule that has something to say. */
export function nextStep(folder: Standing, today: Day): NextStep {
  for (const rule of RULES) {
    const step = rule(folder, today)
    if (step !== null) return step
  }
  return {
    command: ['prep'],
    reason: { code: 'next-talk', date: talkDue(folder, today)?.date ?? null },
    advice: 'S15',
  }
}

/** The day a step is about: the one that has passed, or is nearest. Null for what has none. */
function dayOf(reason: Reason, today: Day): Day | null {
  switch (reason.code) {
    case 'prepare':
    case 'talk-ahead':
      return reason.date
    case 'own-overdue':
      return reason.by
    case 'checkin':
      return lastOfMonth(today)
    default:
      return null
  }
}

/** Of several steps the one whose day comes first; on one day the order of the rules decides. */
const soonest =
  (rules: readonly NextStepRule[]): NextStepRule =>
  (folder, today) => {
    const steps = rules.flatMap((rule) => rule(folder, today) ?? [])
    const [first] = steps.toSorted(ascending(({ reason }) => dayOf(reason, today) ?? LAST))
    return first ?? null
  }

const LAST = '9999-12-31'

/** What has a clock first, the nearest before what is farther away, then what is the user's own to do, then what keeps the conversation going. */
const RULES: readonly NextStepRule[] = [
  debrief,
  mail,
  talkNow,
  soonest([unprepared(PREPARE_DAYS), agreedAhead(PREPARE_DAYS), ownOverdue, checkin]),
  review,
  slipped,
  theirsOverdue,
  careerTalk,
  notNow,
  invitation,
  withoutDate,
  firstTalk,
  catchUp,
  soonest([unprepared(null), agreedAhead(null), talkAhead]),
  waiting,
  checkinAhead,
]
