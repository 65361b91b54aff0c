import type { FeedbackKind, SharedFeedback } from '../domain/feedback.ts'
import type { HelpOf } from './command-help.ts'
import type { DateTexts } from './dates.ts'

/** What `career feedback` says, with its help by the words of the command. */
export interface FeedbackTexts {
  readonly help: HelpOf<'feedback' | 'feedback list' | 'feedback answer' | 'feedback show'>
  readonly argument: { readonly person: string; readonly request: string; readonly answer: string }
  readonly placeholder: { readonly request: string; readonly answer: string; readonly moment: string }
  readonly option: { readonly after: string; readonly work: string; readonly share: string }
  /** At most three pointed questions; `moment` is ready to stand in a sentence. */
  readonly questions: (about: { readonly kind: FeedbackKind; readonly moment: string }) => readonly string[]
  readonly line: (request: SharedFeedback, dates: DateTexts) => string
  readonly none: readonly string[]
  /** Beside the text of a request: what to do with it and with the answer. */
  readonly state: (request: SharedFeedback, dates: DateTexts) => readonly string[]
  /** After an answer was kept. */
  readonly answered: (name: string, id: string, shared: boolean) => readonly string[]
}
