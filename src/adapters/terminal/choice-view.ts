import { type ChoiceState, isMany, isUntouched, type Option } from './choice-state.ts'
import type { Frame, Room, View } from './form.ts'
import { audienceKey, footer, header } from './parts.ts'
import { wrapBehind } from './wrap.ts'

/** Rows of options that stay visible however small the terminal is. */
const LEAST_ROWS = 3

/** The screen of a question answered by choosing. */
export function viewChoice(frame: Frame, state: ChoiceState, { width, height }: Room): View {
  const above = header(frame, state.audience, width)
  const below = footer(frame, state.problem, keyLine(frame, state), width)
  const rows = optionRows(frame, state, width, Math.max(LEAST_ROWS, height - above.length - below.length))
  return { rows: [...above, ...rows, ...below], cursor: null }
}

/** The options around the pointer, as many as there is room for. */
function optionRows(frame: Frame, state: ChoiceState, width: number, most: number): readonly string[] {
  const blocks = state.options.map((option, at) => optionBlock(frame, state, option, at, width))
  const rows = blocks.flat()
  const pointed = blocks.slice(0, state.at).flat().length
  const first = Math.max(0, Math.min(pointed - Math.floor(most / 2), rows.length - most))
  return rows.slice(first, first + most).map((row, at, shown) => {
    const isCut = (at === 0 && first > 0) || (at === shown.length - 1 && first + most < rows.length)
    return isCut && at + first !== pointed ? frame.style.dim(frame.marks.more) : row
  })
}

function optionBlock(
  frame: Frame,
  state: ChoiceState,
  option: Option,
  at: number,
  width: number,
): readonly string[] {
  const { style, marks } = frame
  const box = !isMany(frame)
    ? ''
    : option.value !== null && state.ticked.includes(option.value)
      ? '[x] '
      : '[ ] '
  const pointed = at === state.at
  const paint = pointed ? style.active : option.value === null ? style.dim : style.answer
  return wrapBehind(`${pointed ? marks.pointer : ' '} ${box}`, option.label, width).map(paint)
}

function keyLine(frame: Frame, state: ChoiceState): readonly (string | false)[] {
  const { question, texts } = frame
  const { does } = texts
  return [
    question.kind === 'yes-no' && `${capital(texts.yesKeys)}/${capital(texts.noKeys)} ↑↓ ${does.move}`,
    question.kind !== 'yes-no' && `↑↓ ${does.move}`,
    isMany(frame) && `${texts.space} ${does.tick}`,
    `Enter ${enterWord(frame, state)}`,
    question.known && `- ${does.clear}`,
    `? ${does.help}`,
    question.mayGoBack && `< ${does.back}`,
    audienceKey(frame, state.audience),
    question.maySkipPart && `> ${does.skipPart}`,
  ]
}

const capital = (keys: string): string => keys.charAt(0).toUpperCase()

function enterWord(frame: Frame, state: ChoiceState): string {
  const { does } = frame.texts
  if (!isMany(frame)) return does.choose
  if (frame.question.known && isUntouched(frame, state)) return does.keep
  return state.ticked.length === 0 && !frame.question.required && !frame.question.known
    ? does.skip
    : does.done
}
