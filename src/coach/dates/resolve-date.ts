import {
  type Day,
  type Weekday,
  addDays,
  addMonths,
  dayFromParts,
  daysBetween,
  firstOfMonth,
  partsOf,
  weekdayOf,
} from '../../domain/day.ts'
import { nearestYear } from './nearest-year.ts'
import type { YearRef } from './phrase.ts'
import { type Of, type ResolveContext, listOf } from './resolve-context.ts'
import { mondayOf, spanOf, yearOf } from './resolve-period.ts'

/** A day and month, in the nearest year when none is named. */
export function dateIn(
  month: number,
  dayOfTheMonth: number,
  year: YearRef | undefined,
  ctx: ResolveContext,
): Day | null {
  const dayIn = (y: number): Day | null => dayFromParts(y, month, dayOfTheMonth)
  if (year !== undefined) return dayIn(yearOf(year, ctx.today))
  const nearest = nearestYear(ctx, dayIn)
  return nearest === null ? null : dayIn(nearest)
}

/** A day and month in digits, which English writes in either order. */
export function numericDays(phrase: Of<'numeric'>, ctx: ResolveContext): readonly Day[] {
  const year = phrase.year === undefined ? undefined : { year: phrase.year }
  const dayMonth = dateIn(phrase.second, phrase.first, year, ctx)
  // With dots no one writes the month first; with a dash only who writes English.
  const monthFirst = phrase.mark === '/' || (phrase.mark === '-' && ctx.lang === 'en')
  const monthDay = monthFirst ? dateIn(phrase.first, phrase.second, year, ctx) : null
  if (dayMonth === null) return listOf(monthDay)
  return ctx.lang === 'nl' || monthDay === null || monthDay === dayMonth ? [dayMonth] : [dayMonth, monthDay]
}

/** The 15th, the 15th of next month. */
export function dayOfMonth(
  { dayOfMonth: wanted, month }: Of<'day-of-month'>,
  ctx: ResolveContext,
): Day | null {
  const inMonth = (first: Day): Day | null => {
    const { year, month: m } = partsOf(first)
    return dayFromParts(year, m, wanted)
  }
  if (month !== undefined) {
    const span = spanOf(month, ctx, ({ first, last }) => inMonth(first) ?? last)
    return span === null ? null : inMonth(span.first)
  }
  const step = ctx.look === 'forward' ? 1 : -1
  for (let away = 0; away <= 12; away++) {
    const day = inMonth(addMonths(firstOfMonth(ctx.today), away * step))
    if (day !== null && (step === 1 ? day >= ctx.today : day <= ctx.today)) return day
  }
  return null
}

/**
 * The days that fall on the weekday typed with them. When none does, one of the two is a slip: the date as typed
 * and the nearest such weekday are both shown.
 */
export function onWeekday(weekday: Weekday | undefined, days: readonly Day[]): readonly Day[] {
  const [first] = days
  if (weekday === undefined || first === undefined) return days
  const fitting = days.filter((day) => weekdayOf(day) === weekday)
  return fitting.length > 0 ? fitting : [first, nearestOf(weekday, first)]
}

function nearestOf(weekday: Weekday, day: Day): Day {
  const monday = mondayOf(day)
  const candidates = [-7, 0, 7].map((days) => addDays(monday, days + weekday))
  return candidates.reduce((best, next) =>
    Math.abs(daysBetween(day, next)) < Math.abs(daysBetween(day, best)) ? next : best,
  )
}
