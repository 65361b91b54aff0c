import { spawn } from 'node:child_process'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { watched, type Watch } from './preload.ts'

export const PROGRAM = fileURLToPath(new URL('../../bin/career.js', import.meta.url))
/** A command that is still running by then hangs; on a busy machine one that works may take long. */
const PATIENCE_MS = 120_000

export interface Ran {
  readonly out: string
  readonly error: string
  /** Null when it was killed. */
  readonly exit: number | null
  /** It had to be stopped. */
  readonly hung: boolean
}

export interface Circumstances {
  readonly today?: string
  readonly env?: Readonly<Record<string, string>>
  readonly stdin?: string
  readonly watch?: Watch
  readonly cwd?: string
  /** Another build of the program than the one of this package. */
  readonly program?: string
  /** A command in front of it: `setpriv …`, `strace …`. */
  readonly under?: readonly string[]
}

/** Runs the bundled program as its user would, in a home of its own. */
export function career(
  home: string,
  args: readonly string[],
  circumstances: Circumstances = {},
): Promise<Ran> {
  const {
    today = '2026-11-22',
    env = {},
    stdin,
    watch,
    cwd = home,
    under = [],
    program = PROGRAM,
  } = circumstances
  const [command = '', ...rest] = [...under, process.execPath, program, ...args]
  return new Promise((resolve, reject) => {
    const child = spawn(command, rest, {
      cwd,
      env: { ...plainEnvironment(home), CAREER_TODAY: today, ...(watch && watched(watch)), ...env },
      stdio: [stdin === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
    })
    const out: Buffer[] = []
    const error: Buffer[] = []
    let hung = false
    const alarm = setTimeout(() => {
      hung = true
      child.kill('SIGKILL')
    }, PATIENCE_MS)
    child.stdout?.on('data', (chunk: Buffer) => out.push(chunk))
    child.stderr?.on('data', (chunk: Buffer) => error.push(chunk))
    // A program that is killed does not read on.
    child.stdin?.on('error', () => undefined)
    child.stdin?.end(stdin)
    child.on('error', reject)
    child.on('close', (exit) => {
      clearTimeout(alarm)
      resolve({ out: Buffer.concat(out).toString(), error: Buffer.concat(error).toString(), exit, hung })
    })
  })
}

/** No language, no colour, no settings of whoever runs the campaign. */
export const plainEnvironment = (home: string): Readonly<Record<string, string>> => ({
  HOME: home,
  PATH: [dirname(process.execPath), '/usr/local/bin', '/usr/bin', '/bin'].join(':'),
  TZ: 'Europe/Amsterdam',
  LANG: 'C.UTF-8',
  NO_COLOR: '1',
  TERM: 'dumb',
  CAREER_LANG: 'en',
})

/** What no user should ever see: a trace of our code, or an error of Node.js as it is. */
export const isStackTrace = (text: string): boolean =>
  /^\s+at .*:\d+:\d+\)?$|node:internal|^Error: |UnhandledPromise|Warning: /m.test(text)
