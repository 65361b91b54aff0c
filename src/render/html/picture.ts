import type { ReportMark } from '../../domain/report/mark.ts'

export type Mark = ReportMark

/** A picture with the words that go with it. What it shows stands in words under it too. */
export interface Picture {
  /** A name for it within the page. */
  readonly id: string
  readonly title: string
  /** The picture in one or two sentences, for who cannot see it. */
  readonly description: string
  readonly drawing: Columns | Lanes
  /** What the marks mean; only those that occur. */
  readonly legend: readonly { readonly mark: Mark | 'late' | 'bar'; readonly text: string }[]
}

/** Columns side by side, one for each month or conversation. */
export interface Columns {
  readonly is: 'columns'
  /** The highest level there is; a column stands on 0. */
  readonly most: number
  /** What some levels mean. */
  readonly levels: readonly { readonly at: number; readonly name: string }[]
  readonly columns: readonly Column[]
  /** Rows of marks under the columns, each with its name. */
  readonly rows: readonly { readonly name: string; readonly marks: readonly (Mark | null)[] }[]
}

export interface Column {
  /** Where the column ends; with `from` a range. Null when nothing is known. */
  readonly to: number | null
  readonly from?: number
  /** A mark on the foot of the column, where there is nothing to measure. */
  readonly mark?: Mark
  /** Under the column, where it fits. */
  readonly label?: string
}

/** Lines in time, one under the other, each with its name above it. */
export interface Lanes {
  readonly is: 'lanes'
  /** Places on the line of time, from 0 to 1. */
  readonly ticks: readonly { readonly at: number; readonly label: string }[]
  readonly today: { readonly at: number; readonly label: string }
  readonly lanes: readonly Lane[]
}

export interface Lane {
  readonly name: string
  readonly from: number
  readonly to: number
  /** From here on it is late. */
  readonly late: { readonly from: number; readonly to: number } | null
  readonly marks: readonly { readonly at: number; readonly mark: Mark }[]
}
