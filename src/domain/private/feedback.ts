import type { FeedbackAnswers } from '../feedback.ts'

/** What the user keeps to themselves about feedback: an answer not for others, and what they make of it (advice S30). */
export interface PrivateFeedback extends FeedbackAnswers {
  /** The first reaction. */
  readonly reaction?: string
  /** What they accept of it. */
  readonly accept?: string
  /** What they will do with it. */
  readonly do?: string
}
