import { writeAtomic } from './atomic-write.ts'
import { DiskError } from './disk-error.ts'
import { locate, realTarget, type Root } from './root.ts'

/**
 * Where a file of the folder is to be written: a link stays a link, and its target gets the new text.
 * @throws DiskError when a link leads out of the folder, or to nothing: somebody may have put it there so that what is
 * private ends up elsewhere
 */
export function targetInside(root: Root, file: string): string {
  const target = realTarget(root, file)
  if (target === null) throw new DiskError('ELOOP', locate(root, file), 'write', null)
  return target
}

/** Writes one file of the folder, all or nothing, durable when it returns, and never outside it. @throws DiskError */
export const writeInside = (root: Root, file: string, content: string | Uint8Array): void =>
  writeAtomic(root.disk, targetInside(root, file), content)
