import type { Problem } from '../../domain/problem.ts'
import type { Catalogue } from '../../text/catalogue.ts'

/** The sentence for a problem. */
export function problemText(
  problem: Problem,
  { problems, dates }: Pick<Catalogue, 'problems' | 'dates'>,
): string {
  // Each code pairs a sentence with its own problem; the compiler cannot follow that through a lookup.
  const write = problems[problem.code] as (problem: Problem, dates: Catalogue['dates']) => string
  return write(problem, dates)
}
