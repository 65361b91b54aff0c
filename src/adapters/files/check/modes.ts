import { onDisk } from '../disk-error.ts'
import type { Damage } from '../../../usecases/check-ports.ts'
import { display, locate, type Root } from '../root.ts'

/** Read, write or search, for anybody but the owner. */
const OTHERS = 0o077
const MOST_DEPTH = 6
/** The user's own version control keeps its files as it likes. */
const NOT_OURS = new Set(['.git'])

/**
 * Files and folders that others on this computer may read, together for each folder: a copy from elsewhere opens them
 * all at once.
 */
export function modeDamages(root: Root): readonly Damage[] {
  // Windows has no such modes.
  if (process.platform === 'win32') return []
  const open = openBelow(whereItIs(root), '', MOST_DEPTH)
  const folders = new Map<string, string[]>()
  for (const file of open) {
    const folder = file.includes('/') ? file.slice(0, file.lastIndexOf('/')) : ''
    folders.set(folder, [...(folders.get(folder) ?? []), file])
  }
  return [...folders].map(([folder, paths]) => {
    const [only] = paths
    const named = paths.length === 1 && only !== undefined ? only : folder
    return {
      problem: { code: 'open-to-others', count: paths.length },
      place: { file: named === '' ? root.shown : display(root, named) },
      remedy: remedyFor(whereItIs(root), paths),
    }
  })
}

/** A folder that is a link is looked at where it lies. */
const whereItIs = (root: Root): Root =>
  root.disk.look(root.folder)?.isLink === true
    ? { ...root, folder: onDisk(root.folder, 'read', () => root.disk.realPath(root.folder)) }
    : root

/** What belongs to another user of this computer is for them to close. */
function remedyFor(root: Root, paths: readonly string[]): Damage['remedy'] {
  const own = paths.filter((file) => root.disk.look(locate(root, file))?.isMine === true)
  return own.length > 0 ? { is: 'close', paths: own } : null
}

function openBelow(root: Root, file: string, depth: number): readonly string[] {
  const path = locate(root, file)
  const facts = onDisk(path, 'read', () => root.disk.look(path))
  // Of a link only where it leads to counts, and that is looked at where it lies.
  if (facts === null || facts.isLink) return []
  const own = (facts.mode & OTHERS) !== 0 && (facts.isFile || facts.isFolder) ? [file] : []
  if (!facts.isFolder || depth === 0) return own
  const names = onDisk(path, 'read', () => root.disk.list(path)).filter((name) => !NOT_OURS.has(name))
  return [
    ...own,
    ...names.flatMap((name) => openBelow(root, file === '' ? name : `${file}/${name}`, depth - 1)),
  ]
}

/** Takes away what others may. @throws DiskError */
export function closeTo(root: Root, paths: readonly string[]): void {
  const here = whereItIs(root)
  for (const file of paths) {
    const path = locate(here, file)
    onDisk(path, 'write', () => {
      const facts = root.disk.look(path)
      if (facts === null || facts.isLink) return
      const fd = root.disk.open(path, 'r')
      try {
        root.disk.chmod(fd, facts.mode & ~OTHERS)
      } finally {
        root.disk.close(fd)
      }
    })
  }
}
