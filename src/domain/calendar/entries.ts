import type { Day } from '../day.ts'
import { ascending } from '../order.ts'
import type { Folder } from '../records.ts'
import { CALENDAR_ROLES, type CalendarEntry, type CalendarRole } from './entry.ts'
import { followUpEntries } from './follow-up.ts'
import { withOwnUids } from './make-entry.ts'
import { roundEntries } from './rounds.ts'
import { talkEntries } from './talks.ts'

/** Everything in the folder that has a day, past and ahead, the oldest first; no two have the same identifier. */
export const calendarEntries = (folder: Folder, today: Day): readonly CalendarEntry[] =>
  withOwnUids([
    ...talkEntries(folder, today),
    ...followUpEntries(folder, today),
    ...roundEntries(folder, today),
  ]).toSorted(ascending(({ day, role, uid }) => `${day} ${placeOf(role)} ${uid}`))

/** On one day the conversation comes first, and what follows from it after. */
const placeOf = (role: CalendarRole): string => String(CALENDAR_ROLES.indexOf(role)).padStart(2, '0')
