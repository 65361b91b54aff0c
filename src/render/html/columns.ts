import { html, type Html } from './html.ts'
import { markAt } from './marks.ts'
import type { Column, Columns } from './picture.ts'

/** Heights in pixels; widths are parts of whatever the page is wide, so that text keeps its size. */
const TOP = 12
const STEP = 20
const LABELS = 22
const ROW_NAME = 20
const ROW = 20
/** Parts of a hundred: the words at the side, and the room for columns. */
const SIDE = 13
const ROOM = 86
/** Fewer columns than this do not get any wider. */
const FEWEST = 12
/** Names under the columns need this much room, in parts of a hundred. */
const LABEL_ROOM = 18

export interface Drawn {
  readonly height: number
  readonly shapes: Html
}

/** Columns on a line, with words for some levels beside them. */
export function drawColumns({ most, levels, columns, rows }: Columns): Drawn {
  const foot = TOP + most * STEP
  const width = ROOM / Math.max(columns.length, FEWEST)
  const middle = (at: number): number => SIDE + (at + 0.5) * width
  const y = (level: number): number => foot - level * STEP
  const below = foot + LABELS
  return {
    height: below + rows.length * (ROW_NAME + ROW) + 6,
    shapes: html`${levels.map(({ at, name }) => level(y(at), name))}<line
        class="axis"
        x1="${SIDE}%"
        x2="100%"
        y1="${foot}"
        y2="${foot}"
      />${columns.map((column, at) =>
        drawColumn(column, middle(at), width, y),
      )}${labels(columns, middle, foot + 16)}${rows.map(({ name, marks }, row) => {
        const top = below + row * (ROW_NAME + ROW)
        return html`<text class="small" x="0" y="${top + 14}">${name}</text>${marks.map((mark, at) =>
            mark === null ? null : markAt(part(middle(at)), top + ROW_NAME + 10, mark),
          )}`
      })}`,
  }
}

const part = (x: number): string => `${Number(x.toFixed(2))}%`

const level = (y: number, word: string): Html =>
  html`<line class="grid" x1="${SIDE}%" x2="100%" y1="${y}" y2="${y}" /><text class="small" x="0" y="${y + 4}"
      >${word}</text
    >`

function drawColumn(
  { from = 0, to, mark }: Column,
  middle: number,
  width: number,
  y: (level: number) => number,
): Html {
  if (mark !== undefined) return markAt(part(middle), y(0) - 8, mark)
  if (to === null) return html`<circle class="none" cx="${part(middle)}" cy="${y(0) - 5}" r="1.5" />`
  const wide = width * 0.62
  const top = y(to)
  // Nothing at all is something to see as well.
  const height = Math.max(y(from) - top, 3)
  return html`<rect
    class="bar"
    x="${part(middle - wide / 2)}"
    y="${Math.min(top, y(from) - height)}"
    width="${part(wide)}"
    height="${height}"
    rx="1.5"
  />`
}

/** Names that would stand in each other's way are left out; the table has them all. */
function labels(
  columns: readonly Column[],
  middle: (at: number) => number,
  y: number,
): readonly (Html | null)[] {
  let free = -LABEL_ROOM
  return columns.map(({ label }, at) => {
    const x = middle(at)
    if (label === undefined || x < free + LABEL_ROOM || x > 100 - LABEL_ROOM / 3) return null
    free = x
    return html`<text class="small centre" x="${part(x)}" y="${y}">${label}</text>`
  })
}
