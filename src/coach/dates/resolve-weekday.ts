import { type Day, type Weekday, addDays, weekdayOf } from '../../domain/day.ts'
import type { WhichWeekday } from './phrase.ts'
import type { Of, ResolveContext } from './resolve-context.ts'
import { mondayOf, spanOf } from './resolve-period.ts'

/** A weekday with or without this, coming, next, last. */
export function weekdayDays(weekday: Weekday, which: WhichWeekday, ctx: ResolveContext): readonly Day[] {
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
export function weekdayWeeksAway(
  { weekday, weeks, exact }: Of<'weekday-weeks-away'>,
  today: Day,
): readonly Day[] {
  const coming = addDays(today, (weekday - weekdayOf(today) + 7) % 7)
  const fromComing = addDays(coming, weeks * 7)
  const inThatWeek = addDays(mondayOf(addDays(today, weeks * 7)), weekday)
  if (weeks < 1) return []
  return exact || fromComing === inThatWeek || inThatWeek <= today ? [fromComing] : [fromComing, inThatWeek]
}

/** Tuesday next week, Monday in week 14. */
export function weekdayInWeek({ weekday, week }: Of<'weekday-in-week'>, ctx: ResolveContext): Day | null {
  const span = spanOf(week, ctx, ({ first }) => addDays(first, weekday))
  return span === null ? null : addDays(span.first, weekday)
}

/** The first Monday of June, the last Friday of the month. */
export function nthWeekday({ nth, weekday, month }: Of<'nth-weekday'>, ctx: ResolveContext): Day | null {
  const dayOf = (first: Day, last: Day): Day | null => {
    const start = addDays(first, (weekday - weekdayOf(first) + 7) % 7)
    const back = addDays(last, -((weekdayOf(last) - weekday + 7) % 7))
    const day = nth === -1 ? back : addDays(start, (nth - 1) * 7)
    return nth !== 0 && day >= first && day <= last ? day : null
  }
  const span = spanOf(month, ctx, ({ first, last }) => dayOf(first, last) ?? last)
  return span === null ? null : dayOf(span.first, span.last)
}
