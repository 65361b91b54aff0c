import { placedGoals, type PlacedGoal } from '../domain/goals.ts'
import type { PlanRecord } from '../domain/records.ts'
import type { FlowContext } from '../flows/flow-step.ts'
import { goalOutcome, noticedInGoal } from '../flows/goal/outcome.ts'
import { goalSheet, goalSteps, type GoalContext } from '../flows/goal/steps.ts'
import { optionsOutcome, optionsSteps } from '../flows/options/steps.ts'
import { findGoal } from './find-goal.ts'
import { draftFor, withDraft } from './flow/begin.ts'
import { flowContext } from './flow/context.ts'
import type { FlowDefinition } from './flow/definition.ts'
import { later } from './flow/later.ts'
import { nextNow } from './flow/next-now.ts'
import { type FlowDeps, runFlowCommand } from './flow/run.ts'
import type { MeetingFlowRequest } from './prep.ts'
import { type CommandResult, failed, unreadable, usage } from './result.ts'

const goalDefinition: FlowDefinition<GoalContext, PlanRecord> = {
  id: 'goal',
  version: 1,
  steps: goalSteps,
  sheet: goalSheet,
  outcome: goalOutcome,
  intro: () => [],
  oneOf: [],
  noticed: noticedInGoal,
  closing: () => [],
  documents: () => [],
  next: ({ folder }, { today }) => nextNow(folder, today),
}

const optionsDefinition: FlowDefinition<FlowContext, PlanRecord> = {
  id: 'options',
  version: 1,
  steps: optionsSteps,
  sheet: optionsSteps,
  outcome: optionsOutcome,
  intro: () => [{ key: 'no-dream-needed' }],
  oneOf: [],
  noticed: () => [],
  closing: () => [],
  documents: () => [],
  next: ({ folder }, { today }) => nextNow(folder, today),
  isNothing: ({ record }) => record.private.grid === undefined,
}

export type GoalFlowRequest = Omit<MeetingFlowRequest, 'meeting'> & {
  /** What points at the goal to go on with; null for a new one. */
  readonly goal: string | null
}

/** A wish as a project: what is different then, the way there, the first step, what others gain (advice S62, S48). */
export async function goal(deps: FlowDeps, request: GoalFlowRequest): Promise<CommandResult> {
  const { folder, problems } = await deps.store.load()
  if (problems.length > 0) return failed(unreadable(problems))
  const placed = placedGoals(folder.plan)
  const all = placed.map((one) => one.goal)
  const found = request.goal === null ? null : findGoal(all, request.goal)
  if (found?.ok === false) return usage(found.problem)
  const chosen = found?.ok === true ? found.value : null
  const subject = placed.find((one) => one.goal === chosen) ?? null
  const context: GoalContext = { ...flowContext(deps, request, folder), subject }
  const draft = await draftFor(deps, { flow: 'goal', from: request.from, subject: subjectFile(subject) })
  if (draft === 'later') return later(deps, 'goal', null, {})
  const from = withDraft(request.from, draft)
  const known = subject && { file: subjectFile(subject) ?? '', id: subject.goal.id }
  return runFlowCommand(
    deps,
    { ...request, from },
    { definition: goalDefinition, context, subject: known, folder },
  )
}

/** Goals share a file: a draft is told apart by the goal in it. */
const subjectFile = (subject: PlacedGoal | null): string | null => subject && `plan.yaml#${subject.goal.id}`

/** One line for every direction, inside and outside (advice S69, S70, B24). */
export async function options(
  deps: FlowDeps,
  request: Omit<MeetingFlowRequest, 'meeting'>,
): Promise<CommandResult> {
  const { folder, problems } = await deps.store.load()
  if (problems.length > 0) return failed(unreadable(problems))
  const draft = await draftFor(deps, { flow: 'options', from: request.from })
  if (draft === 'later') return later(deps, 'options', null, {})
  const from = withDraft(request.from, draft)
  const context = flowContext(deps, request, folder)
  return runFlowCommand(
    deps,
    { ...request, from },
    { definition: optionsDefinition, context, subject: null, folder },
  )
}
