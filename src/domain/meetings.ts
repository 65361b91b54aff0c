import type { Day } from './day.ts'
import { sameName } from './fold.ts'
import { oncePerFolder } from './once-per-folder.ts'
import { ascending, descending } from './order.ts'
import type { MeetingRecord } from './records.ts'
import type { Standing, Talk, Talks } from './standing.ts'

/** A conversation as far as it tells when it was. */
interface Dated {
  readonly shared: Pick<Talk['shared'], 'date' | 'status' | 'debriefed'>
}

/** The day of a conversation; without a date, the day of its debrief stands in. Null when neither is known. */
export const dayOf = ({ shared }: Dated): Day | null => shared.date ?? shared.debriefed ?? null

/** Was this conversation held, as far as the records say? A debrief says so too. */
export const wasHeld = ({ shared }: Dated): boolean =>
  shared.status === 'held' || (shared.status === 'planned' && shared.debriefed !== undefined)

/**
 * Conversations ahead, today's too, the soonest first; those without a date come last. One without a date is none any
 * more once another of its kind was held with the same person after it was asked for.
 */
export const upcoming = oncePerFolder(<M extends Talk>(folder: Talks<M>, today: Day): readonly M[] =>
  folder.meetings
    .filter(({ shared }) => isPlanned(shared) && (shared.date === undefined || shared.date >= today))
    .filter(({ shared }) => shared.date !== undefined || !wasOvertaken(folder, shared))
    .toSorted(ascending(({ shared }) => shared.date ?? LAST)),
)

/** The latest conversation that was held, up to today. */
export const lastHeld = <M extends Talk>(folder: Talks<M>, today: Day): M | null =>
  heldMeetings(folder, today)[0] ?? null

/** Conversations that were held up to today, the latest first; those without any day come last. */
export const heldMeetings = <M extends Talk>(folder: Talks<M>, today: Day, withName?: string): readonly M[] =>
  withName === undefined
    ? allHeld(folder, today)
    : allHeld(folder, today).filter(({ shared }) => sameName(shared.with, withName))

const allHeld = oncePerFolder(<M extends Talk>(folder: Talks<M>, today: Day): readonly M[] =>
  folder.meetings
    .filter((meeting) => wasHeld(meeting) && (dayOf(meeting) ?? today) <= today)
    .toSorted(descending((meeting) => dayOf(meeting) ?? FIRST)),
)

/**
 * Conversations to look back on: their day has come (or they are marked as held), they were not cancelled and have
 * no debrief yet. The latest first.
 */
export function awaitingDebrief<M extends Talk>(folder: Talks<M>, today: Day): readonly M[] {
  return folder.meetings
    .filter(({ shared }) => shared.debriefed === undefined && shared.status !== 'cancelled')
    .filter(({ shared }) => shared.status === 'held' || (shared.date !== undefined && shared.date <= today))
    .toSorted(descending(({ shared }) => shared.date ?? FIRST))
}

/**
 * The first day on which the folder holds anything; null while it holds nothing with a day.
 * Rhythms count from here where something never happened yet.
 */
export function firstDay(folder: Standing): Day | null {
  const days = [
    ...folder.meetings.flatMap(({ shared }) => [shared.prepared, shared.debriefed, wasPast(shared)]),
    ...folder.checkins.map(({ shared }) => shared.made),
    ...folder.reviews.map(({ shared }) => shared.made),
    // What was taken over from elsewhere happened before the user began here.
    ...folder.evidence.flatMap(({ shared }) => (shared.source === undefined ? [shared.date] : [])),
    ...(folder.plan.shared.goals ?? []).map(({ made }) => made),
    ...(folder.agreements.shared.agreements ?? []).map(({ made }) => made),
  ]
  return days.filter((day) => day !== undefined).toSorted()[0] ?? null
}

const wasOvertaken = (
  { meetings }: Talks,
  {
    kind,
    with: name,
    prepared,
    invite,
  }: Pick<MeetingRecord['shared'], 'kind' | 'with' | 'prepared'> & Pick<Talk['shared'], 'invite'>,
): boolean => {
  const asked = invite?.sent ?? invite?.asked ?? prepared
  return meetings.some(
    (other) =>
      asked !== undefined &&
      wasHeld(other) &&
      other.shared.kind === kind &&
      sameName(other.shared.with, name) &&
      (dayOf(other) ?? FIRST) > asked,
  )
}

const FIRST = ''
const LAST = '9999-12-31'

/** Is a conversation still to come? One that was looked back on was held, whatever its status says. */
export const isPlanned = (shared: Pick<Talk['shared'], 'status' | 'debriefed'>): boolean =>
  shared.status === 'planned' && shared.debriefed === undefined

/** A date ahead is no sign that something happened. */
const wasPast = (shared: Talk['shared']): Day | undefined =>
  shared.status === 'held' ? shared.date : undefined
