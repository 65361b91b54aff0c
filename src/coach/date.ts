import type { Language } from '../domain/codes.ts'
import type { Day } from '../domain/day.ts'
import { dateInAnswer } from './dates/date-in-answer.ts'

export interface DateCoached {
  /** The likelier reading; null when it names no day. */
  readonly date: Day | null
  /** All readings where the language leaves more than one, the likelier first; else empty. */
  readonly alternatives: readonly Day[]
}

/** Reads a deadline as people type it, seen from `today`. */
export function coachDate(text: string, lang: Language, today: Day): DateCoached {
  const read = dateInAnswer(text, { today, lang, look: 'forward' })
  if (read.kind === 'none') return { date: null, alternatives: [] }
  return read.kind === 'day'
    ? { date: read.day, alternatives: [] }
    : { date: read.days[0] ?? null, alternatives: read.days }
}
