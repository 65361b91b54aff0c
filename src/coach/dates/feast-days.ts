import { type Day, addDays, dayFromParts, weekdayOf, type Weekday } from '../../domain/day.ts'

/** How the day of a feast is found: a date, so many days from Easter, or a weekday of a month (-1 = the last). */
export type FeastDay =
  | { readonly on: 'date'; readonly month: number; readonly day: number }
  | { readonly on: 'easter'; readonly daysLater: number }
  | { readonly on: 'weekday'; readonly nth: number; readonly weekday: Weekday; readonly month: number }
  /** 27 April, or the Saturday before when that is a Sunday. */
  | { readonly on: 'kings-day' }
  /** The day after Thanksgiving. */
  | { readonly on: 'black-friday' }

/**
 * The day a feast falls on.
 * @param year 1900–2999
 */
export function feastDay(feast: FeastDay, year: number): Day | null {
  switch (feast.on) {
    case 'date':
      return dayFromParts(year, feast.month, feast.day)
    case 'easter':
      return easter(year, feast.daysLater)
    case 'weekday':
      return nthWeekday(feast, year)
    case 'kings-day':
      return kingsDay(year)
    case 'black-friday': {
      const thanksgiving = nthWeekday({ nth: 4, weekday: 3, month: 11 }, year)
      return thanksgiving === null ? null : addDays(thanksgiving, 1)
    }
  }
}

function nthWeekday(
  { nth, weekday, month }: { readonly nth: number; readonly weekday: Weekday; readonly month: number },
  year: number,
): Day | null {
  // No feast here is on the last of a weekday in December.
  const from = nth === -1 ? dayFromParts(year, month + 1, 1) : dayFromParts(year, month, 1)
  if (from === null) return null
  const first = addDays(from, (weekday - weekdayOf(from) + 7) % 7)
  return nth === -1 ? addDays(first, -7) : addDays(first, (nth - 1) * 7)
}

function kingsDay(year: number): Day | null {
  const day = dayFromParts(year, 4, 27)
  return day !== null && weekdayOf(day) === 6 ? addDays(day, -1) : day
}

/** Easter Sunday by the Meeus/Jones/Butcher method, plus a number of days. */
function easter(year: number, daysLater: number): Day | null {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const g = Math.floor((8 * b + 13) / 25)
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const n = h + l - 7 * m + 114
  const sunday = dayFromParts(year, Math.floor(n / 31), (n % 31) + 1)
  return sunday === null ? null : addDays(sunday, daysLater)
}
