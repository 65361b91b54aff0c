import type { Direction } from '../domain/codes.ts'
import type { Day } from '../domain/day.ts'
import type { DateTexts } from '../text/dates.ts'

/** The words of the document's language that its template does not hold. */
export interface DocumentWords {
  readonly dates: Pick<DateTexts, 'longDay' | 'dayAndMonth' | 'month' | 'list'>
  readonly directions: Readonly<Record<Direction, string>>
}

/** "3 december 2026": a day with its year and without its weekday. */
export const fullDate = (dates: Pick<DateTexts, 'dayAndMonth'>, day: Day): string =>
  `${dates.dayAndMonth(day)} ${day.slice(0, 4)}`
