import { emitKeypressEvents } from 'node:readline'
import type { Form, Outcome } from './form.ts'
import { holdTerminal } from './hold-terminal.ts'
import { keyReader, type Key } from './key.ts'
import { createPainter } from './painter.ts'
import { roomOf, type TerminalInput, type TerminalOutput } from './screen.ts'

export interface FormRun {
  readonly form: Form
  readonly input: TerminalInput
  readonly output: TerminalOutput
  /** Columns, asked anew at every drawing. */
  readonly width: () => number
  /** Ends the form as it stands. */
  readonly closing: AbortSignal
  /** Called when the form stands on the screen. */
  readonly shown: () => void
}

/** Shows a form and feeds it keys until it ends; then it is off the screen, and the terminal as it was. */
export function runForm({ form, input, output, width, closing, shown }: FormRun): Promise<Outcome> {
  return new Promise((resolve) => {
    const painter = createPainter(output)
    const view = () => form.view(roomOf(output, width()))
    const held = holdTerminal({ input, output, painter, drawAll: () => painter.drawAll(view()) })
    let ended = false

    const end = (outcome: Outcome): void => {
      if (ended) return
      ended = true
      clearImmediate(opening)
      input.removeListener('keypress', onKeypress)
      input.removeListener('end', stop)
      input.removeListener('close', stop)
      closing.removeEventListener('abort', stop)
      // A terminal that is gone takes nothing back; who waits for the answer must hear of it all the same.
      resolve(outcome)
      input.pause()
      held.letGo()
      painter.clear()
    }
    const stop = (): void => end(form.stop())

    // A paste without marks or a fast typist brings many keys in one go: one drawing for all of them.
    let drawing = false
    const drawSoon = (): void => {
      if (!drawing) queueMicrotask(() => ((drawing = false), ended || painter.draw(view())))
      drawing = true
    }
    let open = false
    const onKey = (key: Key): void => {
      if (ended || !open) return
      if (key.ctrl && (key.name === 'c' || key.name === 'd')) return stop()
      if (key.ctrl && key.name === 'z') return held.stop()
      const outcome = form.press(key)
      if (outcome) end(outcome)
      else drawSoon()
    }
    const onKeypress = keyReader(onKey)
    const begin = (): void => {
      open = true
      painter.draw(view())
      shown()
    }

    emitKeypressEvents(input)
    input.on('keypress', onKeypress)
    input.on('end', stop)
    input.on('close', stop)
    closing.addEventListener('abort', stop)
    input.resume()
    // What was typed before there was a question must not answer it: it comes in during one turn, and is dropped.
    const opening = input.isTTY === true ? setImmediate(begin) : undefined
    if (opening === undefined) begin()
  })
}
