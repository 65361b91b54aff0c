import { type Drawing, viewOf } from './choice-view.ts'
import { redrawOnResize, type Undo } from './hold-terminal.ts'
import { codes, freshRows, type TerminalInput, type TerminalOutput } from './screen.ts'
import { takeKeysAgain, whileChanged } from './terminal-state.ts'

export interface ChoiceEvents {
  readonly drawAgain: () => void
  /** Nothing more will be typed. */
  readonly end: () => void
}

/** Watches over the terminal while a choice is shown; returns the function that stops it. */
export function holdChoice(
  drawing: Drawing,
  { input, output }: { readonly input: TerminalInput; readonly output: TerminalOutput },
  { drawAgain, end }: ChoiceEvents,
): Undo {
  const shown = () => viewOf(drawing)
  const forget = whileChanged(() => {
    input.setRawMode?.(false)
    output.write(codes.pasteOff + codes.showCursor + '\r\n')
  })
  const stopResizing = redrawOnResize({ output, shown, draw: drawAgain })
  // Stopped from outside: the shell has written below the question since.
  const onContinue = (): void =>
    void setImmediate(() => {
      takeKeysAgain(input)
      output.write(freshRows(shown()))
      drawAgain()
    })
  process.on('SIGCONT', onContinue)
  input.on('end', end)
  input.on('close', end)
  return () => {
    forget()
    stopResizing()
    process.removeListener('SIGCONT', onContinue)
    input.removeListener('end', end)
    input.removeListener('close', end)
  }
}
