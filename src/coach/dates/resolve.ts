import {
  type Day,
  type Weekday,
  addDays,
  addMonths,
  dayFromParts,
  daysBetween,
  firstOfMonth,
  isWeekend,
  partsOf,
  weekdayOf,
} from '../../domain/day.ts'
import { feastDay } from './feast-days.ts'
import { type Look, nearestYear } from './nearest-year.ts'
import type { Phrase, WhichWeekday, YearRef } from './phrase.ts'
import { mondayOf, periodDay, spanOf, yearOf } from './resolve-period.ts'

/** What a phrase is read against. */
export interface ResolveContext {
  readonly today: Day
  readonly lang: 'nl' | 'en'
  readonly look: Look
  /** Whether "before" stands in front of the phrase. */
  readonly before: boolean
}

type Of<K extends Phrase['kind']> = Extract<Phrase, { kind: K }>

const MONTHS_IN: Partial<Record<Of<'away'>['unit'], number>> = {
  month: 1,
  quarter: 3,
  'half-year': 6,
  year: 12,
}
const DAYS_IN: Partial<Record<Of<'away'>['unit'], number>> = { day: 1, week: 7, fortnight: 14 }
/** Half a month, where a count is not whole. */
const DAYS_IN_HALF_MONTH = 15
const FARTHEST_AHEAD_IN_YEARS = 200

/**
 * The days a phrase can mean, seen from today.
 * @returns no day: impossible; one: certain; more: the language leaves them open, the likelier first
 */
export function resolve(phrase: Phrase, ctx: ResolveContext): readonly Day[] {
  switch (phrase.kind) {
    case 'day-name':
      return [addDays(ctx.today, phrase.daysAway)]
    case 'away':
      return listOf(dayAway(phrase, ctx))
    case 'weekday':
      return weekdayDays(phrase.weekday, phrase.which, ctx)
    case 'weekday-weeks-away':
      return weekdayWeeksAway(phrase, ctx.today)
    case 'weekday-in-week':
      return listOf(weekdayInWeek(phrase, ctx))
    case 'nth-weekday':
      return listOf(nthWeekday(phrase, ctx))
    case 'date':
      return onWeekday(phrase.weekday, listOf(dateIn(phrase.month, phrase.dayOfMonth, phrase.year, ctx)))
    case 'numeric':
      return onWeekday(phrase.weekday, numericDays(phrase, ctx))
    case 'day-of-month':
      return onWeekday(phrase.weekday, listOf(dayOfMonth(phrase, ctx)))
    case 'period':
      return periodDays(phrase, ctx)
    case 'week-of':
      return resolve(phrase.phrase, ctx).map((day) => addDays(mondayOf(day), 4))
    case 'feast':
      return listOf(feast(phrase, ctx))
    case 'after-weekend':
      return [addDays(mondayOf(ctx.today), 7)]
  }
}

function listOf(day: Day | null): readonly Day[] {
  return day === null ? [] : [day]
}

function dayAway({ count, unit, from, bare }: Of<'away'>, ctx: ResolveContext): Day | null {
  const start = addDays(ctx.today, from)
  if (count === 0) return null
  const signed = bare && ctx.look === 'back' ? -count : count
  if (unit === 'workday') return Number.isInteger(signed) ? workdaysAway(start, signed) : null
  const days = DAYS_IN[unit]
  if (days !== undefined) return limited(signed * days) ? addDays(start, Math.ceil(signed * days)) : null
  const months = signed * (MONTHS_IN[unit] ?? 1)
  if (!limited(months * 30)) return null
  const whole = Math.trunc(months)
  return addDays(addMonths(start, whole), Math.round((months - whole) * 2 * DAYS_IN_HALF_MONTH))
}

function limited(days: number): boolean {
  return Math.abs(days) <= FARTHEST_AHEAD_IN_YEARS * 366
}

function workdaysAway(start: Day, count: number): Day {
  let day = start
  for (let left = Math.abs(count); left > 0;) {
    day = addDays(day, Math.sign(count))
    if (!isWeekend(day)) left--
  }
  return day
}

