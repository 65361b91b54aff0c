import { type Countdown, type CountdownStepId, nextCountdown } from '../domain/countdown.ts'
import { type Day, daysBetween } from '../domain/day.ts'
import { nextStep } from '../domain/next-step.ts'
import type { NextStep } from '../domain/reason.ts'
import type { Standing } from '../domain/standing.ts'
import type { SmallStep } from '../text/calendar.ts'

/** Further ahead than this a conversation needs no small steps yet. */
const STEPS_WITHIN = 21

/** The one next step, with the small step on the way to a conversation and where that is said. */
export interface WhatNext {
  readonly next: NextStep
  readonly step: { readonly is: SmallStep; readonly place: StepPlace } | null
}

/** What `career` alone says, and what every flow ends with: both are this, so that they never contradict each other. */
export const whatNext = (folder: Standing, today: Day): WhatNext =>
  beside(nextStep(folder, today), nextCountdown(folder, today), today)

/** The same, where the next step and the way to the conversation are known already. */
export function beside(next: NextStep, countdown: Countdown | null, today: Day): WhatNext {
  const step = countdown === null ? null : stepNow(countdown, today)
  return {
    next,
    step:
      step === null || countdown === null
        ? null
        : { is: step, place: placeOf(countdown.meeting, step, next) },
  }
}

/** The words after `career`: those of the small step where it takes the place of the next one. */
export const wordsToType = ({ next, step }: WhatNext): readonly string[] =>
  step?.place === 'instead' ? step.is.command : next.command

/** What a preparation asks: on the day it was finished this was asked just now, and is not brought up again. */
const ASKED_IN_PREP: ReadonlySet<CountdownStepId> = new Set<CountdownStepId>(['wish', 'questions'])

/** The small step to show beside the next step (B9); null when there is none, or no conversation comes near. */
function stepNow(countdown: Countdown, today: Day): SmallStep | null {
  const { days, with: name, late, steps, prepared } = countdown
  if (days > STEPS_WITHIN) return null
  const step = steps.find(
    ({ id, state }) => state === 'open' && !(prepared === today && ASKED_IN_PREP.has(id)),
  )
  if (step === undefined) return null
  const { id, by, command } = step
  return { id, by, daysLeft: daysBetween(today, by), with: name, late, command }
}

/** How the small step and the one next step go together. */
export type StepPlace =
  /** It is the next step: the conversation is prepared, and there is time for more. */
  | 'instead'
  /** It is how the next step begins. */
  | 'below'
  /** The next step is about something else. */
  | 'due'
  /** The next step says the same. */
  | 'said'

/** Where the small step is said, so that there is one next step and no more. */
function placeOf(meeting: string, step: SmallStep, { command, reason }: NextStep): StepPlace {
  if (command[1] !== meeting) return 'due'
  if (reason.code === 'cue-card' && step.id === 'cue-card') return 'said'
  if (reason.code === 'talk-ahead') return 'instead'
  return reason.code === 'prepare' || reason.code === 'cue-card' ? 'below' : 'due'
}
