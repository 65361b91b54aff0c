import { type Day, dayFromParts } from '../../domain/day.ts'
import type { Clock } from '../../usecases/ports.ts'

/**
 * Tells the day on the user's own calendar, in the time zone of this machine.
 * @param fixed the day it is to be instead, whatever the machine says
 */
export function createClock(fixed: Day | null): Clock {
  return { today: () => fixed ?? localDay(new Date()) }
}

/** Read from the local fields: the day in UTC is another one for part of every day. */
function localDay(now: Date): Day {
  const day = dayFromParts(now.getFullYear(), now.getMonth() + 1, now.getDate())
  if (day === null) throw new Error(`the clock of this machine says ${now.toISOString()}`)
  return day
}
