import { type Day, partsOf } from '../../domain/day.ts'

/** `forward` for what is still to come, `back` for what happened. */
export type Look = 'forward' | 'back'

// 29 February can be eight years away, around a century that is no leap year.
const FARTHEST = 8

/**
 * The nearest year in which a day of the year lies ahead of today, or behind it; today itself counts.
 * @param dayIn the day in a year, or null when that year has none
 * @returns the year, or null when no year nearby has such a day (31 April)
 */
export function nearestYear(
  ctx: { today: Day; look: Look },
  dayIn: (year: number) => Day | null,
): number | null {
  const thisYear = partsOf(ctx.today).year
  const step = ctx.look === 'forward' ? 1 : -1
  // From one year on the other side: week 1 and "before January" can begin in another year than their name.
  for (let away = -1; away <= FARTHEST; away++) {
    const day = dayIn(thisYear + step * away)
    if (day !== null && (step === 1 ? day >= ctx.today : day <= ctx.today)) return thisYear + step * away
  }
  return null
}
