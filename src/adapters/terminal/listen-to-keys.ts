import type { useEffect } from '@inquirer/core'
import type { Form, Outcome } from './form.ts'
import { keyReader, type RawKey } from './key.ts'

/** Readline as the prompt library hands it over. */
export type Readline = Parameters<Parameters<typeof useEffect>[0]>[0]
export type Undo = () => void

/** Feeds what is typed to the form until it ends; returns the function that stops it. */
export function listenToKeys(
  rl: Readline,
  form: Form,
  done: (outcome: Outcome) => void,
  draw: () => void,
): Undo {
  let ended = false
  let drawing = false
  const end = (outcome: Outcome): void => {
    if (!ended) done(outcome)
    ended = true
  }
  // A paste without marks or a fast typist brings many keys in one go: one drawing for all of them.
  const drawSoon = (): void => {
    if (!drawing) queueMicrotask(() => ((drawing = false), ended || draw()))
    drawing = true
  }
  const read = keyReader((key) => {
    if (ended) return
    const outcome = form.press(key)
    if (outcome) end(outcome)
    else drawSoon()
  })
  const onKeypress = (typed: string | undefined, raw: RawKey | undefined): void => {
    // Kept empty, so that Ctrl-D means the end whatever is in our own field.
    rl.clearLine(0)
    // Ctrl-Z stops the program; drawing now would write over what the shell is about to say.
    if (!(raw?.ctrl && raw.name === 'z')) read(typed, raw)
  }
  // Ctrl-D, or the end of the input.
  const onClose = (): void => end(form.stop())
  rl.input.on('keypress', onKeypress)
  rl.on('close', onClose)
  return () => {
    rl.input.removeListener('keypress', onKeypress)
    rl.removeListener('close', onClose)
  }
}
