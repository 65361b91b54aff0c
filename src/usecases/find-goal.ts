import { fold } from '../domain/fold.ts'
import { withIdLike } from '../domain/ids.ts'
import type { Goal } from '../domain/plan.ts'
import type { Located } from '../domain/problem.ts'
import type { Result } from '../domain/result.ts'
import { onlyOne } from './only-one.ts'

/** The goal that an id, the beginning of one, or words of its text point at. */
export function findGoal(goals: readonly Goal[], text: string): Result<Goal, Located> {
  const wanted = fold(text)
  const idOf = ({ id }: Goal): string => id
  const byId = withIdLike(goals, idOf, text)
  const byText = goals.filter((goal) => wanted !== '' && fold(goal.text).includes(wanted))
  return onlyOne(byId.length > 0 ? byId : byText, { text, all: goals, idOf })
}
