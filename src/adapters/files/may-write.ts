import { dirname } from 'node:path'
import { DiskError, onDisk } from './disk-error.ts'
import { RECORD_FOLDERS } from './record-files.ts'
import { locate, OWN, type Root } from './root.ts'

/**
 * Can a save succeed here, as far as one can see without writing? Looks at the folder and those in it that a save
 * writes to; for a folder that is not there yet, at the nearest one above.
 * @throws DiskError saying what refuses
 */
export function mayWriteIn(root: Root): void {
  const there = ['', OWN, ...RECORD_FOLDERS, 'documents', 'documents/share', 'documents/private']
    .map((name) => locate(root, name))
    .filter((path) => onDisk(path, 'write', () => root.disk.look(path)) !== null)
  for (const path of there.length > 0 ? there : [nearestAbove(root, root.folder)]) mayWriteTo(root, path)
}

function nearestAbove(root: Root, path: string): string {
  const above = dirname(path)
  const isThere = onDisk(path, 'write', () => root.disk.look(above)) !== null
  return isThere || above === path ? above : nearestAbove(root, above)
}

function mayWriteTo(root: Root, path: string): void {
  onDisk(path, 'write', () => {
    const real = root.disk.realPath(path)
    if (root.disk.look(real)?.isFolder !== true) throw new DiskError('ENOTDIR', path, 'write', null)
    root.disk.mayWrite(real)
  })
}
