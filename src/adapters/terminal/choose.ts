import type { Audience } from '../../domain/codes.ts'
import { answerOf } from './choice-answer.ts'
import { meaningOf } from './choice-keys.ts'
import { isMany, isTyped, later, type Standing, standingAtStart } from './choice-state.ts'
import type { Drawing } from './choice-view.ts'
import type { Frame, Outcome } from './form.ts'
import { holdChoice } from './hold-choice.ts'
import { isInterruption } from './interruption.ts'
import type { Key } from './key.ts'
import { createKeyGate, type KeyGate, type Pressed } from './key-gate.ts'
import { codes, roomOf, type TerminalInput, type TerminalOutput } from './screen.ts'
import type { askStock as AskStock } from './stock-prompts.ts'
import { stopped } from './stopped.ts'

/** Where a choice is asked. */
export interface ChoiceTerminal {
  readonly input: TerminalInput
  readonly output: TerminalOutput
  /** Columns, asked anew at every drawing. */
  readonly width: () => number
  /** Ends the question as `later`. */
  readonly closing: AbortSignal
  /** Called when the question stands there. */
  readonly shown: () => void
}

/** How a choice ended, and who may see the answer. */
export interface Chosen {
  readonly outcome: Outcome
  readonly audience: Audience | null
}

/** How one run of a prompt ended: with the question, or to be drawn again, at once or after Ctrl-Z. */
type Ending = Outcome | 'draw-again' | 'stop'

/**
 * Asks a question answered by choosing, with the library's prompts. These know nothing of going back, help or sides, and
 * draw nothing anew: such a key ends the prompt from outside, and where the question goes on it is asked again as it stood.
 */
export async function choose(frame: Frame, terminal: ChoiceTerminal): Promise<Chosen> {
  const { input, output, width } = terminal
  const standing = standingAtStart(frame)
  const { askStock } = await import('./stock-prompts.ts')
  const gate = createKeyGate(input)
  try {
    if (input.isTTY === true) await dropTypedAhead(input, gate)
    for (;;) {
      output.write(codes.pasteOn)
      const drawing = { frame, standing, room: roomOf(output, width()) }
      const ending = await runOnce({ drawing, terminal, gate, askStock })
      output.write(codes.pasteOff)
      if (ending === 'stop') await stopped()
      else if (ending !== 'draw-again') return { outcome: ending, audience: standing.audience }
    }
  } finally {
    gate.close()
  }
}

/** What was typed before there was a question must not answer it. Reading it takes raw mode and a full turn. */
async function dropTypedAhead(input: TerminalInput, gate: KeyGate): Promise<void> {
  input.setRawMode?.(true)
  for (let turn = 0; turn < 2; turn += 1) await new Promise((resolve) => setImmediate(resolve))
  gate.drop()
}

interface Run {
  readonly drawing: Drawing
  readonly terminal: ChoiceTerminal
  readonly gate: KeyGate
  readonly askStock: typeof AskStock
}

async function runOnce({ drawing, terminal, gate, askStock }: Run): Promise<Ending> {
  const { frame, standing, room } = drawing
  const stop = new AbortController()
  const ended: { by: Ending | null } = { by: null }
  const end = (by: Ending): void => {
    ended.by ??= by
    gate.shut()
    stop.abort()
  }
  const letGo = holdChoice(drawing, terminal, {
    drawAgain: () => end('draw-again'),
    end: () => end(later(frame, standing, room.width)),
  })
  const place = standing.at
  const signal = AbortSignal.any([terminal.closing, stop.signal])
  const context = { input: gate.stream, output: terminal.output, signal, clearPromptOnDone: true }
  const asked = askStock(drawing, context)
  // In a terminal the prompt draws itself in the next turn.
  const opening = setImmediate(() => {
    restore(gate, frame, { at: place, typed: standing.typed })
    gate.open((pressed) => look(drawing, gate, end, pressed))
    terminal.shown()
  })
  try {
    return settle(drawing, await asked)
  } catch (error) {
    if (ended.by) return ended.by
    if (isInterruption(error)) return later(frame, standing, room.width)
    throw error
  } finally {
    clearImmediate(opening)
    gate.shut()
    letGo()
  }
}

/** Hands a key on to the prompt, or does what it means here. */
function look(
  { frame, standing, room }: Drawing,
  gate: KeyGate,
  end: (by: Ending) => void,
  pressed: Pressed,
): void {
  const { key, typed, raw } = pressed
  const meaning = meaningOf(frame, standing, key, room.width)
  if (meaning === 'pass') {
    note(standing, key)
    gate.pass(typed, raw)
  } else if (meaning !== 'nothing') end(meaning)
}

/** What a key that goes to the prompt changes. */
function note(standing: Standing, { name, text }: Key): void {
  standing.problem = null
  standing.typed = name === 'backspace' ? standing.typed.replace(/.$/su, '') : standing.typed + text
}

/** The checkbox prompt always begins at its first option, and confirm at an empty line: the keys bring back how it stood. */
function restore(gate: KeyGate, frame: Frame, { at, typed }: Pick<Standing, 'at' | 'typed'>): void {
  if (isMany(frame)) for (let place = 0; place < at; place += 1) gate.pass(undefined, { name: 'down' })
  if (isTyped(frame)) for (const sign of typed) gate.pass(sign, { sequence: sign })
}

/** The select and confirm prompts take any answer; one that will not do is asked for again. */
function settle({ frame, standing, room }: Drawing, chosen: readonly string[]): Ending {
  const answer = answerOf(frame, chosen, standing.audience, room.width)
  if (!('problem' in answer)) return answer
  standing.problem = answer.problem
  standing.typed = ''
  return 'draw-again'
}
