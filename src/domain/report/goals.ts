import type { GoalStatus, Horizon } from '../codes.ts'
import type { Day } from '../day.ts'
import { ascending, descending } from '../order.ts'
import type { Goal, Milestone } from '../plan.ts'
import { isWithin } from './period.ts'
import type { ReportPeriod } from './period.ts'

/** A piece of evidence in one line. */
export interface ReportEvidence {
  readonly id: string
  readonly date: Day
  readonly line: string
}

/** A goal with the points on the way and what shows progress (advice S62, S107). */
export interface ReportGoal {
  readonly id: string
  readonly text: string
  readonly horizon: Horizon
  readonly status: GoalStatus
  readonly made: Day
  readonly by: Day | null
  readonly closed: Day | null
  readonly milestones: readonly Milestone[]
  /** Newest first. */
  readonly evidence: readonly ReportEvidence[]
}

export interface GoalsReport {
  /** What is open, then what was closed last. */
  readonly shown: readonly ReportGoal[]
  /** How many more there are. */
  readonly more: number
  /** Evidence that belongs to no goal shown, newest first. */
  readonly elsewhere: readonly ReportEvidence[]
}

/** As many as fit on one sheet. */
const MOST_SHOWN = 10

/**
 * @param goals every goal that may be told
 * @param evidence every piece that may be told, with the goal it belongs to
 */
export function goalsReport(
  goals: readonly Goal[],
  evidence: readonly (ReportEvidence & { readonly goal: string | null })[],
  period: ReportPeriod,
): GoalsReport {
  const newest = evidence
    .filter(({ date }) => isWithin(date, period))
    .toSorted(descending(({ date }) => date))
  const open = goals.filter(({ status }) => status === 'open').toSorted(ascending(orderOf))
  const closed = goals
    .filter(({ status, closed: on, made }) => status !== 'open' && isWithin(on ?? made, period))
    .toSorted(descending(({ closed: on, made }) => on ?? made))
  const shown = [...open, ...closed].slice(0, MOST_SHOWN)
  return {
    shown: shown.map((goal) => goalWith(goal, newest)),
    more: open.length + closed.length - shown.length,
    elsewhere: newest.filter(({ goal }) => !shown.some(({ id }) => id === goal)).map(withoutGoal),
  }
}

/** What is near before what is far, then the oldest first. */
const orderOf = ({ horizon, made }: Goal): string => `${horizon === 'short' ? 0 : 1} ${made}`

function goalWith(
  goal: Goal,
  evidence: readonly (ReportEvidence & { readonly goal: string | null })[],
): ReportGoal {
  const { id, text, horizon, status, made, by = null, closed = null, milestones = [] } = goal
  const shows = evidence.filter((one) => one.goal === id).map(withoutGoal)
  return { id, text, horizon, status, made, by, closed, milestones, evidence: shows }
}

const withoutGoal = ({ id, date, line }: ReportEvidence): ReportEvidence => ({ id, date, line })
