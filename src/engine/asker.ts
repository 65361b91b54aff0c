import type { Audience } from '../domain/codes.ts'
import type { Json } from './answers.ts'
import type { StepKind } from './step.ts'

/** `tip`: something said about an answer, replied to with one key. */
export type QuestionKind = StepKind | 'tip'

export interface Choice {
  readonly value: string
  readonly label: string
}

/** Where the user is: screen 3 of 7, in which part, and the minutes left where a route takes long. */
export interface Progress {
  readonly at: number
  readonly of: number
  readonly part: string | null
  readonly minutesLeft: number | null
}

/** A question in words, ready to be shown; an asker knows nothing of flows or records. */
export interface Question {
  readonly id: string
  readonly kind: QuestionKind
  readonly label: string
  /** Said above the question, each a line of its own. */
  readonly notes: readonly string[]
  /** A dim line under the question: an example, or what an empty answer means. May be empty. */
  readonly hint: string
  readonly choices: readonly Choice[]
  /** Ready examples of a line or a list, each picked by its number; the first is 1. They are shown among the notes. */
  readonly offers: readonly string[]
  readonly scale: {
    readonly from: number
    readonly to: number
    readonly low: string
    readonly high: string
  } | null
  /** What stands in the field at the start: an old answer, or what was half typed. May hold several lines. */
  readonly typed: string
  /** The user asked to change what they typed: of a list the last item stands in the field itself. */
  readonly inPlace?: true
  /** An old answer stands in the field, or words that were not meant: what is typed comes in their place. */
  readonly replaces?: true
  /** The old answer as text, empty when there is none. */
  readonly old: string
  /** Choice codes of the old answer, or the default. */
  readonly chosen: readonly string[]
  /** An old answer is there: Enter keeps it, and `-` alone clears it. */
  readonly known: boolean
  readonly required: boolean
  readonly audience: Audience | null
  readonly mayChange: boolean
  readonly progress: Progress | null
  /** Is there a question to go back to? */
  readonly mayGoBack: boolean
  /** May the rest of this part be skipped with one key? */
  readonly maySkipPart: boolean
  /** The sentence that says what is wrong with a raw answer, or null when it will do. */
  readonly check: (raw: Json) => string | null
}

/**
 * What the user did. `typed` is what stood half typed in the field, to be offered again.
 * `keep` is Enter on an empty field or on an untouched old answer: skip, or leave as it is. `emptied` is Enter on a field
 * out of which the old answer was taken.
 */
export type Intent =
  | { readonly is: 'answer'; readonly raw: Json; readonly audience: Audience | null }
  | { readonly is: 'keep'; readonly audience: Audience | null }
  | { readonly is: 'clear' }
  | { readonly is: 'emptied' }
  | { readonly is: 'back'; readonly typed: string }
  | { readonly is: 'help'; readonly typed: string }
  | { readonly is: 'skip-part' }
  | { readonly is: 'later' }

/** Asks people; the terminal, plain lines and the scripted fake are its kinds. */
export interface Asker {
  /** `shown` is called when the question stands there: what comes after it can be got ready while somebody reads. */
  readonly ask: (question: Question, shown?: () => void) => Promise<Intent>
  /** Shows lines of text between questions: help, facts, results. An empty string is a blank line. */
  readonly show: (lines: readonly string[]) => void
}

/** A question that is none of a flow's: nothing known, nobody else sees it, any answer will do; `own` says the rest. */
export const bareQuestion = (own: Pick<Question, 'id' | 'kind' | 'label'> & Partial<Question>): Question => ({
  notes: [],
  hint: '',
  choices: [],
  offers: [],
  scale: null,
  typed: '',
  old: '',
  chosen: [],
  known: false,
  required: true,
  audience: null,
  mayChange: false,
  progress: null,
  mayGoBack: false,
  maySkipPart: false,
  check: () => null,
  ...own,
})
