import { spawn } from 'node:child_process'
import type { Environment } from './environment.ts'

/** A program with its arguments, run as they stand: no shell reads them. */
export interface Program {
  readonly name: string
  readonly options: readonly string[]
}

export interface QuietRun {
  /** What it reads on its standard input. */
  readonly input?: Buffer
  /** Milliseconds after which it is left to itself or ended. */
  readonly patience: number
}

/**
 * Runs a program that says nothing on our screen.
 * @returns its exit status; `null` when it cannot start, was broken off, or took too long
 */
export function runQuietly(
  { name, options }: Program,
  environment: Environment,
  { input, patience }: QuietRun,
): Promise<number | null> {
  return new Promise((resolve) => {
    const child = spawn(name, options, {
      stdio: [input === undefined ? 'ignore' : 'pipe', 'ignore', 'ignore'],
      env: { ...environment },
      timeout: patience,
      windowsHide: true,
    })
    child.once('error', () => resolve(null))
    child.once('exit', resolve)
    // A program that does not read to the end says so by its status.
    child.stdin?.once('error', () => undefined)
    child.stdin?.end(input)
  })
}
