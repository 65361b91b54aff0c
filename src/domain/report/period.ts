import { addDays, addMonths, daysBetween, firstOfMonth } from '../day.ts'
import type { Day } from '../day.ts'

/** A report tells the last two years month by month; what lies before them year by year. */
export const MONTHS_APART = 24

/** First and last day of a report, both counted. */
export interface ReportPeriod {
  readonly from: Day
  readonly to: Day
}

/** The first day that is told month by month. */
export function recentFrom({ from, to }: ReportPeriod): Day {
  const recent = addMonths(firstOfMonth(to), 1 - MONTHS_APART)
  return recent > from ? recent : from
}

/** The years before the ones told month by month, oldest first; the last one may be a part of a year. */
export function earlierYears(period: ReportPeriod): readonly ReportPeriod[] {
  const end = recentFrom(period)
  const first = Number(period.from.slice(0, 4))
  const last = Number(end.slice(0, 4))
  return Array.from({ length: last - first + 1 }, (_none, at): ReportPeriod => {
    const year = String(first + at)
    return {
      from: later(period.from, `${year}-01-01` as Day),
      to: earlier(addDays(end, -1), `${year}-12-31` as Day),
    }
  }).filter(({ from, to }) => from <= to)
}

/** Does a day lie in a period? */
export const isWithin = (day: Day | null | undefined, { from, to }: ReportPeriod): boolean =>
  day !== null && day !== undefined && day >= from && day <= to

/** Where a day lies between two others: 0 on the first, 1 on the last; outside them when it lies outside. */
export const placeOf = (day: Day, { from, to }: ReportPeriod): number =>
  daysBetween(from, day) / Math.max(1, daysBetween(from, to))

const later = (one: Day, other: Day): Day => (one > other ? one : other)
const earlier = (one: Day, other: Day): Day => (one < other ? one : other)
