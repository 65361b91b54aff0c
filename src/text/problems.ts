import type { Problem } from '../domain/problem.ts'
import type { DateTexts } from './dates.ts'

/** A sentence for every problem: what is wrong, what was expected, an example, what to do. */
export type ProblemTexts = {
  readonly [C in Problem['code']]: (problem: Extract<Problem, { code: C }>, dates: DateTexts) => string
}

/** The sentences for some of the problems, so that each kind can have a file of its own. */
export type ProblemTextsOf<P extends Problem> = Pick<ProblemTexts, P['code']>
