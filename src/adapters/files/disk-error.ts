import { constants } from 'node:os'
import type { Failure, Located } from '../../domain/problem.ts'
import { fail, type Result } from '../../domain/result.ts'

/** The operating system refused: which call, and on which file of the user (never the name of a temporary one). */
export class DiskError extends Error {
  readonly errno: string
  readonly path: string
  readonly doing: 'read' | 'write'

  constructor(errno: string, path: string, doing: 'read' | 'write', cause: unknown) {
    super(`${errno} while trying to ${doing} ${path}`, { cause })
    this.name = 'DiskError'
    this.errno = errno
    this.path = path
    this.doing = doing
  }
}

/** The system's own code for an error (`ENOSPC`), or null when it is no error of the system. */
export function errnoOf(error: unknown): string | null {
  if (!(error instanceof Error && 'syscall' in error && 'code' in error && typeof error.code === 'string'))
    return null
  const number = 'errno' in error && typeof error.errno === 'number' ? -error.errno : 0
  return error.code.startsWith('Unknown system error') ? nameOf(number) : error.code
}

/** Node.js knows some errors by number only, a full quota among them. */
const nameOf = (number: number): string =>
  Object.entries(constants.errno).find(([, one]) => one === number)?.[0] ?? `error ${number}`

/** Runs `work`; an error of the system comes out as a `DiskError` about this path, a bug as itself. */
export function onDisk<T>(path: string, doing: 'read' | 'write', work: () => T): T {
  try {
    return work()
  } catch (error) {
    const errno = errnoOf(error)
    throw errno === null ? error : new DiskError(errno, path, doing, error)
  }
}

/** The same problem as a value, its file named as the user knows it. */
export function systemProblem(error: DiskError, display: (path: string) => string): Located {
  const file = display(error.path)
  return { problem: { code: 'system', errno: error.errno, file, doing: error.doing }, place: { file } }
}

/** Turns a refusal of the system into exit 5; everything else thrown is a bug and goes on up. */
export function refused(error: unknown, display: (path: string) => string): Result<never, Failure> {
  if (!(error instanceof DiskError)) throw error
  return fail({ exit: 5, problems: [systemProblem(error, display)] })
}
