import type { Language, Route } from '../domain/codes.ts'
import type { Day } from '../domain/day.ts'
import type { Folder } from '../domain/records.ts'
import type { Step } from '../engine/step.ts'
import type { ChoiceSet } from '../text/choices.ts'
import type { Note } from '../text/notes.ts'
import type { QuestionKey } from '../text/questions.ts'

/** When a question is asked at all; printed beside it in a sheet. */
export type Condition =
  | { readonly of: 'kind'; readonly kinds: readonly string[] }
  | { readonly of: 'direction' }
  | { readonly of: 'outside' }
  | { readonly of: 'wish' }
  | { readonly of: 'heart' }
  | { readonly of: 'two-directions' }
  | { readonly of: 'led-nowhere' }
  | { readonly of: 'low-confidence' }
  | { readonly of: 'no-agreement' }
  | { readonly of: 'later-mentioned' }
  | { readonly of: 'no-meeting' }
  | { readonly of: 'no-next' }
  | { readonly of: 'not-reached' }
  | { readonly of: 'stuck' }
  | { readonly of: 'no-name' }
  | { readonly of: 'leak' }
  | { readonly of: 'assumption' }
  | { readonly of: 'assumption-closed' }
  | { readonly of: 'belief' }
  | { readonly of: 'replied' }
  | { readonly of: 'training' }

/** A question of one of the flows: a step with the words, codes and examples of this product. */
export interface FlowStep extends Step<QuestionKey, Note> {
  /** The words of its choices. */
  readonly choiceSet?: ChoiceSet
  /** The words of choices that no set has, by code. */
  readonly choiceWords?: Readonly<Record<string, string>>
  /** Ready examples that can be picked by their number; the first is 1. */
  readonly offers?: readonly Offer[]
  /** In a sheet, where answers stand by record and none is known: a key, or the question whose example is one. */
  readonly under?: { readonly key: string } | { readonly exampleOf: FlowStep['text'] }
  readonly when?: Condition
}

/** A ready example: what is shown, and what is kept when it is picked. */
export interface Offer {
  readonly shown: string
  readonly value: string
}

/** What every flow is asked in: a day, a language, a folder, and how far the user wants to go. */
export interface FlowContext {
  readonly today: Day
  readonly language: Language
  readonly route: Route
  readonly folder: Folder
  /** Questions about the other's own career, ready to be picked (advice S46). */
  readonly readyQuestions: readonly string[]
  /** Added to those in a network talk: who else to talk to. */
  readonly networkQuestion: string
  /** Is there somebody to ask whether they have ten minutes more? */
  readonly interactive: boolean
}
