import type { Day } from './day.ts'

/** What came back on a request for feedback, on the side where the user keeps it. Keys are question ids. */
export interface FeedbackAnswers {
  /** What they said, literally. */
  readonly answer?: string
}

/** A request for feedback on one thing at one moment (advice S19, S77, B22). Keys are question ids. */
export interface SharedFeedback extends FeedbackAnswers {
  readonly id: string
  readonly with: string
  /** What it is about: "de overdracht van dinsdag". */
  readonly moment: string
  /** The one thing the user wants to know most. */
  readonly behaviour?: string
  /** Two or three pointed questions, as they were asked. */
  readonly questions?: readonly string[]
  /** `work` asks somebody to look at how one works (advice S29). */
  readonly kind?: FeedbackKind
  readonly asked: Day
  readonly answered?: Day
  readonly goal?: string
}

export const FEEDBACK_KINDS = ['moment', 'work'] as const
export type FeedbackKind = (typeof FEEDBACK_KINDS)[number]
