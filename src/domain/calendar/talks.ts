import { agreedNext } from '../agreed-next.ts'
import { countdown } from '../countdown.ts'
import { type Day, addDays } from '../day.ts'
import { MAIL_STAYS, talksToDebrief } from '../due.ts'
import { mailState } from '../mail-state.ts'
import { dayOf } from '../meetings.ts'
import type { Folder, MeetingRecord } from '../records.ts'
import type { CalendarEntry } from './entry.ts'
import { makeEntry, workdayNear } from './make-entry.ts'

/** Every conversation with a day, with the steps before it and what follows from it (advice S83, S102, S106). */
export const talkEntries = (folder: Folder, today: Day): readonly CalendarEntry[] => [
  ...folder.meetings.flatMap((meeting) => [
    ...talk(meeting),
    ...stepsBefore(folder, meeting, today),
    ...notes(folder, meeting, today),
    ...mail(meeting, today),
  ]),
  ...agreedNext(folder, today).flatMap(({ with: name, date, meeting }) => [
    makeEntry('next-talk', meeting, date, { with: name, meeting, command: ['prep', name] }),
    ...startOf(meeting, name, date, today),
  ]),
]

function talk({ shared }: MeetingRecord): readonly CalendarEntry[] {
  const { id, date, with: name, status, moved, outcome, questions } = shared
  if (date === undefined) return []
  const cancelled = status === 'cancelled'
  return [
    makeEntry('talk', id, date, {
      with: name,
      meeting: id,
      cancelled,
      // Moving makes a cancelled conversation one that lies ahead again: a move counts for more than calling it off.
      revision: (moved ?? []).length * 2 + (cancelled ? 1 : 0),
      shared: [...(outcome === undefined ? [] : [outcome]), ...(questions ?? [])],
    }),
  ]
}

const stepsBefore = (folder: Folder, meeting: MeetingRecord, today: Day): readonly CalendarEntry[] =>
  (countdown(folder, meeting, today)?.steps ?? [])
    .filter(({ state }) => state === 'open')
    .map(({ id, by, command }) => makeEntry(id, meeting.shared.id, by, { ...whose(meeting), command }))

/** Looking back is for the day itself, while one still knows what was said; when that has passed, for today. */
function notes(folder: Folder, meeting: MeetingRecord, today: Day): readonly CalendarEntry[] {
  const { id, date, status, debriefed } = meeting.shared
  if (date === undefined || status === 'cancelled' || debriefed !== undefined) return []
  const isLate = date < today && talksToDebrief(folder, today).includes(meeting)
  return [
    makeEntry('notes', id, isLate ? workdayNear(today, today) : date, {
      ...whose(meeting),
      command: ['debrief', id],
    }),
  ]
}

const MAIL_DAYS = 2

/** Within two days; a mail that is late and still makes sense is for today. */
function mail(meeting: MeetingRecord, today: Day): readonly CalendarEntry[] {
  const { id, date, status, debriefed } = meeting.shared
  const day = dayOf(meeting)
  const state = mailState(meeting, today)
  const isComing = status !== 'cancelled' && debriefed === undefined && date !== undefined
  const isDue = state.is === 'due' || state.is === 'late'
  if (day === null || !(isComing || isDue)) return []
  const by = workdayNear(addDays(day, MAIL_DAYS), day)
  const isLate = isDue && by < today && (state.is === 'due' || state.daysLate <= MAIL_STAYS)
  return [
    makeEntry('mail', id, isLate ? workdayNear(today, today) : by, {
      ...whose(meeting),
      command: ['mail', id],
    }),
  ]
}

const whose = ({ shared }: MeetingRecord): Pick<CalendarEntry, 'with' | 'meeting'> => ({
  with: shared.with,
  meeting: shared.id,
})

const PREPARE_DAYS = 14

/** A day that was agreed has no record to count down from yet: its preparation begins two weeks before. */
function startOf(meeting: string, name: string, date: Day, today: Day): readonly CalendarEntry[] {
  const start = workdayNear(addDays(date, -PREPARE_DAYS), today)
  const day = start < today ? workdayNear(today, today) : start
  return day > date
    ? []
    : [makeEntry('prepare', meeting, day, { with: name, meeting, command: ['prep', name] })]
}
