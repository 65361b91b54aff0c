import type { Failure, Located } from '../../domain/problem.ts'
import type { AnyRecord } from '../../domain/records.ts'
import { type Answers, NO_ANSWERS } from '../../engine/answers.ts'
import { type Cursor, remembering, restore, startAt, takenBack } from '../../engine/cursor.ts'
import { runFlow } from '../../engine/run-flow.ts'
import type { Walk } from '../../engine/walk.ts'
import { isInWords } from '../../flows/coached.ts'
import type { FlowContext, FlowStep } from '../../flows/flow-step.ts'
import { isMore, wantsFull, wholeWay } from '../../flows/shared-steps.ts'
import { wordsOfFlow } from '../../text/command-of-flow.ts'
import type { Draft } from '../ports.ts'
import { type CommandResult, failed, unreadable, usage } from '../result.ts'
import { askerOver } from './asker-over.ts'
import { type ComingAdvisor, comingAdvisor } from './coming-advisor.ts'
import type { FlowDefinition } from './definition.ts'
import { type DraftHead, type KeptDraft, keptDraft } from './kept-draft.ts'
import { later } from './later.ts'
import { confirmHelp, confirmQuestion } from './confirm-question.ts'
import { helpOf, presentStep, withMinutes } from './present.ts'
import { AT_HAND } from './opened-folder.ts'
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
    draft ? restored(definition, { ...context, route }, draft) : startAt(run.given ?? NO_ANSWERS),
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
  const { definition, opened = AT_HAND } = run
  if (!deps.asker) return usage({ problem: { code: 'no-terminal', command: wordsOfFlow(definition.id) } })
  const context: C = { ...run.context, route: request.route }
  const steps = remembering((answers) => definition.steps(context, answers))
  const coach = comingAdvisor(deps, definition.id, draft?.told ?? [])
  const kept = keptDraft(deps.drafts, await beginning(deps, request, run, draft), coach.told)
  const asker = askerOver(opened, deps.asker, async () => {
    await coach.come()
    const { rehearse } = await import('./rehearse.ts')
    const { catalogue, clock } = deps
    const flow = { ...start, flow: definition.id, steps, today: clock.today(), catalogue }
    await rehearse(flow, () => kept.latest() !== null)
  })
  const asking = { asker, working: opened.working, steps, kept, coach }
  const { cursor, end } = await runFlow(walkOf(deps, request, asking), start)
  const failure = kept.trouble()
  if (failure) return failed(failure)
  const broken = opened.problems()
  if (broken.length > 0) return failed(unreadable(broken))
  const { id } = kept.head()
  if (end === 'later') return later(deps, definition.id, id, cursor.answers)
  const finished = { answers: cursor.answers, warnings, draft: id, advisor: await coach.come() }
  const { finishFlow } = await import('./finish.ts')
  const result = await finishFlow(deps, request, { ...run, context }, finished)
  if (result.is !== 'failed') return result
  await askAgain(deps, kept.head(), cursor, steps(cursor.answers), result.failure)
  return { ...result, isDraftKept: true }
}

/** The draft as it is before the first answer, or as an earlier run left it. */
async function beginning<C extends FlowContext, R extends AnyRecord>(
  { drafts, clock }: FlowDeps,
  { route }: FlowRequest,
  { definition, subject }: FlowRun<C, R>,
  draft: Draft | null,
): Promise<Omit<DraftHead, 'told'>> {
  return {
    id: draft?.id ?? (await drafts.freeId(definition.id)),
    flow: definition.id,
    version: definition.version,
    begun: draft?.begun ?? clock.today(),
    route,
    subject: subject?.file ?? null,
  }
}

type Asking = Pick<Walk<FlowStep>, 'asker' | 'working' | 'steps'> & {
  readonly kept: KeptDraft
  readonly coach: ComingAdvisor
}

/** What the engine needs of a flow: its words, what keeps its answers, and who looks at them. */
function walkOf(
  { catalogue }: FlowDeps,
  request: FlowRequest,
  { kept, coach, ...asking }: Asking,
): Walk<FlowStep> {
  return {
    ...asking,
    present: (step, field, answers) =>
      presentStep(
        {
          step: isMore(step) ? withMinutes(step, asking.steps(wholeWay(answers))) : step,
          field,
          steps: asking.steps(answers),
          full: wantsFull(request, answers),
        },
        catalogue,
      ),
    help: (step) => helpOf(step, catalogue),
    meant: catalogue.ui.person.is,
    confirm: (confirmation) => confirmQuestion(confirmation, catalogue),
    confirmHelp: (confirmation) => confirmHelp(confirmation, catalogue),
    save: kept.keep,
    tip: async (step, answers) => {
      const tip = isInWords(step) ? await (await coach.come()).tip(step, answers) : null
      const latest = kept.latest()
      // A tip that was shown counts, also when the user stops at it.
      if (tip && latest) await kept.keep(latest)
      return tip
    },
  }
}

/**
 * What somebody else changed meanwhile is asked again on the next run, with the user's own words in the field: going on
 * with the draft must not write over the other's words unseen.
 */
async function askAgain(
  { drafts }: Pick<FlowDeps, 'drafts'>,
  draft: DraftHead,
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
