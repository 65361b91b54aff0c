import type { Failure, SyncProblem } from '../../domain/problem.ts'
import { fail, type Result } from '../../domain/result.ts'
import type { GitRun } from './run-git.ts'

/**
 * The sentence of git that says why, without its mark: `fatal: no such remote` says `no such remote`. Empty where it
 * said nothing, as when a hook of the user's own stops it.
 */
export function reasonOf({ said, out }: GitRun): string {
  const lines = (said.trim() === '' ? out.toString('utf8') : said)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !/^(?:hint|To |Everything)/.test(line))
  const told = lines.find((line) => /^(?:fatal|error|remote: error|ERROR)/.test(line)) ?? lines.at(-1)
  return (told ?? '').replace(/^(?:fatal|error|remote: error|remote|ERROR): ?/, '').slice(0, MOST)
}

const MOST = 300
const NOBODY =
  /Please tell me who you are|empty ident|unable to auto-detect email|no (?:name|email) was given/i

/** A run that failed here, on this computer: what git needs to know, or its own words. */
export const localFailure = (run: GitRun): Result<never, Failure> =>
  NOBODY.test(run.said)
    ? failure(2, { code: 'git-identity' })
    : failure(5, { code: 'git-failed', detail: reasonOf(run) })

/** A run that failed on the way to the other copies. */
export const remoteFailure = (run: GitRun, remote: string): Result<never, Failure> =>
  failure(5, { code: 'git-unreachable', remote, detail: reasonOf(run) })

export const failure = (exit: Failure['exit'], problem: SyncProblem): Result<never, Failure> =>
  fail({ exit, problems: [{ problem }] })
