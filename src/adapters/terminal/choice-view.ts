import {
  chosenAtStart,
  isMany,
  isOldAnswer,
  isTyped,
  labelsOf,
  oldCodes,
  optionsOf,
  type Standing,
} from './choice-state.ts'
import type { Frame, Room, View } from './form.ts'
import { widthOf } from './graphemes.ts'
import { audienceKey, header, keyRows, problemRows } from './parts.ts'
import { wrap } from './wrap.ts'

/** A choice as it is drawn: the prompt moves in `standing`, and asks for these rows at every drawing. */
export interface Drawing {
  readonly frame: Frame
  readonly standing: Standing
  readonly room: Room
}

/** Rows of options that stay visible however small the terminal is. */
const LEAST_ROWS = 3

/** The rows above the options, with a blank one to begin with. */
export const rowsAbove = ({ frame, standing, room }: Drawing): readonly string[] => [
  '',
  ...header(frame, standing.audience, room.width),
]

/** The rows below the options, but for the blank one that the prompt puts between. */
export const rowsBelow = ({ frame, standing, room }: Drawing): readonly string[] => [
  ...problemRows(frame, standing.problem, room.width),
  ...keyRows(frame, keyLine(frame, standing), room.width),
]

/** The rows above the place where yes or no is typed; the confirm prompt has no room for keys below it. */
export const rowsAboveTyped = (drawing: Drawing): readonly string[] => [
  ...rowsAbove(drawing),
  ...rowsBelow(drawing),
]

/** What stands before each option: a box where several may be ticked. */
export const BOXES = { checked: ' [x]', unchecked: ' [ ]' } as const

/** An option's label, wrapped to begin in one column behind the pointer and the box. */
export function labelBehindMarks({ frame, room }: Drawing, label: string): string {
  const indent = isMany(frame) ? BOXES.checked.length + 2 : 2
  return wrap(label, room.width - indent).join(`\n${' '.repeat(indent)}`)
}

/** How many rows of options there is room for. */
export function pageSizeOf(drawing: Drawing): number {
  const { room } = drawing
  const rows = room.height - (rowsAbove(drawing).length - 1) - rowsBelow(drawing).length - 1
  const needed = optionRows(drawing).length
  return needed <= rows ? needed : Math.max(LEAST_ROWS, rows - 1)
}

/** Are there more options than fit? */
export const isCut = (drawing: Drawing): boolean => optionRows(drawing).length > pageSizeOf(drawing)

const optionRows = (drawing: Drawing): readonly string[] =>
  optionsOf(drawing.frame).flatMap(({ label }) => labelBehindMarks(drawing, label).split('\n'))

/** About what stands on the screen now, to find its top again when the terminal has changed under it. */
export function viewOf(drawing: Drawing): View {
  const rows = isTyped(drawing.frame)
    ? [...rowsAboveTyped(drawing).slice(1), '']
    : [
        ...rowsAbove(drawing).slice(1),
        ...optionRows(drawing).slice(0, pageSizeOf(drawing)),
        '',
        ...(isCut(drawing) ? [''] : []),
        ...rowsBelow(drawing),
      ]
  return { rows, cursor: { row: rows.length - 1, column: widthOf(rows.at(-1) ?? '') } }
}

function keyLine(frame: Frame, standing: Standing): readonly (string | false)[] {
  const { question, texts, marks } = frame
  const { does } = texts
  return [
    !isTyped(frame) && `${marks.arrows} ${does.move}`,
    isMany(frame) && `${texts.space} ${does.tick}`,
    `Enter ${enterWord(frame, standing)}`,
    question.known && !question.required && `- ${does.clear}`,
    `? ${does.help}`,
    question.mayGoBack && `Esc ${does.back}`,
    audienceKey(frame, standing.audience),
    question.maySkipPart && `> ${does.skipPart}`,
  ]
}

function enterWord(frame: Frame, standing: Standing): string {
  if (isTyped(frame)) return enterWordTyped(frame, standing)
  const { question, texts } = frame
  const { does } = texts
  const { ticked } = standing
  if (!isMany(frame)) return does.choose
  if (question.known && isOldAnswer(frame, ticked)) return does.keep
  return ticked.length === 0 && !question.required && !question.known ? does.skip : does.done
}

/** Enter alone takes what the capital letter says, or leaves things as they are. */
function enterWordTyped(frame: Frame, { typed }: Standing): string {
  const { question, texts } = frame
  if (typed !== '') return texts.does.next
  const [old] = labelsOf(frame, oldCodes(frame))
  if (question.known) return old === undefined ? texts.does.keep : texts.keepAs(old)
  if (!question.required) return texts.does.skip
  return labelsOf(frame, chosenAtStart(frame))[0] ?? texts.yes
}
