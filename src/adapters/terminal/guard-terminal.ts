import { restoreTerminal } from './terminal-state.ts'

/** The exit codes of a program ended by a signal: 128 and the number of the signal. */
const CODES = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const

export type SignalCode = (typeof CODES)[keyof typeof CODES]

/** What ends the questions from outside. */
export interface Ends {
  /** A signal, with the exit code that goes with it. */
  readonly onSignal: (code: SignalCode) => void
  /** A fault of ours that nothing caught: in a key's handler, for one. */
  readonly onFault: (error: unknown) => void
}

/**
 * From now on a signal from outside, or a fault that nothing caught, gives the terminal back before the caller hears of it;
 * ending is up to the caller. Returns the function that stops guarding.
 */
export function guardTerminal({ onSignal, onFault }: Ends): () => void {
  const faulty = (error: unknown): void => {
    restoreTerminal()
    onFault(error)
  }
  process.on('uncaughtException', faulty)
  const removers = SIGNALS.map((signal) => guard(signal, onSignal))
  return () => {
    process.removeListener('uncaughtException', faulty)
    removers.forEach((remove) => remove())
  }
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

function guard(signal: keyof typeof CODES, onSignal: Ends['onSignal']): () => void {
  const listener = (): void => {
    restoreTerminal()
    onSignal(CODES[signal])
  }
  // Always `on`, never `once`: a library of the prompts ends the process by the signal when it finds itself the only
  // listener, and our work would be cut off.
  process.on(signal, listener)
  return () => process.removeListener(signal, listener)
}
