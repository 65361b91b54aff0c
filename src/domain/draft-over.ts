import type { FlowId } from './codes.ts'
import { type Day, readIsoDay } from './day.ts'
import { talksToDebrief } from './due.ts'
import type { Talks } from './standing.ts'

/** What there is to know of a flow that was begun, to say whether it still leads somewhere. */
export interface Begun {
  readonly flow: FlowId
  /** The file of the record it goes on with, or null for a new one. */
  readonly subject: string | null
  /** The day that was answered for its conversation; null without one. */
  readonly date: string | null
}

/**
 * Is what was begun no next step any more? A preparation and a rehearsal are none once their conversation has passed; and a
 * rehearsal of no conversation in particular never goes before the debrief of one that took place.
 */
export const isOver = (begun: Begun, folder: Talks, today: Day): boolean =>
  hasPassed(begun, folder, today) ||
  (begun.flow === 'practice' && !isAbout(begun, folder) && talksToDebrief(folder, today).length > 0)

const isAbout = ({ subject }: Begun, folder: Talks): boolean =>
  folder.meetings.some(({ file }) => file === subject)

/** Was this a preparation or a rehearsal of a conversation that has passed? */
export function hasPassed({ flow, subject, date }: Begun, folder: Talks, today: Day): boolean {
  if (flow !== 'prep' && flow !== 'practice') return false
  const talk = subject === null ? undefined : folder.meetings.find(({ file }) => file === subject)
  if (talk === undefined) return passed(date, today)
  const { status, debriefed } = talk.shared
  // A new day that was answered is the one that counts.
  return status !== 'planned' || debriefed !== undefined || passed(date ?? talk.shared.date ?? null, today)
}

const passed = (date: string | null, today: Day): boolean => {
  const day = date === null ? null : readIsoDay(date)
  return day !== null && day < today
}
