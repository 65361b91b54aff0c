import type { Audience } from '../domain/codes.ts'
import type { Day } from '../domain/day.ts'
import type { AnswerProblem } from '../domain/problem.ts'
import type { Result } from '../domain/result.ts'
import type { Json } from './answers.ts'

/**
 * How a question is asked. `line`: one line. `long`: text of any length. `list`: one thing a line.
 * `choice`: one code of several. `many`: several codes. `scale`: a whole number. `date`: a day in the user's words.
 */
export type StepKind = 'line' | 'long' | 'list' | 'choice' | 'many' | 'scale' | 'date' | 'yes-no'

/** A reading to be shown before it counts: a day, the days or people the words leave open, or what was made of each thing typed. */
export type Confirmation =
  | { readonly of: 'day'; readonly day: Day }
  | { readonly of: 'days'; readonly days: readonly Day[] }
  /** A name that fits several people the user knows. */
  | {
      readonly of: 'names'
      readonly typed: string
      readonly names: readonly string[]
      /** They only look like it: where nobody can be asked it is somebody new. */
      readonly alike?: true
    }
  | { readonly of: 'parts'; readonly things: readonly Parts[] }
  /** The old answer was taken out of the field: is it to go? */
  | { readonly of: 'emptied'; readonly text: string }
  /** Words that are seldom an answer here; asked about once, and never on a sheet. */
  | { readonly of: 'unlikely'; readonly as: Unlikely; readonly text: string }

/**
 * As what words are no likely answer: a day for a name, a few signs for a whole answer, a refusal for a step, "no idea" for
 * what others are to read.
 */
export type Unlikely = 'name' | 'answer' | 'step' | 'none'

/** Words that say there is no answer: a yes leaves the question empty. */
export const saysThereIsNone = (as: Unlikely): boolean => as === 'step' || as === 'none'

/** One thing taken apart: its parts by name, null where one was not said. */
export type Parts = Readonly<Record<string, string | null>>

export interface Reading {
  readonly value: Json
  /** Shown for a yes before the value counts; a sheet takes an unambiguous reading as it is. */
  readonly confirm?: Confirmation
  /** The person that was meant, where their name is more than what was typed: said, so that it can be put right. */
  readonly person?: string
}

/** Where an answer is kept: a field of a record, under its private part when the answer is private. */
export interface Home {
  readonly record:
    | 'meeting'
    | 'plan'
    | 'people'
    | 'checkin'
    | 'review'
    | 'evidence'
    | 'feedback'
    | 'practice'
    | 'settings'
  readonly key: string
}

/**
 * One question, as data. `K` are the keys of the texts, `N` what may be said above a question.
 * Ids are stable and language-neutral; a question about one record carries that record's id: `status:a-7k2m`.
 */
export interface Step<K extends string = string, N = unknown> {
  readonly id: string
  readonly kind: StepKind
  /** The key of the question's texts; several steps may share one. */
  readonly text: K
  /** What the text names: a person, a quoted answer. */
  readonly params?: Readonly<Record<string, string | undefined>>
  readonly audience: Audience
  /** May the user move this one answer to the other side? */
  readonly mayChange: boolean
  readonly required?: boolean
  /** Codes of a choice, in the order shown. */
  readonly choices?: readonly string[]
  readonly scale?: { readonly from: number; readonly to: number }
  /** What is known already: shown, and kept on Enter. */
  readonly known?: Json
  /** A confirmation of what is known ("Still right?"), not a new question: no screen of its own in the count. */
  readonly confirms?: boolean
  /** Asked on a condition only: not counted among the screens of a route. */
  readonly conditional?: boolean
  /** Steps with the same name share a screen; the id when left out. */
  readonly screen?: string
  /** The part of a route it belongs to; a part can be skipped with one key. */
  readonly part: string
  /** Said above the question. */
  readonly notes?: readonly N[]
  readonly home?: Home
  /** Reads what was typed, found in a sheet or kept in a draft; reading its own value again changes nothing. */
  readonly parse: (raw: Json) => Result<Reading, AnswerProblem>
  /** The value as it stands in the field when it is edited again; the inverse of `parse`. */
  readonly typed: (value: Json) => string
}
