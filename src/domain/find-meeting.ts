import { baseName, stemOf } from './file-path.ts'
import { readIsoDay } from './day.ts'
import type { Day } from './day.ts'
import { fold, sameName } from './fold.ts'
import { findById, pathId } from './ids.ts'
import { awaitingDebrief, dayOf, upcoming } from './meetings.ts'
import { nearest } from './nearest.ts'
import { descending } from './order.ts'
import type { Folder, MeetingRecord } from './records.ts'

/** What a text points at among the conversations. */
export type MeetingMatch =
  | { readonly is: 'one'; readonly meeting: MeetingRecord }
  | { readonly is: 'several'; readonly meetings: readonly MeetingRecord[] }
  /** `near` are names and ids that look like it. */
  | { readonly is: 'none'; readonly near: readonly string[] }

export interface FindOptions {
  readonly today: Day
  /**
   * What it is wanted for, where a name alone fits several with the same person. `ahead`: the next one, if any.
   * `move`: as ahead, else the last one when it was called off. `back`: the latest without a debrief, else the latest
   * past one. Left out: the latest of all.
   */
  readonly looking?: 'ahead' | 'move' | 'back'
}

/**
 * Finds the conversation a user means: by id, file name (with or without folder and extension), date or name,
 * or by the beginning of an id or name. Case and accents do not matter; `anna` is the latest with Anna.
 * @returns one; several when the text fits different people or one day with several conversations; or none
 */
export function findMeeting(folder: Folder, text: string, options: FindOptions): MeetingMatch {
  const wanted = fold(text)
  if (wanted === '') return none(folder, text)
  for (const stage of [byIdOrFile, byDate, byWholeName, byName, byBeginning]) {
    const found = stage(folder, wanted, options)
    if (found.length > 0) return matchOf(found)
  }
  return none(folder, text)
}

type Stage = (folder: Folder, wanted: string, options: FindOptions) => readonly MeetingRecord[]

const byIdOrFile: Stage = ({ meetings }, wanted) =>
  meetings.filter(({ file, shared }) =>
    [shared.id, file, pathId(file), baseName(file), ...bareName(file)].some((name) => fold(name) === wanted),
  )

/** Without its folder and extension. The file of a conversation without a day is called after the person: then it is a name. */
const bareName = (file: string): readonly string[] => {
  const name = stemOf(file)
  return readIsoDay(name.slice(0, 10)) === null ? [] : [name]
}

const byDate: Stage = ({ meetings }, wanted) => {
  const day = readIsoDay(wanted)
  return day === null ? [] : meetings.filter(({ shared }) => shared.date === day)
}

/** Anna is Anna, also where there is an Anna de Vries: what the program itself names is never ambiguous. */
const byWholeName: Stage = (folder, wanted, options) =>
  latestPerPerson(
    folder,
    folder.meetings.filter(({ shared }) => fold(shared.with) === wanted),
    options,
  )

/** Whole words of a name: `anna` for Anna de Vries. */
const byName: Stage = (folder, wanted, options) =>
  latestPerPerson(
    folder,
    folder.meetings.filter(({ shared }) => ` ${fold(shared.with)} `.includes(` ${wanted} `)),
    options,
  )

const byBeginning: Stage = (folder, wanted, options) => {
  const named = folder.meetings.filter(({ shared }) => fold(shared.with).startsWith(wanted))
  const filed = folder.meetings.filter(({ file }) => fold(baseName(file)).startsWith(wanted))
  const people = latestPerPerson(folder, named, options)
  return [...new Set([...withId(folder, wanted), ...(people.length > 0 ? people : filed)])]
}

function withId(folder: Folder, wanted: string): readonly MeetingRecord[] {
  const match = findById(folder, wanted)
  const found = match.is === 'one' ? [match.found] : match.is === 'several' ? match.found : []
  const files = new Set(found.filter(({ is }) => is === 'meeting').map(({ file }) => file))
  return folder.meetings.filter(({ file }) => files.has(file))
}

function latestPerPerson(
  folder: Folder,
  found: readonly MeetingRecord[],
  options: FindOptions,
): readonly MeetingRecord[] {
  const first = inOrderOfWish(folder, found, options)
  return first.filter((meeting, at) =>
    first.slice(0, at).every(({ shared }) => !sameName(shared.with, meeting.shared.with)),
  )
}

/** What is wanted first; the latest first where nothing else decides. Cancelled ones come last. */
function inOrderOfWish(
  folder: Folder,
  found: readonly MeetingRecord[],
  options: FindOptions,
): readonly MeetingRecord[] {
  const latest = found.toSorted(descending(rank))
  const wish = wishOf(folder, latest, options)
  return [...new Set([...wish.filter((meeting) => found.includes(meeting)), ...latest])]
}

function wishOf(
  folder: Folder,
  latest: readonly MeetingRecord[],
  { today, looking }: FindOptions,
): readonly MeetingRecord[] {
  switch (looking) {
    case 'ahead':
      return upcoming(folder, today)
    case 'move':
      return [...upcoming(folder, today), ...latest.filter((meeting) => isLastCalledOff(latest, meeting))]
    case 'back':
      return past(folder, latest, today)
    default:
      return []
  }
}

/** A new day for what fell through is a move, unless they have talked since. */
const isLastCalledOff = (latest: readonly MeetingRecord[], meeting: MeetingRecord): boolean =>
  meeting.shared.status === 'cancelled' &&
  latest.every(
    (other) =>
      other === meeting ||
      !sameName(other.shared.with, meeting.shared.with) ||
      (dayOf(other) ?? '') < (dayOf(meeting) ?? ''),
  )

function past(folder: Folder, latest: readonly MeetingRecord[], today: Day): readonly MeetingRecord[] {
  const gone = latest.filter(
    (meeting) => meeting.shared.status !== 'cancelled' && (dayOf(meeting) ?? '9999') <= today,
  )
  return [...awaitingDebrief(folder, today), ...gone]
}

const rank = (meeting: MeetingRecord): string =>
  `${meeting.shared.status === 'cancelled' ? 0 : 1} ${dayOf(meeting) ?? meeting.shared.prepared ?? ''}`

function matchOf(found: readonly MeetingRecord[]): MeetingMatch {
  const [only, ...more] = found
  return only !== undefined && more.length === 0
    ? { is: 'one', meeting: only }
    : { is: 'several', meetings: found }
}

function none({ meetings }: Folder, text: string): MeetingMatch {
  const words = meetings.flatMap(({ file, shared }) => [
    shared.with,
    ...shared.with.split(/\s+/u),
    shared.id,
    stemOf(file),
  ])
  return {
    is: 'none',
    near: nearest(
      text,
      words.filter((word) => word !== ''),
    ),
  }
}
