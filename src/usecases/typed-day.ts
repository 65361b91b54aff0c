import { type DateReading, readDate } from '../coach/dates/read-date.ts'
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
  const read = readDate(text, { today, lang, look })
  if (read.kind === 'choice') return fail({ code: 'ambiguous-date', text, days: read.days })
  if (read.kind === 'none') return fail({ code: CODES[read.reason] ?? 'not-a-date', text })
  if (look === 'forward' && read.day < today) return fail({ code: 'date-passed', day: read.day })
  return look === 'back' && read.day > today ? fail({ code: 'date-ahead', day: read.day }) : ok(read.day)
}

type Reason = Extract<DateReading, { readonly kind: 'none' }>['reason']

const CODES: Readonly<Partial<Record<Reason, 'impossible-date' | 'vague-date'>>> = {
  impossible: 'impossible-date',
  vague: 'vague-date',
}
