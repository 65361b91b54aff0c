import { fold } from '../domain/fold.ts'
import { nearest } from '../domain/nearest.ts'
import type { Goal } from '../domain/plan.ts'
import type { Located } from '../domain/problem.ts'
import { fail, ok, type Result } from '../domain/result.ts'

/** The goal that an id, the beginning of one, or words of its text point at. */
export function findGoal(goals: readonly Goal[], text: string): Result<Goal, Located> {
  const wanted = fold(text)
  const byId = goals.filter(({ id }) => wanted !== '' && comparable(id).startsWith(comparable(wanted)))
  const found =
    byId.length > 0 ? byId : goals.filter((goal) => wanted !== '' && fold(goal.text).includes(wanted))
  const [only, ...more] = found
  if (only && more.length === 0) return ok(only)
  if (only) return fail({ problem: { code: 'several-records', text, ids: found.map(({ id }) => id) } })
  const near = nearest(
    text.trim(),
    goals.map(({ id }) => id),
  )
  return fail({ problem: { code: 'no-such-record', text, near } })
}

const comparable = (id: string): string => id.replaceAll(/[\s-]/gu, '')
