import { addDays, isWeekend, partsOf } from './day.ts'
import type { Day } from './day.ts'

/** New Year and Christmas; other public holidays differ by country and by employer. */
const CLOSED: ReadonlySet<string> = new Set(['1-1', '12-25', '12-26'])

/** A weekday on which people work nearly everywhere. */
export function isWorkingDay(day: Day): boolean {
  const { month, dayOfMonth } = partsOf(day)
  return !isWeekend(day) && !CLOSED.has(`${month}-${dayOfMonth}`)
}

/** The day itself when people work on it, else the first one after it. */
export const workingDayFrom = (day: Day): Day => (isWorkingDay(day) ? day : workingDayFrom(addDays(day, 1)))

/** The day itself when people work on it, else the last one before it. */
export const workingDayUntil = (day: Day): Day =>
  isWorkingDay(day) ? day : workingDayUntil(addDays(day, -1))
