import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { faultsInOutput } from '../schemas/checker.ts'

const PROGRAM = fileURLToPath(new URL('../../bin/career.js', import.meta.url))
/** A command that is still running by then hangs. */
const PATIENCE = 20_000

export interface Ran {
  readonly stdout: string
  readonly stderr: string
  readonly exitCode: number | null
}

/** A user's home of its own, with `career` on its path and nothing of the machine around it. */
export interface Sandbox {
  readonly home: string
  readonly env: Readonly<Record<string, string>>
  /** Runs a line of shell in a folder below home; nothing is on its standard input unless the line says so. */
  readonly run: (
    line: string,
    options?: { readonly env?: Readonly<Record<string, string>>; readonly cwd?: string },
  ) => Promise<Ran>
  readonly remove: () => void
}

export function createSandbox(): Sandbox {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'career-e2e-')))
  const home = join(root, 'home')
  const programs = join(root, 'bin')
  mkdirSync(home)
  mkdirSync(programs)
  symlinkSync(PROGRAM, join(programs, 'career'))
  const path = [programs, dirname(process.execPath), '/usr/local/bin', '/usr/bin', '/bin'].join(delimiter)
  // No language, no colour, no settings of whoever runs the tests.
  const env = { HOME: home, PATH: path, TZ: 'Europe/Amsterdam', NO_COLOR: '1', TERM: 'dumb' }
  return {
    home,
    env,
    run: async (line, { env: more = {}, cwd = home } = {}) => {
      const ran = await runLine(line, { ...env, ...more }, cwd)
      if (line.includes(' --json')) asPublished(line, ran)
      return ran
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  }
}

/** Whatever a command gives with `--json`, in whichever test, is as `career schema json` says. */
function asPublished(line: string, { stdout }: Ran): void {
  const document = documentIn(stdout)
  const command: unknown = document === null ? null : Reflect.get(document, 'command')
  const faults = typeof command === 'string' ? faultsInOutput(command, document) : []
  if (faults.length > 0)
    throw new Error(`${line}\ngives what its schema does not know:\n${faults.join('\n')}\n${stdout}`)
}

/** Null for what is no document: nothing at all, or one that went through another program. */
function documentIn(text: string): object | null {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && 'command' in value ? value : null
  } catch {
    return null
  }
}

function runLine(line: string, env: Readonly<Record<string, string>>, cwd: string): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn('/bin/sh', ['-c', line], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] })
    const out: Buffer[] = []
    const error: Buffer[] = []
    const alarm = setTimeout(() => child.kill('SIGKILL'), PATIENCE)
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => error.push(chunk))
    child.on('error', reject)
    child.on('close', (exitCode) => {
      clearTimeout(alarm)
      resolve({ stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(error).toString(), exitCode })
    })
  })
}
