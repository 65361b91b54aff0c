import { writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import type { Failure } from '../../domain/problem.ts'
import { fail, ok, type Result } from '../../domain/result.ts'
import type { Outputs } from '../../usecases/ports.ts'
import { writeAtomic } from '../files/atomic-write.ts'
import { DiskError, onDisk, refused } from '../files/disk-error.ts'
import { type Disk, nodeDisk, READ_WITHOUT_WAITING } from '../files/disk.ts'

/** Writes what the user asked for to a file they name, seen from the folder they are in. */
export const createOutputs = (disk: Disk = nodeDisk): Outputs => ({
  write: async (name, text, mayReplace) => {
    try {
      return writeTo(disk, name, text, mayReplace)
    } catch (error) {
      return refused(error, () => name)
    }
  },
})

function writeTo(
  disk: Disk,
  name: string,
  text: string,
  mayReplace: (text: string) => boolean,
): Result<void, Failure> {
  const path = resolve(name)
  if (onDisk(path, 'write', () => disk.look(path)) === null) {
    if (disk.look(dirname(path)) === null) throw new DiskError('ENOENT', path, 'write', null)
    writeAtomic(disk, path, text)
    return ok(undefined)
  }
  // A link stays a link: what it points at is written.
  const real = onDisk(path, 'write', () => disk.realPath(path))
  const facts = disk.look(real)
  if (facts?.isFolder === true) throw new DiskError('EISDIR', path, 'write', null)
  if (facts?.isFile !== true) {
    // A pipe or a device: there is nothing to replace, and a rename would put a file in its place.
    onDisk(path, 'write', () => writeFileSync(real, text))
    return ok(undefined)
  }
  if (!mayReplace(onDisk(path, 'read', () => beginningOf(disk, real))))
    return fail({ exit: 2, problems: [{ problem: { code: 'file-exists', file: name } }] })
  writeAtomic(disk, real, text)
  return ok(undefined)
}

/** Enough to see what kind of file it is. */
const ENOUGH = 4096

function beginningOf(disk: Disk, path: string): string {
  const fd = disk.open(path, READ_WITHOUT_WAITING)
  try {
    const bytes = Buffer.alloc(ENOUGH)
    return bytes.subarray(0, disk.read(fd, bytes, 0)).toString('utf8')
  } finally {
    disk.close(fd)
  }
}
