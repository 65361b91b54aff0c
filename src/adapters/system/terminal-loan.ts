import { spawnSync } from 'node:child_process'
import { writeSync } from 'node:fs'
import { isatty } from 'node:tty'

/** Gives up the second screen, shows the cursor, ends bracketed paste, cursor keys and colours of their own. */
const AS_USUAL = '\u001b[?1047l\u001b[?25h\u001b[?2004l\u001b[?1l\u001b>\u001b[0m'

/**
 * Lends the terminal to another program: we stop reading keys and take line editing back to how the user has it.
 * @returns takes the terminal back; after a program that broke off, also what that program left switched on
 */
export function lendTerminal(): (brokeOff: boolean) => void {
  if (!isatty(0)) return () => undefined
  const { stdin } = process
  const wasRaw = stdin.isRaw
  const wasFlowing = stdin.readableFlowing === true
  stdin.pause()
  stdin.setRawMode(false)
  const modes = readModes()
  return (brokeOff) => {
    if (brokeOff) resetScreen()
    if (modes !== null) stty(modes)
    if (wasRaw) stdin.setRawMode(true)
    if (wasFlowing) stdin.resume()
  }
}

/** The terminal's modes as `stty` can set them again; null where there is no `stty`. */
function readModes(): string | null {
  const modes = stty('-g')
  return modes === null || modes === '' ? null : modes
}

function stty(argument: string): string | null {
  if (process.platform === 'win32') return null
  const { status, stdout } = spawnSync('stty', [argument], {
    stdio: ['inherit', 'pipe', 'ignore'],
    encoding: 'utf8',
  })
  return status === 0 ? stdout.trim() : null
}

function resetScreen(): void {
  try {
    writeSync(screen(), AS_USUAL)
  } catch {
    // The terminal is gone, and with it what had to be put right.
  }
}

/** Where a program can draw: standard output, or standard error when the output goes into a file or a pipe. */
export const screen = (): 1 | 2 => (isatty(1) ? 1 : 2)
