import type { NotNow } from './agreement.ts'
import type { Day } from './day.ts'
import { fold, sameName } from './fold.ts'
import { upcoming } from './meetings.ts'
import { oncePerFolder } from './once-per-folder.ts'
import { ascending } from './order.ts'
import type { Folder, MeetingRecord } from './records.ts'

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
export const notNowEntries = oncePerFolder((folder: Folder, today: Day): readonly NotNowEntry[] => {
  const holders = folder.meetings.filter(({ shared }) => (shared.notNow ?? []).length > 0)
  if (holders.length === 0) return []
  const byName = talksByName(folder.meetings)
  const ahead = new Set(upcoming(folder, today).map(({ file }) => file))
  return holders
    .flatMap((meeting) => {
      const later = laterTalks(byName.get(fold(meeting.shared.with)) ?? [], meeting)
      return (meeting.shared.notNow ?? []).map((item, at) =>
        entryOf(later, meeting, item, at, { today, ahead }),
      )
    })
    .toSorted(ascending(keyOf))
})

/** Those whose day has come and that are on no conversation ahead. */
export const dueNotNow = (folder: Folder, today: Day): readonly NotNowEntry[] =>
  notNowEntries(folder, today).filter(({ due }) => due)

/** Does it still wait to be raised? */
export const isWaiting = ({ raised, closed }: NotNowEntry): boolean => raised === null && closed === null

/**
 * What belongs on the agenda of a conversation: what waits for this person and comes up by then.
 * @param on the day of the conversation, or today when it has none
 */
export const notNowFor = (folder: Folder, name: string, on: Day): readonly NotNowEntry[] =>
  notNowEntries(folder, on).filter(
    (entry) => sameName(entry.with, name) && isWaiting(entry) && entry.again !== null && entry.again <= on,
  )

/** A conversation that may raise something again. */
interface Talk {
  readonly file: string
  readonly shared: MeetingRecord['shared']
  /** What was said in it, folded; made once, when it is first wanted. */
  readonly said: () => string
}

/** Conversations that were not cancelled, by the name of the other, so that each is compared with its own only. */
function talksByName(meetings: readonly MeetingRecord[]): ReadonlyMap<string, readonly Talk[]> {
  const talks = new Map<string, Talk[]>()
  for (const { file, shared } of meetings) {
    if (shared.status === 'cancelled') continue
    let text: string | null = null
    const said = (): string => (text ??= wordsIn(shared))
    const name = fold(shared.with)
    const same = talks.get(name)
    if (same === undefined) talks.set(name, [{ file, shared, said }])
    else same.push({ file, shared, said })
  }
  return talks
}

/** @param same the conversations with the same person */
function laterTalks(same: readonly Talk[], meeting: MeetingRecord): readonly Talk[] {
  const day = meeting.shared.date ?? meeting.shared.debriefed
  return same.filter(
    ({ file, shared }) =>
      file !== meeting.file && (shared.date === undefined || day === undefined || shared.date > day),
  )
}

function entryOf(
  later: readonly Talk[],
  { file, shared }: MeetingRecord,
  item: NotNow,
  at: number,
  { today, ahead }: { readonly today: Day; readonly ahead: ReadonlySet<string> },
): NotNowEntry {
  const { what, condition = null, met = null, closed = null } = item
  const raised = raisedOn(later, item)
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
    due: waits && again !== null && again <= today && !later.some(({ file: its }) => ahead.has(its)),
  }
}

/** Whichever comes first: the day that was agreed, or the day its condition was met. */
const dayOfReturn = ({ again, met }: NotNow): Day | null =>
  met !== undefined && (again === undefined || met < again) ? met : (again ?? null)

const lastOf = (days: readonly (Day | null)[]): Day | null =>
  days.reduce<Day | null>((last, day) => (day !== null && (last === null || day > last) ? day : last), null)

/** A conversation before the day the user moved it, or said that its condition is met, does not count any more. */
function raisedOn(later: readonly Talk[], item: NotNow): Day | null {
  const again = dayOfReturn(item)
  const moved = item.history?.findLast(({ by }) => by !== undefined)?.on
  const what = fold(item.what)
  const counts = (day: Day): boolean =>
    (item.met === undefined || day >= item.met) && (moved === undefined || day > moved)
  return later.reduce<Day | null>((first, { shared, said }) => {
    const day = shared.date ?? shared.debriefed
    if (shared.debriefed === undefined || day === undefined || !counts(day)) return first
    if (first !== null && first <= day) return first
    const onItsAgenda = again !== null && day >= again
    return onItsAgenda || (what !== '' && said().includes(what)) ? day : first
  }, null)
}

/** The words of a conversation in which something put off may come back, folded, a line each. */
const wordsIn = (meeting: MeetingRecord['shared']): string =>
  [
    ...(meeting.agreements ?? []).map(({ what }) => what),
    ...(meeting.notNow ?? []).map(({ what }) => what),
    ...(meeting.questions ?? []),
    meeting.proposal,
    meeting.outcome,
    ...(meeting.report ?? []),
    meeting.want,
    meeting.need,
  ]
    .map((text) => fold(text ?? ''))
    .join('\n')

const keyOf = ({ raised, closed, again, id }: NotNowEntry): string =>
  [raised === null && closed === null ? 0 : 1, again ?? '9999-12-31', id].join(' ')
