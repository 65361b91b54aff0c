import type { ReportWords } from './report-words.ts'
import type { Columns, Lane, Mark, Picture } from './picture.ts'

/** What the marks mean that occur in these lines; each once, in a fixed order. */
export function legendOf(lanes: readonly Lane[], { page }: ReportWords): Picture['legend'] {
  const found = new Set<Mark>(lanes.flatMap(({ marks }) => marks.map(({ mark }) => mark)))
  const marks = ORDER.filter((mark) => found.has(mark)).map((mark) => ({ mark, text: page.marks[mark] }))
  return lanes.some(({ late }) => late !== null) ? [...marks, { mark: 'late', text: page.marks.late }] : marks
}

/** The same for columns, after what their height means. */
export function columnLegend(
  bar: string,
  { columns, rows }: Columns,
  { page }: ReportWords,
): Picture['legend'] {
  const found = new Set([...columns.map(({ mark }) => mark ?? null), ...rows.flatMap(({ marks }) => marks)])
  const marks = ORDER.filter((mark) => found.has(mark)).map((mark) => ({ mark, text: page.marks[mark] }))
  return [{ mark: 'bar', text: bar }, ...marks]
}

const ORDER: readonly Mark[] = [
  'done',
  'open',
  'stuck',
  'overdue',
  'milestone-done',
  'milestone',
  'evidence',
  'much',
  'even',
  'little',
  'moved',
  'dropped',
  'cancelled',
]
