import { dirname, join, relative, sep } from 'node:path'
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

export const locate = (root: Root, file: string): string => join(root.folder, file)

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
    const path = join(home, file)
    const known = nearestThere(disk, path)
    if (isDangling(disk, known)) return null
    const real = disk.realPath(known)
    if (real !== home && !real.startsWith(home + sep)) return null
    return join(real, relative(known, path))
  })
}

/** The path itself or the nearest folder above it that is there. */
function nearestThere(disk: Disk, path: string): string {
  return disk.look(path) === null ? nearestThere(disk, dirname(path)) : path
}

function isDangling(disk: Disk, path: string): boolean {
  if (disk.look(path)?.isLink !== true) return false
  try {
    disk.realPath(path)
    return false
  } catch {
    return true
  }
}
