import type { Audience } from '../domain/codes.ts'

/** What an answer may be made of; it has to survive a draft file and a sheet. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json }

/**
 * What the user did with one question. `audience` is there only when the user moved this one answer
 * to the other side; else the step says who sees it.
 */
export type Answer =
  | { readonly is: 'given'; readonly value: Json; readonly audience?: Audience }
  /** Nothing new: what is known stays as it is. */
  | { readonly is: 'skipped' }
  /** What was known goes. */
  | { readonly is: 'cleared' }

/** Answers by step id, in the order in which they were given. */
export type Answers = Readonly<Record<string, Answer>>

export const NO_ANSWERS: Answers = {}
