import { addMonths, firstOfMonth, monthOf } from './day.ts'
import type { Day, Month } from './day.ts'
import { checkinsByMonth, startOfCheckin } from './month-of-checkin.ts'
import { descending } from './order.ts'
import type { CheckinRecord } from './records.ts'
import { recurring } from './recurring.ts'

/** At or below this, energy is low; 1 is little, 5 a lot. */
const LOW = 2
const DRAIN_RUN = 3

/** The energy of one month, null when the month has no check-in or the question was skipped. */
export interface MonthEnergy {
  readonly month: Month
  readonly energy: number | null
}

/** Energy month by month, empty months too, from the month of one day to that of another. */
export function energyByMonth(
  checkins: readonly CheckinRecord[],
  from: Day,
  to: Day,
): readonly MonthEnergy[] {
  const byMonth = checkinsByMonth(checkins)
  const months: MonthEnergy[] = []
  for (let at = firstOfMonth(from); at <= to; at = addMonths(at, 1)) {
    const month = monthOf(at)
    months.push({ month, energy: byMonth.get(month)?.private.energy ?? null })
  }
  return months
}

/** Without the months before the first that was answered: nobody is shown what they had not begun. */
export function sinceFirstAnswer(months: readonly MonthEnergy[]): readonly MonthEnergy[] {
  const first = months.findIndex(({ energy }) => energy !== null)
  return first < 0 ? [] : months.slice(first)
}

/**
 * Months in a row with low energy, counted back from the latest check-in up to `today`.
 * @returns 0 when the latest check-in is not low, or lies before last month; a month without an answer ends the run
 */
export function energyRun(checkins: readonly CheckinRecord[], today: Day): number {
  const past = latestFirst(checkins, today)
  const [latest] = past
  if (latest === undefined || startOfCheckin(latest) < addMonths(firstOfMonth(today), -1)) return 0
  let run = 0
  for (const checkin of past) {
    const expected = addMonths(startOfCheckin(latest), -run)
    const energy = checkin.private.energy
    if (startOfCheckin(checkin) !== expected || energy === undefined || energy > LOW) break
    run += 1
  }
  return run
}

/** What drained energy in each of the last three check-ins, in the user's words; null when nothing did (advice S66). */
export function repeatedDrain(checkins: readonly CheckinRecord[], today: Day): string | null {
  const last = latestFirst(checkins, today).slice(0, DRAIN_RUN).toReversed()
  const [drain] = recurring(
    last.map((checkin) => checkin.private.minus ?? []),
    DRAIN_RUN,
  )
  return drain?.label ?? null
}

/** Was attention for today's work lower twice in a row (advice S55)? Check-ins without an answer do not count. */
export function attentionFalls(checkins: readonly CheckinRecord[], today: Day): boolean {
  const [last, before, first] = latestFirst(checkins, today).flatMap(
    (checkin) => checkin.private.attention ?? [],
  )
  return last !== undefined && before !== undefined && first !== undefined && last < before && before < first
}

/** Check-ins up to the month of a day, the latest first. */
export const latestFirst = (checkins: readonly CheckinRecord[], today: Day): readonly CheckinRecord[] =>
  checkins
    .map((checkin) => ({ checkin, start: startOfCheckin(checkin) }))
    .filter(({ start }) => start <= today)
    .toSorted(descending(({ start }) => start))
    .map(({ checkin }) => checkin)
