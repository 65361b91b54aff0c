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
  /** Made when it is told: of ten years a few are. */
  readonly line: () => string
}

/** The same with the goal it belongs to. */
export interface EvidenceOfGoal extends ReportEvidence {
  readonly goal: string | null
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
  evidence: readonly EvidenceOfGoal[],
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
  const of = new Map(shown.map(({ id }): [string, ReportEvidence[]] => [id, []]))
  const elsewhere: ReportEvidence[] = []
  for (const one of newest) (of.get(one.goal ?? '') ?? elsewhere).push(one)
  return {
    shown: shown.map((goal) => goalWith(goal, of.get(goal.id) ?? [])),
    more: open.length + closed.length - shown.length,
    elsewhere,
  }
}

/** What is near before what is far, then the oldest first. */
const orderOf = ({ horizon, made }: Goal): string => `${horizon === 'short' ? 0 : 1} ${made}`

function goalWith(goal: Goal, evidence: readonly ReportEvidence[]): ReportGoal {
  const { id, text, horizon, status, made, by = null, closed = null, milestones = [] } = goal
  return { id, text, horizon, status, made, by, closed, milestones, evidence }
}
