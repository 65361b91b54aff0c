import { type Day, type Month, addDays, addMonths, firstOfMonth, lastOfMonth, monthOf } from '../day.ts'
import { firstDay } from '../meetings.ts'
import { monthOfCheckin, startOfCheckin } from '../month-of-checkin.ts'
import { type Folder, goalsOf } from '../records.ts'
import { catchUpDue, checkinDue, managerName, reviewDue, rhythmOf, talkDue } from '../rhythm.ts'
import type { CalendarEntry } from './entry.ts'
import { makeEntry, workdayNear } from './make-entry.ts'

/** What comes round, as far ahead as a calendar is looked at (advice S17, S64, S71, S76, S105, S108). */
export const roundEntries = (folder: Folder, today: Day): readonly CalendarEntry[] => [
  ...checkins(folder, today),
  ...reviews(folder, today),
  ...talks(folder, today),
  ...catchUps(folder, today),
  ...reflections(folder, today),
  ...practice(folder, today),
]

/** So many check-ins, times to think and practice moments are laid down ahead. */
const AHEAD = 3

function checkins(folder: Folder, today: Day): readonly CalendarEntry[] {
  const every = rhythmOf(folder)['checkin-months']
  const due = checkinDue(folder, today)
  if (every <= 0 || firstDay(folder) === null) return []
  const made = folder.checkins.map(monthOfCheckin)
  const start = due === null ? nextCheckin(folder, today, every) : firstOfMonth(today)
  return Array.from({ length: AHEAD }, (_, at) => monthOf(addMonths(start, at * every)))
    .filter((month) => !made.includes(month))
    .map((month) => {
      const day = workdayNear(lastOfMonth(dayIn(month, 1)), today)
      return makeEntry('checkin', `checkins/${month}`, day, { command: ['checkin'] })
    })
}

/** Where none is due now: so many months after the last, or next month for who has only just begun. */
function nextCheckin({ checkins: all }: Folder, today: Day, every: number): Day {
  const last = all.map(startOfCheckin).toSorted().at(-1)
  return firstOfMonth(addMonths(last ?? today, last === undefined ? 1 : every))
}

function reviews(folder: Folder, today: Day): readonly CalendarEntry[] {
  const due = reviewDue(folder, today)
  return due === null
    ? []
    : [makeEntry('review', `reviews/${due.since}`, comingDay(due.date, today), { command: ['review'] })]
}

function talks(folder: Folder, today: Day): readonly CalendarEntry[] {
  const due = talkDue(folder, today)
  if (due === null) return []
  const { id, with: last } = due.last.meeting.shared
  // Who is the manager now may be somebody else than the last one talked with.
  const name = managerName(folder, today) ?? last
  const given = { with: name, command: ['invite', name] }
  return [makeEntry('plan-talk', id, comingDay(due.date, today), given)]
}

function catchUps(folder: Folder, today: Day): readonly CalendarEntry[] {
  const due = catchUpDue(folder, today)
  if (due === null) return []
  const given = { with: due.with, command: ['prep', due.with] }
  return [makeEntry('catch-up', due.meeting, comingDay(due.date, today), given)]
}

/** In the middle of the month: the check-in at its end has what was thought of here to go by. */
const THINK_ON = 15

function reflections(folder: Folder, today: Day): readonly CalendarEntry[] {
  if (rhythmOf(folder)['checkin-months'] <= 0 || firstDay(folder) === null) return []
  return monthsAhead(today, THINK_ON).map((month) =>
    makeEntry('reflection', `reflection/${month}`, workdayNear(dayIn(month, THINK_ON), today), {
      command: ['log'],
    }),
  )
}

/** In the first half of the month, for goals that say where what is learned gets practised. */
const PRACTISE_ON = 8

const practice = (folder: Folder, today: Day): readonly CalendarEntry[] =>
  goalsOf(folder.plan)
    .filter(({ status, practise }) => status === 'open' && practise !== undefined)
    .flatMap(({ id }) =>
      monthsAhead(today, PRACTISE_ON).map((month) =>
        makeEntry('practice', `${id}/${month}`, workdayNear(dayIn(month, PRACTISE_ON), today), {
          command: ['goals'],
        }),
      ),
    )

/** The coming months in which this day still lies ahead. */
const monthsAhead = (today: Day, dayOfMonth: number): readonly Month[] => {
  const first = dayIn(monthOf(today), dayOfMonth) >= today ? 0 : 1
  return Array.from({ length: AHEAD }, (_, at) => monthOf(addMonths(firstOfMonth(today), first + at)))
}

const dayIn = (month: Month, dayOfMonth: number): Day => addDays(`${month}-01` as Day, dayOfMonth - 1)

/** What is late comes now: a day that has passed reminds nobody. */
const comingDay = (day: Day, today: Day): Day => workdayNear(day < today ? today : day, today)
