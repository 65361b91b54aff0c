import { relative, sep } from 'node:path'
import { writeAtomic } from './atomic-write.ts'
import { DiskError } from './disk-error.ts'
import { typeOfFile } from './record-files.ts'
import { locate, OWN, realTarget, type Root } from './root.ts'

/**
 * Where a file of the folder is to be written: a link stays a link, and its target gets the new text.
 * @throws DiskError when a link leads out of the folder, or to nothing, or mixes up files of the user and of the program:
 * somebody may have put it there so that what is private ends up elsewhere, or a plan is written over
 */
export function targetInside(root: Root, file: string): string {
  const target = realTarget(root, file)
  if (target === null || mixesUp(root, file, target))
    throw new DiskError('ELOOP', locate(root, file), 'write', null)
  return target
}

/** Does a link lead from the program's own corner to something of the user's, or the other way round? */
function mixesUp(root: Root, file: string, target: string): boolean {
  if (target === locate(root, file)) return false
  const real = relative(root.disk.realPath(root.folder), target).split(sep).join('/')
  return isOwn(file) ? isUsers(real) : isOwn(real)
}

const isOwn = (file: string): boolean => file === OWN || file.startsWith(`${OWN}/`)

const isUsers = (file: string): boolean =>
  typeOfFile(file) !== null || /^(?:documents|templates)\//u.test(file)

/** Writes one file of the folder, all or nothing, durable when it returns, and never outside it. @throws DiskError */
export const writeInside = (root: Root, file: string, content: string | Uint8Array): void =>
  writeAtomic(root.disk, targetInside(root, file), content)
