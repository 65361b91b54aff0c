import { dirname, relative, sep } from 'node:path'
import { onDisk } from './disk-error.ts'
import type { Disk } from './disk.ts'

/** The user's folder: where it is, how the user calls it, and the disk it is on. */
export interface Root {
  readonly folder: string
  readonly shown: string
  readonly disk: Disk
}

/** The program's own corner of the folder. */
export const OWN = '.career'
/** Where a text lies while it is open in an editor. */
export const EDITS = `${OWN}/edit`

/** Asked many times for each save; a join takes both texts apart sign by sign. */
export const locate = (root: Root, file: string): string =>
  file === '' ? root.folder : placeIn(root.folder, file)

/** Where a file is below a folder, in the way of the system. */
const placeIn = (folder: string, file: string): string =>
  `${folder}${folder.endsWith(sep) ? '' : sep}${sep === '/' ? file : file.replaceAll('/', sep)}`

/** A path of the folder as the user knows it: `~/career/plan.yaml`. */
export const display = (root: Root, file: string): string => `${root.shown.replace(/[/\\]+$/, '')}/${file}`

/** The same for an absolute path; a path outside the folder stays as it is. */
export function displayPath(root: Root, path: string): string {
  const [inside = null] = [root.folder, realFolder(root)].flatMap((folder) => {
    const below = relative(folder, path)
    return below.startsWith('..') ? [] : [below]
  })
  if (inside === null) return path
  return inside === '' ? root.shown : display(root, inside.split(sep).join('/'))
}

/** A folder that is a link has its files elsewhere, and is called by its own name all the same. */
function realFolder({ disk, folder }: Root): string {
  try {
    return disk.realPath(folder)
  } catch {
    return folder
  }
}

/** Does this name stay below the folder, whatever it is joined to? */
export function isSafeName(file: string): boolean {
  if (file === '' || /[\0\\]/.test(file) || /^[a-z]:/i.test(file)) return false
  return file.split('/').every((part) => part !== '' && part !== '.' && part !== '..' && part.length <= 255)
}

/**
 * Where a file of the folder really is, links followed, so that a link stays a link when its target is replaced.
 * @returns the absolute path, or null when the name or a link leads out of the folder or to nothing
 */
export function realTarget(root: Root, file: string): string | null {
  if (!isSafeName(file)) return null
  return onDisk(locate(root, file), 'read', () => {
    const { disk, folder } = root
    if (disk.look(folder) === null) return locate(root, file)
    const home = disk.realPath(folder)
    const path = placeIn(home, file)
    const known = nearestThere(disk, path)
    if (known.isLink && isDangling(disk, known.path)) return null
    const real = disk.realPath(known.path)
    if (real !== home && !real.startsWith(home + sep)) return null
    return known.path === path
      ? real
      : placeIn(real, path.slice(known.path.length + (known.path.endsWith(sep) ? 0 : 1)))
  })
}

/** The path itself or the nearest folder above it that is there. */
function nearestThere(disk: Disk, path: string): { readonly path: string; readonly isLink: boolean } {
  const facts = disk.look(path)
  return facts === null ? nearestThere(disk, dirname(path)) : { path, isLink: facts.isLink }
}

function isDangling(disk: Disk, path: string): boolean {
  try {
    disk.realPath(path)
    return false
  } catch {
    return true
  }
}
