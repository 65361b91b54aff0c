import type { AnswerProblem } from '../../domain/problem.ts'
import { fail, ok, type Result } from '../../domain/result.ts'
import type { Day } from '../../domain/day.ts'
import { oneDay } from '../dates/one-day.ts'
import { readDate } from '../dates/read-date.ts'
import type { AgreementContext } from './context.ts'

/** A map as it comes out of a sheet or a draft. */
export type RawMap = Readonly<Record<string, unknown>>

/** Whether a raw answer is a map with no other keys than these. */
export function isMapOf(raw: unknown, keys: readonly string[]): raw is RawMap {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return false
  return Object.keys(raw).every((key) => keys.includes(key))
}

/** The text under a key: undefined when it is absent or empty. */
export function textOf(map: RawMap, key: string): Result<string | undefined, AnswerProblem> {
  const value = map[key]
  if (value === undefined || value === null) return ok(undefined)
  if (typeof value !== 'string') return fail({ code: 'not-text' })
  return ok(value.trim() === '' ? undefined : value.trim())
}

/** The day under a key, in the user's words or as `YYYY-MM-DD`: undefined when it is absent or empty. */
export function dayOf(
  map: RawMap,
  key: string,
  { today, lang }: Pick<AgreementContext, 'today' | 'lang'>,
): Result<Day | undefined, AnswerProblem> {
  const value = map[key]
  if (value === undefined || value === null || value === '') return ok(undefined)
  if (typeof value !== 'string') return fail({ code: 'not-a-date', text: JSON.stringify(value) })
  return oneDay(readDate(value, { today, lang, look: 'forward' }), value)
}
