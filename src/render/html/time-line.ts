import { addMonths, daysBetween, firstOfMonth } from '../../domain/day.ts'
import type { Day } from '../../domain/day.ts'
import { placeOf } from '../../domain/report/period.ts'
import type { Lanes } from './picture.ts'
import { shortMonth } from './report-words.ts'
import type { ReportWords } from './report-words.ts'

/** How far a line of time goes at most: what lies further is drawn at its end. */
const MONTHS_BACK = 24
const MONTHS_AHEAD = 18
/** Below this a year is told by its quarters. */
const SHORT = 500
/** A line of less than a month looks like a point. */
const LEAST = 30

/** A line of time under which things that happen have their place. */
export interface TimeLine {
  /** From 0 to 1; what lies outside is at an end. */
  readonly place: (day: Day) => number
  readonly holds: (day: Day) => boolean
  readonly ticks: Lanes['ticks']
  readonly today: Lanes['today']
}

/**
 * A line of time that has room for these days and for today.
 * @param days all days that are to be drawn; those far away are drawn at the end
 */
export function timeLine(days: readonly Day[], today: Day, words: ReportWords): TimeLine {
  const inReach = days.filter(
    (day) => day >= addMonths(today, -MONTHS_BACK) && day <= addMonths(today, MONTHS_AHEAD),
  )
  const sorted = [...inReach, today, addMonths(today, -1)].toSorted()
  const from =
    days.length > inReach.length && days.some((day) => day < today) ? first(days, today) : sorted[0]
  const line = { from: from ?? today, to: sorted.at(-1) ?? today }
  const place = (day: Day): number => Math.min(1, Math.max(0, placeOf(day, line)))
  const holds = (day: Day): boolean => day >= line.from && day <= line.to
  return {
    place,
    holds,
    ticks: ticksOf(line, place, words),
    today: { at: place(today), label: words.page.today },
  }
}

const first = (days: readonly Day[], today: Day): Day => {
  const limit = addMonths(today, -MONTHS_BACK)
  const [earliest = today] = days.toSorted()
  return earliest < limit ? limit : earliest
}

function ticksOf(
  { from, to }: { readonly from: Day; readonly to: Day },
  place: (day: Day) => number,
  words: ReportWords,
): Lanes['ticks'] {
  const days = daysBetween(from, to)
  const step = days < LEAST * 5 ? 1 : days < SHORT ? 3 : 12
  const start = step === 12 ? (`${from.slice(0, 4)}-01-01` as Day) : firstOfMonth(from)
  const ticks: { readonly at: number; readonly label: string }[] = []
  for (let at = start; at <= to; at = addMonths(at, 1)) {
    const month = Number(at.slice(5, 7)) - 1
    if (at > from && month % step === 0)
      ticks.push({ at: place(at), label: step === 12 ? at.slice(0, 4) : shortMonth(words, at) })
  }
  return ticks
}
