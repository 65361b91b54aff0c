import { readDate } from '../../coach/dates/read-date.ts'
import type { Language } from '../../domain/codes.ts'
import { addDays, type Day, firstOfMonth, lastOfMonth, weekdayOf } from '../../domain/day.ts'
import { isWorkingDay, workingDayFrom, workingDayUntil } from '../../domain/working-days.ts'

export interface DaysContext {
  readonly today: Day
  readonly language: Language
}

/** Where nothing is said of when, a week leaves the other time to answer. */
const A_WEEK = 7

const OF_A_WEEK = /\bweek\b/iu
const AT_THE_END = /\b(?:eind|einde|end)\b/iu
const NAMES_A_NUMBER = /\d/u

/**
 * Two working days to propose, from the user's own words for when: "volgende week", "begin januari", "dinsdag of
 * donderdag". They lie after today, not on a day of a weekend, New Year or Christmas, and differ.
 */
export function proposedDays(when: string | undefined, context: DaysContext): readonly [Day, Day] {
  const { today } = context
  const wished = wishedDays(when ?? '', context)
  const days = [...new Set(wished)].filter((day) => day > today && isWorkingDay(day)).toSorted()
  const [first, second] = days
  if (first !== undefined && second !== undefined) return [first, second]
  const start = first ?? workingDayFrom(later(wished[0], today))
  return [start, workingDayFrom(addDays(start, 2))]
}

const later = (wish: Day | undefined, today: Day): Day =>
  wish !== undefined && wish > today ? wish : addDays(today, 1)

function wishedDays(when: string, { today, language }: DaysContext): readonly Day[] {
  const read = readDate(when, { today, lang: language, look: 'forward' })
  if (read.kind === 'none') return [addDays(today, A_WEEK)]
  if (read.kind === 'choice') return read.days
  const { day } = read
  if (AT_THE_END.test(when)) return [workingDayUntil(addDays(workingDayUntil(day), -1)), workingDayUntil(day)]
  if (OF_A_WEEK.test(when)) return inWeekOf(day)
  const isWholeMonth = day === lastOfMonth(day) && !NAMES_A_NUMBER.test(when)
  return [isWholeMonth ? inTheMiddle(day) : day]
}

/** Tuesday and Thursday: the days on which most people are at work. */
const inWeekOf = (day: Day): readonly Day[] => {
  const monday = addDays(day, -weekdayOf(day))
  return [addDays(monday, 1), addDays(monday, 3)]
}

const inTheMiddle = (day: Day): Day => addDays(firstOfMonth(day), 9)
