import {
  type Day,
  type DayParts,
  addDays,
  addMonths,
  dayFromParts,
  firstOfMonth,
  lastOfMonth,
  partsOf,
  weekdayOf,
} from '../../domain/day.ts'
import type { Look } from './nearest-year.ts'
import { nearestYear } from './nearest-year.ts'
import type { Period, PeriodPart, YearRef } from './phrase.ts'

/** First and last day of a period; of a week Monday and Sunday. */
export interface Span {
  readonly unit: 'week' | 'weekend' | 'month' | 'quarter' | 'half-year' | 'year'
  readonly first: Day
  readonly last: Day
}

/** What a period is measured from. `before` = the phrase asks for the day before the period begins. */
export interface PeriodContext {
  readonly today: Day
  readonly look: Look
  readonly before: boolean
}

/**
 * The day a period is due on. A period ends on its last day, a week on its Friday; its beginning is the 7th,
 * its middle the 15th, as people mean it when they name a deadline. "Before April" is the day before April.
 * @returns the day, or null when the period does not exist (week 60)
 */
export function periodDay(period: Period, part: PeriodPart, ctx: PeriodContext): Day | null {
  const span = spanOf(period, ctx, (candidate) => dueDay(candidate, part, ctx))
  if (span === null) return null
  const due = dueDay(span, part, ctx)
  // What happened "this week" happened no later than today.
  return ctx.look === 'back' && due > ctx.today && span.first <= ctx.today ? ctx.today : due
}

/**
 * The days of a period.
 * @param due the day of a candidate that must lie ahead of today, or behind it, when no year is named
 */
export function spanOf(period: Period, ctx: PeriodContext, due: (span: Span) => Day): Span | null {
  if (period.kind === 'away') return awaySpan(ctx.today, period.unit, period.by)
  if (period.kind === 'nearest-month') return nearestMonth(ctx, due)
  const span = (year: number): Span | null => namedSpan(period, year)
  if (period.kind === 'year') return span(period.year)
  if (period.year !== undefined) return span(yearOf(period.year, ctx.today))
  const year = nearestYear(ctx, (candidate) => {
    const found = span(candidate)
    return found === null ? null : ctx.look === 'back' ? found.first : due(found)
  })
  return year === null ? null : span(year)
}

function nearestMonth({ today, look }: PeriodContext, due: (span: Span) => Day): Span {
  const inThis = awaySpan(today, 'month', 0)
  if (look === 'forward') return due(inThis) >= today ? inThis : awaySpan(today, 'month', 1)
  return due(inThis) <= today ? inThis : awaySpan(today, 'month', -1)
}

/** The year that a year word names, seen from today. */
export function yearOf(year: YearRef, today: Day): number {
  return 'year' in year ? year.year : partsOf(today).year + year.yearsAway
}

/** Monday of the week a day lies in. */
export function mondayOf(day: Day): Day {
  return addDays(day, -weekdayOf(day))
}

function dueDay(span: Span, part: PeriodPart, ctx: PeriodContext): Day {
  if (ctx.before && part === 'whole') return dayBefore(span, ctx)
  switch (part) {
    case 'whole':
    case 'end':
      return span.unit === 'week' ? endOfWeek(span, ctx.today) : span.last
    case 'first-day':
      return span.first
    case 'begin':
      return beginning(span)
    case 'middle':
      return middle(span)
  }
}

function endOfWeek(span: Span, today: Day): Day {
  const friday = addDays(span.first, 4)
  return friday < today && today <= span.last ? span.last : friday
}

/** Before a week is the Friday before it, unless that has passed; before a weekend that has begun, the next. */
function dayBefore(span: Span, { today, look }: PeriodContext): Day {
  const before = addDays(span.first, -1)
  if (span.unit === 'weekend') return look === 'forward' && before < today ? addDays(before, 7) : before
  if (span.unit !== 'week') return before
  const friday = addDays(before, -2)
  return friday < today && today <= before ? before : friday
}

