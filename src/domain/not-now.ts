import type { NotNow } from './agreement.ts'
import type { Day } from './day.ts'
import { foldName, sameName } from './fold.ts'
import { upcoming } from './meetings.ts'
import { oncePerFolder } from './once-per-folder.ts'
import { ascending } from './order.ts'
import { dayOfReturn, isLater, mayWait, raisedOn, type SameName, talksByName } from './raised.ts'
import type { MeetingRecord } from './records.ts'
import type { Talk, Talks } from './standing.ts'

/** A "not now" with where it comes from and how it stands (advice S38, B8). */
export interface NotNowEntry {
  /** The id of its conversation and its number there: `m-7k2m.1`. */
  readonly id: string
  readonly what: string
  readonly condition: string | null
  /** The day to raise it again: the one that was agreed, or an earlier one on which its condition was met. */
  readonly again: Day | null
  /** The day the user said that its condition is met. */
  readonly met: Day | null
  /** The day it was dropped. */
  readonly closed: Day | null
  readonly with: string
  readonly file: string
  readonly meeting: string
  readonly meetingDate: Day | null
  /** The day it was put off: that of its conversation, or of the debrief. */
  readonly made: Day | null
  /** The day it came back in a later conversation; null while it waits. */
  readonly raised: Day | null
  /** The last day anything was done with it; null where no day is known. */
  readonly lastMention: Day | null
  /** Its day has come, it waits, and no conversation with this person lies ahead. */
  readonly due: boolean
}

/**
 * Every "not now" in the folder. It is raised again by a later conversation with the same person that was debriefed:
 * one that names it, or one on or after its day, for it stands on the agenda of that one.
 * @param today the day that tells which are due
 * @returns those that wait first, the oldest day first
 */
export const notNowEntries = oncePerFolder((folder: Talks<MeetingRecord>, today: Day) =>
  entriesIn(folder, today, () => true),
)

/** Those that wait to be raised: of ten years a handful, and nothing is made of the others. */
export const waitingNotNow = oncePerFolder((folder: Talks, today: Day) =>
  entriesIn(folder, today, mayWait(folder.meetings)).filter(isWaiting),
)

/** Does it still wait to be raised? */
export const isWaiting = ({ raised, closed }: NotNowEntry): boolean => raised === null && closed === null

/** Those whose day has come and that are on no conversation ahead. */
export const dueNotNow = (folder: Talks, today: Day): readonly NotNowEntry[] =>
  waitingNotNow(folder, today).filter(({ due }) => due)

/**
 * What belongs on the agenda of a conversation: what waits for this person and comes up by then.
 * @param on the day of the conversation, or today when it has none
 */
export const notNowFor = (folder: Talks, name: string, on: Day): readonly NotNowEntry[] =>
  waitingNotNow(folder, on).filter(
    (entry) => sameName(entry.with, name) && entry.again !== null && entry.again <= on,
  )

function entriesIn(
  folder: Talks,
  today: Day,
  isWanted: (meeting: Talk, item: NotNow) => boolean,
): readonly NotNowEntry[] {
  const wanted = folder.meetings.flatMap((meeting) =>
    (meeting.shared.notNow ?? []).flatMap((item, at) =>
      isWanted(meeting, item) ? { meeting, item, at } : [],
    ),
  )
  if (wanted.length === 0) return []
  const names = new Set(wanted.map(({ meeting }) => foldName(meeting.shared.with)))
  const byName = talksByName(folder.meetings, names)
  const ahead = upcoming(folder, today)
  return wanted
    .map(({ meeting, item, at }) => entryOf(byName(meeting.shared.with), meeting, item, at, { today, ahead }))
    .toSorted(ascending(keyOf))
}

function entryOf(
  same: SameName,
  meeting: Talk,
  item: NotNow,
  at: number,
  { today, ahead }: { readonly today: Day; readonly ahead: readonly Talk[] },
): NotNowEntry {
  const { file, shared } = meeting
  const { what, condition = null, met = null, closed = null } = item
  const raised = raisedOn(same, meeting, item)
  const again = dayOfReturn(item)
  const waits = raised === null && closed === null
  const made = shared.date ?? shared.debriefed ?? null
  return {
    id: `${shared.id}.${at + 1}`,
    what,
    condition,
    again,
    met,
    closed,
    with: shared.with,
    file,
    meeting: shared.id,
    meetingDate: shared.date ?? null,
    made,
    raised,
    lastMention: lastOf([made, met, closed, raised, ...(item.history ?? []).map(({ on }) => on)]),
    due:
      waits &&
      again !== null &&
      again <= today &&
      !ahead.some((talk) => sameName(talk.shared.with, shared.with) && isLater(talk, meeting)),
  }
}

const lastOf = (days: readonly (Day | null)[]): Day | null =>
  days.reduce<Day | null>((last, day) => (day !== null && (last === null || day > last) ? day : last), null)

const keyOf = ({ raised, closed, again, id }: NotNowEntry): string =>
  [raised === null && closed === null ? 0 : 1, again ?? '9999-12-31', id].join(' ')
