import { spawn } from 'node:child_process'
import type { Problem } from '../../domain/problem.ts'
import { fail, ok, type Result } from '../../domain/result.ts'
import type { EditorCommand } from './editor-command.ts'
import type { Environment } from './environment.ts'
import { lendTerminal, screen } from './terminal-loan.ts'
import { type Spawned, throughCmd } from './windows-command.ts'

/** Runs the editor on a file, in the user's terminal, until it closes. */
export async function runEditor(
  { written, program, options }: EditorCommand,
  path: string,
  environment: Environment,
): Promise<Result<void, Problem>> {
  const takeBack = lendTerminal()
  const words = [...options, path]
  const direct = await run(program, words, environment)
  const { file, words: through, options: more } = throughCmd(program, words, environment)
  const status =
    direct === 'no-program' && process.platform === 'win32'
      ? await run(file, through, environment, more)
      : direct
  const ended = status === 'no-program' ? null : status
  takeBack(ended === null)
  return ended === 0 ? ok(undefined) : fail({ code: 'editor-failed', command: written, status: ended })
}

/** The status it ended with; null when it was broken off. */
function run(
  program: string,
  words: readonly string[],
  environment: Environment,
  more: Spawned['options'] = {},
): Promise<number | null | 'no-program'> {
  return new Promise((resolve) => {
    const child = spawn(program, words, {
      ...more,
      stdio: ['inherit', screen(), 'inherit'],
      env: { ...environment },
    })
    child.once('error', () => resolve('no-program'))
    child.once('exit', resolve)
  })
}
