import type { Language } from '../../domain/codes.ts'
import type { Sentence } from '../grammar/reading.ts'
import type { Word } from '../words.ts'
import type { QuestionForm } from './form.ts'

/**
 * How a clause asks. `wh`: begins with a question word. `indirect`: asks to be told, and says what. `invitation`: tells
 * the other to tell. `verb-first`: yes or no. `tag`: a statement with "toch?" behind it. `statement`, `fragment`: only the
 * mark asks.
 */
export type AskingKind = 'wh' | 'indirect' | 'invitation' | 'verb-first' | 'tag' | 'statement' | 'fragment'

/** One clause that asks something, up to where the next one begins. */
export interface Asking {
  readonly form: 'open' | 'closed'
  readonly kind: AskingKind
  /** Without marks, and without what only leads in ("en", "maar", "dus"). */
  readonly words: readonly Word[]
  /** Number of the sentence it stands in. */
  readonly sentence: number
}

/** A text read as a question. */
export interface QuestionReading {
  readonly text: string
  readonly lang: Language
  readonly sentences: readonly Sentence[]
  readonly askings: readonly Asking[]
  readonly form: QuestionForm
}
