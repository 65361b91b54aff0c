import { type Command, commandIn } from './commands.ts'
import { keep } from './choice-answer.ts'
import { halfChosen, halfTicked, isMany, isTyped, later, type Standing } from './choice-state.ts'
import type { Frame, Outcome } from './form.ts'
import { isEnter, type Key } from './key.ts'
import { typedYesNo } from './yes-no-typed.ts'
import { isAudienceKey, isBackKey, isHelpKey, otherSide, outcomes } from './parts.ts'

/** What a key does at a choice: it ends the question, has it drawn again, stops the program, or is the prompt's. */
export type KeyMeaning = Outcome | 'draw-again' | 'stop' | 'pass' | 'nothing'

/** What a key does; keeps in `standing` what it changes. `width` is that of the scroll-back. */
export function meaningOf(frame: Frame, standing: Standing, key: Key, width: number): KeyMeaning {
  if (isTyped(frame) && standing.typed !== '' && EMPTIES.has(keyName(key))) return retyped(standing, '')
  const command = isBackKey(key) ? 'back' : isHelpKey(key) ? 'help' : commandIn(key.text, frame.question)
  if (command) return obey(frame, standing, command)
  if (key.ctrl && key.name === 'z') return 'stop'
  if (key.ctrl && key.name === 'd') return later(frame, standing, width)
  if (isAudienceKey(frame, key)) {
    standing.audience = otherSide(standing.audience)
    return 'draw-again'
  }
  if (isEnter(key) && isNoAnswer(standing)) return retyped(standing, '', frame.texts.plain.yesOrNo)
  if (isEnter(key) && leavesAsItIs(frame, standing)) return keep(frame, standing.audience, width)
  if (isTyped(frame) && key.text !== '') return typing(frame, standing, key.text)
  return isForPrompt(frame, key) ? 'pass' : 'nothing'
}

/** One stray letter is a slip; behind several, or alone, stands a word of another kind: Enter makes no yes or no of it. */
const isNoAnswer = ({ typed, strays }: Standing): boolean => strays > (typed === '' ? 0 : 1)

/** What takes a letter back that answers yes or no; Esc goes back to the question before when there is none. */
const EMPTIES: ReadonlySet<string> = new Set(['escape', 'ctrl-u', 'ctrl-w'])

const keyName = ({ ctrl, name }: Key): string => (ctrl ? `ctrl-${name}` : name)

/** A letter that answers neither yes nor no types nothing, so that nobody has to take it back. */
function typing({ texts }: Frame, standing: Standing, text: string): KeyMeaning {
  const typed = typedYesNo(texts, standing.typed, text)
  const strays = typed === null ? standing.strays + 1 : standing.strays > 1 ? standing.strays : 0
  standing.strays = strays
  if (typed === standing.typed + text) return 'pass'
  return drawn(standing, typed ?? standing.typed, typed === null ? texts.plain.yesOrNo : null)
}

/** Begins anew with what is typed, every stray letter forgotten. */
function retyped(standing: Standing, typed: string, problem: string | null = null): KeyMeaning {
  standing.strays = 0
  return drawn(standing, typed, problem)
}

function drawn(standing: Standing, typed: string, problem: string | null): KeyMeaning {
  standing.typed = typed
  standing.problem = problem
  return 'draw-again'
}

function obey(frame: Frame, standing: Standing, command: Command): KeyMeaning {
  if (command === 'help') return outcomes.help(halfChosen(frame, standing))
  if (command === 'clear') return outcomes.clear(frame)
  if (command === 'skip-part') return outcomes.skipPart(frame)
  if (command === 'leave-empty') return 'nothing'
  if (frame.question.mayGoBack) return outcomes.back(halfTicked(frame, standing))
  standing.problem = frame.texts.firstQuestion
  return 'draw-again'
}

/** The confirm prompt takes Enter alone for its default; where nothing need be said, nothing is. */
const leavesAsItIs = (frame: Frame, { typed }: Standing): boolean =>
  isTyped(frame) && typed === '' && (frame.question.known || !frame.question.required)

const MOVES: ReadonlySet<string> = new Set(['up', 'down'])

/** The keys the prompt works with. Others it would take amiss: an arrow to the left sends its pointer to the top. */
function isForPrompt(frame: Frame, key: Key): boolean {
  if (isEnter(key) || (key.ctrl && key.name === 'c')) return true
  if (key.name === 'paste') return false
  if (isTyped(frame)) return key.name === 'backspace'
  if (MOVES.has(key.name)) return true
  return /^[\p{L}\d]$/u.test(key.text) || key.name === (isMany(frame) ? 'space' : 'backspace')
}
