import { safe } from './safe-text.ts'
import { type Grapheme, graphemes, isPlain, widthOf } from './graphemes.ts'

/** One row of wrapped text. `start` and `end` are places in the text it was made from. */
export interface Row {
  readonly start: number
  readonly end: number
  readonly shown: string
}

/** Wraps at spaces, and inside a word only where the word is wider than the row; never inside a sign. */
export function layOut(text: string, width: number): readonly Row[] {
  const rows: Row[] = []
  let from = 0
  for (const line of text.split('\n')) {
    rows.push(...(isPlain(line) ? layOutPlain : layOutLine)(line, from, width))
    from += line.length + 1
  }
  return rows
}

/** The same for signs of one column each, as nearly all text is: a key behind a long answer lays out all of it. */
function layOutPlain(line: string, from: number, width: number): Row[] {
  const rows: Row[] = []
  let start = 0
  let lastSpace = 0
  const rowTo = (end: number): Row => ({
    start: from + start,
    end: from + end,
    shown: line.slice(start, end).trimEnd(),
  })
  for (let at = 0; at < line.length; at += 1) {
    if (line[at] === ' ') {
      lastSpace = at + 1
      continue
    }
    while (at - start >= width && at > start) {
      const cut = lastSpace > start ? lastSpace : at
      rows.push(rowTo(cut))
      start = cut
    }
  }
  return [...rows, rowTo(line.length)]
}

function layOutLine(line: string, from: number, width: number): Row[] {
  const rows: Row[] = []
  let row: Grapheme[] = []
  let taken = 0
  let lastSpace = 0
  for (const sign of graphemes(line, from)) {
    // Spaces that do not fit hang over the edge unseen, so that the next row begins with a word.
    while (taken + sign.width > width && row.length > 0 && sign.shown !== ' ') {
      const cut = lastSpace > 0 ? lastSpace : row.length
      rows.push(toRow(row.slice(0, cut), from))
      row = row.slice(cut)
      taken = row.reduce((sum, { width: columns }) => sum + columns, 0)
      lastSpace = 0
    }
    row.push(sign)
    taken += sign.width
    if (sign.shown === ' ') lastSpace = row.length
  }
  return [...rows, toRow(row, from)]
}

const toRow = (row: readonly Grapheme[], from: number): Row => ({
  start: row[0]?.start ?? from,
  end: row.at(-1)?.end ?? from,
  shown: row
    .map(({ shown }) => shown)
    .join('')
    .trimEnd(),
})

/** A text as the rows that are printed. */
export const wrap = (text: string, width: number): readonly string[] =>
  layOut(text, width).map(({ shown }) => shown)

/** A text in rows that all begin in the same column, behind a first mark such as `- `. */
export function wrapBehind(mark: string, text: string, width: number): readonly string[] {
  const indent = ' '.repeat(widthOf(mark))
  return wrap(text, Math.max(1, width - indent.length)).map((row, at) => (at === 0 ? mark : indent) + row)
}

/** Short parts on as few rows as fit, never broken inside a part unless it is wider than a row. */
export function wrapParts(parts: readonly string[], separator: string, width: number): readonly string[] {
  const rows: string[] = []
  for (const part of parts) {
    const row = rows.at(-1)
    const longer = row === undefined ? part : row + separator + part
    if (row !== undefined && widthOf(longer) <= width) rows[rows.length - 1] = longer
    else rows.push(part)
  }
  return rows.flatMap((row) => wrap(row, width))
}

/**
 * Text between the questions, wrapped at spaces only: a path or an address wider than the terminal is left whole, so that it
 * can be copied. Where the terminal is narrow a path goes on behind a slash, so that its names can be read. Rows that go on begin under the text of the first one, behind its spaces and its bullet or
 * number.
 */
export function wrapSoftly(text: string, width: number): readonly string[] {
  const columns = Math.max(LEAST_COLUMNS, Math.min(MOST_COLUMNS, width))
  return text.split('\n').flatMap((line) => fill(line, columns))
}

const LEAST_COLUMNS = 40
const NARROW_COLUMNS = 60
const MOST_COLUMNS = 200

function fill(line: string, columns: number): readonly string[] {
  const rows: string[] = []
  const indent = ' '.repeat(/^ *(?:- |\d{1,2} {2})?/u.exec(line)?.[0].length ?? 0)
  let row = /^ */u.exec(line)?.[0] ?? ''
  let isFirst = true
  for (const word of safe(line).trimStart().split(' ')) {
    const [begin = '', ...rest] = piecesOf(word, columns)
    if (!isFirst && widthOf(row) + 1 + widthOf(begin) > columns) {
      rows.push(row)
      row = indent + begin
    } else row += isFirst ? begin : ` ${begin}`
    for (const piece of rest) {
      rows.push(row)
      row = indent + piece
    }
    isFirst = false
  }
  return [...rows, row]
}

/** A path in as few pieces as fit a narrow terminal, each up to a slash; any other word is one piece. */
function piecesOf(word: string, columns: number): readonly string[] {
  if (columns >= NARROW_COLUMNS || widthOf(word) <= columns || word.includes(':/')) return [word]
  const pieces: string[] = []
  for (const part of word.match(/[^/\\]*[/\\]|[^/\\]+$/gu) ?? [word]) {
    const longer = (pieces.at(-1) ?? '') + part
    if (pieces.length > 0 && widthOf(longer) <= columns) pieces[pieces.length - 1] = longer
    else pieces.push(part)
  }
  return pieces
}
