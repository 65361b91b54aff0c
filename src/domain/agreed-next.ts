import type { Day } from './day.ts'
import { sameName } from './fold.ts'
import { dayOf, heldMeetings } from './meetings.ts'
import { oncePerFolder } from './once-per-folder.ts'
import type { Talks } from './standing.ts'

/** A day on which two people agreed to talk again, while that conversation has no record of its own yet. */
export interface AgreedNext {
  readonly with: string
  readonly date: Day
  /** The id of the conversation in which it was agreed. */
  readonly meeting: string
}

/**
 * The days agreed in debriefs and catch-ups for talking again (advice S15, S106), today's and later, the soonest first.
 * A conversation recorded after the one in which it was agreed, whenever it is, takes its place; one that was called
 * off only when it was the one of that day.
 */
export const agreedNext = oncePerFolder((folder: Talks, today: Day): readonly AgreedNext[] =>
  heldMeetings(folder, today)
    .flatMap((meeting) => {
      const { next, with: name, id } = meeting.shared
      if (next === undefined || next < today || isTaken(folder, meeting.file, name, dayOf(meeting), next))
        return []
      return [{ with: name, date: next, meeting: id }]
    })
    .toSorted((one, other) => (one.date < other.date ? -1 : one.date > other.date ? 1 : 0)),
)

const isTaken = (folder: Talks, file: string, name: string, day: Day | null, next: Day): boolean =>
  folder.meetings.some((other) => {
    const { status, with: who, date } = other.shared
    if (other.file === file || !sameName(who, name)) return false
    if (status === 'cancelled') return date === next
    // One that was looked back on had a day, written down or not.
    const its = dayOf(other)
    return its === null || day === null || its > day
  })
