import { dateInAnswer } from '../coach/dates/date-in-answer.ts'
import { noDay } from '../coach/dates/one-day.ts'
import type { DateReading } from '../coach/dates/read-date.ts'
import type { Language } from '../domain/codes.ts'
import type { Day } from '../domain/day.ts'
import type { AnswerProblem } from '../domain/problem.ts'
import { fail, ok, type Result } from '../domain/result.ts'
import type { Reading } from '../engine/step.ts'
import { asText, type Read } from './readers.ts'

/** How a date is looked for: ahead of today, behind it, or either. */
type Look = 'ahead' | 'behind'

/** What a day in words is read against. */
export interface DateContext {
  readonly today: Day
  readonly language: Language
}

/** A day in the user's own words, or as `2026-12-06`; it has to lie ahead of today (today counts) or behind it. */
export const readDay =
  (look: Look, context: DateContext): Read =>
  (raw) => {
    const text = asText(raw)
    if (text === null) return fail({ code: 'not-text' })
    if (text === '') return fail({ code: 'required' })
    return settle(readIn(text, look, context), text, look, context)
  }

const readIn = (text: string, look: Look, { today, language }: DateContext): DateReading =>
  dateInAnswer(text, { today, lang: language, look: look === 'ahead' ? 'forward' : 'back' })

function settle(
  found: DateReading,
  text: string,
  look: Look,
  context: DateContext,
): Result<Reading, AnswerProblem> {
  const { today } = context
  if (found.kind === 'none') return fail(noDay(found, text))
  if (saysToday(text, context)) return ok({ value: today })
  const days = found.kind === 'day' ? [found.day] : found.days
  const fitting = days.filter((day) => (look === 'ahead' ? day >= today : day <= today))
  const [first, second] = fitting
  if (first === undefined) return fail(outside(look, days[0], text))
  if (second === undefined) return ok({ value: first, confirm: { of: 'day', day: first } })
  return ok({ value: first, confirm: { of: 'days', days: fitting } })
}

/** Words that stand for today whichever way one looks leave nothing to ask; a period that is cut off at today does. */
const saysToday = (text: string, context: DateContext): boolean =>
  (['ahead', 'behind'] as const).every((look) => {
    const read = readIn(text, look, context)
    return read.kind === 'day' && read.day === context.today
  })

const outside = (look: Look, day: Day | undefined, text: string): AnswerProblem => {
  if (day === undefined) return { code: 'not-a-date', text }
  return look === 'ahead' ? { code: 'date-passed', day } : { code: 'date-ahead', day }
}
