import type { QuestionsByFlow } from '../questions-by-flow.ts'
import { anyQuestions } from './questions/any.ts'
import { checkinQuestions } from './questions/checkin.ts'
import { debriefQuestions } from './questions/debrief.ts'
import { evidenceQuestions } from './questions/evidence.ts'
import { feedbackAnswerQuestions, feedbackQuestions } from './questions/feedback.ts'
import { inviteQuestions } from './questions/invite.ts'
import { goalQuestions } from './questions/goal.ts'
import { optionsQuestions } from './questions/options.ts'
import { practiceQuestions } from './questions/practice.ts'
import { prepQuestions } from './questions/prep.ts'
import { reviewQuestions } from './questions/review.ts'

/** Every question of the flows in English. */
export const enQuestions: QuestionsByFlow = {
  prep: () => prepQuestions,
  debrief: () => debriefQuestions,
  checkin: () => checkinQuestions,
  review: () => reviewQuestions,
  practice: () => practiceQuestions,
  options: () => optionsQuestions,
  goal: () => goalQuestions,
  invite: () => inviteQuestions,
  feedback: () => feedbackQuestions,
  'feedback-answer': () => feedbackAnswerQuestions,
  evidence: () => evidenceQuestions,
  any: () => anyQuestions,
}
