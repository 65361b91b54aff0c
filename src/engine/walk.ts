import type { Answers } from './answers.ts'
import type { Asker, Question } from './asker.ts'
import type { Cursor, Steps } from './cursor.ts'
import type { Field } from './field.ts'
import type { Confirmation, Step } from './step.ts'
import type { Tip } from './tip.ts'

/** What a flow needs from outside to be walked through: words, a person to ask, and a place to keep answers. */
export interface Walk<S extends Step> {
  readonly steps: Steps<S>
  readonly asker: Asker
  /** Puts a step in words. `typed` is what stands in the field. */
  readonly present: (step: S, field: Field, answers: Answers) => Question
  /** The help behind `?`: why this question, an example, the advice it rests on. */
  readonly help: (step: S) => readonly string[]
  /** The line that says which person was meant by part of a name. */
  readonly meant: (name: string) => string
  /** The question that shows how a date was read, before it counts. */
  readonly confirm: (confirmation: Confirmation) => Question
  /** Its own help behind `?`: the question is how something was read. Left out, that of the step is shown. */
  readonly confirmHelp?: (confirmation: Confirmation) => readonly string[]
  /**
   * Must have made the cursor durable when it resolves to `go-on`: the next question is drawn after that.
   * `stop` when it could not be kept; nothing more is asked.
   */
  readonly save: (cursor: Cursor) => Promise<'go-on' | 'stop'>
  /** Works something out; reads first what that rests on, where it is not at hand yet. Left out where all is. */
  readonly working?: Working
  /** What there is to say about an answer just given, if anything; of a list asked again for what else there is. */
  readonly tip?: (step: S, answers: Answers) => Promise<Tip | null>
}

/** Carries out a pure function, which may be called more than once. */
export type Working = <T>(work: () => T) => Promise<T>
