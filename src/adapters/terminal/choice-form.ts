import type { Audience } from '../../domain/codes.ts'
import type { Json } from '../../engine/answers.ts'
import { type Command, commandIn } from './commands.ts'
import { viewChoice } from './choice-view.ts'
import {
  type ChoiceState,
  choicesOf,
  chosenAtStart,
  halfTyped,
  isMany,
  isUntouched,
  isYesNo,
  labelRows,
  type Option,
  optionsOf,
} from './choice-state.ts'
import type { FormKind, Frame, Outcome } from './form.ts'
import { isEnter, type Key } from './key.ts'
import { isAudienceKey, isBackKey, isHelpKey, movable, otherSide, outcomes } from './parts.ts'

type Step = ChoiceState | Outcome

/** A question answered by choosing: one option, several, or yes or no. */
export const choiceForm: FormKind<ChoiceState> = {
  start: (frame) => {
    const options = optionsOf(frame)
    const chosen = chosenAtStart(frame)
    const wanted = frame.question.known && options[0]?.value === null ? null : chosen[0]
    const at = Math.max(
      0,
      options.findIndex(({ value }) => value === wanted),
    )
    return { options, at, ticked: isMany(frame) ? chosen : [], audience: frame.audience, problem: null }
  },
  press,
  view: viewChoice,
  halfGiven: (frame, state, width) =>
    isMany(frame) && !isUntouched(frame, state) ? labelRows(frame, state.ticked, width) : [],
}

function press(frame: Frame, state: ChoiceState, key: Key, width: number): Step {
  const command = isBackKey(key) ? 'back' : isHelpKey(key) ? 'help' : commandIn(key.text, frame.question)
  if (command) return obey(frame, state, command)
  if (isAudienceKey(frame, key)) return { ...state, audience: otherSide(state.audience) }
  if (isEnter(key)) return enter(frame, state, width)
  if (key.text === ' ' && isMany(frame)) return tick(frame, state, state.at)
  return move(frame, state, key)
}

function obey(frame: Frame, state: ChoiceState, command: Command): Step {
  if (command === 'help') return outcomes.help(halfTyped(frame, state))
  if (command === 'clear') return outcomes.clear(frame)
  if (command === 'skip-part') return outcomes.skipPart(frame)
  if (frame.question.mayGoBack) return outcomes.back(halfTyped(frame, state))
  return { ...state, problem: frame.texts.firstQuestion }
}

function tick(frame: Frame, state: ChoiceState, at: number): ChoiceState {
  const value = state.options[at]?.value
  if (value === undefined || value === null) return state
  const ticked = new Set(state.ticked)
  if (!ticked.delete(value)) ticked.add(value)
  const inOrder = choicesOf(frame)
    .map((choice) => choice.value)
    .filter((code) => ticked.has(code))
  return { ...state, at, ticked: inOrder, problem: null }
}

function move(frame: Frame, state: ChoiceState, key: Key): ChoiceState {
  const at = placeOf(frame, state, key)
  if (at === null) return state
  return isMany(frame) && /\d/u.test(key.text) ? tick(frame, state, at) : { ...state, at, problem: null }
}

/** The option a key points at: arrows walk round, a number counts the real options, a letter finds a first letter. */
function placeOf(frame: Frame, { options, at }: ChoiceState, key: Key): number | null {
  const last = options.length - 1
  if (key.name === 'up') return at === 0 ? last : at - 1
  if (key.name === 'down' || key.name === 'tab') return at === last ? 0 : at + 1
  if (key.name === 'home') return 0
  if (key.name === 'end') return last
  const place = options.findIndex(
    ({ value }) => value !== null && value === valueAt(frame, options, at, key.text),
  )
  return place === -1 ? null : place
}

function valueAt(frame: Frame, options: readonly Option[], at: number, sign: string): string | null {
  const letter = sign.toLowerCase()
  if (letter === '' || letter === ' ') return null
  const choices = choicesOf(frame)
  if (isYesNo(frame) && frame.texts.yesKeys.includes(letter)) return choices[0]?.value ?? null
  if (isYesNo(frame) && frame.texts.noKeys.includes(letter)) return choices[1]?.value ?? null
  if (/\d/u.test(letter)) return choices[Number(letter) - 1]?.value ?? null
  const fromHere = [...options.slice(at + 1), ...options.slice(0, at + 1)]
  return (
    fromHere.find(({ value, label }) => value !== null && label.toLowerCase().startsWith(letter))?.value ??
    null
  )
}

function enter(frame: Frame, state: ChoiceState, width: number): Step {
  if (isMany(frame)) return enterMany(frame, state, width)
  const value = state.options[state.at]?.value ?? null
  const unchanged = frame.question.known && value !== null && value === chosenAtStart(frame)[0]
  if (value === null || unchanged) return keep(frame, state.audience, width)
  return submit(frame, state, isYesNo(frame) ? value === choicesOf(frame)[0]?.value : value, [value], width)
}

/** Ticks taken away until none is left is a choice too: what was known goes. */
function enterMany(frame: Frame, state: ChoiceState, width: number): Step {
  const { known, required } = frame.question
  if (known && isUntouched(frame, state)) return keep(frame, state.audience, width)
  if (state.ticked.length === 0 && !required)
    return known ? outcomes.clear(frame) : keep(frame, state.audience, width)
  return submit(frame, state, state.ticked, state.ticked, width)
}

function keep(frame: Frame, audience: Audience | null, width: number): Outcome {
  const kept = outcomes.keep(frame, movable(frame, audience))
  if (!frame.question.known) return kept
  return { ...kept, shown: [...labelRows(frame, chosenAtStart(frame), width), ...kept.shown] }
}

function submit(frame: Frame, state: ChoiceState, raw: Json, codes: readonly string[], width: number): Step {
  const problem = frame.question.check(raw)
  if (problem !== null) return { ...state, problem }
  return {
    intent: { is: 'answer', raw, audience: movable(frame, state.audience) },
    shown: labelRows(frame, codes, width),
  }
}
