import type { Day } from '../domain/day.ts'

/**
 * Days, distances and lists in words. Each language writes its own; names of months and weekdays stand there in full,
 * for the system's own tables are slow to open and differ between machines.
 */
export interface DateTexts {
  /** "zondag 6 december 2026" */
  readonly longDay: (day: Day) => string
  /** "6 dec 2026" */
  readonly shortDay: (day: Day) => string
  /** "6 december", where the year is plain */
  readonly dayAndMonth: (day: Day) => string
  /** "zondag" */
  readonly weekday: (day: Day) => string
  /** "november 2026", from `2026-11` */
  readonly month: (month: string) => string
  /** Seen from today, in days: "vandaag", "morgen", "over 3 dagen", "gisteren", "3 dagen geleden" */
  readonly distance: (days: number) => string
  /** What is left until a day ahead: "nog 3 dagen"; on the day itself "vandaag" */
  readonly left: (days: number) => string
  /** How long: "3 dagen", "2 weken", "5 maanden", "2 jaar" */
  readonly age: (days: number) => string
  /** "a, b en c" */
  readonly list: (items: readonly string[]) => string
}

/** A day taken apart into what languages have names for. */
export interface Calendar {
  readonly year: number
  readonly dayOfMonth: number
  /** January = 0 */
  readonly month: number
  /** Monday = 0 */
  readonly weekday: number
}

/** A length of time in the unit a person would use. */
export interface Span {
  readonly unit: 'day' | 'week' | 'month' | 'year'
  readonly count: number
}

const DAYS_PER_MONTH = 365.25 / 12
/** With a February between, months are up to this many days short; they count as whole all the same. */
const GRACE = 3

/** Takes a day apart, in UTC, so that no time zone can shift it. */
export function calendarOf(day: Day): Calendar {
  const date = new Date(`${day}T00:00:00Z`)
  return {
    year: date.getUTCFullYear(),
    dayOfMonth: date.getUTCDate(),
    month: date.getUTCMonth(),
    weekday: (date.getUTCDay() + 6) % 7,
  }
}

/**
 * Days in the unit a person would use: days up to two weeks, weeks up to two months, months up to two years.
 * @param days whole days, 0 or more; whole units are counted, the rest is dropped
 */
export function spanOf(days: number): Span {
  if (days < 14) return { unit: 'day', count: days }
  if (days < 61) return { unit: 'week', count: Math.floor(days / 7) }
  const months = Math.floor((days + GRACE) / DAYS_PER_MONTH)
  return months < 24 ? { unit: 'month', count: months } : { unit: 'year', count: Math.floor(months / 12) }
}

/** "a, b en c", with the language's own word before the last. */
export function listWith(and: string, items: readonly string[]): string {
  const last = items.at(-1)
  if (last === undefined || items.length === 1) return last ?? ''
  return `${items.slice(0, -1).join(', ')} ${and} ${last}`
}
