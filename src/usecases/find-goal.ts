import { fold } from '../domain/fold.ts'
import { withIdLike } from '../domain/ids.ts'
import type { Goal } from '../domain/plan.ts'
import type { Located } from '../domain/problem.ts'
import { fail, type Result } from '../domain/result.ts'
import { onlyOne } from './only-one.ts'

/** The goal that an id, the beginning of one, or words of its text point at. */
export function findGoal(goals: readonly Goal[], text: string): Result<Goal, Located> {
  const wanted = fold(text)
  const idOf = ({ id }: Goal): string => id
  const byId = withIdLike(goals, idOf, text)
  const byText = goals.filter((goal) => wanted !== '' && fold(goal.text).includes(wanted))
  const found = onlyOne(byId.length > 0 ? byId : byText, { text, all: goals, idOf })
  if (found.ok || found.problem.problem.code !== 'no-such-record') return found
  return fail({ problem: { code: 'no-such-goal', text, near: found.problem.problem.near } })
}