function beginning(span: Span): Day {
  if (span.unit === 'week') return addDays(span.first, 1)
  if (span.unit === 'weekend') return span.first
  return span.unit === 'year' ? lastOfMonth(span.first) : addDays(span.first, 6)
}

function middle(span: Span): Day {
  if (span.unit === 'week') return addDays(span.first, 2)
  if (span.unit === 'weekend') return span.first
  if (span.unit === 'year') return lastOfMonth(addMonths(span.first, 5))
  if (span.unit === 'half-year') return lastOfMonth(addMonths(span.first, 2))
  return addDays(addMonths(span.first, span.unit === 'quarter' ? 1 : 0), 14)
}

function awaySpan(today: Day, unit: Span['unit'], by: number): Span {
  const { month } = partsOf(today)
  switch (unit) {
    case 'week':
      return weekSpan(addDays(mondayOf(today), by * 7))
    case 'weekend':
      return { unit, first: addDays(mondayOf(today), by * 7 + 5), last: addDays(mondayOf(today), by * 7 + 6) }
    case 'month':
      return monthsSpan(unit, addMonths(firstOfMonth(today), by), 1)
    case 'half-year':
      return monthsSpan(unit, addMonths(firstOfMonth(today), by * 6 - ((month - 1) % 6)), 6)
    case 'quarter':
      return monthsSpan(unit, addMonths(firstOfMonth(today), by * 3 - ((month - 1) % 3)), 3)
    case 'year':
      return monthsSpan(unit, addMonths(firstOfMonth(today), by * 12 - (month - 1)), 12)
  }
}

function namedSpan(period: Exclude<Period, { kind: 'away' | 'nearest-month' }>, year: number): Span | null {
  if (period.kind === 'week') return isoWeek(year, period.week)
  const [unit, month, months] =
    period.kind === 'month'
      ? (['month', period.month, 1] as const)
      : period.kind === 'quarter'
        ? (['quarter', period.quarter * 3 - 2, 3] as const)
        : period.kind === 'half-year'
          ? (['half-year', period.half * 6 - 5, 6] as const)
          : (['year', 1, 12] as const)
  const first = dayFromParts(year, month, 1)
  return first === null ? null : monthsSpan(unit, first, months)
}

function monthsSpan(unit: Span['unit'], first: Day, months: number): Span {
  return { unit, first, last: addDays(addMonths(first, months), -1) }
}

function weekSpan(monday: Day): Span {
  return { unit: 'week', first: monday, last: addDays(monday, 6) }
}

/** Week 1 holds 4 January (ISO 8601); a week that belongs to the next year does not exist in this one. */
function isoWeek(year: number, week: number): Span | null {
  const fourth = dayFromParts(year, 1, 4)
  if (fourth === null || week < 1) return null
  const span = weekSpan(addDays(mondayOf(fourth), (week - 1) * 7))
  const thursday: DayParts = partsOf(addDays(span.first, 3))
  return thursday.year === year ? span : null
}

/**
 * The Friday of a week of a month, of which the first is the one that has most of its days in it. The last one ends
 * no later than the month, and when that is early in a week, the week before it may be meant.
 */
export function weekInMonth(
  { nth, month }: { readonly nth: number; readonly month: Period },
  ctx: PeriodContext,
): readonly Day[] {
  const daysIn = ({ first, last }: Span): readonly Day[] => {
    const friday = addDays(
      mondayOf(nth === -1 ? last : addDays(first, 3)),
      4 + (nth === -1 ? 0 : (nth - 1) * 7),
    )
    if (nth !== -1) return friday > last || nth < 1 ? [] : [friday]
    if (friday <= last) return [friday]
    return weekdayOf(last) < 3 ? [last, addDays(friday, -7)] : [last]
  }
  const span = spanOf(month, ctx, (candidate) => daysIn(candidate)[0] ?? candidate.last)
  return span === null ? [] : daysIn(span)
}
