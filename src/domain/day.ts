/**
 * A calendar day without a time or a time zone, written `YYYY-MM-DD`. The type is branded, so that a day has
 * been checked once and text that was not checked cannot take its place. Days compare with `<` and `===`.
 */
export type Day = string & { readonly __day: 'Day' }

/** A calendar month, `YYYY-MM`. */
export type Month = string & { readonly __month: 'Month' }

/** Monday = 0 … Sunday = 6, the order of the ISO week. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6

/** A day taken apart; `month` and `dayOfMonth` count from 1. */
export interface DayParts {
  readonly year: number
  readonly month: number
  readonly dayOfMonth: number
}

const FIRST_YEAR = 1900
const LAST_YEAR = 2999
const MS_PER_DAY = 86_400_000
/** 1 January 1970, day number 0, was a Thursday. */
const WEEKDAY_OF_DAY_ZERO = 3
const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/

/**
 * Reads an ISO day, strictly: ten characters, no blanks around them.
 * @param text what may be a day
 * @returns the day, or null when the form is wrong, the day does not exist, or the year is outside 1900–2999
 */
export function readIsoDay(text: string): Day | null {
  const parts = ISO_DAY.exec(text)
  return parts === null ? null : dayFromParts(Number(parts[1]), Number(parts[2]), Number(parts[3]))
}

/**
 * Makes a day from numbers.
 * @param year 1900–2999
 * @param month 1–12
 * @param dayOfMonth 1–31
 * @returns the day, or null when it does not exist in the calendar (31 April) or the year is out of range
 */
export function dayFromParts(year: number, month: number, dayOfMonth: number): Day | null {
  if (![year, month, dayOfMonth].every(Number.isInteger)) return null
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12) return null
  if (dayOfMonth < 1 || dayOfMonth > daysInMonth(year, month)) return null
  return fromNumber(numberOf(year, month, dayOfMonth))
}

/**
 * Takes a day apart.
 * @returns year, month (1–12) and day of the month (1–31)
 */
export function partsOf(day: Day): DayParts {
  return {
    year: Number(day.slice(0, 4)),
    month: Number(day.slice(5, 7)),
    dayOfMonth: Number(day.slice(8, 10)),
  }
}

/**
 * The day a number of days later.
 * @param n whole days; negative goes back
 * @returns the day; arithmetic may leave the years that `readIsoDay` accepts
 * @throws RangeError outside the years 0–9999, where a day has no ten-character form
 */
export function addDays(day: Day, n: number): Day {
  return fromNumber(dayNumber(day) + n)
}

/**
 * The same day of the month a number of months later, or the last day of that month when it is shorter:
 * 31 January + 1 month = 28 or 29 February.
 * @param n whole months; negative goes back
 */
export function addMonths(day: Day, n: number): Day {
  const { year, month, dayOfMonth } = partsOf(day)
  const months = year * 12 + (month - 1) + n
  const newYear = Math.floor(months / 12)
  const newMonth = months - newYear * 12 + 1
  return fromNumber(numberOf(newYear, newMonth, Math.min(dayOfMonth, daysInMonth(newYear, newMonth))))
}

/**
 * Whole days from one day to another.
 * @returns 0 for the same day, negative when `to` lies before `from`
 */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from)
}

/** The weekday of a day, Monday = 0 … Sunday = 6. */
export function weekdayOf(day: Day): Weekday {
  return ((((dayNumber(day) + WEEKDAY_OF_DAY_ZERO) % 7) + 7) % 7) as Weekday
}

/** Whether a day is a Saturday or a Sunday. */
export function isWeekend(day: Day): boolean {
  return weekdayOf(day) >= 5
}

/** The month a day lies in, `YYYY-MM`. */
export function monthOf(day: Day): Month {
  return day.slice(0, 7) as Month
}

/** The first day of the month that a day lies in. */
export function firstOfMonth(day: Day): Day {
  return `${monthOf(day)}-01` as Day
}

/** The last day of the month that a day lies in. */
export function lastOfMonth(day: Day): Day {
  return addDays(addMonths(firstOfMonth(day), 1), -1)
}

// Only UTC is used, as plain arithmetic: a `Date` in local time has no 30 December 2011 in Apia and no
// midnight on some clock changes, so a library that adds days in local time is a day off there.
function numberOf(year: number, month: number, dayOfMonth: number): number {
  return Date.UTC(year, month - 1, dayOfMonth) / MS_PER_DAY
}

function dayNumber(day: Day): number {
  const { year, month, dayOfMonth } = partsOf(day)
  return numberOf(year, month, dayOfMonth)
}

function fromNumber(days: number): Day {
  const text = new Date(days * MS_PER_DAY).toISOString()
  if (text.length !== 'YYYY-MM-DDTHH:MM:SS.sssZ'.length) throw new RangeError(`no day ${days} days from 1970`)
  return text.slice(0, 10) as Day
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}
