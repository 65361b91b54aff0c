import type { Failure, Located } from '../../domain/problem.ts'
import type { AnyRecord } from '../../domain/records.ts'
import { type Answers, NO_ANSWERS } from '../../engine/answers.ts'
import { type Cursor, remembering, restore, startAt, takenBack } from '../../engine/cursor.ts'
import { runFlow } from '../../engine/run-flow.ts'
import { isInWords } from '../../flows/coached.ts'
import type { FlowContext, FlowStep } from '../../flows/flow-step.ts'
import { wantsFull } from '../../flows/shared-steps.ts'
import { wordsOfFlow } from '../../text/command-of-flow.ts'
import type { Draft } from '../ports.ts'
import { type CommandResult, failed, unreadable, usage } from '../result.ts'
import type { Advisor } from './advisor.ts'
import { askerOver } from './asker-over.ts'
import type { FlowDefinition } from './definition.ts'
import { later } from './later.ts'
import { confirmQuestion } from './confirm-question.ts'
import { helpOf, presentStep } from './present.ts'
import { AT_HAND, aTurn } from './opened-folder.ts'
import { introLines } from './print-sheet.ts'
import type { FlowDeps, FlowRequest, FlowRun } from './run.ts'

/** Asks from the first question, or from where an earlier run stopped. */
export async function answerAtKeyboard<C extends FlowContext, R extends AnyRecord>(
  deps: FlowDeps,
  request: FlowRequest,
  run: FlowRun<C, R>,
  draft: Draft | null,
): Promise<CommandResult> {
  const { definition, context } = run
  if (!deps.asker) return usage({ problem: { code: 'no-terminal', command: wordsOfFlow(definition.id) } })
  const route = draft?.route ?? request.route
  const { working } = run.opened ?? AT_HAND
  const start = await working(() =>
    draft ? restored(definition, { ...context, route }, draft) : startAt(NO_ANSWERS),
  )
  const notes = await working(() => introLines(definition, context, deps.catalogue))
  if (notes.length > 0) deps.asker.show(notes)
  return askAndFinish(deps, { ...request, route }, run, start, draft, [])
}

/** A draft's answers through the readers again: what no longer reads is asked again. */
const restored = <C extends FlowContext, R extends AnyRecord>(
  definition: FlowDefinition<C, R>,
  context: C,
  draft: Draft,
): Cursor =>
  restore((answers: Answers) => definition.steps(context, answers), {
    answers: draft.answers,
    before: draft.before,
  })

/** Asks what is open, keeps each answer, and saves all of it at the end. */
export async function askAndFinish<C extends FlowContext, R extends AnyRecord>(
  deps: FlowDeps,
  request: FlowRequest,
  run: FlowRun<C, R>,
  start: Cursor,
  draft: Draft | null,
  warnings: readonly Located[],
): Promise<CommandResult> {
  const { catalogue, drafts, clock } = deps
  const { definition, opened = AT_HAND } = run
  if (!deps.asker) return usage({ problem: { code: 'no-terminal', command: wordsOfFlow(definition.id) } })
  const context: C = { ...run.context, route: request.route }
  const steps = remembering((answers) => definition.steps(context, answers))
  let id = draft?.id ?? (await drafts.freeId(definition.id))
  const base = {
    flow: definition.id,
    version: definition.version,
    begun: draft?.begun ?? clock.today(),
    route: request.route,
  }
  const full = (answers: Answers): boolean => wantsFull(request, answers)
  const trouble: Failure[] = []
  // Nothing is said before the first answer, and the rules are many: they are read while it is thought of.
  let latest: Cursor | null = null
  let advisor: Advisor | null = null
  let coming: Promise<Advisor> | null = null
  const load = async (): Promise<Advisor> => {
    const { createAdvisor } = await import('./advisor.ts')
    return (advisor = await createAdvisor(deps, definition.id, draft?.told ?? []))
  }
  const coach = (): Promise<Advisor> => (coming ??= load())
  const asker = askerOver(opened, deps.asker, async () => {
    await coach()
    const { rehearse } = await import('./rehearse.ts')
    const rehearsed = { ...start, flow: definition.id, steps, today: clock.today(), catalogue }
    for (const step of steps(start.answers)) {
      // oxlint-disable-next-line no-await-in-loop -- one at a time, with room for a key between them
      await aTurn()
      if (latest !== null) return
      rehearse(rehearsed, step)
    }
  })
  const keep = async (cursor: Cursor): Promise<'go-on' | 'stop'> => {
    latest = cursor
    const told = advisor?.told() ?? draft?.told ?? []
    const saved = await drafts.save({ ...base, id, subject: run.subject?.file ?? null, ...cursor, told })
    if (!saved.ok) {
      trouble.push(saved.problem)
      return 'stop'
    }
    id = saved.value
    return 'go-on'
  }
  const walked = await runFlow<FlowStep>(
    {
      steps,
      asker,
      working: opened.working,
      present: (step, field, answers) =>
        presentStep({ step, field, steps: steps(answers), full: full(answers) }, catalogue),
      help: (step) => helpOf(step, catalogue),
      meant: catalogue.ui.person.is,
      confirm: (confirmation) => confirmQuestion(confirmation, catalogue),
      save: keep,
      tip: async (step, answers) => {
        const tip = isInWords(step) ? await (await coach()).tip(step, answers) : null
        // A tip that was shown counts, also when the user stops at it.
        if (tip && latest) await keep(latest)
        return tip
      },
    },
    start,
  )
  const [failure] = trouble
  if (failure) return failed(failure)
  const broken = opened.problems()
  if (broken.length > 0) return failed(unreadable(broken))
  if (walked.end === 'later') return later(deps, definition.id, id, walked.cursor.answers)
  const { answers } = walked.cursor
  const finished = { answers, warnings, draft: id, advisor: await coach() }
  const { finishFlow } = await import('./finish.ts')
  const result = await finishFlow(deps, request, { ...run, context }, finished)
  const draftNow = { ...base, id, subject: run.subject?.file ?? null }
  if (result.is === 'failed')
    await askAgain(deps, draftNow, walked.cursor, steps(walked.cursor.answers), result.failure)
  return result
}

/**
 * What somebody else changed meanwhile is asked again on the next run, with the user's own words in the field: going on
 * with the draft must not write over the other's words unseen.
 */
async function askAgain(
  { drafts }: Pick<FlowDeps, 'drafts'>,
  draft: Omit<Draft, 'answers' | 'before'>,
  cursor: Cursor,
  steps: readonly FlowStep[],
  { problems }: Failure,
): Promise<void> {
  const keys = new Set(
    problems.flatMap(({ problem }) => (problem.code === 'changed-meanwhile' ? keysOf(problem.path) : [])),
  )
  const again = steps.filter(({ id, home }) => keys.has(home?.key ?? id)).map(({ id }) => id)
  if (again.length > 0) await drafts.save({ ...draft, ...takenBack(cursor, again) })
}

/** The keys along a path in a record, as a question's home names them: `private.outcome` is about `outcome`. */
const keysOf = (path: string): readonly string[] => path.split('.')
