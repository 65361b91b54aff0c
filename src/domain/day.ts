import { addMonths as addMonthsTo } from 'date-fns/addMonths'
import { getDaysInMonth } from 'date-fns/getDaysInMonth'
import { getISODay } from 'date-fns/getISODay'
import { isWeekend as fallsInWeekend } from 'date-fns/isWeekend'
import { lastDayOfMonth } from 'date-fns/lastDayOfMonth'
import { UTCDateMini } from '@date-fns/utc/date/mini'

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
const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/

/**
 * Reads an ISO day, strictly: ten characters, no blanks around them.
 * @param text what may be a day
 * @returns the day, or null when the form is wrong, the day does not exist, or the year is outside 1900–2999
 */
export function readIsoDay(text: string): Day | null {
  const [, year, month, dayOfMonth] = ISO_DAY.exec(text) ?? []
  return isDay(Number(year), Number(month), Number(dayOfMonth)) ? (text as Day) : null
}

/**
 * Makes a day from numbers.
 * @param year 1900–2999
 * @param month 1–12
 * @param dayOfMonth 1–31
 * @returns the day, or null when it does not exist in the calendar (31 April) or the year is out of range
 */
export function dayFromParts(year: number, month: number, dayOfMonth: number): Day | null {
  return isDay(year, month, dayOfMonth) ? dayOf(dateOf(year, month, dayOfMonth)) : null
}

/** Every month has this many days; only above it the calendar is asked. */
const IN_EVERY_MONTH = 28

function isDay(year: number, month: number, dayOfMonth: number): boolean {
  if (!Number.isInteger(year) || !Number.isInteger(month) || !Number.isInteger(dayOfMonth)) return false
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12 || dayOfMonth < 1) return false
  return dayOfMonth <= IN_EVERY_MONTH || dayOfMonth <= getDaysInMonth(dateOf(year, month, 1))
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
  return dayOf(new Date(Date.parse(day) + n * DAY_MS))
}

/**
 * The same day of the month a number of months later, or the last day of that month when it is shorter:
 * 31 January + 1 month = 28 or 29 February.
 * @param n whole months; negative goes back
 */
export function addMonths(day: Day, n: number): Day {
  const { year, month, dayOfMonth } = partsOf(day)
  const months = year * MONTHS + month - 1 + n
  const to = Math.floor(months / MONTHS)
  // A list of years counts in months hundreds of times, mostly from the first of one.
  const isPlain = Number.isInteger(months) && dayOfMonth <= IN_EVERY_MONTH
  if (!isPlain || to < FIRST_YEAR || to > LAST_YEAR) return dayOf(addMonthsTo(toDate(day), n))
  return `${to}-${String(months - to * MONTHS + 1).padStart(2, '0')}-${day.slice(8, 10)}` as Day
}

const MONTHS = 12

/**
 * Whole days from one day to another.
 * @returns 0 for the same day, negative when `to` lies before `from`
 */
export function daysBetween(from: Day, to: Day): number {
  return (Date.parse(to) - Date.parse(from)) / DAY_MS
}

/** The weekday of a day, Monday = 0 … Sunday = 6. */
export function weekdayOf(day: Day): Weekday {
  return (getISODay(toDate(day)) - 1) as Weekday
}

/** Whether a day is a Saturday or a Sunday. */
export function isWeekend(day: Day): boolean {
  return fallsInWeekend(toDate(day))
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
  return dayOf(lastDayOfMonth(toDate(day)))
}

// A day alone is read as midnight in UTC, where every day is as long as the next. Every list counts thousands of days, so
// what is counted in days is a subtraction here; what is counted in months and weeks is left to the library.
const DAY_MS = 24 * 60 * 60 * 1000

// The library counts in whatever calendar the date it is given lives in. Ours live in UTC: a date in local time has no
// 30 December 2011 in Apia and no midnight on some clock changes, and would be a day off there.
const dateOf = (year: number, month: number, dayOfMonth: number): Date =>
  new UTCDateMini(year, month - 1, dayOfMonth)

function toDate(day: Day): Date {
  const { year, month, dayOfMonth } = partsOf(day)
  return dateOf(year, month, dayOfMonth)
}

function dayOf(date: Date): Day {
  const text = Number.isNaN(date.getTime()) ? '' : date.toISOString()
  if (text.length !== 'YYYY-MM-DDTHH:MM:SS.sssZ'.length)
    throw new RangeError('no such day: its year lies outside 0 to 9999')
  return text.slice(0, 10) as Day
}
