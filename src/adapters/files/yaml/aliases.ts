import { isAlias, isCollection, isPair, type Alias, type Document } from 'yaml'

/** What aliases of a document stand for, and how large it is when each is written out. */
export interface Unfolded {
  /** Absent for an alias of nothing. */
  readonly targets: ReadonlyMap<Alias, unknown>
  /** How many values there are then; infinite where something holds itself. */
  readonly size: number
}

const known = new WeakMap<Document, Unfolded>()

/**
 * Looks once through a document whose depth is known to be small. The library looks an anchor up by walking the whole
 * document for every alias; and a file of a few lines can unfold into billions of values.
 */
export function unfold(doc: Document): Unfolded {
  const before = known.get(doc)
  if (before !== undefined) return before
  const targets = new Map<Alias, unknown>()
  // An alias stands for the last node before it that has its name.
  const anchors = new Map<string, unknown>()
  const sizes = new Map<unknown, number>()

  function sizeOf(node: unknown): number {
    if (isAlias(node)) return sizeOfAlias(node)
    const name = anchorOf(node)
    if (name !== null) {
      anchors.set(name, node)
      sizes.set(node, Number.POSITIVE_INFINITY)
    }
    let size = isPair(node) ? 0 : 1
    for (const below of childrenOf(node)) size += sizeOf(below)
    if (name !== null) sizes.set(node, size)
    return size
  }

  function sizeOfAlias(alias: Alias): number {
    const target = anchors.get(alias.source)
    if (target === undefined) return 1
    targets.set(alias, target)
    return sizes.get(target) ?? 1
  }

  const found: Unfolded = { size: sizeOf(doc.contents), targets }
  known.set(doc, found)
  return found
}

/** The nodes right below a node. */
export function childrenOf(node: unknown): readonly unknown[] {
  if (isPair(node)) return [node.key, node.value]
  return isCollection(node) ? node.items : []
}

const anchorOf = (node: unknown): string | null =>
  typeof node === 'object' && node !== null && 'anchor' in node && typeof node.anchor === 'string'
    ? node.anchor
    : null
