import type { Day } from '../../domain/day.ts'
import type {
  EnergyOfMonth,
  EnergyOfYear,
  EnergyRange,
  EnergyReport,
} from '../../domain/private/report/energy.ts'
import type { Recurring } from '../../domain/recurring.ts'
import { columnLegend } from '../html/legend.ts'
import type { Block, Cell, Table } from '../html/page.ts'
import type { Columns } from '../html/picture.ts'
import { shortMonth } from '../html/report-words.ts'
import type { ReportWords } from '../html/report-words.ts'
import { capitalised, unstopped } from '../sentence.ts'

const MOST = 5

/** Energy by month with what gave and cost it; what lies longer back by quarter and by year (advice S61, S65, S66). */
export function energyBlocks(
  { months, quarters, years }: EnergyReport,
  words: ReportWords,
): readonly Block[] {
  const asked = months.filter(({ energy }) => energy !== null)
  if (months.length === 0 && years.length === 0) return [{ is: 'text', text: words.page.energy.empty }]
  return [
    ...(asked.length > 0 ? [monthsPicture(months, words)] : []),
    ...(months.length > 0
      ? [{ is: 'table' as const, table: monthsTable(months, asked.length > 0, words) }]
      : []),
    ...(quarters.some(({ months: known }) => known > 0) ? [quartersPicture(quarters, words)] : []),
    ...(years.length > 0 ? [{ is: 'table' as const, table: yearsTable(years, words) }] : []),
  ]
}

const within = (energy: number): number => Math.min(MOST, Math.max(1, Math.round(energy)))

const levelName = (energy: number, { page }: ReportWords): string =>
  page.energy.levels[within(energy) - 1] ?? ''

const levelsOf = (words: ReportWords): Columns['levels'] =>
  [1, MOST].map((at) => ({ at, name: levelName(at, words) }))

function monthsPicture(months: readonly EnergyOfMonth[], words: ReportWords): Block {
  const { energy: texts } = words.page
  const levels = months.flatMap(({ energy }) => (energy === null ? [] : [within(energy)]))
  const drawing: Columns = {
    is: 'columns',
    most: MOST,
    levels: levelsOf(words),
    rows: [],
    columns: months.map(({ month, energy }) => ({
      to: energy === null ? null : within(energy),
      label: shortMonth(words, `${month}-01` as Day),
    })),
  }
  const [low, high] = [Math.min(...levels), Math.max(...levels)]
  return {
    is: 'picture',
    picture: {
      id: 'energy-months',
      title: texts.picture,
      description: texts.describe(levels.length, levelName(low, words), levelName(high, words)),
      drawing,
      legend: columnLegend(texts.bar, drawing, words),
    },
  }
}

/** The newest month first: that is what one wants to know. */
function monthsTable(months: readonly EnergyOfMonth[], pictured: boolean, words: ReportWords): Table {
  const { energy: texts } = words.page
  return {
    caption: texts.table,
    ...(pictured && { pictured }),
    head: texts.head,
    unbroken: [0, 1],
    rows: months
      .toReversed()
      .map(({ month, energy, gave, cost }): readonly Cell[] => [
        capitalised(words.dates.month(month)),
        energy === null ? '–' : levelName(energy, words),
        linesOf(gave, words),
        linesOf(cost, words),
      ]),
  }
}

/** As much as one reads of a month; the rest is counted. */
const MOST_LINES = 5

function linesOf(lines: readonly string[], { page }: ReportWords): Cell {
  if (lines.length === 0) return '–'
  const shown = lines.slice(0, MOST_LINES).map((line) => capitalised(unstopped(line)))
  const rest = lines.length - shown.length
  return { lines: rest > 0 ? [...shown, page.andMore(rest)] : shown }
}

function quartersPicture(
  quarters: readonly (EnergyRange & { readonly quarter: string })[],
  words: ReportWords,
): Block {
  const { energy: texts } = words.page
  const drawing: Columns = {
    is: 'columns',
    most: MOST,
    levels: levelsOf(words),
    rows: [],
    columns: quarters.map(({ quarter, low, high }) => ({
      to: high === null ? null : within(high),
      ...(low !== null && { from: within(low) - 1 }),
      ...(quarter.endsWith('-Q1') && { label: quarter.slice(0, 4) }),
    })),
  }
  return {
    is: 'picture',
    picture: {
      id: 'energy-quarters',
      title: texts.earlier,
      description: texts.describeEarlier(
        quarters[0]?.quarter.slice(0, 4) ?? '',
        quarters.at(-1)?.quarter.slice(0, 4) ?? '',
      ),
      drawing,
      legend: columnLegend(texts.rangeBar, drawing, words),
    },
  }
}

function yearsTable(years: readonly EnergyOfYear[], words: ReportWords): Table {
  const { page } = words
  const [, energy, gave, cost] = page.energy.head
  return {
    caption: page.energy.earlierTable,
    pictured: true,
    unbroken: [0],
    head: [page.energy.year, energy, gave, cost],
    rows: years
      .toReversed()
      .map((one) => [one.year, rangeOf(one, words), comesBack(one.gave, words), comesBack(one.cost, words)]),
  }
}

function rangeOf({ low, high, months }: EnergyRange, words: ReportWords): Cell {
  if (low === null || high === null) return '–'
  const { range, months: counted } = words.page.energy
  return { text: range(levelName(low, words), levelName(high, words)), details: [counted(months)] }
}

/** A number stays with what it counts. */
const unbroken = (text: string): string => text.replaceAll(' ', '\u00A0')

const comesBack = (list: readonly Recurring[], { page }: ReportWords): Cell =>
  list.length === 0
    ? '–'
    : {
        lines: list.map(
          ({ label, count }) => `${capitalised(unstopped(label))} (${unbroken(page.times(count))})`,
        ),
      }
