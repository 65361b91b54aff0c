import { createPrompt, useEffect, useRef, useState } from '@inquirer/core'
import type { Form, Outcome } from './form.ts'
import { holdTerminal, redrawOnResize } from './hold-terminal.ts'
import { listenToKeys } from './listen-to-keys.ts'
import { codes, cursorOf, roomOf, type TerminalInput, type TerminalOutput } from './screen.ts'

export interface FormPromptConfig {
  readonly form: Form
  readonly input: TerminalInput
  readonly output: TerminalOutput
  /** Columns, asked anew at every drawing. */
  readonly width: () => number
}

/**
 * Shows a form and feeds it keys until it ends. Readline reads the keys; it edits nothing, because its lines cannot hold a
 * newline and it puts the cursor wrong behind an emoji.
 */
export const formPrompt = createPrompt<Outcome, FormPromptConfig>((config, done) => {
  const { form, input, output } = config
  const [, setDrawing] = useState(0)
  const room = roomOf(output, config.width())
  const view = form.view(room)
  const shown = useRef(view)
  shown.current = view
  useEffect((rl) => {
    const draw = (): void => setDrawing((drawing) => drawing + 1)
    rl.getCursorPos = () => cursorOf(shown.current)
    draw()
    const held = { rl, input, output, shown, draw }
    const stops = [listenToKeys(rl, form, done, draw), holdTerminal(held), redrawOnResize(held)]
    return () => stops.forEach((stop) => stop())
  }, [])
  const cursor = view.cursor ? codes.showCursor : codes.hideCursor
  return [' ', [cursor + (view.rows[0] ?? ''), ...view.rows.slice(1)].join('\n')]
})
