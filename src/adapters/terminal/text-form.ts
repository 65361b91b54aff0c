import { type Command, unescaped } from './commands.ts'
import type { Question } from '../../engine/asker.ts'
import { edit, EMPTY_FIELD, type Field, fieldWith, insert } from './field.ts'
import type { FormKind, Frame, Outcome } from './form.ts'
import { isEnter, isNewLine, type Key } from './key.ts'
import { itemOf, itemsIn, offerOf } from './list-lines.ts'
import { isAudienceKey, isBackKey, isHelpKey, movable, otherSide, outcomes } from './parts.ts'
import {
  commandTyped,
  fieldWidth,
  halfTyped,
  isList,
  isOldAnswer,
  itemRows,
  type TextState,
  typedIn,
} from './text-state.ts'
import { viewText } from './text-view.ts'
import { wrap } from './wrap.ts'

/** A question answered by typing: a line, a text, a list, a day or a place on a scale. */
export const textForm: FormKind<TextState> = {
  start: ({ question, audience }) => {
    const state = {
      items: isList(question) ? itemsIn(question.typed) : [],
      field: isList(question) ? EMPTY_FIELD : fieldWith(question.typed),
      audience,
      problem: null,
      fresh: question.replaces === true && !isList(question) && question.typed !== '',
    }
    return question.inPlace === true ? { ...reopenLastItem(state), fresh: false } : state
  },
  press,
  view: viewText,
  halfGiven: (frame, state, width) => {
    const half = halfTyped(frame, state)
    return half === '' ? [] : answerRows(isList(frame.question) ? itemsIn(half) : half, width)
  },
}

type Step = TextState | Outcome

function press(frame: Frame, state: TextState, key: Key, width: number): Step {
  const { question } = frame
  if (isBackKey(key)) return goBack(frame, state)
  if (isHelpKey(key)) return outcomes.help(halfTyped(frame, state))
  if (isAudienceKey(frame, key)) return { ...state, audience: otherSide(state.audience) }
  if (key.name === 'paste') return paste(frame, inPlaceOfOld(state), key.text)
  if (question.kind === 'long' && isNewLine(key)) return change(state, insert(state.field, '\n'))
  if (isEnter(key)) return enter(frame, state, width)
  if (key.name === 'backspace' && state.field.text === '') return reopenLastItem(state)
  const { field } = key.text === '' ? state : inPlaceOfOld(state)
  return change(state, edit(field, key, fieldWidth(width)) ?? field)
}

/** Who types over what stood there answers anew; who moves in it first, or takes something off, changes it. */
const inPlaceOfOld = (state: TextState): TextState => (state.fresh ? { ...state, field: EMPTY_FIELD } : state)

const change = (state: TextState, field: Field): TextState => ({
  ...state,
  field,
  fresh: false,
  problem: field.text === state.field.text ? state.problem : null,
})

function goBack(frame: Frame, state: TextState): Step {
  if (frame.question.mayGoBack) return outcomes.back(halfTyped(frame, state))
  return { ...state, problem: frame.texts.firstQuestion }
}

function reopenLastItem(state: TextState): TextState {
  const last = state.items.at(-1)
  return last === undefined ? state : { ...change(state, fieldWith(last)), items: state.items.slice(0, -1) }
}

/** A text keeps the pasted lines, a list makes items of them, and where one line is asked they are joined. */
function paste({ question }: Frame, state: TextState, text: string): TextState {
  if (question.kind === 'long') return change(state, insert(state.field, text))
  if (!isList(question)) return change(state, insert(state.field, text.trim().replaceAll(/\s*\n\s*/gu, ' ')))
  const { text: pasted, cursor } = insert(state.field, text)
  const last = pasted.lastIndexOf('\n') + 1
  const field = { text: pasted.slice(last), cursor: Math.max(0, cursor - last) }
  const items = itemsIn(pasted.slice(0, last)).map((line) => itemOf(line, question.offers))
  return { ...change(state, field), items: [...state.items, ...items] }
}

function enter(frame: Frame, state: TextState, width: number): Step {
  const { question } = frame
  if (isOldAnswer(frame, state)) return keep(frame, state, width)
  const command = commandTyped(frame, state)
  if (command) return obey(frame, { ...state, field: EMPTY_FIELD }, command)
  if (isList(question) && state.field.text.trim() !== '') return addItem(frame, state)
  if (typedIn(state).trim() === '') return enterNothing(frame, state)
  const typed = isList(question) ? state.items : offerOf(unescaped(state.field.text), question.offers)
  return submit(frame, state, typed, width)
}

function obey(frame: Frame, state: TextState, command: Command): Step {
  if (command === 'back') return goBack(frame, state)
  if (command === 'help') return outcomes.help(halfTyped(frame, state))
  if (command === 'leave-empty') return enterNothing(frame, state)
  return command === 'clear' ? outcomes.clear(frame) : outcomes.skipPart(frame)
}

const addItem = ({ question }: Frame, state: TextState): TextState => ({
  ...change(state, EMPTY_FIELD),
  items: [...state.items, itemOf(unescaped(state.field.text), question.offers)],
})

/** Enter where nothing stands. An old answer that somebody took out must go, and is back where there has to be one. */
function enterNothing(frame: Frame, state: TextState): Step {
  const { question } = frame
  if (question.required)
    return { ...(question.known ? withOldAnswer(frame, state) : state), problem: question.check('') }
  return question.known ? outcomes.emptied(frame) : outcomes.keep(frame, movable(frame, state.audience))
}

const withOldAnswer = ({ question }: Frame, state: TextState): TextState =>
  isList(question)
    ? { ...state, items: itemsIn(question.old), field: EMPTY_FIELD }
    : { ...state, field: fieldWith(question.old), fresh: true }

function keep(frame: Frame, state: TextState, width: number): Outcome {
  const kept = outcomes.keep(frame, movable(frame, state.audience))
  const { question } = frame
  if (!question.known) return kept
  return {
    ...kept,
    shown: [...answerRows(isList(question) ? itemsIn(question.old) : question.old, width), ...kept.shown],
  }
}

type Typed = string | readonly string[]

function submit(frame: Frame, state: TextState, raw: Typed, width: number): Step {
  const problem = frame.question.check(raw)
  // What will not do is selected, as an old answer is: the next letter begins anew.
  if (problem !== null) return { ...state, problem, fresh: ON_ONE_LINE.has(frame.question.kind) }
  return {
    intent: { is: 'answer', raw, audience: movable(frame, state.audience) },
    shown: answerRows(raw, width),
  }
}

/** Where one line is asked; a long text that will not do is not typed again. */
const ON_ONE_LINE: ReadonlySet<Question['kind']> = new Set(['line', 'date', 'scale'])

const answerRows = (typed: Typed, width: number): readonly string[] =>
  typeof typed === 'string' ? wrap(typed.trimEnd(), width) : itemRows(typed, width)
