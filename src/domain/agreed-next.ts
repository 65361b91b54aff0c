import type { Day } from './day.ts'
import { sameName } from './fold.ts'
import { dayOf, heldMeetings } from './meetings.ts'
import type { Folder } from './records.ts'

/** A day on which two people agreed to talk again, while that conversation has no record of its own yet. */
export interface AgreedNext {
  readonly with: string
  readonly date: Day
  /** The id of the conversation in which it was agreed. */
  readonly meeting: string
}

/**
 * The days agreed in debriefs and catch-ups for talking again (advice S15, S106), today's and later, the soonest first.
 * A conversation recorded after the one in which it was agreed, whenever it is, takes its place.
 */
export function agreedNext(folder: Folder, today: Day): readonly AgreedNext[] {
  return heldMeetings(folder, today)
    .flatMap((meeting) => {
      const { next, with: name, id } = meeting.shared
      if (next === undefined || next < today || hasLater(folder, meeting.file, name, dayOf(meeting)))
        return []
      return [{ with: name, date: next, meeting: id }]
    })
    .toSorted((one, other) => (one.date < other.date ? -1 : one.date > other.date ? 1 : 0))
}

const hasLater = (folder: Folder, file: string, name: string, day: Day | null): boolean =>
  folder.meetings.some(
    (other) =>
      other.file !== file &&
      other.shared.status !== 'cancelled' &&
      sameName(other.shared.with, name) &&
      (other.shared.date === undefined || day === null || other.shared.date > day),
  )
