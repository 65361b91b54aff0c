import type { Direction, Language } from '../domain/codes.ts'
import { addMonths } from '../domain/day.ts'
import type { Day } from '../domain/day.ts'
import type { DateTexts } from '../text/dates.ts'
import type { Term } from '../text/terms.ts'

/** The words of the document's language that its template does not hold. */
export interface DocumentWords {
  readonly language: Language
  readonly dates: Pick<DateTexts, 'longDay' | 'dayAndMonth' | 'weekday' | 'month' | 'distance' | 'list'>
  readonly directions: Readonly<Record<Direction, string>>
  /** The five questions ready to be asked (advice S46). */
  readonly readyQuestions: readonly string[]
  /** Those of them that are about the other's own career. */
  readonly careerQuestions: readonly string[]
  /** Words of the other language that a reader may not know (advice B23). */
  readonly terms: readonly Term[]
}

/** "3 december 2026": a day with its year and without its weekday. */
export const fullDate = (dates: Pick<DateTexts, 'dayAndMonth'>, day: Day): string =>
  `${dates.dayAndMonth(day)} ${day.slice(0, 4)}`

/** A day this many months ahead still needs no year to be understood. */
const PLAIN_MONTHS = 10

/**
 * A day as a mail names it: "vrijdag 11 december", with its year when it lies behind or far ahead.
 * @param from the day the mail is about, or null when that is not known
 */
export const mailDate = (
  dates: Pick<DateTexts, 'longDay' | 'dayAndMonth' | 'weekday'>,
  day: Day,
  from: Day | null,
): string =>
  from !== null && day >= from && day <= addMonths(from, PLAIN_MONTHS)
    ? `${dates.weekday(day)} ${dates.dayAndMonth(day)}`
    : dates.longDay(day)

/** Does a sentence name this day itself? "11 december" does not name the first. */
export function namesDay(dates: Pick<DateTexts, 'dayAndMonth'>, text: string, day: Day): boolean {
  const named = dates.dayAndMonth(day).toLowerCase()
  const said = text.toLowerCase()
  const at = said.indexOf(named)
  return at >= 0 && !/\d/.test(said.charAt(at - 1))
}
