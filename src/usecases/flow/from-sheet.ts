import type { Route } from '../../domain/codes.ts'
import type { Located } from '../../domain/problem.ts'
import type { AnyRecord } from '../../domain/records.ts'
import type { Answers } from '../../engine/answers.ts'
import { prune, remembering, startAt } from '../../engine/cursor.ts'
import { finishWithoutAsking } from '../../engine/without-asking.ts'
import type { FlowContext, FlowStep } from '../../flows/flow-step.ts'
import { standing } from '../../flows/given.ts'
import type { Catalogue } from '../../text/catalogue.ts'
import type { SheetSource } from '../ports.ts'
import { type CommandResult, usage } from '../result.ts'
import type { RawSheet } from '../sheet-ports.ts'
import { askAndFinish } from './at-keyboard.ts'
import type { FlowDefinition } from './definition.ts'
import { labelOf } from './present.ts'
import { readAnswers } from './read-answers.ts'
import type { FlowDeps, FlowRequest, FlowRun } from './run.ts'

/** Takes the answers of a sheet; what it leaves open is asked where there is somebody to ask. */
export async function answerFromSheet<C extends FlowContext, R extends AnyRecord>(
  deps: FlowDeps,
  request: FlowRequest,
  run: FlowRun<C, R>,
  source: SheetSource,
): Promise<CommandResult> {
  const parsed = await deps.sheets.parse(source.text, source.name)
  if (!parsed.ok) return usage(...parsed.problem)
  const wrong = wrongHeader(parsed.value, run.definition, run.subject?.id ?? null)
  if (wrong) return usage(wrong)
  const { definition, context } = run
  const full: C = { ...context, route: 'full', interactive: false }
  const read = readAnswers(
    parsed.value,
    (answers) => definition.steps(full, answers),
    definition.sheet(full),
    definition.id,
  )
  if (read.errors.length > 0) return usage(...read.errors, ...read.warnings)
  const route: Route = parsed.value.route === 'full' ? 'full' : request.route
  return answerTheRest(deps, { ...request, route }, run, read.answers, read.warnings, parsed.value)
}

function wrongHeader<C extends FlowContext, R extends AnyRecord>(
  sheet: RawSheet,
  { id, version }: FlowDefinition<C, R>,
  subject: string | null,
): Located | null {
  if (sheet.flow === null) return { problem: { code: 'not-a-sheet' }, place: sheet.place }
  if (sheet.flow !== id)
    return { problem: { code: 'other-flow', expected: id, got: sheet.flow }, place: sheet.place }
  const newer = sheet.version !== null && sheet.version > version
  if (newer) return { problem: { code: 'newer-sheet', version: sheet.version }, place: sheet.place }
  // Printed for one record, a sheet holds what that one knows: it would overwrite another.
  if (sheet.meeting === null || sheet.meeting === subject) return null
  return {
    problem: { code: 'other-record', asked: subject ?? `career ${id}`, sheet: sheet.meeting },
    place: sheet.place,
  }
}

/** What a sheet left open is asked where somebody can be asked; else it is skipped, or named when it is required. */
async function answerTheRest<C extends FlowContext, R extends AnyRecord>(
  deps: FlowDeps,
  request: FlowRequest,
  run: FlowRun<C, R>,
  answers: Answers,
  warnings: readonly Located[],
  sheet: RawSheet,
): Promise<CommandResult> {
  const { definition } = run
  const context: C = { ...run.context, route: request.route, interactive: false }
  const steps = remembering((given) => definition.steps(context, given))
  if (!deps.asker) {
    const { cursor, missing } = finishWithoutAsking(steps, prune(steps, startAt(answers)))
    const problems = unanswered(missing, definition, cursor.answers, steps, deps.catalogue, sheet)
    if (problems.length > 0) return usage(...problems, ...warnings)
    const finished = { answers: cursor.answers, warnings, draft: null, advisor: null }
    return (await import('./finish.ts')).finishFlow(deps, request, { ...run, context }, finished)
  }
  return askAndFinish(deps, request, { ...run, context }, startAt(answers), null, warnings)
}

function unanswered<C extends FlowContext, R extends AnyRecord>(
  missing: readonly FlowStep[],
  { oneOf }: FlowDefinition<C, R>,
  answers: Answers,
  steps: (answers: Answers) => readonly FlowStep[],
  catalogue: Catalogue,
  sheet: RawSheet,
): readonly Located[] {
  const all = steps(answers)
  const name = (step: FlowStep): Located => ({
    problem: { code: 'unanswered', id: step.id, question: labelOf(step, catalogue) },
    place: sheet.place,
  })
  const anyOf = all.filter((step) => oneOf.includes(step.id))
  const given = anyOf.some((step) => standing(answers, step.id, step.known) !== undefined)
  const needed =
    anyOf.length > 0 && !given
      ? anyOf.slice(0, 1).map((step) => oneOfProblem(step, oneOf, catalogue, sheet))
      : []
  return [...missing.map(name), ...needed]
}

const oneOfProblem = (
  step: FlowStep,
  oneOf: readonly string[],
  catalogue: Catalogue,
  sheet: RawSheet,
): Located => ({
  problem: { code: 'unanswered', id: oneOf.join(' / '), question: labelOf(step, catalogue) },
  place: sheet.place,
})
