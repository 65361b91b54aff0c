import type { Day } from './day.ts'
import { ascending } from './order.ts'
import type { FeedbackRecord, Folder } from './records.ts'
import { recurring } from './recurring.ts'
import type { Recurring } from './recurring.ts'

/** What somebody answered when they were asked, word for word. */
export interface FeedbackAnswer {
  readonly with: string
  readonly about: string
  readonly date: Day
  readonly text: string
}

/** What was asked in a period and what came back (advice S19, S72, B22). The user's alone. */
export interface AskedFeedback {
  readonly asked: number
  readonly answered: number
  /** Words that stand in more than one answer, whether asked for or given in a conversation. */
  readonly themes: readonly Recurring[]
  /** The oldest first. */
  readonly answers: readonly FeedbackAnswer[]
}

/** In how many answers a word stands before it is a theme. */
const LEAST = 2
/** No more themes than one can do something about. */
const TOP = 3

/**
 * Requests and answers of a period, both days counted; an answer counts when it came.
 * @param given feedback from conversations in the same period, the oldest first
 */
export function askedFeedback(
  { feedback }: Folder,
  { from, to }: { readonly from: Day; readonly to: Day },
  given: readonly string[],
): AskedFeedback {
  const within = (day: Day | undefined): boolean => day !== undefined && day >= from && day <= to
  const answers = feedback
    .filter(({ shared }) => within(shared.answered))
    .flatMap(answerOf)
    .toSorted(ascending(({ date }) => date))
  return {
    asked: feedback.filter(({ shared }) => within(shared.asked)).length,
    answered: answers.length,
    themes: recurring(
      [...answers.map(({ text }) => text), ...given].map((text) => [text]),
      LEAST,
      TOP,
    ),
    answers,
  }
}

function answerOf({ shared, private: own }: FeedbackRecord): readonly FeedbackAnswer[] {
  const text = shared.answer ?? own.answer
  return text === undefined
    ? []
    : [{ with: shared.with, about: shared.moment, date: shared.answered ?? shared.asked, text }]
}
