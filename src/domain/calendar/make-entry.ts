import { type Day, addDays, isWeekend } from '../day.ts'
import { digest } from '../digest.ts'
import type { CalendarEntry, CalendarRole } from './entry.ts'

type Given = Partial<Omit<CalendarEntry, 'uid' | 'role' | 'day'>>

/**
 * An entry with what most of them have in common.
 * @param id of what it is about; together with the role it makes the identifier
 */
export const makeEntry = (role: CalendarRole, id: string, day: Day, given: Given = {}): CalendarEntry => ({
  with: null,
  cancelled: false,
  meeting: null,
  revision: 0,
  command: null,
  shared: [],
  ...given,
  uid: uidOf(id, role),
  role,
  day,
})

/** Tells apart what has the same identifier, such as records that were copied by hand: the second gets a number. */
export function withOwnUids(entries: readonly CalendarEntry[]): readonly CalendarEntry[] {
  const taken = new Set<string>()
  return entries.map((entry) => {
    const uid = freeUid(entry.uid, taken)
    taken.add(uid)
    return { ...entry, uid }
  })
}

/** A weekday for something to do: the Friday before a weekend, or the Monday after it when Friday is too early. */
export function workdayNear(day: Day, earliest: Day): Day {
  if (!isWeekend(day)) return day
  const before = addDays(day, isWeekend(addDays(day, -1)) ? -2 : -1)
  return before >= earliest ? before : addDays(before, 3)
}

/** Stands behind every identifier, so that none is that of another program. */
const AFTER = '@career'

/** An id that somebody wrote by hand can hold anything; such a one becomes its hash. */
const uidOf = (id: string, role: CalendarRole): string =>
  `${/^[\w./-]{1,60}$/.test(id) ? id.replaceAll('/', '-') : digest(id)}-${role}${AFTER}`

function freeUid(uid: string, taken: ReadonlySet<string>): string {
  const stem = uid.slice(0, -AFTER.length)
  for (let number = 1; ; number += 1) {
    const free = number === 1 ? uid : `${stem}-${number}${AFTER}`
    if (!taken.has(free)) return free
  }
}
