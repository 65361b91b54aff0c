import { type Day, addDays, addMonths, isWeekend } from '../../domain/day.ts'
import type { Of, ResolveContext } from './resolve-context.ts'

const HOURS_IN_DAY = 24
const MONTHS_IN: Partial<Record<Of<'away'>['unit'], number>> = {
  month: 1,
  quarter: 3,
  'half-year': 6,
  year: 12,
}
const DAYS_IN: Partial<Record<Of<'away'>['unit'], number>> = {
  hour: 1 / HOURS_IN_DAY,
  day: 1,
  week: 7,
  fortnight: 14,
}
/** Half a month, where a count is not whole. */
const DAYS_IN_HALF_MONTH = 15
const FARTHEST_AHEAD_IN_YEARS = 200

/** The day so many units away: in two weeks, three months ago; null for none at all, or centuries away. */
export function dayAway({ count, unit, from, bare }: Of<'away'>, ctx: ResolveContext): Day | null {
  const start = addDays(ctx.today, from)
  if (count === 0) return null
  const signed = bare && ctx.look === 'back' ? -count : count
  if (unit === 'workday') return Number.isInteger(signed) ? workdaysAway(start, signed) : null
  if (unit === 'hour' && Math.abs(count) < HOURS_IN_DAY) return start
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
