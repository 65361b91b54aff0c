import { cursorOn, type Field } from './field.ts'
import type { Frame, Room, View } from './form.ts'
import { audienceKey, header, keyRows, problemRows } from './parts.ts'
import {
  commandTyped,
  fieldWidth,
  isList,
  isOldAnswer,
  itemRows,
  type TextState,
  typedIn,
} from './text-state.ts'
import { layOut, wrapParts } from './wrap.ts'

/** Rows of the field that stay visible however small the terminal is. */
const LEAST_ROWS = 3

/** The screen of a question answered by typing. */
export function viewText(frame: Frame, state: TextState, room: Room): View {
  const { width, height } = room
  const above = [
    ...header(frame, state.audience, width),
    ...scaleEnds(frame, width),
    ...itemRows(state.items, width),
  ]
  const below = [
    ...problemRows(frame, state.problem, width),
    '',
    ...keyRows(frame, keyLine(frame, state), width),
  ]
  const field = fieldRows(
    frame,
    state.field,
    width,
    Math.max(LEAST_ROWS, height - above.length - below.length),
  )
  const cursor = { row: above.length + field.cursor.row, column: field.cursor.column }
  return { rows: [...above, ...field.rows, ...below], cursor }
}

function scaleEnds({ question, texts, style, marks }: Frame, width: number): readonly string[] {
  if (!question.scale) return []
  const { from, low, to, high } = question.scale
  return wrapParts(texts.ends(from, low, to, high), marks.separator, width).map(style.dim)
}

/** The rows of the field around the cursor, as many as there is room for. */
function fieldRows({ style, marks }: Frame, field: Field, width: number, most: number): FieldView {
  const columns = fieldWidth(width)
  const all = layOut(field.text, columns)
  const at = cursorOn(field, all, columns)
  const first = Math.max(0, Math.min(at.row - Math.floor(most / 2), all.length - most))
  const rows = all.slice(first, first + most)
  const isCut = (row: number): boolean =>
    (row === 0 && first > 0) || (row === rows.length - 1 && first + most < all.length)
  const mark = (row: number): string =>
    isCut(row) ? style.dim(marks.more) : row === 0 ? style.pointer(marks.pointer) : ' '
  return {
    rows: rows.map(({ shown }, row) => `${mark(row)} ${shown}`),
    cursor: { row: at.row - first, column: at.column + 2 },
  }
}

interface FieldView {
  readonly rows: readonly string[]
  readonly cursor: { readonly row: number; readonly column: number }
}

/** What the keys do now: it changes with what stands in the field, because signs that are commands only count alone. */
function keyLine(frame: Frame, state: TextState): readonly (string | false)[] {
  const { question, texts } = frame
  const { does } = texts
  const { text } = state.field
  const command = commandTyped(frame, state)
  const untouched = isOldAnswer(frame, state)
  if (command && !untouched)
    return [
      !(command === 'leave-empty' && question.required) && `Enter ${does[COMMAND_WORDS[command]]}`,
      texts.signItself(`\\${text.trim()}`),
    ]
  const empty = text === ''
  // Over an old answer one types a new one: the signs count there too.
  const anew = empty || state.fresh
  return [
    enterKey(frame, state),
    isList(question) && empty && state.items.length > 0 && `Backspace ${does.editLast}`,
    state.fresh && texts.typing,
    state.fresh && `${frame.marks.left} ${does.edit}`,
    question.kind === 'long' && !anew && `Ctrl-J ${does.newLine}`,
    question.known && !question.required && anew && untouched && `- ${does.clear}`,
    untouched && !anew && `Ctrl-U ${does.empty}`,
    `${anew ? '?' : 'F1'} ${does.help}`,
    question.mayGoBack && `Esc ${does.back}`,
    audienceKey(frame, state.audience),
    question.maySkipPart && anew && `> ${does.skipPart}`,
  ]
}

const COMMAND_WORDS = {
  back: 'back',
  help: 'help',
  'skip-part': 'skipPart',
  clear: 'clear',
  'leave-empty': 'skip',
} as const

function enterKey(frame: Frame, state: TextState): string | false {
  const { question, texts } = frame
  const typed = typedIn(state)
  if (isOldAnswer(frame, state)) return `Enter ${texts.does.keep}`
  if (typed === '')
    return !question.required && `Enter ${question.known ? texts.does.clear : texts.does.skip}`
  if (!isList(question)) return `Enter ${texts.does.next}`
  return `Enter ${state.field.text === '' ? texts.does.done : texts.does.addItem}`
}
