import { spawn } from 'node:child_process'
import type { Problem } from '../../domain/problem.ts'
import { fail, ok, type Result } from '../../domain/result.ts'
import type { EditorCommand } from './editor-command.ts'
import type { Environment } from './environment.ts'
import { lendTerminal, screen } from './terminal-loan.ts'

/** Runs the editor on a file, in the user's terminal, until it closes. */
export async function runEditor(
  { written, program, options }: EditorCommand,
  path: string,
  environment: Environment,
): Promise<Result<void, Problem>> {
  const takeBack = lendTerminal()
  const status = await run(program, [...options, path], environment)
  takeBack(status === null)
  return status === 0 ? ok(undefined) : fail({ code: 'editor-failed', command: written, status })
}

/** The status it ended with; null when it could not start or was broken off. */
function run(program: string, options: readonly string[], environment: Environment): Promise<number | null> {
  return new Promise((resolve) => {
    const child = spawn(program, options, {
      stdio: ['inherit', screen(), 'inherit'],
      env: { ...environment },
    })
    child.once('error', () => resolve(null))
    child.once('exit', resolve)
  })
}
