import type { Finding } from '../../coach/finding.ts'
import type { Audience, FlowId } from '../../domain/codes.ts'
import type { CountdownStepId } from '../../domain/countdown.ts'
import type { Day } from '../../domain/day.ts'
import type { Reason } from '../../domain/reason.ts'
import type { AnyRecord } from '../../domain/records.ts'
import type { Answers } from '../../engine/answers.ts'
import type { FlowContext, FlowStep } from '../../flows/flow-step.ts'
import type { Outcome } from '../../flows/prep/outcome.ts'
import type { DocumentView, TemplateName } from '../../render/document.ts'
import type { DocumentWords } from '../../render/words.ts'
import type { Note } from '../../text/notes.ts'

/** A document a flow makes: which template, from which view, and who it is for. */
export type FlowDocument = {
  readonly [T in TemplateName]: {
    readonly template: T
    readonly view: DocumentView<T>
    readonly audience: Audience
    /** The record or day it belongs to; the first part of its file name: `2026-12-03-anna`. */
    readonly stem: string
  }
}[TemplateName]

/** What comes next: every flow ends in contact with somebody on a date. */
export interface NextStep {
  readonly what: NextWhat
  readonly date: Day | null
  readonly with: string | null
}

export type NextWhat =
  /** What `career` alone says right after, with the words to type. */
  | { readonly of: 'to-do'; readonly reason: Reason; readonly command: readonly string[] }
  | { readonly of: 'small-step'; readonly step: CountdownStepId; readonly command: readonly string[] }
  /** Something else was begun and is not finished. */
  | { readonly of: 'go-on'; readonly flow: FlowId }
  | { readonly of: 'send-invite'; readonly meeting: string }
  | { readonly of: 'send-request'; readonly id: string }
  | { readonly of: 'thank' }
  | { readonly of: 'step'; readonly text: string }

/** A flow as the runner sees it. `C` is what its questions depend on, `R` the record it is about. */
export interface FlowDefinition<C extends FlowContext, R extends AnyRecord> {
  readonly id: FlowId
  readonly version: number
  readonly steps: (context: C, answers: Answers) => readonly FlowStep[]
  /** Every question of every branch of the route, for a sheet. */
  readonly sheet: (context: C) => readonly FlowStep[]
  readonly outcome: (context: C, answers: Answers) => Outcome<R>
  /** Said before the first question: facts from the folder. */
  readonly intro: (context: C) => readonly Note[]
  /** Questions of which one must be answered where nobody can be asked, beside the required ones. */
  readonly oneOf: readonly string[]
  /** What the coach notices in the answers together; told once, at the end. */
  readonly noticed: (outcome: Outcome<R>, context: C, answers: Answers) => readonly Finding[]
  /** Said at the end: what is still open. */
  readonly closing: (outcome: Outcome<R>, context: C) => readonly Note[]
  readonly documents: (outcome: Outcome<R>, context: C, words: DocumentWords) => readonly FlowDocument[]
  readonly next: (outcome: Outcome<R>, context: C) => NextStep
  /** Was nothing said at all? Then nothing is saved. Left out where an empty record means something too. */
  readonly isNothing?: (outcome: Outcome<R>, context: C) => boolean
}
