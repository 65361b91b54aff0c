// What a disk holds when the power goes: a model of a file system without a journal.
//
// What was written is on the disk once its file was synced; a name (made, moved, removed) once its folder was. Of what
// was not, each piece by itself may be there or not: names in any combination, contents not at all, in half, or as
// zeros of the right length.
import { dirname } from 'node:path'
import type { Step } from './record.ts'

type Change = Extract<Step, { readonly is: 'write' | 'truncate' }>

/** A file or folder, whatever its name. */
interface Thing {
  readonly isFolder: boolean
  safe: Buffer
  unsafe: Change[]
}

/** A change of names in one folder: these go, these come. */
interface Naming {
  readonly folder: string
  readonly gone: readonly string[]
  readonly comes: readonly (readonly [string, Thing])[]
}

/** Contents of all files by path; null is a folder. */
export type Tree = ReadonlyMap<string, Buffer | null>

export interface Disk {
  /** Goes on by one call. */
  readonly step: (step: Step) => void
  /** All that was done, as if everything reached the disk. */
  readonly whole: () => Tree
  /** Every combination that may be found after a power cut now; at most so many, chosen by `pick` (0 up to 1). */
  readonly afterCut: (most: number, pick: () => number) => Iterable<Tree>
}

const LOSSES = ['all', 'none', 'half', 'zeros'] as const
type Loss = (typeof LOSSES)[number]

/** @param start what stood there, long since safe */
export function createDisk(start: Tree): Disk {
  const names = new Map<string, Thing>()
  const safeNames = new Map<string, Thing>()
  const open = new Map<number, { readonly path: string; readonly thing: Thing }>()
  let pending: Naming[] = []
  for (const [path, content] of start) {
    const thing = { isFolder: content === null, safe: content ?? Buffer.alloc(0), unsafe: [] }
    names.set(path, thing)
    safeNames.set(path, thing)
  }

  function rename(naming: Naming): void {
    apply(names, naming)
    pending.push(naming)
  }

  function make(path: string, isFolder: boolean): Thing {
    const thing: Thing = { isFolder, safe: Buffer.alloc(0), unsafe: [] }
    rename({ folder: dirname(path), gone: [], comes: [[path, thing]] })
    return thing
  }

  function sync(path: string, thing: Thing): void {
    thing.safe = contentOf(thing, 'all')
    thing.unsafe = []
    if (!thing.isFolder) return
    for (const naming of pending) if (naming.folder === path) apply(safeNames, naming)
    pending = pending.filter(({ folder }) => folder !== path)
  }

  function move(from: string, to: string): void {
    const thing = names.get(from)
    if (thing === undefined) return
    const [here, there] = [dirname(from), dirname(to)]
    if (here === there) return rename({ folder: here, gone: [from], comes: [[to, thing]] })
    // From one folder to another: two changes, either of which may be lost.
    rename({ folder: there, gone: [], comes: [[to, thing]] })
    rename({ folder: here, gone: [from], comes: [] })
  }

  function step(one: Step): void {
    switch (one.is) {
      case 'open': {
        const thing = names.get(one.path) ?? make(one.path, false)
        if (one.how === 'empty') thing.unsafe.push({ is: 'truncate', fd: one.fd, length: 0 })
        open.set(one.fd, { path: one.path, thing })
        return
      }
      case 'write':
      case 'truncate':
        open.get(one.fd)?.thing.unsafe.push(one)
        return
      case 'sync': {
        const found = open.get(one.fd)
        if (found) sync(found.path, found.thing)
        return
      }
      case 'close':
        open.delete(one.fd)
        return
      case 'rename':
        return move(one.from, one.to)
      case 'link': {
        const thing = names.get(one.from)
        if (thing) rename({ folder: dirname(one.to), gone: [], comes: [[one.to, thing]] })
        return
      }
      case 'unlink':
      case 'rmdir':
        return rename({ folder: dirname(one.path), gone: [one.path], comes: [] })
      case 'mkdir':
        make(one.path, true)
        return
      case 'say':
    }
  }

  function* afterCut(most: number, pick: () => number): Iterable<Tree> {
    const shaky = [
      ...new Set([...safeNames.values(), ...pending.flatMap(({ comes }) => comes.map(([, one]) => one))]),
    ].filter(({ unsafe }) => unsafe.length > 0)
    const all = 2 ** pending.length * LOSSES.length ** shaky.length
    for (let turn = 0; turn < Math.min(all, most); turn += 1) {
      let rest = all <= most ? turn : Math.floor(pick() * all)
      const draw = (count: number): number => {
        const drawn = rest % count
        rest = Math.floor(rest / count)
        return drawn
      }
      const found = new Map(safeNames)
      for (const naming of pending) if (draw(2) === 1) apply(found, naming)
      const losses = new Map(shaky.map((thing) => [thing, LOSSES[draw(LOSSES.length)] ?? 'all']))
      yield treeOf(found, (thing) => losses.get(thing) ?? 'all')
    }
  }

  return { step, whole: () => treeOf(names, () => 'all'), afterCut }
}

function apply(names: Map<string, Thing>, { gone, comes }: Naming): void {
  for (const path of gone) names.delete(path)
  for (const [path, thing] of comes) names.set(path, thing)
}

/** What can be reached: a file below a folder whose name was lost is lost with it. */
function treeOf(names: ReadonlyMap<string, Thing>, lossOf: (thing: Thing) => Loss): Tree {
  const paths = [...names.keys()].toSorted()
  const tree = new Map<string, Buffer | null>()
  const top = paths[0] ?? ''
  for (const path of paths) {
    const thing = names.get(path)
    if (thing === undefined || (path !== top && !tree.has(dirname(path)))) continue
    tree.set(path, thing.isFolder ? null : contentOf(thing, lossOf(thing)))
  }
  return tree
}

function contentOf({ safe, unsafe }: Thing, loss: Loss): Buffer {
  if (loss === 'none') return safe
  return unsafe.reduce((content, change, at) => {
    if (change.is === 'truncate') return resized(content, change.length)
    const isLast = at === unsafe.length - 1
    const bytes = loss === 'zeros' ? Buffer.alloc(change.bytes.length) : change.bytes
    const kept = loss === 'half' && isLast ? bytes.subarray(0, Math.floor(bytes.length / 2)) : bytes
    const grown = resized(content, Math.max(content.length, change.at + kept.length))
    kept.copy(grown, change.at)
    return grown
  }, safe)
}

function resized(content: Buffer, length: number): Buffer {
  const into = Buffer.alloc(length)
  content.copy(into, 0, 0, Math.min(length, content.length))
  return into
}
