import { isAlias, isMap, isScalar, isSeq, type Pair, type YAMLSeq } from 'yaml'
import type { Edit } from './edits.ts'
import type { Path, Plain, Step } from '../../../domain/merge/plain.ts'
import { isFlow } from './positions.ts'
import { insertItem, removeItem } from './splice-list.ts'
import { insertPair, insertRoot, removePair, type KeyOrder } from './splice-map.ts'
import { replaceValue, type Slot } from './splice-value.ts'
import { isNothing, keyText, scalarText, type YamlText } from './yaml-text.ts'

/** Replace this part of the text. */
export interface Splice {
  readonly from: number
  readonly to: number
  readonly text: string
}

/** The order of known keys in the map at a path. */
export type OrderAt = (path: Path) => KeyOrder

/** Where a walk through the file ended. */
interface Found {
  readonly slots: readonly Slot[]
  /** What of the path is not in the file. */
  readonly rest: Path
}

/**
 * The change of text that makes one edit and leaves every other byte alone.
 * @returns null when the file is written in a way that we do not change bit by bit
 */
export function spliceEdit(yaml: YamlText, edit: Edit, orderAt: OrderAt): readonly Splice[] | null {
  const found = walk(yaml, edit.path)
  if (edit.do === 'delete') return found.rest.length > 0 ? null : remove(yaml, found.slots)
  if (edit.do === 'set') return set(yaml, found, edit.path, edit.value, orderAt)
  return insert(yaml, found, edit, orderAt)
}

function walk(yaml: YamlText, path: Path): Found {
  const slots: Slot[] = []
  let node: unknown = yaml.root
  for (const [at, step] of path.entries()) {
    const slot = slotOf(node, step, slots.some(({ flow }) => flow) || isFlow(node))
    if (slot === null) return { slots, rest: path.slice(at) }
    slots.push(slot)
    node = slot.value
  }
  return { slots, rest: [] }
}

function slotOf(node: unknown, step: Step, flow: boolean): Slot | null {
  if (isMap(node) && typeof step === 'string') {
    const pair = node.items.find(({ key }) => keyText(key) === step)
    return pair === undefined ? null : { in: 'map', map: node, pair, value: pair.value, flow }
  }
  if (!isSeq(node) || typeof step === 'string') return null
  const index = indexOf(node, step)
  return index === -1 ? null : { in: 'list', list: node, index, value: node.items[index], flow }
}

/** Items that say nothing do not count, as for the reader. */
function indexOf(list: YAMLSeq, step: number | { readonly id: string }): number {
  if (typeof step === 'object') {
    return list.items.findIndex((item) => isMap(item) && scalarText(item.get('id', true)) === step.id)
  }
  const live = [...list.items.keys()].filter((at) => !isNothing(list.items[at]))
  return live[step] ?? -1
}

function set(
  yaml: YamlText,
  found: Found,
  path: Path,
  value: Plain,
  orderAt: OrderAt,
): readonly Splice[] | null {
  const { rest } = found
  const last = found.slots.at(-1)
  if (rest.length === 0) return last === undefined ? null : replaceValue(yaml, last, value)
  const [key, ...deeper] = rest
  const keys = deeper.filter((step) => typeof step === 'string')
  if (typeof key !== 'string' || keys.length < deeper.length) {
    return setInScalar(yaml, last, rest, value)
  }
  const nested = keys.reduceRight<Plain>((inner, step) => ({ [step]: inner }), value)
  const parent = last === undefined ? yaml.root : last.value
  const order = orderAt(path.slice(0, path.length - rest.length))
  if (isMap(parent))
    return insertPair(
      yaml,
      parent,
      key,
      nested,
      order,
      found.slots.some(({ flow }) => flow),
    )
  if (last === undefined) return insertRoot(yaml, key, nested)
  return isNothing(last.value) ? replaceValue(yaml, last, { [key]: nested }) : null
}

/** One text where a list is meant: its first item is that text. */
function setInScalar(
  yaml: YamlText,
  last: Slot | undefined,
  rest: Path,
  value: Plain,
): readonly Splice[] | null {
  if (last === undefined || !isScalar(last.value) || rest.length !== 1 || rest[0] !== 0) return null
  return replaceValue(yaml, last, value)
}

function insert(
  yaml: YamlText,
  found: Found,
  edit: Edit & { readonly do: 'insert' },
  orderAt: OrderAt,
): readonly Splice[] | null {
  const last = found.slots.at(-1)
  const node = last?.value
  if (found.rest.length > 0 || last === undefined || isNothing(node)) {
    return set(yaml, found, edit.path, [edit.value], orderAt)
  }
  if (isSeq(node) && node.items.length === 0) return replaceValue(yaml, last, [edit.value])
  if (isSeq(node)) {
    const after = edit.after === null || typeof edit.after === 'string' ? null : indexOf(node, edit.after)
    const at = after === -1 ? node.items.length - 1 : after
    return insertItem(yaml, node, at, edit.value, last.flow || isFlow(node))
  }
  const text = isAlias(node) ? null : scalarText(node)
  if (text === null) return null
  return replaceValue(yaml, last, edit.after === null ? [edit.value, text] : [text, edit.value])
}

/** Removes a value; what becomes empty by that goes too, unless a comment stands in it. */
function remove(yaml: YamlText, slots: readonly Slot[]): readonly Splice[] | null {
  const last = slots.at(-1)
  if (last === undefined) return null
  const above = slots.slice(0, -1)
  const isOnly = above.length > 0 && liveCount(last) === 1
  if (isOnly && !hasCommentBefore(yaml, last, above.at(-1))) return remove(yaml, above)
  return last.in === 'map' ? removePair(yaml, last) : removeItem(yaml, last)
}

function liveCount(slot: Slot): number {
  const values = slot.in === 'map' ? slot.map.items.map(({ value }: Pair) => value) : slot.list.items
  return values.filter((value) => !isNothing(value)).length
}

function hasCommentBefore(yaml: YamlText, slot: Slot, above: Slot | undefined): boolean {
  const start = above === undefined ? null : startOf(above)
  const own = startOf(slot)
  if (start === null || own === null || slot.flow) return false
  return yaml.text
    .slice(start, own)
    .split('\n')
    .slice(1)
    .some((line) => line.trimStart().startsWith('#'))
}

const startOf = (slot: Slot): number | null => firstOffset(slot.in === 'map' ? slot.pair.key : slot.value)

const firstOffset = (node: unknown): number | null =>
  typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range)
    ? Number(node.range[0])
    : null

/** A text with splices made, from the last to the first. */
export const applySplices = (text: string, splices: readonly Splice[]): string =>
  splices
    .toSorted((one, other) => other.from - one.from || other.to - one.to)
    .reduce((now, { from, to, text: put }) => now.slice(0, from) + put + now.slice(to), text)
