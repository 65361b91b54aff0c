import type { Route } from '../../domain/codes.ts'
import type { Failure, Located } from '../../domain/problem.ts'
import type { AnyRecord, Folder } from '../../domain/records.ts'
import { type Answers, NO_ANSWERS } from '../../engine/answers.ts'
import { type Cursor, prune, remembering, restore, startAt, takenBack } from '../../engine/cursor.ts'
import { finishWithoutAsking, runFlow } from '../../engine/run-flow.ts'
import type { FlowContext, FlowStep } from '../../flows/flow-step.ts'
import { standing } from '../../flows/given.ts'
import { isInWords } from '../../flows/coached.ts'
import { wantsFull } from '../../flows/shared-steps.ts'
import type { Catalogue } from '../../text/catalogue.ts'
import { wordsOfFlow } from '../../text/command-of-flow.ts'
import { noteLines } from '../../text/notes.ts'
import type { Deps, Draft, SheetSource } from '../ports.ts'
import { type CommandResult, failed, usage } from '../result.ts'
import type { RawSheet, Sheets } from '../sheet-ports.ts'
import type { FlowDefinition } from './definition.ts'
import type { Advisor } from './advisor.ts'
import { confirmQuestion, helpOf, labelOf, presentStep } from './present.ts'
import { readAnswers } from './read-answers.ts'
import { sheetPage } from './sheet-page.ts'

/** How the answers come: from the keyboard, from a sheet, or from a sheet opened in the user's editor. */
export type AnswersFrom =
  /** `draft` is what an earlier run left behind and the user chose to go on with. */
  | { readonly is: 'keyboard'; readonly draft: Draft | null }
  | { readonly is: 'sheet'; readonly source: SheetSource }
  | { readonly is: 'editor' }
  /** Nobody answers: the empty sheet is printed. */
  | { readonly is: 'questions' }

export interface FlowRequest {
  readonly route: Route
  readonly from: AnswersFrom
  readonly dryRun: boolean
}

export interface FlowDeps extends Deps {
  readonly sheets: Sheets
  readonly catalogue: Catalogue
  /** The language of the documents; that of the screen unless chosen otherwise. */
  readonly documents: Catalogue
}

/** A flow with everything it needs to be run: its definition and the context of this one run. */
export interface FlowRun<C extends FlowContext, R extends AnyRecord> {
  readonly definition: FlowDefinition<C, R>
  readonly context: C
  /** The file of the record it goes on with, or null for a new one; and the id a sheet names it by. */
  readonly subject: { readonly file: string; readonly id: string } | null
  readonly folder: Folder
}

/** Runs one flow to its end, or to where the user stops for now. */
export async function runFlowCommand<C extends FlowContext, R extends AnyRecord>(
  deps: FlowDeps,
  request: FlowRequest,
  run: FlowRun<C, R>,
): Promise<CommandResult> {
  // Who answers at the keyboard hears now that nothing can be kept here, and not after the first answer.
  const may = deps.asker && request.from.is !== 'questions' ? await deps.store.writable() : null
  if (may?.ok === false) return failed(may.problem)
  switch (request.from.is) {
    case 'questions':
      return printSheet(deps, request, run)
    case 'sheet':
      return answerFromSheet(deps, request, run, request.from.source)
    case 'editor':
      return answerInEditor(deps, request, run)
    case 'keyboard':
      return answerAtKeyboard(deps, request, run, request.from.draft)
  }
}

const sheetText = <C extends FlowContext, R extends AnyRecord>(
  { sheets, catalogue }: FlowDeps,
  { route }: FlowRequest,
  { definition, context, subject }: FlowRun<C, R>,
): Promise<string> => {
  const { id: flow, version } = definition
  const header = { flow, version, lang: catalogue.language, route, meeting: subject?.id ?? null }
  const said = introLines(definition, context, catalogue)
  return sheets.print(sheetPage(header, said, definition.sheet({ ...context, route }), catalogue))
}

/** What is said before the first question, at the keyboard and at the head of a sheet alike. */
const introLines = <C extends FlowContext, R extends AnyRecord>(
  { intro }: FlowDefinition<C, R>,
  context: C,
  { notes, dates }: Catalogue,
): readonly string[] => intro(context).flatMap((note) => noteLines(note, notes, dates))

async function printSheet<C extends FlowContext, R extends AnyRecord>(
  deps: FlowDeps,
  request: FlowRequest,
  run: FlowRun<C, R>,
): Promise<CommandResult> {
  const text = await sheetText(deps, request, run)
  const lines = text.replace(/\n$/, '').split('\n')
  return { is: 'done', verbatim: true, lines, json: { schema: 1, command: run.definition.id, sheet: text } }
}

