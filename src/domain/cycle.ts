import { addDays } from './day.ts'
import type { Day } from './day.ts'
import { dueItems, mailsToSend, talksToDebrief } from './due.ts'
import type { Due } from './due.ts'
import { lastHeld, upcoming } from './meetings.ts'
import { nextStep } from './next-step.ts'
import type { NextStep } from './reason.ts'
import type { Standing } from './standing.ts'
import { reviewDue } from './rhythm.ts'

/** The place in the cycle; `start` as long as the folder is empty. */
export type Phase = 'start' | 'prepare' | 'talk' | 'debrief' | 'follow-up' | 'review'

/** Where the user is, what has a day, and the one next step (advice S109, B25). */
export interface WhereNow {
  readonly phase: Phase
  readonly due: readonly Due[]
  readonly next: NextStep
}

/** Reads the place in the cycle from the records alone; nothing is remembered or counted against the user. */
export const whereNow = (folder: Standing, today: Day): WhereNow => ({
  phase: phaseOf(folder, today),
  due: dueItems(folder, today),
  next: nextStep(folder, today),
})

/** Is there nothing yet: no record with anything in it? Looks no further than the first thing there is. */
export const isEmpty = (folder: Standing): boolean =>
  folder.meetings.length === 0 &&
  Object.keys(folder.plan.shared).length + Object.keys(folder.plan.private).length === 0 &&
  (folder.agreements.shared.agreements ?? []).length === 0 &&
  folder.checkins.length === 0 &&
  folder.reviews.length === 0 &&
  folder.feedback.length === 0 &&
  (folder.settled ?? 0) === 0 &&
  folder.evidence.length === 0

function phaseOf(folder: Standing, today: Day): Phase {
  if (isEmpty(folder)) return 'start'
  if (talksToDebrief(folder, today).length > 0) return 'debrief'
  if (mailsToSend(folder, today).length > 0) return 'follow-up'
  const ahead = upcoming(folder, today)
  if (ahead.some(({ shared }) => shared.date !== undefined && shared.date <= addDays(today, 1))) return 'talk'
  if (ahead.length > 0) return 'prepare'
  const review = reviewDue(folder, today)
  if (review !== null && review.date <= today) return 'review'
  return lastHeld(folder, today) === null ? 'prepare' : 'follow-up'
}
