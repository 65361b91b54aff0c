import { resolve } from 'node:path'
import type { Failure, Problem } from '../../domain/problem.ts'
import { fail, ok, type Result } from '../../domain/result.ts'
import { writeAtomic } from './atomic-write.ts'
import { DiskError, onDisk } from './disk-error.ts'
import type { Disk } from './disk.ts'

/** An export of ours tells so within its first signs. */
const OURS = /"kind": "career-(?:export|share)"/
const BEGINNING = 300

/** Puts an export in a file outside the folder, for this user alone. @throws DiskError */
export function saveExport(disk: Disk, path: string, text: string): Result<void, Failure> {
  const target = resolve(path)
  const facts = onDisk(path, 'write', () => disk.look(target))
  if (facts !== null && !facts.isFile) return refusal({ code: 'not-a-file' }, path)
  if (facts !== null && facts.size > 0 && !OURS.test(beginningOf(disk, target)))
    return refusal({ code: 'other-file' }, path)
  try {
    writeAtomic(disk, target, text)
    return ok(undefined)
  } catch (error) {
    if (!(error instanceof DiskError)) throw error
    throw new DiskError(error.errno, path, 'write', error)
  }
}

function beginningOf(disk: Disk, path: string): string {
  return onDisk(path, 'read', () => {
    const fd = disk.open(path, 'r')
    try {
      const into = Buffer.alloc(BEGINNING)
      return into.toString('utf8', 0, disk.read(fd, into, 0))
    } finally {
      disk.close(fd)
    }
  })
}

const refusal = (problem: Problem, file: string): Result<never, Failure> =>
  fail({ exit: 2, problems: [{ problem, place: { file } }] })
