import { oneDay } from '../coach/dates/one-day.ts'
import { readDate } from '../coach/dates/read-date.ts'
import type { Language } from '../domain/codes.ts'
import type { Day } from '../domain/day.ts'
import type { AnswerProblem } from '../domain/problem.ts'
import { fail, ok, type Result } from '../domain/result.ts'

interface TypedDay {
  readonly today: Day
  readonly lang: Language
  /** `forward`: a day from today on. `back`: a day up to today. */
  readonly look: 'forward' | 'back'
}

/** The day that words on the command line stand for; two readings, none, or one on the wrong side of today is a problem. */
export function typedDay(text: string, { today, lang, look }: TypedDay): Result<Day, AnswerProblem> {
  const read = oneDay(readDate(text, { today, lang, look }), text)
  if (!read.ok) return read
  const day = read.value
  if (look === 'forward' && day < today) return fail({ code: 'date-passed', day })
  return look === 'back' && day > today ? fail({ code: 'date-ahead', day }) : ok(day)
}
