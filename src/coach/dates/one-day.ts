import type { Day } from '../../domain/day.ts'
import type { AnswerProblem } from '../../domain/problem.ts'
import { fail, ok, type Result } from '../../domain/result.ts'
import type { DateReading } from './read-date.ts'

/** The day that was read, or why it is not one: days to choose from are a problem where nobody can be asked. */
export function oneDay(reading: DateReading, text: string): Result<Day, AnswerProblem> {
  if (reading.kind === 'day') return ok(reading.day)
  if (reading.kind === 'choice') return fail({ code: 'ambiguous-date', text, days: reading.days })
  return fail(noDay(reading, text))
}

/** Why words are no day. */
export const noDay = ({ reason }: Extract<DateReading, { kind: 'none' }>, text: string): AnswerProblem => ({
  code: CODES[reason],
  text,
})

const CODES = { 'not-a-date': 'not-a-date', impossible: 'impossible-date', vague: 'vague-date' } as const
