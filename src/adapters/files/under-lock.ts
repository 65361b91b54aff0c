import type { Failure } from '../../domain/problem.ts'
import { fail, type Result } from '../../domain/result.ts'
import { makeFolders } from './atomic-write.ts'
import { onDisk } from './disk-error.ts'
import { settleJournals } from './journal.ts'
import { mayHaveCrashed, sweepLeftovers } from './leftovers.ts'
import { takeLock } from './lock.ts'
import { locate, OWN, type Root } from './root.ts'
import { targetInside, writeInside } from './write-inside.ts'

/** Does a piece of work that writes, with nobody else writing, on a folder in which every save is finished. */
export async function underLock<T>(
  root: Root,
  work: () => Result<T, Failure> | Promise<Result<T, Failure>>,
): Promise<Result<T, Failure>> {
  const own = targetInside(root, OWN)
  makeOwnFolder(root, own)
  const crashed = mayHaveCrashed(root)
  const release = await takeLock(root.disk, own)
  if (release === null) return fail({ exit: 4, problems: [{ problem: { code: 'folder-in-use' } }] })
  try {
    settleJournals(root)
    sweepLeftovers(root, crashed)
    return await work()
  } finally {
    release()
  }
}

/** The program's own folder stays out of the user's version control. */
function makeOwnFolder(root: Root, own: string): void {
  makeFolders(root.disk, own)
  const ignore = locate(root, `${OWN}/.gitignore`)
  if (onDisk(ignore, 'write', () => root.disk.look(ignore)) === null)
    writeInside(root, `${OWN}/.gitignore`, '*\n')
}
