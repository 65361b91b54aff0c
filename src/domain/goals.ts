import type { Audience, GoalStatus } from './codes.ts'
import type { Day } from './day.ts'
import { allIds, makeId } from './ids.ts'
import type { Goal } from './plan.ts'
import type { Folder, PlanRecord } from './records.ts'
import { goalsOf } from './records.ts'

/** A goal and who may see it. */
export interface PlacedGoal {
  readonly goal: Goal
  readonly side: Audience
}

/** Every goal with its side, in the order in which they were made. */
export const placedGoals = ({ shared, private: own }: PlanRecord): readonly PlacedGoal[] =>
  [
    ...(shared.goals ?? []).map((goal) => ({ goal, side: 'share' as const })),
    ...(own.goals ?? []).map((goal) => ({ goal, side: 'private' as const })),
  ].toSorted((one, other) => (one.goal.made < other.goal.made ? -1 : one.goal.made > other.goal.made ? 1 : 0))

/** The plan with a goal on one side and not on the other; one with the same id is replaced. */
export function withGoal(plan: PlanRecord, goal: Goal, side: Audience): PlanRecord {
  const without = withoutGoal(plan, goal.id)
  const key = side === 'share' ? 'shared' : 'private'
  const goals = [...(without[key].goals ?? []), goal].toSorted(byMade)
  return { ...without, [key]: { ...without[key], goals } }
}

const byMade = (one: Goal, other: Goal): number =>
  one.made < other.made ? -1 : one.made > other.made ? 1 : 0

function withoutGoal(plan: PlanRecord, id: string): PlanRecord {
  const { goals: shared, ...open } = plan.shared
  const { goals: own, ...kept } = plan.private
  return {
    ...plan,
    shared: { ...open, ...otherGoals(shared, id) },
    private: { ...kept, ...otherGoals(own, id) },
  }
}

function otherGoals(goals: readonly Goal[] | undefined, id: string): { readonly goals?: readonly Goal[] } {
  const left = (goals ?? []).filter((goal) => goal.id !== id)
  return left.length > 0 ? { goals: left } : {}
}

/** An id no goal has, for a goal with this text. */
export const newGoalId = (folder: Folder, text: string): string =>
  makeId(
    'g',
    { kind: 'goal', file: folder.plan.file, text, ordinal: goalsOf(folder.plan).length },
    allIds(folder),
  )

/** A goal that is over; `open` opens it again. */
export function closedGoal(goal: Goal, status: GoalStatus, today: Day): Goal {
  const { closed: _closed, ...rest } = goal
  return status === 'open' ? { ...rest, status } : { ...rest, status, closed: today }
}

/** What is left to do once a goal is reached or its training done: pass on what was learned, hand over (advice S49, S50, B14). */
export interface AfterTask {
  readonly of: 'give-back' | 'handover'
  readonly text: string
}

/**
 * The tasks a goal leaves.
 * @param at `reached` for all of them, `trained` for what comes back from the training alone
 */
export function tasksAfter(goal: Goal, at: 'reached' | 'trained'): readonly AfterTask[] {
  const back = goal.training?.['give-back']
  const trained = goal.training?.done !== undefined
  return [
    ...(back !== undefined && (at === 'trained' || !trained)
      ? [{ of: 'give-back', text: back } as const]
      : []),
    ...(at === 'reached' ? (goal.handover ?? []).map((text) => ({ of: 'handover', text }) as const) : []),
  ]
}
