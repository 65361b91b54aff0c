import type { Failure, Located } from '../domain/problem.ts'
import type { Json } from '../engine/answers.ts'

/** What a command has to say when it did its work: text for a person, or one document for a program. */
export interface Done {
  readonly is: 'done'
  /** Text for standard output. */
  readonly lines: readonly string[]
  /** The same cut short for a screen, where the whole is longer than one reads; a pipe gets the whole. */
  readonly brief?: readonly string[]
  /** The lines are a file or a letter, to be passed on as they are, and no message of ours. */
  readonly verbatim?: true
  /** Said on standard error before the result: whom a letter is for. */
  readonly above?: readonly string[]
  /** Said beside it, on standard error: it is no part of the result. */
  readonly aside?: readonly string[]
  /** What `--json` prints instead; always begins with `schema` and `command`. */
  readonly json: Json
  /** Said on standard error; the work was done all the same. */
  readonly warnings?: readonly Located[]
  /** The work was done, and what it found has an exit code of its own. */
  readonly failure?: Failure
}

/** The user stopped for now; every accepted answer is kept. */
export interface Later {
  readonly is: 'later'
  readonly lines: readonly string[]
}

/** The work was not done: why, and what the user can do with what they made. */
export interface Failed {
  readonly is: 'failed'
  readonly failure: Failure
  /** Where the user's text is kept. */
  readonly kept?: string
  /** What was answered is kept, to go on with. */
  readonly isDraftKept?: true
}

/** What came of a command. */
export type CommandResult = Done | Later | Failed

/** The work was not done, for this reason. */
export const failed = (failure: Failure): CommandResult => ({ is: 'failed', failure })

/** Files that cannot be used: invalid ones are for the user to mend (exit 3), a refusal is the system's (exit 5). */
export const unreadable = (problems: readonly Located[]): Failure => ({
  exit: problems.some(({ problem }) => problem.code === 'system') ? 5 : 3,
  problems,
})

/**
 * What a command found besides its result: files it could not read are said, and decide the exit code.
 * Where they left nothing to show there is no result.
 */
export function besides(problems: readonly Located[], isEmpty: boolean, done: Done): CommandResult {
  if (problems.length === 0) return done
  const failure = unreadable(problems)
  if (isEmpty) return failed(failure)
  return { ...done, warnings: problems.map((one) => ({ ...one, warning: true })), failure }
}

/** A command used in a way it does not have: exit 2. */
export const usage = (...problems: readonly Located[]): CommandResult => failed({ exit: 2, problems })

export type { Failure, Located } from '../domain/problem.ts'
