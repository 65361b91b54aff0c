import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Tree } from './disk-model.ts'

/** All that stands below a folder, the folder itself included. */
export function treeIn(folder: string): Tree {
  if (!existsSync(folder)) return new Map()
  const below = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() || entry.isDirectory())
    .map((entry) => {
      const path = join(entry.parentPath, entry.name)
      return [path, entry.isFile() ? readFileSync(path) : null] as const
    })
  return new Map([[folder, null] as const, ...below.toSorted(([one], [other]) => (one < other ? -1 : 1))])
}

/** Makes a folder hold just this. Paths of the tree begin with `from`, which becomes `to`. */
export function putTree(tree: Tree, from: string, to: string): void {
  rmSync(to, { recursive: true, force: true })
  mkdirSync(to, { recursive: true, mode: 0o700 })
  for (const [path, content] of tree) {
    const target = join(to, path.slice(from.length))
    if (content === null) mkdirSync(target, { recursive: true, mode: 0o700 })
    else writeFileSync(target, content, { mode: 0o600 })
  }
}

/** Two trees that hold the same have the same digest. */
export function digestOf(tree: Tree): string {
  const hash = createHash('sha256')
  for (const [path, content] of tree)
    hash.update(`${path}\0${content === null ? 'folder' : content.length}\0`).update(content ?? '')
  return hash.digest('hex')
}
