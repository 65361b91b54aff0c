import { type Day, addDays, dayFromParts, weekdayOf } from '../../domain/day.ts'

/** Feast days that people in the Netherlands and Britain set dates by. */
export type FeastDay =
  | 'new-year'
  | 'easter'
  | 'kings-day'
  | 'ascension'
  | 'pentecost'
  | 'saint-nicholas'
  | 'christmas-eve'
  | 'christmas'
  | 'new-years-eve'

/**
 * The day a feast falls on; of feasts that last two days the first.
 * @param year 1900–2999
 */
export function feastDay(feast: FeastDay, year: number): Day | null {
  switch (feast) {
    case 'new-year':
      return dayFromParts(year, 1, 1)
    case 'kings-day':
      return kingsDay(year)
    case 'saint-nicholas':
      return dayFromParts(year, 12, 5)
    case 'christmas-eve':
      return dayFromParts(year, 12, 24)
    case 'christmas':
      return dayFromParts(year, 12, 25)
    case 'new-years-eve':
      return dayFromParts(year, 12, 31)
    case 'easter':
      return easter(year, 0)
    case 'ascension':
      return easter(year, 39)
    case 'pentecost':
      return easter(year, 49)
  }
}

/** 27 April, or the Saturday before when that is a Sunday. */
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
