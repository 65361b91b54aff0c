import { openSides, type LedgerEntry } from '../domain/ledger.ts'
import { answerOf } from '../domain/evidence-coverage.ts'
import { placedGoals, type PlacedGoal } from '../domain/goals.ts'
import type { Day } from '../domain/day.ts'
import { descending } from '../domain/order.ts'
import type { Goal } from '../domain/plan.ts'
import type { Folder } from '../domain/records.ts'
import { GRID } from '../flows/options/steps.ts'
import type { Json } from '../engine/answers.ts'
import type { Catalogue } from '../text/catalogue.ts'
import { findGoal } from './find-goal.ts'
import type { Deps } from './ports.ts'
import { besides, type CommandResult, usage } from './result.ts'

type GoalsDeps = Pick<Deps, 'clock' | 'store'> & { readonly catalogue: Catalogue }

/** The goals by horizon with their next step, and every direction on one line (advice S35, S62, S87, B24). */
export async function listGoals(
  { clock, store, catalogue }: GoalsDeps,
  all: boolean,
): Promise<CommandResult> {
  const { folder, problems } = await store.load()
  const steps = ownSteps(folder, clock.today())
  const goals = placedGoals(folder.plan).filter(({ goal }) => all || goal.status === 'open')
  const texts = catalogue.follow.goals
  const byHorizon = (['short', 'long'] as const).flatMap((horizon) => {
    const found = goals.filter(({ goal }) => goal.horizon === horizon)
    const lines = found.flatMap((one) => goalLines(one, folder, steps, catalogue))
    return lines.length === 0 ? [] : [texts.horizon[horizon], ...lines, '']
  })
  const grid = gridLines(folder, catalogue)
  const lines = [...(byHorizon.length > 0 ? byHorizon : [...texts.none, '']), ...grid]
  return besides(problems, goals.length === 0 && grid.length === 0, {
    is: 'done',
    lines: lines.at(-1) === '' ? lines.slice(0, -1) : lines,
    json: {
      schema: 1,
      command: 'goals',
      items: goals.map((one) => goalJson(one)),
      private: { grid: { ...folder.plan.private.grid } },
    },
  })
}

const ownSteps = (folder: Folder, today: Day): readonly LedgerEntry[] => openSides(folder, today).mine

function goalLines(
  { goal, side }: PlacedGoal,
  folder: Folder,
  steps: readonly LedgerEntry[],
  { follow, dates }: Catalogue,
): readonly string[] {
  const milestones = goal.milestones ?? []
  const step = steps.find((entry) => entry.goal === goal.id)
  return follow.goals.line(
    {
      id: goal.id,
      text: goal.text,
      by: goal.by ?? null,
      status: goal.status,
      private: side === 'private',
      milestones: { done: milestones.filter(({ done }) => done !== undefined).length, of: milestones.length },
      examples: examplesOf(goal, folder).length,
      step: step ? { what: step.what, by: step.by } : null,
    },
    dates,
  )
}

const examplesOf = ({ id }: Goal, folder: Folder) =>
  folder.evidence.filter(({ shared }) => shared.goal === id).toSorted(descending(({ shared }) => shared.date))

function gridLines({ plan }: Folder, { follow, choices }: Catalogue): readonly string[] {
  const { grid } = plan.private
  const lines = GRID.flatMap((id) => {
    const text = grid?.[id]
    return text === undefined ? [] : [follow.goals.gridLine(choices.direction[id], text)]
  })
  return lines.length === 0 ? [] : [follow.goals.grid, ...lines]
}

const goalJson = ({ goal, side }: PlacedGoal): Json =>
  side === 'share' ? data(goal) : { id: goal.id, private: data(goal) }

const data = (goal: Goal): Json => goal as unknown as Readonly<Record<string, Json>>

/** One goal in full. */
export async function showGoal({ clock, store, catalogue }: GoalsDeps, text: string): Promise<CommandResult> {
  const { folder, problems } = await store.load()
  const placed = placedGoals(folder.plan)
  const found = findGoal(
    placed.map(({ goal }) => goal),
    text,
  )
  if (!found.ok) return usage(found.problem)
  const one = placed.find(({ goal }) => goal === found.value)
  if (!one) return usage({ problem: { code: 'no-such-record', text, near: [] } })
  return besides(problems, false, {
    is: 'done',
    lines: fullLines(one, folder, clock.today(), catalogue),
    json: { schema: 1, command: 'goals', record: goalJson(one) },
  })
}

function fullLines(one: PlacedGoal, folder: Folder, today: Day, catalogue: Catalogue): readonly string[] {
  const { goal, side } = one
  const { shown } = catalogue.follow.goals
  const { dates } = catalogue
  const said = (label: string, text: string | undefined): readonly string[] =>
    text === undefined ? [] : [`${label}: ${text}`]
  const list = (label: string, texts: readonly string[]): readonly string[] =>
    texts.length === 0 ? [] : [`${label}:`, ...texts.map((text) => `  ${text}`)]
  const steps = ownSteps(folder, today).filter((entry) => entry.goal === goal.id)
  return [
    goal.text,
    `${goal.id} · ${catalogue.follow.goals.horizon[goal.horizon]}`,
    '',
    ...said(shown.result, goal.result),
    ...said(shown.by, goal.by && dates.longDay(goal.by)),
    ...list(shown.milestones, milestoneLines(goal, catalogue)),
    ...list(
      shown.steps,
      steps.map(({ id, what, by }) => `${id}  ${what}${by ? ` (${dates.dayAndMonth(by)})` : ''}`),
    ),
    ...list(
      shown.examples,
      examplesOf(goal, folder).map((example) => `${example.shared.id}  ${answerOf(example, 'line') ?? ''}`),
    ),
    ...list(shown.needs, goal.needs ?? []),
    ...said(shown['gain-organisation'], goal['gain-organisation']),
    ...said(shown['gain-manager'], goal['gain-manager']),
    ...said(shown['gain-colleagues'], goal['gain-colleagues']),
    ...said(shown.training, goal.training?.what),
    ...said(`  ${shown.cost}`, goal.training?.cost),
    ...said(`  ${shown.hours}`, goal.training?.hours),
    ...said(`  ${shown.purpose}`, goal.training?.purpose),
    ...said(`  ${shown['give-back']}`, goal.training?.['give-back']),
    ...said(shown.practise, goal.practise),
    ...list(
      shown.reading,
      (goal.reading ?? []).map(({ title, read }, at) => `${at + 1}  ${title}${read ? ' ✓' : ''}`),
    ),
    ...said(shown.partner, goal.partner),
    ...list(shown.handover, goal.handover ?? []),
    ...said(shown.trend, goal.trend),
    ...(side === 'private' ? ['', shown.private] : []),
  ]
}

const milestoneLines = ({ milestones = [] }: Goal, { follow, dates }: Catalogue): readonly string[] =>
  milestones.map(({ what, by, done }, at) => {
    const day = by && !what.includes(dates.dayAndMonth(by)) ? dates.dayAndMonth(by) : null
    const when = done ? follow.goals.reachedOn(done, dates) : day
    return `${at + 1}  ${what}${when === null ? '' : ` (${when})`}`
  })
