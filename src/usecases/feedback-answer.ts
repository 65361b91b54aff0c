import type { FeedbackRecord } from '../domain/records.ts'
import {
  answerIntro,
  answerOutcome,
  answerSteps,
  type FeedbackAnswerContext,
} from '../flows/feedback/answer.ts'
import { putOnSide } from '../flows/file-answers.ts'
import { requestAt } from './feedback-at.ts'
import { draftFor, meetingOfSheet, withDraft } from './flow/begin.ts'
import { flowContext } from './flow/context.ts'
import type { FlowDefinition } from './flow/definition.ts'
import { later } from './flow/later.ts'
import { type FlowDeps, runFlowCommand } from './flow/run.ts'
import type { MeetingFlowRequest } from './prep.ts'
import { type CommandResult, failed } from './result.ts'

export interface AnswerFlowRequest extends Omit<MeetingFlowRequest, 'meeting'> {
  /** An id, a file or a name; null for the latest request that waits for an answer. */
  readonly request: string | null
}

const definition: FlowDefinition<FeedbackAnswerContext, FeedbackRecord> = {
  id: 'feedback-answer',
  version: 1,
  steps: answerSteps,
  sheet: answerSteps,
  outcome: answerOutcome,
  intro: answerIntro,
  oneOf: [],
  noticed: () => [],
  closing: () => [{ key: 'ask-further' }],
  documents: () => [],
  next: ({ record: { shared, private: own } }) => ({
    what: own.do === undefined ? { of: 'thank' } : { of: 'step', text: own.do },
    date: null,
    with: shared.with,
  }),
}

/** What came back on a request: said word for word, and what the user makes of it (advice S30). */
export async function feedbackAnswer(deps: FlowDeps, request: AnswerFlowRequest): Promise<CommandResult> {
  const { from } = request
  const named = request.request ?? (from.is === 'sheet' ? await meetingOfSheet(deps, from.source) : null)
  const found = await requestAt(deps, named)
  if ('is' in found) return found
  const { folder, record } = found
  const draft = await draftFor(deps, { flow: 'feedback-answer', from, subject: record.file })
  if (draft === 'later') return later(deps, 'feedback-answer', null, {})
  const context: FeedbackAnswerContext = {
    ...flowContext(deps, request, folder),
    subject: record,
  }
  const subject = { file: record.file, id: record.shared.id }
  return runFlowCommand(
    deps,
    { ...request, from: withDraft(from, draft) },
    { definition, context, subject, folder },
  )
}

/** The answer alone, in one go: on the user's own side unless they share it. */
export async function keepAnswer(
  deps: FlowDeps,
  text: string,
  answer: string,
  share: boolean,
): Promise<CommandResult> {
  const found = await requestAt(deps, text)
  if ('is' in found) return found
  const { catalogue, clock, store } = deps
  const filed = putOnSide(found.record, 'answer', answer.trim(), share ? 'share' : 'private')
  const record: FeedbackRecord = {
    ...filed,
    shared: { ...filed.shared, answered: filed.shared.answered ?? clock.today() },
  }
  const written = await store.commit({ records: [record], documents: [] })
  if (!written.ok) return failed(written.problem)
  const { id, with: name } = record.shared
  return {
    is: 'done',
    lines: catalogue.follow.feedback.answered(name, id, share),
    json: {
      schema: 1,
      command: 'feedback-answer',
      record: { id, file: record.file },
      answered: record.shared.answered ?? null,
    },
  }
}
