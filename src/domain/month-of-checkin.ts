import { firstOfMonth, monthOf, readIsoDay } from './day.ts'
import type { Day, Month } from './day.ts'
import type { CheckinRecord } from './records.ts'
import type { LookBackOutline } from './standing.ts'

/** A record never changes, and its month is asked for at every comparison of two. */
const known = new WeakMap<LookBackOutline, Day>()

/** The first day of the month a check-in is about: the month its file is named after, else the one it was made in. */
export function startOfCheckin(checkin: LookBackOutline): Day {
  const start = known.get(checkin) ?? startIn(checkin)
  known.set(checkin, start)
  return start
}

function startIn({ file, shared }: LookBackOutline): Day {
  const month = /(\d{4}-\d{2})\.ya?ml$/u.exec(file)?.[1]
  return (month === undefined ? null : readIsoDay(`${month}-01`)) ?? firstOfMonth(shared.made)
}

/** The month a check-in is about. */
export const monthOfCheckin = (checkin: LookBackOutline): Month => monthOf(startOfCheckin(checkin))

/** Check-ins by the month they are about; of two about one month the first counts. */
export function checkinsByMonth(checkins: readonly CheckinRecord[]): ReadonlyMap<Month, CheckinRecord> {
  return new Map(checkins.toReversed().map((checkin) => [monthOfCheckin(checkin), checkin]))
}
