import { invitation, waiting } from './awaiting.ts'
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
import type { NextStep, NextStepRule } from './reason.ts'
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

/** What has a clock first, then what is the user's own to do, then what keeps the conversation going. */
const RULES: readonly NextStepRule[] = [
  debrief,
  mail,
  talkNow,
  unprepared(PREPARE_DAYS),
  agreedAhead(PREPARE_DAYS),
  ownOverdue,
  checkin,
  review,
  slipped,
  theirsOverdue,
  careerTalk,
  notNow,
  invitation,
  withoutDate,
  firstTalk,
  catchUp,
  unprepared(null),
  agreedAhead(null),
  talkAhead,
  waiting,
  checkinAhead,
]
