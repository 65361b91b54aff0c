import { onDisk } from '../disk-error.ts'
import { RECORD_FOLDERS } from '../record-files.ts'
import { locate, type Root } from '../root.ts'

/** The names in a folder of the folder, none where it is not there. @throws DiskError */
export function namesIn(root: Root, folder: string): readonly string[] {
  const path = locate(root, folder)
  return onDisk(path, 'read', () => (root.disk.look(path)?.isFolder === true ? root.disk.list(path) : []))
}

/** The folders that hold records, and the top. */
export const recordFolders = (root: Root): readonly string[] => [
  '',
  ...RECORD_FOLDERS.filter((folder) => root.disk.look(locate(root, folder))?.isFolder === true),
]
