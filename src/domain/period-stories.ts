import type { AssumptionState } from './codes.ts'
import type { Day, Month } from './day.ts'
import { firstOfMonth } from './day.ts'
import { latestFirst } from './energy.ts'
import { placedExperiments } from './experiments.ts'
import { sameName } from './fold.ts'
import { dayOf, heldMeetings } from './meetings.ts'
import { monthOfCheckin, startOfCheckin } from './month-of-checkin.ts'
import type { Period } from './period.ts'
import type { Experiment } from './plan.ts'
import type { Folder, MeetingRecord } from './records.ts'

/** What was written down in one month. */
export interface OfMonth {
  readonly month: Month
  readonly text: string
}

/** A conversation with somebody outside the team, and where it leads (advice S75). */
export interface Outside {
  readonly name: string
  readonly date: Day
  readonly learned: string | null
  readonly introduced: readonly string[]
}

/** What the user filled in about somebody, and what it turned out to be (advice B10). */
export interface Assumed {
  readonly name: string
  readonly text: string
  readonly state: AssumptionState
  readonly said: string | null
}

/** What the records tell about a period in the user's own words; the user's alone. */
export interface PeriodStories {
  /** What they showed of what they want to become, and what they learned, month by month (advice S27). */
  readonly shown: readonly OfMonth[]
  readonly learned: readonly OfMonth[]
  readonly outside: readonly Outside[]
  readonly assumed: readonly Assumed[]
  /** Experiments that ended in the period or still run (advice S82). */
  readonly experiments: readonly Experiment[]
}

/**
 * All of it over a period, oldest first.
 * @param folder as for `periodFacts`
 */
export function periodStories(folder: Folder, period: Period): PeriodStories {
  const { from, to } = period
  const checkins = latestFirst(folder.checkins, to)
    .filter((checkin) => startOfCheckin(checkin) >= firstOfMonth(from))
    .toReversed()
  const ofMonth = (key: 'visible' | 'learned'): readonly OfMonth[] =>
    checkins.flatMap((one) => {
      const text = one.shared[key] ?? one.private[key]
      return text === undefined ? [] : [{ month: monthOfCheckin(one), text }]
    })
  const held = heldMeetings(folder, to)
    .filter((meeting) => (dayOf(meeting) ?? to) >= from)
    .toReversed()
  return {
    shown: ofMonth('visible'),
    learned: ofMonth('learned'),
    outside: held.filter((meeting) => isOutside(folder, meeting)).flatMap(outsideOf),
    assumed: held.flatMap(assumedIn),
    experiments: placedExperiments(folder.plan)
      .map(({ experiment }) => experiment)
      .filter(({ kept, closed }) => kept === undefined || (closed ?? to) >= from),
  }
}

/** A network talk, or a talk with somebody who is on the list as network or mentor. */
const isOutside = ({ people }: Folder, { shared }: MeetingRecord): boolean =>
  shared.kind === 'network' ||
  (people.shared.people ?? []).some(
    ({ name, role }) => (role === 'network' || role === 'mentor') && sameName(name, shared.with),
  )

function outsideOf(meeting: MeetingRecord): readonly Outside[] {
  const { shared, private: own } = meeting
  const date = dayOf(meeting)
  if (date === null) return []
  return [
    { name: shared.with, date, learned: own['learned-there'] ?? null, introduced: own.introduced ?? [] },
  ]
}

/** What was never closed is not known. */
const assumedIn = ({ shared, private: own }: MeetingRecord): readonly Assumed[] =>
  (own.assumptions ?? []).map(({ text, state, said }) => ({
    name: shared.with,
    text,
    state: state ?? 'unknown',
    said: said ?? null,
  }))
