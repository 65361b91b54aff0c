import type { Asker } from '../../engine/asker.ts'
import type { KeyTexts } from '../../text/keys.ts'
import type { TerminalInput, TerminalOutput } from './screen.ts'

/** What every asker is made with. */
export interface AskerOptions {
  readonly input: TerminalInput
  /** Where questions go: stdout, or stderr when stdout is not a terminal. */
  readonly output: TerminalOutput
  readonly texts: KeyTexts
  /** Does the terminal show signs outside ASCII? */
  readonly unicode: boolean
  /** Columns of the terminal, asked anew at every drawing. */
  readonly width: () => number
}

export interface ClosableAsker extends Asker {
  /** Ends the question that is open, and every later one, as `later`. */
  readonly close: () => void
}
