import type { View } from './form.ts'
import type { Painter } from './painter.ts'
import { codes, freshRows, type TerminalInput, type TerminalOutput, toTopAfterReflow } from './screen.ts'
import { takeKeysAgain, whileChanged } from './terminal-state.ts'

export type Undo = () => void

/** What a question needs of the terminal while it is shown. */
export interface Held {
  readonly input: TerminalInput
  readonly output: TerminalOutput
  readonly painter: Painter
  readonly drawAll: () => void
}

/** The terminal while a question is shown in it. */
export interface Hold {
  /** Stops the program as Ctrl-Z does; the question is drawn again after `fg`. */
  readonly stop: () => void
  /** The terminal as it was. */
  readonly letGo: Undo
}

const STOP_GRACE_MS = 100

/**
 * Has the terminal hand over every key, with marks around a paste; gives it back while the program is stopped by Ctrl-Z, and
 * draws again after `fg` and at every other width.
 */
export function holdTerminal({ input, output, painter, drawAll }: Held): Hold {
  const begin = (): void => {
    input.setRawMode?.(true)
    output.write(codes.pasteOn)
  }
  const giveBack = (): void => {
    input.setRawMode?.(false)
    output.write(codes.pasteOff)
    painter.leave()
  }
  const forget = whileChanged(giveBack)
  let stopped = false
  const goOn = (): void => {
    takeKeysAgain(input)
    output.write(codes.pasteOn)
    input.resume()
    output.write(freshRows(painter.shown()))
    painter.fresh()
    drawAll()
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
  begin()
  process.on('SIGCONT', onContinue)
  const stopResizing = redrawOnResize({ output, shown: painter.shown, draw: drawAll })
  return {
    stop,
    letGo: () => {
      stopResizing()
      process.removeListener('SIGCONT', onContinue)
      forget()
      input.setRawMode?.(false)
      output.write(codes.pasteOff)
    },
  }
}

interface Redrawn {
  readonly output: TerminalOutput
  /** What stands on the screen now. */
  readonly shown: () => View
  readonly draw: () => void
}

/** Draws anew for the new width; the library would erase as many rows as the old width had. */
export function redrawOnResize({ output, shown, draw }: Redrawn): Undo {
  const onResize = (): void => {
    const view = shown()
    output.write(toTopAfterReflow(view, output.columns || 1) + freshRows(view))
    draw()
  }
  output.on('resize', onResize)
  return () => output.removeListener('resize', onResize)
}
