import type { AgreementStatus } from '../../domain/codes.ts'
import type { Day } from '../../domain/day.ts'
import { isOpen } from '../../domain/agreement.ts'
import type { AgreementsReport, ReportAgreement } from '../../domain/report/agreements.ts'
import { capitalised } from '../sentence.ts'
import { agreementItem } from '../share/agreement-item.ts'
import { legendOf } from './legend.ts'
import type { Block, Cell, Table } from './page.ts'
import type { Lane, Mark } from './picture.ts'
import type { ReportWords } from './report-words.ts'
import { timeLine } from './time-line.ts'
import type { TimeLine } from './time-line.ts'

/** The agreements of one side: a line of time, a table with the same facts, and what did not fit. */
export interface AgreementSide {
  /** A name within the page. */
  readonly id: string
  readonly title: string
  readonly report: AgreementsReport
  readonly today: Day
  /** Said under an agreement, for the user alone. */
  readonly note?: (agreement: ReportAgreement) => string | null
}

/** Nothing when there is nothing to show. */
export function agreementBlocks(side: AgreementSide, words: ReportWords): readonly Block[] {
  const { id, title, report, today } = side
  const { shown, more } = report
  if (shown.length === 0) return []
  const line = timeLine(shown.flatMap(daysOf), today, words)
  const lanes = shown.map((one) => laneOf(one, line, today, words))
  return [
    {
      is: 'picture',
      picture: {
        id,
        title,
        description: words.page.agreements.describe(countsOf(shown)),
        drawing: { is: 'lanes', ticks: line.ticks, today: line.today, lanes },
        legend: legendOf(lanes, words),
      },
    },
    { is: 'table', table: tableOf(side, words) },
    ...moreLine(more, words),
  ]
}

const daysOf = ({ made, by, closed, moved }: ReportAgreement): readonly Day[] => [
  made,
  ...moved,
  ...(by === null ? [] : [by]),
  ...(closed === null ? [] : [closed]),
]

function laneOf(one: ReportAgreement, { place, holds }: TimeLine, today: Day, words: ReportWords): Lane {
  const { made, by, closed, status, late, moved } = one
  const end = isOpen(status) ? (by ?? today) : (closed ?? by ?? made)
  const isLate = late !== null && by !== null
  const last = isLate
    ? { at: place(today), mark: 'overdue' as const }
    : { at: place(end), mark: MARKS[status] }
  return {
    name: nameOf(one, words).join(' · '),
    from: place(made),
    to: place(end),
    late: isLate ? { from: place(by), to: place(today) } : null,
    marks: [...moved.filter(holds).map((on) => ({ at: place(on), mark: 'moved' as const })), last],
  }
}

const MARKS: Readonly<Record<AgreementStatus, Mark>> = {
  open: 'open',
  going: 'open',
  stuck: 'stuck',
  done: 'done',
  dropped: 'dropped',
}

/** What it is, and who does it unless that is the user or the sentence says so itself. */
export function nameOf(
  { what, who }: Pick<ReportAgreement, 'what' | 'who'>,
  words: ReportWords,
): readonly [what: string, ...who: string[]] {
  const line = { id: '', what, who: who ?? 'me', status: 'open', made: NO_DAY } as const
  const item = agreementItem(line, '', words, (text) => text)
  return item.who === null ? [capitalised(item.what)] : [item.what, item.who]
}

/** A line in a list says nothing of its day. */
const NO_DAY = '2000-01-01' as Day

function tableOf({ title, report, note }: AgreementSide, words: ReportWords): Table {
  const { agreements } = words.page
  return {
    caption: title,
    pictured: true,
    unbroken: [1],
    head: agreements.head,
    rows: report.shown.map((one) => {
      const [what, ...who] = nameOf(one, words)
      const said = note?.(one) ?? null
      const made = agreements.made(words.dates.shortDay(one.made), one.with)
      return [
        { text: what, details: [...who, ...(said === null ? [made] : [said])] },
        one.by === null ? agreements.noDate : words.dates.shortDay(one.by),
        standingOf(one, words),
      ]
    }),
  }
}

function standingOf({ status, closed, moved, late }: ReportAgreement, words: ReportWords): Cell {
  const { agreements } = words.page
  const ended = status === 'done' || status === 'dropped'
  return {
    text:
      ended && closed !== null
        ? agreements.closed[status](words.dates.shortDay(closed))
        : agreements.status[status],
    details: [
      ...(late === null ? [] : [agreements.late(words.dates.age(late))]),
      ...(moved.length === 0 ? [] : [agreements.moved(moved.length)]),
    ],
  }
}

function countsOf(shown: readonly ReportAgreement[]) {
  const count = (holds: (one: ReportAgreement) => boolean): number => shown.filter(holds).length
  return {
    open: count(({ status }) => isOpen(status)),
    late: count(({ late }) => late !== null),
    done: count(({ status }) => status === 'done'),
    dropped: count(({ status }) => status === 'dropped'),
  }
}

const ORDER: readonly AgreementStatus[] = ['done', 'going', 'open', 'stuck', 'dropped']

function moreLine(more: AgreementsReport['more'], words: ReportWords): readonly Block[] {
  const { agreements } = words.page
  const counts = ORDER.filter((status) => more[status] > 0)
  const total = counts.reduce((sum, status) => sum + more[status], 0)
  if (total === 0) return []
  const told = counts.map((status) => `${more[status]} ${agreements.counted[status]}`)
  return [{ is: 'text', text: agreements.more(told, total) }]
}

/** Years before those told one by one: how much of what was due was done, both sides beside each other. */
export function keptYears(
  mine: AgreementsReport,
  theirs: AgreementsReport,
  head: ReportWords['page']['agreements']['yearHead'],
  words: ReportWords,
): readonly Block[] {
  const { agreements } = words.page
  const years = [...new Set([...mine.years, ...theirs.years].map(({ year }) => year))].toSorted()
  if (years.length === 0) return []
  const cell = (side: AgreementsReport, year: string): string => {
    const kept = side.years.find((one) => one.year === year)?.kept
    return kept === undefined ? '–' : agreements.keptOf(kept.kept, kept.of)
  }
  const rows = years.toReversed().map((year) => [year, cell(mine, year), cell(theirs, year)])
  return [{ is: 'table', table: { caption: agreements.years, head, rows, unbroken: [0] } }]
}
