import { type Day, addDays } from '../../domain/day.ts'
import { feastDay } from './feast-days.ts'
import { nearestYear } from './nearest-year.ts'
import type { Of, ResolveContext } from './resolve-context.ts'
import { yearOf } from './resolve-period.ts'

/** The days of a feast, the nearest first; before a feast is the day before it. */
export function feastDays({ feasts, year }: Of<'feast'>, ctx: ResolveContext): readonly Day[] {
  const days = feasts.flatMap((feast) => {
    const dayIn = (y: number): Day | null => {
      const day = feastDay(feast, y)
      return day === null || !ctx.before ? day : addDays(day, -1)
    }
    const at = year === undefined ? nearestYear(ctx, dayIn) : yearOf(year, ctx.today)
    return at === null ? [] : (dayIn(at) ?? [])
  })
  return days.toSorted()
}
