import type { View } from './form.ts'
import type { Readline, Undo } from './listen-to-keys.ts'
import {
  codes,
  freshRows,
  type TerminalInput,
  type TerminalOutput,
  toBottom,
  toTopAfterReflow,
} from './screen.ts'
import { whileChanged } from './terminal-state.ts'

/** What a question needs of the terminal while it is shown. */
export interface Held {
  readonly rl: Readline
  readonly input: TerminalInput
  readonly output: TerminalOutput
  /** What stands on the screen now. */
  readonly shown: { readonly current: View }
  readonly draw: () => void
}

const STOP_GRACE_MS = 100

/** Turns bracketed paste on, gives the terminal back while the program is stopped by Ctrl-Z, and draws again after `fg`. */
export function holdTerminal(held: Held): Undo {
  const { rl, input, output, shown } = held
  const giveBack = (): void => {
    input.setRawMode?.(false)
    output.write(toBottom(shown.current) + codes.pasteOff + codes.showCursor + '\r\n')
  }
  const forget = whileChanged(giveBack)
  let stopped = false
  const goOn = (): void => {
    input.setRawMode?.(true)
    input.resume()
    output.write(codes.pasteOn + freshRows(shown.current))
    held.draw()
  }
  const stop = (): void => {
    giveBack()
    stopped = true
    process.kill(process.pid, 'SIGTSTP')
    // Where nobody can continue us, such as a container without a shell, the system ignores the stop.
    setTimeout(() => setImmediate(goOnIfIgnored), STOP_GRACE_MS)
  }
  const goOnIfIgnored = (): void => {
    if (stopped) goOn()
    stopped = false
  }
  // The shell may set the terminal's modes in the same moment; ours have to come after that.
  const onContinue = (): void => {
    stopped = false
    setImmediate(goOn)
  }
  output.write(codes.pasteOn)
  rl.on('SIGTSTP', stop)
  process.on('SIGCONT', onContinue)
  return () => {
    rl.removeListener('SIGTSTP', stop)
    process.removeListener('SIGCONT', onContinue)
    forget()
    output.write(codes.pasteOff)
  }
}

/** Draws anew for the new width; the library would erase as many rows as the old width had. */
export function redrawOnResize({ output, shown, draw }: Pick<Held, 'output' | 'shown' | 'draw'>): Undo {
  const onResize = (): void => {
    output.write(toTopAfterReflow(shown.current, output.columns || 1) + freshRows(shown.current))
    draw()
  }
  output.on('resize', onResize)
  return () => output.removeListener('resize', onResize)
}
