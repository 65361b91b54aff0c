import type { NotNow } from './agreement.ts'
import type { Day } from './day.ts'
import { fold, sameName } from './fold.ts'
import { ascending } from './order.ts'
import type { Folder, MeetingRecord } from './records.ts'

/** A "not now" with where it comes from and how it stands (advice S38, B8). */
export interface NotNowEntry {
  /** The id of its conversation and its number there: `m-7k2m.1`. */
  readonly id: string
  readonly what: string
  readonly condition: string | null
  /** The day to raise it again. */
  readonly again: Day | null
  readonly with: string
  readonly file: string
  readonly meeting: string
  readonly meetingDate: Day | null
  /** The day it came back in a later conversation; null while it waits. */
  readonly raised: Day | null
  /** Its day has come, it waits, and no conversation with this person lies ahead. */
  readonly due: boolean
}

/**
 * Every "not now" in the folder. It is raised again by a later conversation with the same person that was debriefed:
 * one that names it, or one on or after its day, for it stands on the agenda of that one.
 * @param today the day that tells which are due
 * @returns those that wait first, the oldest day first
 */
export function notNowEntries(folder: Folder, today: Day): readonly NotNowEntry[] {
  return folder.meetings
    .flatMap((meeting) =>
      (meeting.shared.notNow ?? []).map((item, at) => entryOf(folder, meeting, item, at, today)),
    )
    .toSorted(ascending(keyOf))
}

/** Those whose day has come and that are on no conversation ahead. */
export const dueNotNow = (folder: Folder, today: Day): readonly NotNowEntry[] =>
  notNowEntries(folder, today).filter(({ due }) => due)

/**
 * What belongs on the agenda of a conversation: what waits for this person and comes up by then.
 * @param on the day of the conversation, or today when it has none
 */
export const notNowFor = (folder: Folder, name: string, on: Day): readonly NotNowEntry[] =>
  notNowEntries(folder, on).filter(
    (entry) =>
      sameName(entry.with, name) && entry.raised === null && entry.again !== null && entry.again <= on,
  )

function entryOf(folder: Folder, meeting: MeetingRecord, item: NotNow, at: number, today: Day): NotNowEntry {
  const later = laterMeetings(folder, meeting)
  const raised = raisedOn(later, item)
  const again = item.again ?? null
  const ahead = later.some(({ shared }) => shared.status === 'planned' && (shared.date ?? today) >= today)
  return {
    id: `${meeting.shared.id}.${at + 1}`,
    what: item.what,
    condition: item.condition ?? null,
    again,
    with: meeting.shared.with,
    file: meeting.file,
    meeting: meeting.shared.id,
    meetingDate: meeting.shared.date ?? null,
    raised,
    due: raised === null && again !== null && again <= today && !ahead,
  }
}

function laterMeetings(folder: Folder, meeting: MeetingRecord): readonly MeetingRecord[] {
  const day = meeting.shared.date ?? meeting.shared.debriefed
  return folder.meetings.filter(
    ({ file, shared }) =>
      file !== meeting.file &&
      shared.status !== 'cancelled' &&
      sameName(shared.with, meeting.shared.with) &&
      (shared.date === undefined || day === undefined || shared.date > day),
  )
}

function raisedOn(later: readonly MeetingRecord[], { what, again }: NotNow): Day | null {
  const days = later.flatMap(({ shared }) => {
    const day = shared.date ?? shared.debriefed
    if (shared.debriefed === undefined || day === undefined) return []
    const onItsAgenda = again !== undefined && day >= again
    return onItsAgenda || names(shared, what) ? [day] : []
  })
  return days.toSorted()[0] ?? null
}

/** Did that conversation have it, in the words in which it was written down? */
function names(meeting: MeetingRecord['shared'], what: string): boolean {
  const wanted = fold(what)
  const texts = [
    ...(meeting.agreements ?? []).map((agreement) => agreement.what),
    ...(meeting.notNow ?? []).map((item) => item.what),
    ...(meeting.questions ?? []),
    meeting.proposal,
    meeting.outcome,
    ...(meeting.report ?? []),
    meeting.want,
    meeting.need,
  ]
  return wanted !== '' && texts.some((text) => text !== undefined && fold(text).includes(wanted))
}

const keyOf = ({ raised, again, id }: NotNowEntry): string =>
  [raised === null ? 0 : 1, again ?? '9999-12-31', id].join(' ')
