import { stripVTControlCharacters } from 'node:util'
import { widthOf } from './graphemes.ts'
import type { Room, View } from './form.ts'

/** The streams of one terminal. Off a terminal the optional parts are missing. */
export type TerminalInput = NodeJS.ReadableStream & {
  readonly isTTY?: boolean
  readonly readableEnded?: boolean
  readonly setRawMode?: (raw: boolean) => unknown
}
export type TerminalOutput = NodeJS.WritableStream & { readonly columns?: number; readonly rows?: number }

const LEAST_WIDTH = 20
const MOST_WIDTH = 100
const DEFAULT_ROWS = 24

/** What a question may use of the terminal; one that knows no size reports 0. Beyond 100 columns prose reads badly; the last column stays free. */
export function roomOf(output: TerminalOutput, width: number): Room {
  const columns = Math.min(width, output.columns || width)
  // One row for the blank line above the question, one for the cursor after it.
  return {
    width: Math.max(LEAST_WIDTH, Math.min(MOST_WIDTH, columns)) - 1,
    height: (output.rows || DEFAULT_ROWS) - 2,
  }
}

const ESC = '\u001B['
export const codes = {
  showCursor: `${ESC}?25h`,
  hideCursor: `${ESC}?25l`,
  pasteOn: `${ESC}?2004h`,
  pasteOff: `${ESC}?2004l`,
  eraseBelow: `\r${ESC}J`,
  up: (rows: number): string => (rows > 0 ? `${ESC}${rows}A` : ''),
  right: (columns: number): string => (columns > 0 ? `${ESC}${columns}C` : ''),
  down: (rows: number): string => (rows > 0 ? `${ESC}${rows}B` : ''),
} as const

/** Where the cursor is while a question is shown, counted from the blank line above it. */
export const cursorOf = ({ rows, cursor }: View): { rows: number; cols: number } =>
  cursor ? { rows: cursor.row + 1, cols: cursor.column } : { rows: rows.length, cols: 0 }

/** Free rows for the view to be drawn again on, the cursor left where the view has it. */
export const freshRows = (view: View): string =>
  codes.eraseBelow + '\n'.repeat(view.rows.length) + codes.up(view.rows.length - cursorOf(view).rows)

/** From the cursor to the blank line above the question, after a terminal of now `columns` wide broke the rows anew. */
export function toTopAfterReflow(view: View, columns: number): string {
  const cursor = cursorOf(view)
  const above = view.rows.slice(0, cursor.rows - 1).map((row) => rowsAt(widthOf(stripped(row)), columns))
  return codes.up(1 + above.reduce((sum, rows) => sum + rows, 0) + Math.floor(cursor.cols / columns))
}

const rowsAt = (width: number, columns: number): number => Math.max(1, Math.ceil(width / columns))

const stripped = stripVTControlCharacters
