import { addDays, daysBetween, isWeekend } from './day.ts'
import type { Day } from './day.ts'
import { type CountdownStepId, isStepDone, type Pace, type StepSpec, stepsFor } from './countdown-steps.ts'
import { upcoming } from './meetings.ts'
import type { MeetingRecord } from './records.ts'
import { type Standing, wholeOf } from './standing.ts'

export { COUNTDOWN_STEPS, type CountdownStepId, type Pace } from './countdown-steps.ts'

/** One small step towards a conversation, with the day by which it is best done. */
export interface CountdownStep {
  readonly id: CountdownStepId
  readonly by: Day
  /** `passed`: its moment is over, or the preparation was finished without it. */
  readonly state: 'open' | 'done' | 'passed'
  /** Ids of the questions it answers. */
  readonly covers: readonly string[]
  /** What is to be typed after `career`. */
  readonly command: readonly string[]
}

/** The way to a conversation in small steps (advice S83, B9). */
export interface Countdown {
  /** The id of the conversation. */
  readonly meeting: string
  readonly with: string
  readonly date: Day
  /** Days left, 0 on the day itself. */
  readonly days: number
  readonly pace: Pace
  /** The day on which its preparation was finished last. */
  readonly prepared: Day | null
  /** The preparation has not been finished yet, and there is less time than two weeks: a short plan. */
  readonly late: boolean
  readonly steps: readonly CountdownStep[]
  /** The next small step; null when there is nothing left but the conversation. */
  readonly next: CountdownStep | null
}

/** The countdown to the conversation that lies ahead, the soonest first; null when none has a day. */
export function nextCountdown(folder: Standing, today: Day): Countdown | null {
  for (const meeting of upcoming(folder, today)) {
    const plan = countdown(folder, wholeOf(meeting), today)
    if (plan !== null) return plan
  }
  return null
}

/**
 * The small steps to a conversation, each with a day: those of the two-week plan where there is still time, and else a
 * shorter plan that fits in the days that are left. What the records answer already is done; nothing else is remembered,
 * so that one can stop and go on at any step.
 * @returns null when the conversation has no day, or does not lie ahead
 */
export function countdown(folder: Standing, meeting: MeetingRecord, today: Day): Countdown | null {
  const { id, with: name, date, status, prepared, debriefed } = meeting.shared
  if (date === undefined || date < today || status !== 'planned' || debriefed !== undefined) return null
  const days = daysBetween(today, date)
  const pace = paceOf(days)
  const specs = stepsFor(meeting, pace)
  const states = specs.map((spec) => stateOf(folder, meeting, spec, date, today))
  const plan = daysFor(
    specs.filter((_spec, at) => states[at] === 'open'),
    date,
    today,
  )
  const steps = specs.map(({ daysBefore, ...spec }, at) => ({
    ...spec,
    by: plan.get(spec.id) ?? idealDay(date, daysBefore),
    state: states[at] ?? ('open' as const),
  }))
  return {
    meeting: id,
    with: name,
    date,
    days,
    pace,
    prepared: prepared ?? null,
    late: pace !== 'two-weeks' && prepared === undefined,
    steps,
    next: steps.find(({ state }) => state === 'open') ?? null,
  }
}

/** From this many days on there is room for every step. */
const TWO_WEEKS_FROM = 10
const FEW_DAYS_FROM = 3

const paceOf = (days: number): Pace =>
  days >= TWO_WEEKS_FROM ? 'two-weeks' : days >= FEW_DAYS_FROM ? 'few-days' : 'one-day'

/** Up to two days before there is time to send the agenda; no record tells whether that was done. */
const AGENDA_UNTIL = 2

function stateOf(
  folder: Standing,
  meeting: MeetingRecord,
  { id, daysBefore }: StepSpec,
  date: Day,
  today: Day,
): CountdownStep['state'] {
  if (isStepDone(folder, meeting, id) === true) return 'done'
  const { prepared } = meeting.shared
  // Until the preparation is finished every step is still to be taken, however late.
  if (prepared === undefined || id === 'cue-card') return 'open'
  const until = id === 'agenda' ? addDays(date, -AGENDA_UNTIL) : idealDay(date, daysBefore)
  // After that it was finished without this one: nobody is reminded of what they left out.
  return until < latestOf(prepared, today) ? 'passed' : 'open'
}

/** The day of a step in the two-week plan: the Friday before when it falls in a weekend. */
const idealDay = (date: Day, daysBefore: number): Day => weekdayUpTo(addDays(date, -daysBefore))

/**
 * A day for each step that is open: its own in the two-week plan, or else as soon as there is room, one a working day,
 * and several on a day only where the days run out.
 */
function daysFor(steps: readonly StepSpec[], date: Day, today: Day): ReadonlyMap<CountdownStepId, Day> {
  const last = date > today ? addDays(date, -1) : date
  const plan = new Map<CountdownStepId, Day>()
  // Two steps on a Monday are better than one in the weekend.
  const first = weekdayFrom(today) <= last ? weekdayFrom(today) : today
  let before: Day | null = null
  for (const [at, { id, daysBefore }] of steps.entries()) {
    const earliest: Day = before === null ? first : weekdayFrom(addDays(before, 1))
    const latest = workingDaysBack(last, steps.length - 1 - at)
    const wanted = latestOf(idealDay(date, daysBefore), earliest)
    before = latestOf(earliestOf(wanted, latest), before ?? first)
    plan.set(id, before)
  }
  return plan
}

const latestOf = (one: Day, other: Day): Day => (one > other ? one : other)
const earliestOf = (one: Day, other: Day): Day => (one < other ? one : other)

/** The same day, or the Monday after a weekend. */
export const weekdayFrom = (day: Day): Day => (isWeekend(day) ? weekdayFrom(addDays(day, 1)) : day)

/** The same day, or the Friday before a weekend. */
export const weekdayUpTo = (day: Day): Day => (isWeekend(day) ? weekdayUpTo(addDays(day, -1)) : day)

const workingDaysBack = (day: Day, count: number): Day => {
  const from = weekdayUpTo(day)
  return count === 0 ? from : workingDaysBack(addDays(from, -1), count - 1)
}
