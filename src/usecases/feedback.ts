import { stemOf } from '../domain/file-path.ts'
import type { FeedbackKind } from '../domain/feedback.ts'
import type { FeedbackRecord, Folder } from '../domain/records.ts'
import { fail, ok, type Result } from '../domain/result.ts'
import { feedbackOutcome } from '../flows/feedback/outcome.ts'
import { type FeedbackContext, feedbackSteps } from '../flows/feedback/steps.ts'
import {
  feedbackRequestView,
  type FeedbackRequestView,
  inSentence,
} from '../render/share/feedback-request-view.ts'
import { draftFor, withDraft } from './flow/begin.ts'
import { flowContext } from './flow/context.ts'
import type { FlowDefinition, FlowDocument } from './flow/definition.ts'
import { later } from './flow/later.ts'
import { type FlowDeps, runFlowCommand } from './flow/run.ts'
import { requestAt, requestIn } from './feedback-at.ts'
import { deliver, type LetterWish, saidOf } from './letters/deliver.ts'
import { letterTo, type MadeLetter } from './letters/letter-to.ts'
import type { MeetingFlowRequest } from './prep.ts'
import { personNamed } from './person-named.ts'
import { type CommandResult, failed, unreadable, usage } from './result.ts'

export interface FeedbackFlowRequest extends Omit<MeetingFlowRequest, 'meeting'> {
  /** Whom it is asked of; null while that is a question. */
  readonly name: string | null
  /** What it is about, as given on the command line. */
  readonly moment: string | null
  readonly kind: FeedbackKind | null
}

const definition: FlowDefinition<FeedbackContext, FeedbackRecord> = {
  id: 'feedback',
  version: 1,
  steps: feedbackSteps,
  sheet: (context) => feedbackSteps(context, {}),
  outcome: feedbackOutcome,
  intro: () => [{ key: 'feedback-soon' }],
  oneOf: [],
  noticed: () => [],
  closing: () => [],
  documents: ({ record, folder }): readonly FlowDocument[] => [
    {
      template: 'feedback-request',
      view: viewOf(folder, record),
      audience: 'share',
      stem: stemOf(record.file),
    },
  ],
  next: ({ record: { shared } }) => ({
    what: { of: 'send-request', id: shared.id },
    date: null,
    with: shared.with,
  }),
}

/** What is sent of a request: chosen part by part, so that what came back has no way in. */
const viewOf = (folder: Folder, { shared }: FeedbackRecord): FeedbackRequestView =>
  feedbackRequestView(
    {
      with: shared.with,
      moment: shared.moment,
      ...(shared.kind && { kind: shared.kind }),
      ...(shared.behaviour !== undefined && { behaviour: shared.behaviour }),
      ...(shared.questions && { questions: shared.questions }),
    },
    folder.settings.shared['your-name'] ?? null,
  )

/** Asks somebody for feedback on one thing at one moment (advice S19, S29, S77, B22). */
export async function feedback(deps: FlowDeps, request: FeedbackFlowRequest): Promise<CommandResult> {
  const { folder, problems } = await deps.store.load()
  if (problems.length > 0) return failed(unreadable(problems))
  const named = request.name === null ? ok(null) : personNamed(folder, request.name)
  if (!named.ok) return usage(named.problem)
  const draft = await draftFor(deps, { flow: 'feedback', from: request.from })
  if (draft === 'later') return later(deps, 'feedback', null, {})
  const context: FeedbackContext = {
    ...flowContext(deps, request, folder),
    name: named.value,
    moment: request.moment,
    kind: request.kind,
    questionsAbout: ({ kind, moment }) =>
      deps.documents.follow.feedback.questions({ kind, moment: inSentence(moment) }),
  }
  const from = withDraft(request.from, draft)
  return runFlowCommand(deps, { ...request, from }, { definition, context, subject: null, folder })
}

/** A request that was made: handed over as the user wants it. */
export async function feedbackLetter(
  deps: FlowDeps,
  text: string | null,
  wish: LetterWish,
): Promise<CommandResult> {
  const found = await requestAt(deps, text)
  if ('is' in found) return found
  const { catalogue } = deps
  const make = (folder: Folder) => requestLetter(deps, folder, found.record.shared.id)
  const delivered = await deliver(deps, found.folder, make, wish)
  if (!delivered.ok) return delivered.problem
  const { file, shared } = delivered.value.made.record
  const json = {
    schema: 1,
    command: 'feedback',
    record: { id: shared.id, file },
    ...delivered.value.json,
    asked: shared.asked,
  }
  return saidOf(delivered.value, json, catalogue.follow.feedback.state(shared, catalogue.dates))
}

async function requestLetter(
  { documents, templates }: FlowDeps,
  folder: Folder,
  id: string,
): Promise<Result<MadeLetter & { readonly record: FeedbackRecord }, CommandResult>> {
  const found = requestIn(folder, id)
  if (!found.ok) return found
  const record = found.value
  const rendered = await templates.render('feedback-request', documents.language, viewOf(folder, record))
  if (!rendered.ok) return fail(failed(unreadable([rendered.problem])))
  const { with: name, kind, moment } = record.shared
  const letter = letterTo(
    folder,
    {
      kind: kind === 'work' ? 'work-feedback' : 'feedback',
      name,
      about: { about: inSentence(moment) },
      text: rendered.value,
      document: { kind: 'feedback-request', stem: stemOf(record.file) },
    },
    documents,
  )
  return ok({ ...letter, record })
}
