import { noticedInPrep } from '../flows/prep/noticed.ts'
import { agreedNext } from '../domain/agreed-next.ts'
import type { Day } from '../domain/day.ts'
import { sameName } from '../domain/fold.ts'
import { energyRun } from '../domain/energy.ts'
import { readiness } from '../domain/readiness.ts'
import type { Folder, MeetingRecord } from '../domain/records.ts'
import { lastReview } from '../domain/rhythm.ts'
import { gathersFeedback } from '../domain/gathers-feedback.ts'
import { prepIntro } from '../flows/prep/intro.ts'
import { prepOutcome } from '../flows/prep/outcome.ts'
import { prepSheet } from '../flows/prep/sheet.ts'
import type { PrepContext } from '../flows/prep/prep-context.ts'
import { prepSteps } from '../flows/prep/steps.ts'
import type { Note } from '../text/notes.ts'
import type { FlowDefinition } from './flow/definition.ts'
import { type Asked, withDraft } from './flow/begin.ts'
import { flowContext } from './flow/context.ts'
import { type PrepBeginning, prepBegins } from './flow/prep-begins.ts'
import { prepDocuments } from './flow/prep-documents.ts'
import { openFor } from './flow/opened-folder.ts'
import { nextNow } from './flow/next-now.ts'
import { type FlowDeps, type FlowRequest, runFlowCommand } from './flow/run.ts'
import { type CommandResult, failed, unreadable } from './result.ts'
import { whatNext } from './small-step.ts'

export interface MeetingFlowRequest extends Omit<FlowRequest, 'from'> {
  /** An id, file, date or name; null when none was given. */
  readonly meeting: string | null
  readonly from: Asked
  /** Only which example to bring is asked, of a conversation that is there. */
  readonly onlyExample?: boolean
}

const definition: FlowDefinition<PrepContext, MeetingRecord> = {
  id: 'prep',
  version: 1,
  steps: prepSteps,
  sheet: prepSheet,
  outcome: prepOutcome,
  intro: prepIntro,
  oneOf: [],
  noticed: noticedInPrep,
  closing: ({ record, folder }, { today, folder: before }) => [
    ...takesPlaceOf(before, folder, record, today),
    ...stillOpen(folder, record),
    ...(gathersFeedback(folder, record, today) ? [{ key: 'gather-feedback' } as const] : []),
    ...nextSmallStep(folder, record, today),
    ...talkOn(folder, record, today),
  ],
  documents: ({ record, folder }, { today }, words) => prepDocuments(folder, record, today, words),
  next: ({ folder }, { today }) => nextNow(folder, today),
}

/** What is still open, named once; nothing is asked and nothing is graded (advice S5, S88). */
function stillOpen(folder: Folder, meeting: MeetingRecord): readonly Note[] {
  const { elements, gaps } = readiness(folder, meeting)
  const codes = [...gaps, ...elements]
  return codes.length > 0 ? [{ key: 'still-open', codes }] : []
}

/** A day that was agreed with the same person, and of which this conversation takes the place: said, for it is gone. */
function takesPlaceOf(before: Folder, after: Folder, { shared }: MeetingRecord, today: Day): readonly Note[] {
  const left = agreedNext(after, today)
  return agreedNext(before, today)
    .filter((one) => sameName(one.with, shared.with) && one.date !== shared.date)
    .filter((one) => left.every(({ meeting, date }) => meeting !== one.meeting || date !== one.date))
    .map(({ date }) => ({ key: 'takes-place-of', name: shared.with, date }))
}

/** The small step on the way to the conversation, where it is not the next step itself (advice S83, B9). */
function nextSmallStep(folder: Folder, { shared }: MeetingRecord, today: Day): readonly Note[] {
  const { step } = whatNext(folder, today)
  return step === null || step.place !== 'due' || !sameName(step.is.with, shared.with)
    ? []
    : [{ key: 'small-step', ...step.is }]
}

/** The day of the conversation that was prepared, where something else comes before it. */
function talkOn(folder: Folder, { shared }: MeetingRecord, today: Day): readonly Note[] {
  const { date, with: name } = nextNow(folder, today)
  return shared.date === undefined || (date === shared.date && name === shared.with)
    ? []
    : [{ key: 'talk-on', name: shared.with, date: shared.date }]
}

/** Prepares a conversation: one that lies ahead, or a new one. */
export async function prep(deps: FlowDeps, request: MeetingFlowRequest): Promise<CommandResult> {
  const opened = await openFor(deps, request.from)
  const { folder, problems, working } = opened
  if (problems().length > 0) return failed(unreadable(problems()))
  const begin = await prepBegins(deps, request, opened)
  if (problems().length > 0) return failed(unreadable(problems()))
  if ('is' in begin) return begin
  const { subject, draft } = begin
  const context = await working(() => contextOf(deps, request, folder, begin))
  const from = withDraft(request.from, draft)
  const known = subject && { file: subject.file, id: subject.shared.id }
  return runFlowCommand(deps, { ...request, from }, { definition, context, subject: known, folder, opened })
}

/** Quick catching up rests on no example. */
const hasExample = ({ shared: { kind } }: MeetingRecord): boolean => kind !== 'catch-up'

function contextOf(
  deps: FlowDeps,
  request: MeetingFlowRequest,
  folder: Folder,
  { subject, name, draft }: PrepBeginning,
): PrepContext {
  const context = flowContext(deps, request, folder)
  const { today } = context
  const { readyQuestions, networkQuestion, questionBank: bank } = deps.catalogue
  const review = lastReview(folder, today)
  return {
    ...context,
    readyQuestions,
    networkQuestion,
    bank,
    subject,
    name,
    // Who goes on with a preparation that was begun finishes all of it.
    onlyExample: request.onlyExample === true && draft === null && subject !== null && hasExample(subject),
    lowEnergy: energyRun(folder.checkins, today) >= 2,
    table: review ? (review.shared.table ?? review.private.table ?? null) : null,
  }
}
