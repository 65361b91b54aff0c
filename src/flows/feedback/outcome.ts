import { feedbackFile } from '../../domain/file-names.ts'
import { allIds, makeId } from '../../domain/ids.ts'
import type { FeedbackRecord } from '../../domain/records.ts'
import { withRecord } from '../../domain/with-record.ts'
import type { Answers } from '../../engine/answers.ts'
import { fileAnswers } from '../file-answers.ts'
import { standing, textOf, textsOf } from '../given.ts'
import type { Outcome } from '../prep/outcome.ts'
import { type FeedbackContext, feedbackSteps, kindOf } from './steps.ts'

/** What a finished request changes: a record of its own, and the user's name. */
export function feedbackOutcome(context: FeedbackContext, answers: Answers): Outcome<FeedbackRecord> {
  const steps = feedbackSteps({ ...context, interactive: false }, answers)
  const said = (id: string) => standing(answers, id, steps.find((step) => step.id === id)?.known)
  const moment = textOf(said('moment')) ?? ''
  const behaviour = textOf(said('behaviour'))
  const questions = textsOf(said('questions'))
  const file = feedbackFile(context.today, moment, context.folder.files)
  const id = makeId('f', { kind: 'feedback', file, text: moment, ordinal: 0 }, allIds(context.folder))
  const record: FeedbackRecord = {
    type: 'feedback',
    file,
    shared: {
      id,
      with: textOf(said('with')) ?? '',
      ...(kindOf(context, answers) === 'work' && { kind: 'work' }),
      moment,
      ...(behaviour !== undefined && { behaviour }),
      ...(questions.length > 0 && { questions }),
      asked: context.today,
    },
    private: {},
  }
  const settings = fileAnswers(context.folder.settings, 'settings', steps, answers)
  return { folder: withRecord(withRecord(context.folder, settings), record), record }
}
