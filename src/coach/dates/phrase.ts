import type { Weekday } from '../../domain/day.ts'
import type { FeastDay } from './feast-days.ts'
import type { Unit } from './words.ts'

/** A year as typed: 2027, or so many years from this one (volgend jaar = 1). */
export type YearRef = { readonly year: number } | { readonly yearsAway: number }

/** A stretch of days with a name. Without a year it is the nearest one, ahead or back. */
export type Period =
  | {
      readonly kind: 'away'
      readonly unit: 'week' | 'weekend' | 'month' | 'quarter' | 'half-year' | 'year'
      readonly by: number
    }
  | { readonly kind: 'week'; readonly week: number; readonly year: YearRef | undefined }
  | { readonly kind: 'month'; readonly month: number; readonly year: YearRef | undefined }
  /** The month that has the wanted day still ahead: the last Friday of the month. */
  | { readonly kind: 'nearest-month' }
  | { readonly kind: 'half-year'; readonly half: number; readonly year: YearRef | undefined }
  | { readonly kind: 'quarter'; readonly quarter: number; readonly year: YearRef | undefined }
  | { readonly kind: 'year'; readonly year: number }

export type WeekPeriod = Extract<Period, { kind: 'week' } | { kind: 'away' }>

/** Which part of a period is meant. */
export type PeriodPart = 'whole' | 'first-day' | 'begin' | 'middle' | 'end'

/** Which of the same weekdays is meant: `nearest` follows the direction of looking. */
export type WhichWeekday = 'nearest' | 'this' | 'coming' | 'next' | 'last' | 'past'

/** What a date phrase says, before it is known which day it is typed on. */
export type Phrase =
  | { readonly kind: 'day-name'; readonly daysAway: number }
  | {
      readonly kind: 'away'
      readonly count: number
      readonly unit: Unit
      readonly from: number
      readonly bare: boolean
    }
  | { readonly kind: 'weekday'; readonly weekday: Weekday; readonly which: WhichWeekday }
  | {
      readonly kind: 'weekday-weeks-away'
      readonly weekday: Weekday
      readonly weeks: number
      readonly exact: boolean
    }
  | { readonly kind: 'weekday-in-week'; readonly weekday: Weekday; readonly week: WeekPeriod }
  | { readonly kind: 'nth-weekday'; readonly nth: number; readonly weekday: Weekday; readonly month: Period }
  | {
      readonly kind: 'date'
      readonly dayOfMonth: number
      readonly month: number
      readonly year: YearRef | undefined
      readonly weekday: Weekday | undefined
    }
  | {
      readonly kind: 'numeric'
      readonly first: number
      readonly second: number
      readonly mark: string
      readonly year: number | undefined
      readonly weekday: Weekday | undefined
    }
  | {
      readonly kind: 'day-of-month'
      readonly dayOfMonth: number
      readonly month: Period | undefined
      readonly weekday: Weekday | undefined
    }
  | { readonly kind: 'period'; readonly period: Period; readonly part: PeriodPart }
  | { readonly kind: 'week-of'; readonly phrase: Phrase }
  | { readonly kind: 'week-in-month'; readonly nth: number; readonly month: Period }
  | { readonly kind: 'workday-of'; readonly nth: 'first' | 'last'; readonly period: Period }
  | {
      readonly kind: 'weekday-near'
      readonly weekday: Weekday
      readonly side: 'before' | 'after'
      readonly phrase: Phrase
    }
  /** More than one feast where the name is of more than one (Mother's Day). */
  | { readonly kind: 'feast'; readonly feasts: readonly FeastDay[]; readonly year: YearRef | undefined }
  /** The day before Christmas. */
  | { readonly kind: 'days-from'; readonly days: number; readonly phrase: Phrase }
  /** One day in two ways: Christmas Eve, 24 December. */
  | { readonly kind: 'same'; readonly phrases: readonly [Phrase, Phrase] }
  | { readonly kind: 'weekend-of'; readonly phrase: Phrase }
  /** Friday or Monday. */
  | { readonly kind: 'either'; readonly phrases: readonly Phrase[] }
  | { readonly kind: 'after-weekend' }
