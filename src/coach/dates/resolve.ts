import { type Day, addDays, isWeekend, weekdayOf } from '../../domain/day.ts'
import type { Phrase } from './phrase.ts'
import { dayAway } from './resolve-away.ts'
import { type Of, type ResolveContext, listOf } from './resolve-context.ts'
import { dateIn, dayOfMonth, numericDays, onWeekday } from './resolve-date.ts'
import { feastDays } from './resolve-feast.ts'
import { mondayOf, periodDay, spanOf, weekInMonth } from './resolve-period.ts'
import { nthWeekday, weekdayDays, weekdayInWeek, weekdayWeeksAway } from './resolve-weekday.ts'

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
    case 'weekday-near':
      return weekdayNear(phrase, ctx)
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
    case 'week-in-month':
      return weekInMonth(phrase, ctx)
    case 'workday-of':
      return listOf(workdayOf(phrase, ctx))
    case 'feast':
      return feastDays(phrase, ctx)
    case 'after-weekend':
      return [addDays(mondayOf(ctx.today), 7)]
    case 'days-from':
      return resolve(phrase.phrase, { ...ctx, before: false }).map((day) => addDays(day, phrase.days))
    case 'weekend-of':
      return resolve(phrase.phrase, ctx).map((day) => addDays(mondayOf(day), 6))
    case 'same':
      return sameDays(phrase, ctx)
    case 'either':
      return phrase.phrases.flatMap((one) => resolve(one, ctx))
  }
}

function periodDays({ period, part }: Of<'period'>, ctx: ResolveContext): readonly Day[] {
  const day = periodDay(period, part, ctx)
  if (day === null) return []
  const isNextWeekend = period.kind === 'away' && period.unit === 'weekend' && period.by === 1
  // "Next weekend" is as open as "next Saturday".
  return isNextWeekend ? [day, addDays(day, -7)] : [day]
}

/** The days both ways agree on; else one of the two is a slip, and the second, which explains, is the likelier. */
function sameDays({ phrases: [first, second] }: Of<'same'>, ctx: ResolveContext): readonly Day[] {
  const [days, others] = [resolve(first, ctx), resolve(second, ctx)]
  if (days.length === 0 || others.length === 0) return []
  const both = days.filter((day) => others.includes(day))
  return both.length > 0 ? both : [...others, ...days]
}

/** The Friday before Easter, the Monday after 1 May: never that day itself. */
function weekdayNear({ weekday, side, phrase }: Of<'weekday-near'>, ctx: ResolveContext): readonly Day[] {
  return resolve(phrase, { ...ctx, before: false }).map((day) => {
    const ahead = (weekday - weekdayOf(day) + 7) % 7
    return side === 'after' ? addDays(day, ahead === 0 ? 7 : ahead) : addDays(day, ahead - 7)
  })
}

/** The first or last day of a period that is not in a weekend; public holidays are not known. */
function workdayOf({ nth, period }: Of<'workday-of'>, ctx: ResolveContext): Day | null {
  const dayIn = (from: Day, step: number): Day => (isWeekend(from) ? dayIn(addDays(from, step), step) : from)
  const due = (span: { first: Day; last: Day }): Day =>
    nth === 'first' ? dayIn(span.first, 1) : dayIn(span.last, -1)
  const span = spanOf(period, ctx, due)
  return span === null ? null : due(span)
}
