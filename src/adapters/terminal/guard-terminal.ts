import { restoreTerminal } from './terminal-state.ts'

/** The exit codes of a program ended by a signal: 128 and the number of the signal. */
const CODES = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const

export type SignalCode = (typeof CODES)[keyof typeof CODES]

/**
 * From now on a signal from outside gives the terminal back and then calls `onSignal` with the exit code; ending is up to the
 * caller. Returns the function that stops guarding.
 */
export function guardTerminal(onSignal: (code: SignalCode) => void): () => void {
  const removers = SIGNALS.map((signal) => guard(signal, onSignal))
  return () => removers.forEach((remove) => remove())
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

function guard(signal: keyof typeof CODES, onSignal: (code: SignalCode) => void): () => void {
  const listener = (): void => {
    restoreTerminal()
    onSignal(CODES[signal])
  }
  // Always `on`, never `once`: a library of the prompts ends the process by the signal when it finds itself the only
  // listener, and our work would be cut off.
  process.on(signal, listener)
  return () => process.removeListener(signal, listener)
}
