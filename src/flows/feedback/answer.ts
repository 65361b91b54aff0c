import type { FeedbackRecord } from '../../domain/records.ts'
import { withRecord } from '../../domain/with-record.ts'
import type { Answers } from '../../engine/answers.ts'
import type { Home } from '../../engine/step.ts'
import type { Note } from '../../text/notes.ts'
import { buildStep, OPEN, type Spec } from '../build-step.ts'
import { fileAnswers } from '../file-answers.ts'
import type { FlowContext, FlowStep } from '../flow-step.ts'
import type { Outcome } from '../prep/outcome.ts'

export interface FeedbackAnswerContext extends FlowContext {
  readonly subject: FeedbackRecord
}

const feedback = (key: string): Home => ({ record: 'feedback', key })

const LONG = { asking: { as: 'long' }, part: 'talk' } as const

const ROWS = {
  answer: { ...LONG, visibility: 'until-shared', home: feedback('answer'), required: true },
  reaction: { ...LONG, visibility: 'private', home: feedback('reaction') },
  accept: { ...LONG, visibility: 'private', home: feedback('accept') },
  do: { ...LONG, visibility: 'private', home: feedback('do') },
} as const satisfies Record<string, Omit<Spec, 'id' | 'text'>>

type AnswerId = keyof typeof ROWS

const IDS: readonly AnswerId[] = ['answer', 'reaction', 'accept', 'do']

/** What they said, and then what one makes of it: the first reaction, what is true in it, and what to do (advice S30). */
export const answerSteps = (context: FeedbackAnswerContext): readonly FlowStep[] =>
  IDS.map((id) =>
    buildStep(
      { id, text: `feedback-answer.${id}`, ...ROWS[id] },
      { feedback: context.subject },
      OPEN,
      context,
    ),
  )

/** The answer where it belongs, with the day it came. */
export function answerOutcome(context: FeedbackAnswerContext, answers: Answers): Outcome<FeedbackRecord> {
  const filed = fileAnswers(context.subject, 'feedback', answerSteps(context), answers)
  const record: FeedbackRecord = {
    ...filed,
    shared: { ...filed.shared, answered: filed.shared.answered ?? context.today },
  }
  return { folder: withRecord(context.folder, record), record }
}

/** What was asked, before what came back. */
export const answerIntro = ({ subject: { shared } }: FeedbackAnswerContext): readonly Note[] => [
  { key: 'feedback-asked', name: shared.with, about: shared.moment, date: shared.asked },
  ...(shared.questions ? [{ key: 'asked', questions: shared.questions } as const] : []),
]
