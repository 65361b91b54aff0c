import { fstatSync, statSync } from 'node:fs'

/**
 * A standard stream where it is a terminal, else null.
 *
 * Node builds `process.stdout` at first touch, for a pipe with all of node:net; for a command whose result goes into a
 * pipe or a file that is a tenth of its whole start. So the system is asked first what is at the other end.
 */
export function screenOf(stream: 'stdout' | 'stderr'): NodeJS.WriteStream | null {
  if (!mayBeTerminal(stream === 'stdout' ? 1 : 2)) return null
  return process[stream].isTTY ? process[stream] : null
}

/** The device that takes everything and shows nothing: what a job of the night writes to. */
const NOTHING = (): number | undefined => statSync('/dev/null', { throwIfNoEntry: false })?.rdev

/** Where it cannot be told, it may be one: a console of Windows has no kind of file of its own. */
function mayBeTerminal(descriptor: number): boolean {
  if (process.platform === 'win32') return true
  try {
    const there = fstatSync(descriptor)
    return there.isCharacterDevice() && there.rdev !== NOTHING()
  } catch {
    // Closed: there is nothing at the other end.
    return false
  }
}
