import { checkbox, confirm, select } from '@inquirer/prompts'
import { answerOf } from './choice-answer.ts'
import { chosenAtStart, isMany, isTyped, optionsOf } from './choice-state.ts'
import {
  BOXES,
  type Drawing,
  isCut,
  labelBehindMarks,
  pageSizeOf,
  rowsAbove,
  rowsAboveTyped,
  rowsBelow,
} from './choice-view.ts'
import { wrap } from './wrap.ts'

type Context = NonNullable<Parameters<typeof select>[1]>

/**
 * Asks with the library's prompt for this kind of choice: its working, our words and look.
 * @returns the codes chosen; none when things are to stay as they are
 * @throws AbortPromptError when the signal in the context ends it, ExitPromptError on Ctrl-C
 */
export function askStock(drawing: Drawing, context: Context): Promise<readonly string[]> {
  if (isTyped(drawing.frame)) return askYesNo(drawing, context)
  return isMany(drawing.frame) ? askMany(drawing, context) : askOne(drawing, context)
}

async function askOne(drawing: Drawing, context: Context): Promise<readonly string[]> {
  const options = optionsOf(drawing.frame)
  const at = await select(
    {
      message: drawing.frame.question.label,
      choices: itemsOf(drawing),
      default: drawing.standing.at,
      pageSize: pageSizeOf(drawing),
      theme: themeOf(drawing),
    },
    context,
  )
  const value = options[at]?.value ?? null
  return value === null ? [] : [value]
}

async function askMany(drawing: Drawing, context: Context): Promise<readonly string[]> {
  const { frame, standing, room } = drawing
  const codes = optionsOf(frame).map(({ value }) => value ?? '')
  const theme = themeOf(drawing)
  const ticked = (places: readonly number[]): readonly string[] =>
    codes.filter((_, at) => places.includes(at))
  const places = await checkbox(
    {
      message: frame.question.label,
      choices: itemsOf(drawing).map((item, at) => ({
        ...item,
        checked: standing.ticked.includes(codes[at] ?? ''),
      })),
      pageSize: pageSizeOf(drawing),
      shortcuts: { all: null, invert: null },
      validate: (items) => {
        const answer = answerOf(frame, ticked(items.map(({ value }) => value)), standing.audience, room.width)
        return 'problem' in answer ? answer.problem : true
      },
      theme: { ...theme, icon: { ...theme.icon, ...BOXES } },
    },
    context,
  )
  return ticked(places)
}

async function askYesNo(drawing: Drawing, context: Context): Promise<readonly string[]> {
  const { frame } = drawing
  const { texts, style, marks, question } = frame
  const [start] = chosenAtStart(frame)
  const hasDefault = start !== undefined || question.required
  const theme = themeOf(drawing)
  const yes = await confirm(
    {
      message: question.label,
      default: start !== 'no',
      theme: {
        ...theme,
        keywords: { yes: texts.yes, no: texts.no, error: () => texts.plain.yesOrNo },
        style: {
          ...theme.style,
          message: (_label: string, status: string) =>
            status === 'done' ? '' : [...rowsAboveTyped(drawing), style.pointer(marks.pointer)].join('\n'),
          defaultAnswer: (letters: string) => style.dim(`(${letters})`),
          confirmDefault: (letter: string) => (hasDefault ? letter.toUpperCase() : letter),
        },
      },
    },
    context,
  )
  return [yes ? 'yes' : 'no']
}

/** Places stand for options: codes may be absent, and labels may be alike. */
const itemsOf = (drawing: Drawing): { value: number; name: string; description: string }[] =>
  optionsOf(drawing.frame).map(({ label }, at) => ({
    value: at,
    name: labelBehindMarks(drawing, label),
    description: `${at}`,
  }))

/** Our look. The prompt calls these at every drawing, which is also how its pointer and ticks become known. */
function themeOf(drawing: Drawing) {
  const { frame, standing, room } = drawing
  const { style, marks } = frame
  let isTicked = false
  return {
    prefix: '',
    icon: { cursor: marks.pointer },
    style: {
      message: (_label: string, status: string) => (status === 'done' ? '' : rowsAbove(drawing).join('\n')),
      answer: () => '',
      highlight: (row: string) => {
        isTicked = row.startsWith(marks.pointer + BOXES.checked)
        return style.active(row)
      },
      // The description of the option pointed at is its place.
      description: (place: string) => {
        standing.at = Number(place)
        if (isMany(frame)) standing.ticked = withTick(drawing, isTicked)
        return isCut(drawing) ? style.dim(marks.more) : ''
      },
      error: (problem: string) => wrap(problem, room.width).map(style.problem).join('\n'),
      keysHelpTip: () => rowsBelow(drawing).join('\n'),
      renderSelectedChoices: () => '',
    },
  }
}

/** Only the option pointed at can have been ticked or unticked since the last drawing. */
function withTick({ frame, standing }: Drawing, isTicked: boolean): readonly string[] {
  return optionsOf(frame).flatMap(({ value }, at) =>
    value !== null && (at === standing.at ? isTicked : standing.ticked.includes(value)) ? [value] : [],
  )
}
