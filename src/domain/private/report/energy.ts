import { checkinLines } from '../../energy-lines.ts'
import { energyByMonth } from '../../energy.ts'
import { firstOfMonth, monthOf } from '../../day.ts'
import type { Day, Month } from '../../day.ts'
import { monthOfLog, type Sign } from '../../log.ts'
import { checkinsByMonth, monthOfCheckin } from '../../month-of-checkin.ts'
import type { Folder } from '../../records.ts'
import { readLines, type Recurring, recurringIn } from '../../recurring.ts'
import { earlierYears, recentFrom } from '../../report/period.ts'
import type { ReportPeriod } from '../../report/period.ts'
import { addCounts, countWords, type ReadLines, type Source, type WordCounts } from '../../word-counts.ts'
import type { ReadLog } from '../read-log.ts'

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

/** What is told of energy. */
export interface EnergySources extends Pick<Folder, 'checkins'> {
  readonly log: ReadLog
}

/** Energy over a period, with what gave and cost it (advice S61, S65, S66). The user's alone. */
export function energyReport(of: EnergySources, period: ReportPeriod): EnergyReport {
  const months = monthsOf(of, period)
  const first = months.findIndex(isFilled)
  const filled = first < 0 ? [] : months.slice(first)
  const recent = monthOf(recentFrom(period))
  const before = filled.filter(({ month }) => month < recent)
  const lately = filled.filter(({ month }) => month >= recent)
  const byYear = new Map(grouped(before, ({ month }) => month.slice(0, 4)))
  const comingBack = comingBackIn([...byYear.values(), lately], of.log)
  return {
    months: trimmed(lately).map(({ month, energy, gave, cost }) => ({
      month,
      energy,
      gave: linesOf(gave),
      cost: linesOf(cost),
    })),
    quarters: grouped(before, quarterOf).map(([quarter, group]) => ({ quarter, ...rangeOf(group) })),
    years: earlierYears(period).flatMap(({ from }) => {
      const year = from.slice(0, 4)
      const group = byYear.get(year) ?? []
      return group.some(isFilled) ? [{ year, ...rangeOf(group), ...comingBack([group], TOP) }] : []
    }),
    ...comingBack([...byYear.values(), lately], TOP_OF_ALL),
  }
}

/** One month as it was read: lines are told of the last two years alone. */
interface ReadMonth {
  readonly month: Month
  readonly energy: number | null
  readonly gave: Source
  readonly cost: Source
}

const isFilled = ({ energy, gave, cost }: ReadMonth): boolean =>
  energy !== null || [...gave, ...cost].some(({ words }) => words.length > 0)

/** Said in the check-in and on a day of that month, it counts once. */
const linesOf = (source: Source): readonly string[] => [...new Set(source.flatMap(({ lines }) => lines()))]

/** The month we are in is no gap as long as it lasts. */
const trimmed = (months: readonly ReadMonth[]): readonly ReadMonth[] => {
  const last = months.at(-1)
  return last !== undefined && !isFilled(last) ? months.slice(0, -1) : months
}

function monthsOf({ checkins, log }: EnergySources, { from, to }: ReportPeriod): readonly ReadMonth[] {
  const start = [from, firstMonth(checkins, log) ?? to].toSorted().at(-1) as Day
  const checkinOf = checkinsByMonth(checkins)
  const filesOf = new Map(grouped(log.files, ({ file }) => monthOfLog(file)))
  const said = (month: Month, sign: Sign): Source => {
    const lines = checkinLines(checkinOf.get(month), sign)
    const files: readonly ReadLines[] = (filesOf.get(month) ?? []).map((file) => file[sign])
    return lines.length === 0 ? files : [readLines(lines, log.reader), ...files]
  }
  return energyByMonth(checkins, start, to).map(({ month, energy }) => ({
    month,
    energy,
    gave: said(month, 'plus'),
    cost: said(month, 'minus'),
  }))
}

/** Nothing is looked for before the first month there is. */
function firstMonth(checkins: Folder['checkins'], { files }: ReadLog): Day | null {
  const months = [...checkins.map(monthOfCheckin), ...files.map(({ file }) => monthOfLog(file))]
  const [first] = months.toSorted()
  return first === undefined ? null : firstOfMonth(`${first}-01` as Day)
}

function rangeOf(months: readonly ReadMonth[]): EnergyRange {
  const levels = months.flatMap(({ energy }) => energy ?? [])
  return levels.length === 0
    ? { low: null, high: null, months: 0 }
    : { low: Math.min(...levels), high: Math.max(...levels), months: levels.length }
}

type Months = readonly ReadMonth[]
type ComingBack = Pick<EnergyOfYear, 'gave' | 'cost'>

/** A month is told of twice, in its year and over the whole time, and its words are counted once. @param groups all months */
function comingBackIn(
  groups: readonly Months[],
  { reader }: ReadLog,
): (of: readonly Months[], most: number) => ComingBack {
  const size = reader.size()
  const counted = (key: 'gave' | 'cost'): ReadonlyMap<Months, WordCounts> =>
    new Map(groups.map((group) => [group, countWords(sourcesOf(group, key), size)]))
  const counts = { gave: counted('gave'), cost: counted('cost') }
  return (wanted, most) => {
    const of = (key: 'gave' | 'cost'): readonly Recurring[] =>
      recurringIn(
        sourcesOf(wanted.flat(), key),
        { least: LEAST, most, reader },
        addCounts(
          wanted.flatMap((group) => counts[key].get(group) ?? []),
          size,
        ),
      )
    return { gave: of('gave'), cost: of('cost') }
  }
}

const sourcesOf = (months: Months, key: 'gave' | 'cost'): readonly Source[] =>
  months.map((month) => month[key])

const quarterOf = ({ month }: ReadMonth): string =>
  `${month.slice(0, 4)}-Q${Math.ceil(Number(month.slice(5)) / 3)}`

function grouped<T>(all: readonly T[], keyOf: (one: T) => string): readonly (readonly [string, T[]])[] {
  const groups = new Map<string, T[]>()
  for (const one of all) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one])
  return [...groups]
}
