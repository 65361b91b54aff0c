import { onDisk } from './disk-error.ts'
import { OWN, type Root } from './root.ts'

/** A folder in which there is nothing, or nothing but answers that were not finished. */
export function holdsNothing(root: Root): boolean {
  const { disk, folder } = root
  return onDisk(
    folder,
    'write',
    () => disk.look(folder) === null || disk.list(folder).every((name) => name === OWN),
  )
}
