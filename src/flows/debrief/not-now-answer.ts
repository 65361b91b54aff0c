import { parseNotNow } from '../../coach/agreements/not-now.ts'
import type { NotNow } from '../../domain/agreement.ts'
import { readIsoDay } from '../../domain/day.ts'
import type { AnswerProblem } from '../../domain/problem.ts'
import { fail, ok, type Result } from '../../domain/result.ts'
import type { Json } from '../../engine/answers.ts'
import type { Reading } from '../../engine/step.ts'
import { toLines } from '../readers.ts'

type Context = Parameters<typeof parseNotNow>[1]

/** Reads what was left for later, one a line or as maps of what, condition and again (advice S38). */
export const readNotNows =
  (context: Context) =>
  (raw: Json): Result<Reading, AnswerProblem> => {
    const parts = Array.isArray(raw) ? raw.filter((part: Json) => part !== '' && part !== null) : toLines(raw)
    if (parts === null) return fail({ code: 'not-a-list' })
    if (parts.length === 0) return fail({ code: 'required' })
    const value: Json[] = []
    for (const part of parts) {
      const read = parseNotNow(part, context)
      if (!read.ok) return read
      value.push(toJson(read.value))
    }
    return ok({ value })
  }

const toJson = ({ what, condition, again }: NotNow): Json => ({
  what,
  ...(condition !== undefined && { condition }),
  ...(again !== undefined && { again }),
})

/** The "not now"s an answer holds; a plain line that was never read apart is kept as it is. */
export const notNowsOf = (value: Json | undefined): readonly NotNow[] =>
  Array.isArray(value) ? value.flatMap((one: Json) => notNowOf(one)) : []

function notNowOf(value: Json): readonly NotNow[] {
  if (typeof value === 'string') return [{ what: value }]
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return []
  const { what, condition, again } = value as Readonly<Record<string, Json | undefined>>
  const day = typeof again === 'string' ? readIsoDay(again) : null
  if (typeof what !== 'string') return []
  return [{ what, ...(typeof condition === 'string' && { condition }), ...(day && { again: day }) }]
}

/** As they stand in the field: what, condition and day with dots between. */
export const notNowLines = (value: Json): string =>
  notNowsOf(value)
    .map(({ what, condition, again }) =>
      [what, condition, again].filter((part) => part !== undefined).join(' · '),
    )
    .join('\n')