async function answerFromSheet<C extends FlowContext, R extends AnyRecord>(
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

async function answerInEditor<C extends FlowContext, R extends AnyRecord>(
  deps: FlowDeps,
  request: FlowRequest,
  run: FlowRun<C, R>,
): Promise<CommandResult> {
  const before = await sheetText(deps, request, run)
  const edited = await deps.editor.edit(`${run.definition.id}.yaml`, before)
  if (!edited.ok) return failed(edited.problem)
  const { text, path, forget } = edited.value
  if (text === before || text.trim() === '') {
    await forget()
    const { nothingChanged } = deps.catalogue.ui
    return {
      is: 'done',
      lines: [nothingChanged],
      json: { schema: 1, command: run.definition.id, record: null },
    }
  }
  const withoutAsking = { ...deps, asker: null }
  const result = await answerFromSheet(withoutAsking, request, run, { name: path, text })
  if (result.is === 'failed') return { ...result, kept: path }
  await forget()
  return result
}

async function answerAtKeyboard<C extends FlowContext, R extends AnyRecord>(
  deps: FlowDeps,
  request: FlowRequest,
  run: FlowRun<C, R>,
  draft: Draft | null,
): Promise<CommandResult> {
  const { definition, context } = run
  if (!deps.asker) return usage({ problem: { code: 'no-terminal', command: wordsOfFlow(definition.id) } })
  const route = draft?.route ?? request.route
  const start = draft ? restored(definition, { ...context, route }, draft) : startAt(NO_ANSWERS)
  const notes = introLines(definition, context, deps.catalogue)
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

async function askAndFinish<C extends FlowContext, R extends AnyRecord>(
  deps: FlowDeps,
  request: FlowRequest,
  run: FlowRun<C, R>,
  start: Cursor,
  draft: Draft | null,
  warnings: readonly Located[],
): Promise<CommandResult> {
  const { asker, catalogue, drafts, clock } = deps
  const { definition } = run
  if (!asker) return usage({ problem: { code: 'no-terminal', command: wordsOfFlow(definition.id) } })
  const context: C = { ...run.context, route: request.route }
  const steps = remembering((answers) => definition.steps(context, answers))
  const id = draft?.id ?? (await drafts.freeId(definition.id))
  const base = {
    id,
    flow: definition.id,
    version: definition.version,
    begun: draft?.begun ?? clock.today(),
    route: request.route,
  }
  const full = (answers: Answers): boolean => wantsFull(request, answers)
  const trouble: Failure[] = []
  // Nothing is said before the first answer, and the rules are many: they are read when they are wanted.
  let advisor: Advisor | null = null
  let coming: Promise<Advisor> | null = null
  const load = async (): Promise<Advisor> => {
    const { createAdvisor } = await import('./advisor.ts')
    return (advisor = await createAdvisor(deps, definition.id, draft?.told ?? []))
  }
  const coach = (): Promise<Advisor> => (coming ??= load())
  let latest: Cursor | null = null
  const keep = async (cursor: Cursor): Promise<'go-on' | 'stop'> => {
    latest = cursor
    const told = advisor?.told() ?? draft?.told ?? []
    const saved = await drafts.save({ ...base, subject: run.subject?.file ?? null, ...cursor, told })
    if (saved.ok) return 'go-on'
    trouble.push(saved.problem)
    return 'stop'
  }
  const walked = await runFlow<FlowStep>(
    {
      steps,
      asker,
      present: (step, field, answers) =>
        presentStep({ step, field, steps: steps(answers), full: full(answers) }, catalogue),
      help: (step) => helpOf(step, catalogue),
      confirm: (confirmation) => confirmQuestion(confirmation, catalogue),
      save: keep,
      // Begun at the first answer, whatever it is, so that the rules are there when the first words are.
      tip: async (step, answers) => {
        const loading = coach()
        const tip = isInWords(step) ? await (await loading).tip(step, answers) : null
        // A tip that was shown counts, also when the user stops at it.
        if (tip && latest) await keep(latest)
        return tip
      },
    },
    start,
  )
  const [failure] = trouble
  if (failure) return failed(failure)
  if (walked.end === 'later') return later(deps, definition.id, id, walked.cursor.answers)
  const { answers } = walked.cursor
  const finished = { answers, warnings, draft: id, advisor: await coach() }
  const { finishFlow } = await import('./finish.ts')
  const result = await finishFlow(deps, request, { ...run, context }, finished)
  const draftNow = { ...base, subject: run.subject?.file ?? null }
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

/** Says what was kept and how to go on. */
export function later(
  deps: Pick<FlowDeps, 'catalogue' | 'drafts'>,
  flow: Draft['flow'],
  id: string | null,
  answers: Answers,
): CommandResult {
  const { ui } = deps.catalogue
  const count = Object.values(answers).filter((answer) => answer.is === 'given').length
  if (id === null || Object.keys(answers).length === 0) return { is: 'later', lines: [ui.stoppedEmpty] }
  return { is: 'later', lines: ui.stopped(flow, count, deps.drafts.locate(id)) }
}