function weekdayDays(weekday: Weekday, which: WhichWeekday, ctx: ResolveContext): readonly Day[] {
  const { today } = ctx
  const ahead = (weekday - weekdayOf(today) + 7) % 7
  const isToday = ahead === 0
  const coming = addDays(today, isToday ? 7 : ahead)
  const past = addDays(today, ahead - 7)
  switch (which) {
    case 'nearest':
      // Who types today's own weekday may mean today or the next one: both are shown.
      return ctx.look === 'forward'
        ? isToday
          ? [coming, today]
          : [coming]
        : isToday
          ? [today, past]
          : [past]
    case 'this':
      return isToday ? [today, coming] : ctx.look === 'forward' ? [coming] : [past]
    case 'coming':
      return [coming]
    case 'past':
      return [past]
    case 'next':
      // Dutch and English both leave open whether this is the first one or the one in the next week.
      return inWeekOf(coming, today) ? [addDays(coming, 7), coming] : [coming, addDays(coming, 7)]
    case 'last':
      return inWeekOf(past, today) ? [past, addDays(past, -7)] : [past]
  }
}

function inWeekOf(day: Day, other: Day): boolean {
  return mondayOf(day) === mondayOf(other)
}

/** Counted from the coming weekday; "Monday in two weeks" can also count whole weeks from today. */
function weekdayWeeksAway({ weekday, weeks, exact }: Of<'weekday-weeks-away'>, today: Day): readonly Day[] {
  const coming = addDays(today, (weekday - weekdayOf(today) + 7) % 7)
  const fromComing = addDays(coming, weeks * 7)
  const inThatWeek = addDays(mondayOf(addDays(today, weeks * 7)), weekday)
  if (weeks < 1) return []
  return exact || fromComing === inThatWeek || inThatWeek <= today ? [fromComing] : [fromComing, inThatWeek]
}

function weekdayInWeek({ weekday, week }: Of<'weekday-in-week'>, ctx: ResolveContext): Day | null {
  const span = spanOf(week, ctx, ({ first }) => addDays(first, weekday))
  return span === null ? null : addDays(span.first, weekday)
}

function nthWeekday({ nth, weekday, month }: Of<'nth-weekday'>, ctx: ResolveContext): Day | null {
  const dayOf = (first: Day, last: Day): Day | null => {
    const start = addDays(first, (weekday - weekdayOf(first) + 7) % 7)
    const back = addDays(last, -((weekdayOf(last) - weekday + 7) % 7))
    const day = nth === -1 ? back : addDays(start, (nth - 1) * 7)
    return nth !== 0 && day >= first && day <= last ? day : null
  }
  const span = spanOf(month, ctx, ({ first, last }) => dayOf(first, last) ?? last)
  return span === null ? null : dayOf(span.first, span.last)
}

function dateIn(
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

function numericDays(phrase: Of<'numeric'>, ctx: ResolveContext): readonly Day[] {
  const year = phrase.year === undefined ? undefined : { year: phrase.year }
  const dayMonth = dateIn(phrase.second, phrase.first, year, ctx)
  // With dots no one writes the month first; with a dash only who writes English.
  const monthFirst = phrase.mark === '/' || (phrase.mark === '-' && ctx.lang === 'en')
  const monthDay = monthFirst ? dateIn(phrase.first, phrase.second, year, ctx) : null
  if (dayMonth === null) return listOf(monthDay)
  return ctx.lang === 'nl' || monthDay === null || monthDay === dayMonth ? [dayMonth] : [dayMonth, monthDay]
}

function dayOfMonth({ dayOfMonth: wanted, month }: Of<'day-of-month'>, ctx: ResolveContext): Day | null {
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

function periodDays({ period, part }: Of<'period'>, ctx: ResolveContext): readonly Day[] {
  const day = periodDay(period, part, ctx)
  if (day === null) return []
  const isNextWeekend = period.kind === 'away' && period.unit === 'weekend' && period.by === 1
  // "Next weekend" is as open as "next Saturday".
  return isNextWeekend ? [day, addDays(day, -7)] : [day]
}

/** Before a feast is the day before it. */
function feast({ feast: name, year }: Of<'feast'>, ctx: ResolveContext): Day | null {
  const dayIn = (y: number): Day | null => {
    const day = feastDay(name, y)
    return day === null || !ctx.before ? day : addDays(day, -1)
  }
  if (year !== undefined) return dayIn(yearOf(year, ctx.today))
  const nearest = nearestYear(ctx, dayIn)
  return nearest === null ? null : dayIn(nearest)
}

/**
 * The days that fall on the weekday typed with them. When none does, one of the two is a slip: the date as typed
 * and the nearest such weekday are both shown.
 */
function onWeekday(weekday: Weekday | undefined, days: readonly Day[]): readonly Day[] {
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
