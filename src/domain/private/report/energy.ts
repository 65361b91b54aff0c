import { type ContentReader, contentReader } from '../../content-words.ts'
import { energyByMonth } from '../../energy.ts'
import { firstOfMonth, monthOf } from '../../day.ts'
import type { Day, Month } from '../../day.ts'
import { energyLinesByMonth } from '../../energy-lines.ts'
import { monthOfLog } from '../../log.ts'
import type { Sign } from '../../log.ts'
import { monthOfCheckin } from '../../month-of-checkin.ts'
import type { Folder } from '../../records.ts'
import { type ReadLines, readLines, type Recurring, recurringIn } from '../../recurring.ts'
import { earlierYears, recentFrom } from '../../report/period.ts'
import type { ReportPeriod } from '../../report/period.ts'

/** One month: how much energy, and what gave and cost it, in the user's words (advice S65). */
export interface EnergyOfMonth {
  readonly month: Month
  /** 1 (little) to 5 (a lot); null when it was not asked. */
  readonly energy: number | null
  readonly gave: readonly string[]
  readonly cost: readonly string[]
}

/** The least and the most of some months; null when no month had an answer. No average: energy is no score. */
export interface EnergyRange {
  readonly low: number | null
  readonly high: number | null
  /** How many months had an answer. */
  readonly months: number
}

export interface EnergyOfYear extends EnergyRange {
  readonly year: string
  readonly gave: readonly Recurring[]
  readonly cost: readonly Recurring[]
}

export interface EnergyReport {
  /** The last two years, oldest first, from the first month that has anything. */
  readonly months: readonly EnergyOfMonth[]
  /** What lies before them, a quarter each: `2024-Q1`. */
  readonly quarters: readonly (EnergyRange & { readonly quarter: string })[]
  readonly years: readonly EnergyOfYear[]
  /** What comes back over the whole time, the most frequent first. */
  readonly gave: readonly Recurring[]
  readonly cost: readonly Recurring[]
}

/** In how many months something stands before it comes back. */
const LEAST = 2
/** What comes back in a year, and over the whole time: no more than one looks at. */
const TOP = 3
const TOP_OF_ALL = 5

/** Energy over a period, with what gave and cost it (advice S61, S65, S66). The user's alone. */
export function energyReport(folder: Folder, period: ReportPeriod): EnergyReport {
  const months = monthsOf(folder, period)
  const first = months.findIndex(isFilled)
  const filled = first < 0 ? [] : months.slice(first)
  const recent = monthOf(recentFrom(period))
  const before = filled.filter(({ month }) => month < recent)
  const reader = contentReader()
  const read = new Map(months.map((month) => [month, readMonth(month, reader)]))
  const back = (group: readonly EnergyOfMonth[], most: number) =>
    comingBack(
      group.flatMap((month) => read.get(month) ?? []),
      most,
      reader,
    )
  return {
    months: trimmed(filled.filter(({ month }) => month >= recent)),
    quarters: grouped(before, quarterOf).map(([quarter, group]) => ({ quarter, ...rangeOf(group) })),
    years: earlierYears(period).flatMap(({ from }) => {
      const year = from.slice(0, 4)
      const group = before.filter(({ month }) => month.startsWith(year))
      return group.some(isFilled) ? [{ year, ...rangeOf(group), ...back(group, TOP) }] : []
    }),
    ...back(months, TOP_OF_ALL),
  }
}

const isFilled = ({ energy, gave, cost }: EnergyOfMonth): boolean =>
  energy !== null || gave.length > 0 || cost.length > 0

/** The month we are in is no gap as long as it lasts. */
const trimmed = (months: readonly EnergyOfMonth[]): readonly EnergyOfMonth[] => {
  const last = months.at(-1)
  return last !== undefined && !isFilled(last) ? months.slice(0, -1) : months
}

function monthsOf(folder: Folder, { from, to }: ReportPeriod): readonly EnergyOfMonth[] {
  const start = [from, firstMonth(folder) ?? to].toSorted().at(-1) as Day
  const linesOf = energyLinesByMonth(folder)
  // Said in the check-in and on a day of that month, it counts once.
  const once = (month: Month, sign: Sign): readonly string[] => [...new Set(linesOf(month, sign))]
  return energyByMonth(folder.checkins, start, to).map(({ month, energy }) => ({
    month,
    energy,
    gave: once(month, 'plus'),
    cost: once(month, 'minus'),
  }))
}

/** Nothing is looked for before the first month there is. */
function firstMonth({ checkins, logs }: Folder): Day | null {
  const months = [...checkins.map(monthOfCheckin), ...logs.map(({ file }) => monthOfLog(file))]
  const [first] = months.toSorted()
  return first === undefined ? null : firstOfMonth(`${first}-01` as Day)
}

function rangeOf(months: readonly EnergyOfMonth[]): EnergyRange {
  const levels = months.flatMap(({ energy }) => energy ?? [])
  return levels.length === 0
    ? { low: null, high: null, months: 0 }
    : { low: Math.min(...levels), high: Math.max(...levels), months: levels.length }
}

interface ReadMonth {
  readonly gave: ReadLines
  readonly cost: ReadLines
}

/** A month is told of twice: in its year, and over the whole time. */
const readMonth = ({ gave, cost }: EnergyOfMonth, reader: ContentReader): ReadMonth => ({
  gave: readLines(gave, reader),
  cost: readLines(cost, reader),
})

function comingBack(
  months: readonly ReadMonth[],
  most: number,
  reader: ContentReader,
): Pick<EnergyOfYear, 'gave' | 'cost'> {
  const of = (key: keyof ReadMonth): readonly Recurring[] =>
    recurringIn(
      months.map((month) => month[key]),
      { least: LEAST, most, reader },
    )
  return { gave: of('gave'), cost: of('cost') }
}

const quarterOf = ({ month }: EnergyOfMonth): string =>
  `${month.slice(0, 4)}-Q${Math.ceil(Number(month.slice(5)) / 3)}`

function grouped<T>(all: readonly T[], keyOf: (one: T) => string): readonly (readonly [string, T[]])[] {
  const groups = new Map<string, T[]>()
  for (const one of all) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one])
  return [...groups]
}
