import type { Agreement } from '../domain/agreement.ts'
import { addMonths, type Day } from '../domain/day.ts'
import { type AfterTask, closedGoal, placedGoals, tasksAfter, withGoal } from '../domain/goals.ts'
import { allIds, makeId } from '../domain/ids.ts'
import type { Goal } from '../domain/plan.ts'
import type { Located } from '../domain/problem.ts'
import type { AgreementsRecord, AnyRecord, Folder, PlanRecord } from '../domain/records.ts'
import { fail, ok, type Result } from '../domain/result.ts'
import { withRecord } from '../domain/with-record.ts'
import type { Catalogue } from '../text/catalogue.ts'
import { findGoal } from './find-goal.ts'
import type { Deps } from './ports.ts'
import { type CommandResult, failed, unreadable, usage } from './result.ts'

type GoalDeps = Pick<Deps, 'clock' | 'store'> & { readonly catalogue: Catalogue }

/** What is said to be done of a goal. */
export type GoalPart = 'milestone' | 'training' | 'reading'

export type GoalChange =
  | { readonly to: 'close'; readonly status: 'reached' | 'dropped' }
  | { readonly to: 'done'; readonly part: GoalPart; readonly number: number | null }

/** A month to share what was learned or to hand over: after that it is seldom done. */
const MONTHS_FOR_TASKS = 1

/** Marks a goal, or a part of it, as done; the tasks it leaves become agreements of the user (advice S49, S50, B14). */
export async function changeGoal(deps: GoalDeps, text: string, change: GoalChange): Promise<CommandResult> {
  const { folder, problems } = await deps.store.load()
  if (problems.length > 0) return failed(unreadable(problems))
  const placed = placedGoals(folder.plan)
  const found = findGoal(
    placed.map(({ goal }) => goal),
    text,
  )
  if (!found.ok) return usage(found.problem)
  const today = deps.clock.today()
  const { goals: texts } = deps.catalogue.follow
  if (change.to === 'close' && found.value.status !== 'open')
    return said([texts.alreadyClosed(found.value.text)], found.value.id, [])
  const changed = apply(found.value, change, today)
  if (!changed.ok) return usage(changed.problem)
  const side = placed.find(({ goal }) => goal === found.value)?.side ?? 'share'
  const plan = withGoal(folder.plan, changed.value.goal, side)
  const tasks = added(
    withRecord(folder, plan),
    changed.value.goal,
    changed.value.tasks,
    today,
    deps.catalogue,
  )
  const written = await deps.store.commit({ records: records(plan, tasks), documents: [] })
  if (!written.ok) return failed(written.problem)
  const made = tasks.agreements.map(({ id, what, by = today }) => ({ id, what, by }))
  return said([changed.value.line(texts), ...texts.tasks(made, deps.catalogue.dates)], found.value.id, made)
}

const records = (plan: PlanRecord, { record, agreements }: Tasks): readonly AnyRecord[] =>
  agreements.length > 0 ? [plan, record] : [plan]

const said = (
  lines: readonly string[],
  id: string,
  tasks: readonly { readonly id: string }[],
): CommandResult => ({
  is: 'done',
  lines,
  json: {
    schema: 1,
    command: 'goals',
    record: { id, file: 'plan.yaml' },
    tasks: tasks.map((task) => task.id),
  },
})

interface Applied {
  readonly goal: Goal
  readonly tasks: readonly AfterTask[]
  readonly line: (texts: Catalogue['follow']['goals']) => string
}

function apply(goal: Goal, change: GoalChange, today: Day): Result<Applied, Located> {
  if (change.to === 'close') {
    const closed = closedGoal(goal, change.status, today)
    const tasks = change.status === 'reached' ? tasksAfter(goal, 'reached') : []
    return ok({ goal: closed, tasks, line: (texts) => texts.closed(goal.text, change.status) })
  }
  if (change.part === 'training') return trained(goal, today)
  return numbered(goal, change.part, change.number, today)
}

function trained(goal: Goal, today: Day): Result<Applied, Located> {
  const { training } = goal
  if (!training) return fail({ problem: { code: 'not-in-goal', part: 'training', number: null, most: 0 } })
  return ok({
    goal: { ...goal, training: { ...training, done: training.done ?? today } },
    tasks: training.done === undefined ? tasksAfter(goal, 'trained') : [],
    line: (texts) => texts.marked('training', training.what),
  })
}

function numbered(
  goal: Goal,
  part: 'milestone' | 'reading',
  number: number | null,
  today: Day,
): Result<Applied, Located> {
  const titles =
    part === 'milestone'
      ? (goal.milestones ?? []).map(({ what }) => what)
      : (goal.reading ?? []).map(({ title }) => title)
  const at = number === null && titles.length === 1 ? 0 : (number ?? 0) - 1
  const title = titles[at]
  if (title === undefined)
    return fail({ problem: { code: 'not-in-goal', part, number, most: titles.length } })
  const changed: Goal =
    part === 'milestone'
      ? {
          ...goal,
          milestones: (goal.milestones ?? []).map((one, i) =>
            i === at ? { ...one, done: one.done ?? today } : one,
          ),
        }
      : {
          ...goal,
          reading: (goal.reading ?? []).map((one, i) =>
            i === at ? { ...one, read: one.read ?? today } : one,
          ),
        }
  return ok({ goal: changed, tasks: [], line: (texts) => texts.marked(part, title) })
}

interface Tasks {
  readonly record: AgreementsRecord
  readonly agreements: readonly Agreement[]
}

function added(
  folder: Folder,
  goal: Goal,
  tasks: readonly AfterTask[],
  today: Day,
  { follow }: Catalogue,
): Tasks {
  const { agreements: record } = folder
  const before = record.shared.agreements ?? []
  const taken = new Set(allIds(folder))
  const agreements = tasks.map(({ of, text }, at): Agreement => {
    const what = follow.goals.task[of](text)
    const parts = { kind: 'agreement', file: record.file, text: what, ordinal: before.length + at }
    const id = makeId('a', parts, taken)
    taken.add(id)
    return {
      id,
      what,
      who: 'me',
      by: addMonths(today, MONTHS_FOR_TASKS),
      status: 'open',
      made: today,
      goal: goal.id,
    }
  })
  return {
    record: { ...record, shared: { ...record.shared, agreements: [...before, ...agreements] } },
    agreements,
  }
}
