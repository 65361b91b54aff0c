import type { MeetingKind } from './codes.ts'
import { daysBetween } from './day.ts'
import type { Day } from './day.ts'
import { dayOf, heldMeetings } from './meetings.ts'
import type { Talk, Talks } from './standing.ts'

/** Kinds that are about one's career by their nature; an annual review is not (advice S45, S71). */
const CAREER_KINDS: ReadonlySet<MeetingKind> = new Set(['career', 'sounding-board', 'hr', 'first-talk'])

export interface CareerTalk<M extends Talk = Talk> {
  readonly meeting: M
  readonly day: Day
  /** Days since then. */
  readonly days: number
}

/**
 * The latest conversation that was really about the user's career (advice S71, S74): of a kind that is, unless the
 * debrief says it was not; or of any kind of which the debrief says that half or more was.
 */
export function lastCareerTalk<M extends Talk>(folder: Talks<M>, today: Day): CareerTalk<M> | null {
  const meeting = heldMeetings(folder, today).find(wasAboutCareer)
  const day = meeting === undefined ? null : dayOf(meeting)
  return meeting === undefined || day === null ? null : { meeting, day, days: daysBetween(day, today) }
}

/** Is a conversation of this kind about one's career? */
export const isCareerKind = (kind: MeetingKind): boolean => CAREER_KINDS.has(kind)

/** What tells what a conversation was about. */
interface AboutSomething {
  readonly shared: Pick<Talk['shared'], 'kind'>
  readonly private: Pick<Talk['private'], 'career-share'>
}

/** Was it about the user's career, by its kind and by what the debrief said? */
export function wasAboutCareer({ shared, private: own }: AboutSomething): boolean {
  const share = own['career-share']
  if (share === undefined || share === 'some') return isCareerKind(shared.kind)
  return share !== 'none'
}
