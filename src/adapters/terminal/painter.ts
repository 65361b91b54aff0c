import type { View } from './form.ts'
import { codes, cursorOf } from './screen.ts'

/** What is drawn of one question, below a blank line; it knows what stands there, and writes only what differs. */
export interface Painter {
  /** What stands there now; nothing before the first drawing. */
  readonly shown: () => View
  /** Draws what differs from what stands there. */
  readonly draw: (view: View) => void
  /** Draws all of it: what stood there was broken anew, or written over. The cursor stands where the view before had it. */
  readonly drawAll: (view: View) => void
  /** There are free rows for it, and the cursor is where it was in them. */
  readonly fresh: () => void
  /** Leaves what is drawn, for the shell to go on below it. */
  readonly leave: () => void
  /** Takes it off the screen. */
  readonly clear: () => void
}

const NOTHING: View = { rows: [], cursor: null }
const ERASE_TO_END = '\u001B[K'
const ERASE_BELOW = '\u001B[J'

/** A painter on this screen, before anything was drawn: the cursor is at the begin of an empty row. */
export function createPainter(output: { readonly write: (text: string) => unknown }): Painter {
  let shown = NOTHING
  /** The row of the cursor; the blank line above the question is row 0. */
  let at = 0

  const goTo = (row: number): string => {
    const move = row < at ? codes.up(at - row) : codes.down(row - at)
    at = row
    return `${move}\r`
  }

  /** The cursor where the view has it. */
  const settled = (view: View): string => {
    const { rows, cols } = cursorOf(view)
    return goTo(rows) + codes.right(cols) + (view.cursor ? codes.showCursor : codes.hideCursor)
  }

  /** All rows from one on, whatever stands there; the row before it stands. */
  const rowsFrom = (first: number, { rows }: View): string => {
    const above = goTo(first)
    at = Math.max(first + 1, rows.length)
    return `${above}\n${ERASE_BELOW}${rows.slice(first).join('\n')}`
  }

  /** The rows that changed, each written over. */
  const changedRows = ({ rows }: View): string =>
    rows.map((row, place) => (row === shown.rows[place] ? '' : goTo(place + 1) + row + ERASE_TO_END)).join('')

  const put = (drawn: string, view: View): void => {
    output.write(drawn + settled(view))
    shown = view
  }

  const drawAll = (view: View): void => {
    const top = goTo(0) + ERASE_BELOW
    put(top + rowsFrom(0, view), view)
  }

  return {
    shown: () => shown,
    draw: (view) => {
      if (view.rows.length === shown.rows.length) return put(changedRows(view), view)
      const first = view.rows.findIndex((row, place) => row !== shown.rows[place])
      put(rowsFrom(first < 0 ? view.rows.length : first, view), view)
    },
    drawAll,
    fresh: () => void (at = cursorOf(shown).rows),
    leave: () => {
      output.write(`${goTo(shown.rows.length)}${codes.showCursor}\r\n`)
      at = shown.rows.length + 1
    },
    clear: () => {
      output.write(goTo(0) + ERASE_BELOW + codes.showCursor)
      shown = NOTHING
    },
  }
}
