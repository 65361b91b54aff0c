import type { Failure } from '../../domain/problem.ts'
import type { Result } from '../../domain/result.ts'
import { refused } from './disk-error.ts'
import { displayPath, type Root } from './root.ts'

/**
 * Does something in the folder. What the system refuses comes back as a failure (exit 5) that names the file as the user
 * knows it; a bug goes on up.
 */
export async function attempt<T>(
  root: Root,
  work: () => Result<T, Failure> | Promise<Result<T, Failure>>,
): Promise<Result<T, Failure>> {
  try {
    return await work()
  } catch (error) {
    return refused(error, (path) => displayPath(root, path))
  }
}
