import { after, before, widthOf } from './graphemes.ts'
import type { Key } from './key.ts'
import { layOut, type Row } from './wrap.ts'

/** A text being edited; `cursor` is a place in it, in UTF-16 units. */
export interface Field {
  readonly text: string
  readonly cursor: number
}

export const EMPTY_FIELD: Field = { text: '', cursor: 0 }

export const fieldWith = (text: string): Field => ({ text, cursor: text.length })

export const insert = (field: Field, text: string): Field => replace(field, field.cursor, field.cursor, text)

/** Puts `text` in place of what stands from `from` to `to`, the cursor behind it. */
function replace(field: Field, from: number, to: number, text = ''): Field {
  return { text: field.text.slice(0, from) + text + field.text.slice(to), cursor: from + text.length }
}

const moveTo = (field: Field, cursor: number): Field => ({ ...field, cursor })

/** The field after an editing key, or null when the key does not edit. `width` is that of the rows on the screen. */
export function edit(field: Field, key: Key, width: number): Field | null {
  if (key.text !== '') return insert(field, key.text)
  const action = ACTIONS[actionName(key)]
  return action ? action(field, width) : null
}

const actionName = (key: Key): string => `${key.ctrl ? 'ctrl-' : ''}${key.meta ? 'alt-' : ''}${key.name}`

type Action = (field: Field, width: number) => Field

const toLineStart: Action = (field) => moveTo(field, lineStart(field))
const toLineEnd: Action = (field) => moveTo(field, lineEnd(field))
const toLeft: Action = (field) => moveTo(field, before(field.text, field.cursor))
const toRight: Action = (field) => moveTo(field, after(field.text, field.cursor))
const toWordLeft: Action = (field) => moveTo(field, wordStart(field))
const toWordRight: Action = (field) => moveTo(field, wordEnd(field))
const eraseLeft: Action = (field) => replace(field, before(field.text, field.cursor), field.cursor)
const eraseRight: Action = (field) => replace(field, field.cursor, after(field.text, field.cursor))
const eraseWord: Action = (field) => replace(field, wordStart(field), field.cursor)
const eraseToEnd: Action = (field) => replace(field, field.cursor, lineEnd(field))
// At the start of a line it takes the newline, so that pressing on empties a field of several lines.
const eraseToStart: Action = (field) =>
  replace(field, Math.min(lineStart(field), Math.max(0, field.cursor - 1)), field.cursor)
const toRowAbove: Action = (field, width) => toRow(field, width, -1)
const toRowBelow: Action = (field, width) => toRow(field, width, 1)

/** The keys of readline's own line editing, as far as they have a meaning in a field. */
const ACTIONS: Readonly<Record<string, Action>> = {
  left: toLeft,
  right: toRight,
  'ctrl-f': toRight,
  'ctrl-left': toWordLeft,
  'alt-left': toWordLeft,
  'alt-b': toWordLeft,
  'ctrl-right': toWordRight,
  'alt-right': toWordRight,
  'alt-f': toWordRight,
  home: toLineStart,
  'ctrl-a': toLineStart,
  end: toLineEnd,
  'ctrl-e': toLineEnd,
  up: toRowAbove,
  down: toRowBelow,
  backspace: eraseLeft,
  'ctrl-h': eraseLeft,
  delete: eraseRight,
  'ctrl-w': eraseWord,
  'alt-backspace': eraseWord,
  'ctrl-k': eraseToEnd,
  'ctrl-u': eraseToStart,
}

const lineStart = ({ text, cursor }: Field): number =>
  cursor === 0 ? 0 : text.lastIndexOf('\n', cursor - 1) + 1

function lineEnd({ text, cursor }: Field): number {
  const end = text.indexOf('\n', cursor)
  return end === -1 ? text.length : end
}

const wordStart = ({ text, cursor }: Field): number =>
  cursor - (/\S*\s*$/u.exec(text.slice(0, cursor))?.[0].length ?? 0)

const wordEnd = ({ text, cursor }: Field): number =>
  cursor + (/^\s*\S*/u.exec(text.slice(cursor))?.[0].length ?? 0)

/** Where the cursor stands on the screen: the row, and the column in it. */
export function cursorOn(field: Field, rows: readonly Row[], width: number): { row: number; column: number } {
  const row = Math.max(
    0,
    rows.findLastIndex(({ start }) => start <= field.cursor),
  )
  const { start = 0 } = rows[row] ?? {}
  return { row, column: Math.min(width, widthOf(field.text.slice(start, field.cursor))) }
}

function toRow(field: Field, width: number, step: 1 | -1): Field {
  const rows = layOut(field.text, width)
  const here = cursorOn(field, rows, width)
  const target = rows[here.row + step]
  if (!target) return field
  return moveTo(field, placeAt(field.text, target, here.column))
}

/** The place in a row that is nearest before a column. */
function placeAt(text: string, row: Row, column: number): number {
  let at = row.start
  while (at < row.end) {
    const next = after(text, at)
    if (next > row.end || widthOf(text.slice(row.start, next)) > column) break
    at = next
  }
  return at
}
