import type { SharedFeedback } from '../../domain/feedback.ts'
import { greetingName } from '../greeting-name.ts'
import { listOrNull, orNull } from '../optional.ts'
import { type Plain, plainInline } from '../plain-text.ts'
import { capitalised, stopped, unstopped } from '../sentence.ts'

/** The request for feedback on one thing (advice S19, S29, S77). Plain text: nothing is escaped. */
export interface FeedbackRequestView {
  /** How the other is greeted. */
  readonly name: Plain
  /** `moment`, or `work`: to look at how the user works. */
  readonly kind: Plain
  /** "de overdracht van dinsdag": ready to stand in a sentence. */
  readonly moment: Plain
  /** What the user wants to know most; it ends with its full stop or question mark. */
  readonly behaviour: Plain | null
  readonly questions: readonly Plain[] | null
  readonly yourName: Plain | null
}

/** What of a request may be sent: what was asked, and never what came back. */
export type FeedbackRequest = Pick<SharedFeedback, 'with' | 'kind' | 'moment' | 'behaviour' | 'questions'>

export const feedbackRequestView = (
  request: FeedbackRequest,
  yourName: string | null,
): FeedbackRequestView => ({
  name: plainInline(greetingName(request.with)),
  kind: plainInline(request.kind ?? 'moment'),
  moment: plainInline(inSentence(request.moment)),
  behaviour: orNull(request.behaviour, (text) => plainInline(stopped(plainInline(text)))),
  questions: listOrNull(request.questions, (text) => plainInline(capitalised(plainInline(text)))),
  yourName: orNull(yourName, plainInline),
})

/** Words as they stand in the middle of a sentence: without a full stop, and an article without its capital. */
export const inSentence = (text: string): string =>
  unstopped(plainInline(text)).replace(
    /^(?:De|Het|Een|Mijn|Onze|Ons|Hoe|The|A|An|My|Our|How)(?=\s)/u,
    (word) => word.toLowerCase(),
  )
