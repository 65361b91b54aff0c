import type { TerminalInput } from './screen.ts'

/** What must be undone in the terminal when the program ends in the middle of a question. */
const undo = new Set<() => void>()

/** Remembers how to give the terminal back; returns the function that forgets it again. */
export function whileChanged(giveBack: () => void): () => void {
  undo.add(giveBack)
  return () => undo.delete(giveBack)
}

/**
 * Has the terminal hand over every key once more after a stop. A shell has put back its own modes meanwhile, and Node.js asks
 * for none that it believes are there: so they are given up first.
 */
export function takeKeysAgain(input: TerminalInput): void {
  input.setRawMode?.(false)
  input.setRawMode?.(true)
}

/** Gives the terminal back as it was found: line editing, echo, cursor and paste. Does nothing between questions. */
export function restoreTerminal(): void {
  for (const giveBack of undo) giveBack()
  undo.clear()
}
