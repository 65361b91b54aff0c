import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { IPty, spawn as Spawn } from '@lydell/node-pty'
import xterm from '@xterm/headless'
import { onTestFinished } from 'vitest'

/** A screen that does not show what is waited for by then never will; who runs many at once waits for longer. */
const PATIENCE = Number(process.env['PTY_PATIENCE_MS'] ?? 15_000)
const PASTE_ON = '\u001B[?2004h'

export interface TerminalOptions {
  readonly env?: Readonly<Record<string, string>>
  readonly cwd: string
  readonly columns?: number
  readonly rows?: number
}

/** A terminal with a shell in it, and everything a person could see or do there. */
export interface Terminal {
  /** Types keys; nothing else is known of them. */
  readonly type: (keys: string) => void
  /** Waits until the screen, scrolled back to its top, shows this; spaces and line breaks are alike. */
  readonly see: (wanted: string | RegExp) => Promise<void>
  /** Waits until something holds that is not on the screen, looked at whenever the screen changes. */
  readonly until: (what: string, holds: () => boolean) => Promise<void>
  /** All that is on the screen and scrolled off it, row by row. */
  readonly rows: () => readonly string[]
  /** The same as one text, its spaces and line breaks alike. */
  readonly text: () => string
  /** The column and row of the cursor, and whether it is shown. */
  readonly cursor: () => { readonly column: number; readonly row: number }
  /** Every byte as it came. */
  readonly raw: () => string
  /** How many questions were opened so far. */
  readonly opened: () => number
  readonly resize: (columns: number, rows: number) => void
  /** The terminal's window is closed. */
  readonly hangUp: () => void
  /** A signal to the process that was `started` in it, or to all in the terminal. */
  readonly signal: (signal: NodeJS.Signals) => void
  /** The id of the process that was `started`. */
  readonly pid: () => number
  /** Waits for the end of the shell, and tells how the process left things. */
  readonly ended: () => Promise<Ended>
  /** Waits until the process that was `started` is gone, however it ended. */
  readonly gone: () => Promise<void>
}

export interface Ended {
  readonly exitCode: number
  /** `stty -a` afterwards, on one line. */
  readonly modes: string
  /** Are the terminal's modes as they were found? */
  readonly asFound: boolean
}

/** `started career prep` in a line of shell runs the command so that its process id is known. */
const PRELUDE = `started() { (echo $BASHPID >"$KEPT/pid"; exec "$@"); }
stty -g >"$KEPT/before"
`
const EPILOGUE = `
echo $? >"$KEPT/code"; stty -g >"$KEPT/after"; stty -a >"$KEPT/modes"
printf '\\e]0;the end\\a'
while [ ! -e "$KEPT/seen" ]; do sleep 0.01; done
`

/** The shell's last word, unseen: the title of the window. It stays until this was read; what is not read by then is lost. */
const THE_END = '\u001B]0;the end\u0007'

/** Runs a line of shell in a real terminal. What is still running when the test is over is killed. */
export function openTerminal(line: string, options: TerminalOptions): Terminal {
  const { columns = 80, rows = 24, env = {}, cwd } = options
  const kept = mkdtempSync(join(tmpdir(), 'career-tty-'))
  const read = (name: string): string => readFileSync(join(kept, name), 'utf8').trim()
  const pty = loadPty()('/bin/bash', ['--norc', '-mc', PRELUDE + line + EPILOGUE], {
    cols: columns,
    rows,
    cwd,
    env: { ...env, KEPT: kept },
  })
  const screen = createScreen(pty, columns, rows)
  const exit = new Promise<void>((resolve) => pty.onExit(() => resolve()))
  onTestFinished(() => {
    killAll(pty, () => read('pid'))
    rmSync(kept, { recursive: true, force: true })
  })
  return {
    ...screen,
    type: (keys) => pty.write(keys),
    resize: (width, height) => {
      pty.resize(width, height)
      screen.resize(width, height)
    },
    hangUp: () => pty.destroy(),
    signal: (signal) => process.kill(Number(read('pid')), signal),
    pid: () => Number(read('pid')),
    gone: () => within(untilGone(Number(read('pid'))), () => 'the process is still there'),
    ended: async () => {
      await screen.until('the end', () => screen.raw().endsWith(THE_END))
      writeFileSync(join(kept, 'seen'), '')
      await exit
      const exitCode = Number(read('code'))
      return {
        exitCode,
        modes: read('modes').replaceAll(/\s+/g, ' '),
        asFound: read('after') === read('before'),
      }
    },
  }
}

