import type { Countdown, CountdownStep, CountdownStepId } from '../domain/countdown.ts'
import { type Day, daysBetween } from '../domain/day.ts'
import type { NextStep } from '../domain/reason.ts'
import type { SmallStep } from '../text/calendar.ts'

/** Further ahead than this a conversation needs no small steps yet. */
const STEPS_WITHIN = 21

/** The small step to show beside the next step (B9); null when there is none, or no conversation comes near. */
export const stepNow = (countdown: Countdown | null, today: Day): SmallStep | null =>
  countdown === null || countdown.days > STEPS_WITHIN ? null : stepOf(countdown, countdown.next, today)

/**
 * What to do after a preparation was finished. What it asks was asked just now and is not brought up again, and that the
 * conversation itself comes next is said already.
 */
export const stepAfterPrep = (countdown: Countdown | null, today: Day): SmallStep | null =>
  countdown === null
    ? null
    : stepOf(
        countdown,
        countdown.steps.find(({ id, state }) => state === 'open' && !SAID_IN_PREP.has(id)) ?? null,
        today,
      )

const SAID_IN_PREP: ReadonlySet<CountdownStepId> = new Set<CountdownStepId>(['wish', 'questions', 'cue-card'])

function stepOf(countdown: Countdown, step: CountdownStep | null, today: Day): SmallStep | null {
  if (step === null) return null
  const { with: name, late, steps } = countdown
  return {
    id: step.id,
    by: step.by,
    daysLeft: daysBetween(today, step.by),
    with: name,
    late,
    at: steps.indexOf(step) + 1,
    of: steps.length,
    command: step.command,
  }
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
export function placeOf({ meeting, next }: Countdown, { command, reason }: NextStep): StepPlace {
  if (command[1] !== meeting) return 'due'
  if (reason.code === 'cue-card' && next?.id === 'cue-card') return 'said'
  if (reason.code === 'talk-ahead') return 'instead'
  return reason.code === 'prepare' || reason.code === 'cue-card' ? 'below' : 'due'
}