/** The library can close a terminal, though its types do not say so. */
type Closable = IPty & { readonly destroy: () => void }

/** Without a terminal there is nothing to test; that must be said, not passed over. */
function loadPty(): (...args: Parameters<typeof Spawn>) => Closable {
  try {
    const { spawn } = createRequire(import.meta.url)('@lydell/node-pty') as {
      spawn: ReturnType<typeof loadPty>
    }
    return spawn
  } catch (cause) {
    throw new Error('These tests need a terminal, and @lydell/node-pty could not make one here.', { cause })
  }
}

/** What the terminal draws, as far as its bytes have been read. */
function createScreen(pty: IPty, columns: number, height: number) {
  const drawn = new xterm.Terminal({
    cols: columns,
    rows: height,
    scrollback: 10_000,
    allowProposedApi: true,
  })
  const waiting = new Set<() => void>()
  let raw = ''
  pty.onData((data) => {
    raw += data
    drawn.write(data, () => waiting.forEach((look) => look()))
  })
  const rows = (): readonly string[] => {
    const { active } = drawn.buffer
    const all = Array.from(
      { length: active.length },
      (_, at) => active.getLine(at)?.translateToString(true) ?? '',
    )
    return all.slice(0, 1 + all.findLastIndex((row) => row !== ''))
  }
  const text = (): string => rows().join(' ').replaceAll(/\s+/g, ' ')
  async function until(what: string, holds: () => boolean): Promise<void> {
    let look = (): void => undefined
    const seen = new Promise<void>((resolve) => (look = () => holds() && resolve()))
    waiting.add(look)
    look()
    await within(seen, () => `never saw ${what}; the screen shows\n${rows().join('\n')}`)
    waiting.delete(look)
  }
  return {
    rows,
    text,
    until,
    see: (wanted: string | RegExp) =>
      until(String(wanted), () =>
        typeof wanted === 'string' ? text().includes(wanted) : wanted.test(text()),
      ),
    cursor: () => ({
      column: drawn.buffer.active.cursorX,
      row: drawn.buffer.active.baseY + drawn.buffer.active.cursorY,
    }),
    raw: () => raw,
    opened: () => raw.split(PASTE_ON).length - 1,
    resize: (width: number, rowCount: number) => drawn.resize(width, rowCount),
  }
}

const LOOK_AGAIN_MS = 20

async function untilGone(pid: number): Promise<void> {
  while (isThere(pid)) await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS))
}

function isThere(pid: number): boolean {
  try {
    // A process that ended stays listed until its parent has looked.
    return !/^\d+ \(.*\) Z/su.test(readFileSync(`/proc/${pid}/stat`, 'utf8'))
  } catch {
    return false
  }
}

async function within<T>(promise: Promise<T>, complaint: () => string): Promise<T> {
  let alarm: NodeJS.Timeout | undefined
  const late = new Promise<never>((_resolve, reject) => {
    alarm = setTimeout(() => reject(new Error(complaint())), PATIENCE)
  })
  try {
    return await Promise.race([promise, late])
  } finally {
    clearTimeout(alarm)
  }
}

function killAll(pty: IPty, pid: () => string): void {
  pty.kill('SIGKILL')
  try {
    process.kill(Number(pid()), 'SIGKILL')
  } catch {
    // It ended by itself, or was never started.
  }
}
