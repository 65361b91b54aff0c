import { isMap, isPair, isScalar, isSeq, type Pair } from 'yaml'
import type { Shape } from './schema/shape.ts'
import { mostValues } from './yaml/limits.ts'
import { followAlias, isNothing, keyText, scalarText, type YamlText } from './yaml/yaml-text.ts'

/** Stands for a value of a kind that fits nowhere, so that the schema names it. */
const WRONG = Symbol('wrong')

/** Where each value of the data was found, by its path with dots. */
export type Places = Map<string, unknown>

/**
 * The data of the keys that a shape knows, as leniently as a person writes: `2024` where text is meant is that text,
 * one text where a list is meant is a list of one, nothing behind a key is no key.
 * Keys the shape does not know are not looked at.
 * @param places gets the place of each value; null where nobody will ask
 */
export function readByShape(yaml: YamlText, shape: Shape, places: Places | null): unknown {
  // Aliases can make a small file unfold into a huge one.
  let left = mostValues(yaml.text)
  return read(yaml.root, shape, '')

  function read(found: unknown, wanted: Shape, path: string): unknown {
    left -= 1
    if (left < 0) throw new RangeError('too many values')
    const node = followAlias(yaml.doc, found)
    places?.set(path, found)
    if (wanted.is === 'list') return readList(node, wanted.of, path)
    if (wanted.is === 'map') return readMap(node, wanted.keys, path)
    if (wanted.is === 'names') return readNames(node, wanted.of, path)
    return readScalar(node, wanted)
  }

  function below(path: string, step: string | number): string {
    return places === null ? '' : join(path, step)
  }

  function readList(node: unknown, of: Shape, path: string): unknown {
    if (isMap(node)) return WRONG
    const items = isSeq(node) ? node.items.filter((item) => !isNothing(item)) : [node]
    return items.map((item, at) => read(item, of, below(path, at)))
  }

  function readMap(node: unknown, keys: Readonly<Record<string, Shape>>, path: string): unknown {
    const pairs = livePairs(node)
    if (pairs === null) return WRONG
    const entries: (readonly [string, unknown])[] = []
    for (const [key, pair] of pairs) {
      const shapeOfKey = Object.hasOwn(keys, key) ? keys[key] : undefined
      if (shapeOfKey === undefined) continue
      const value = read(pair.value, shapeOfKey, below(path, key))
      if (!isEmpty(value)) entries.push([key, value])
    }
    return Object.fromEntries(entries)
  }

  function readNames(node: unknown, of: Shape, path: string): unknown {
    const pairs = livePairs(node)
    return pairs === null
      ? WRONG
      : Object.fromEntries(pairs.map(([key, pair]) => [key, read(pair.value, of, below(path, key))]))
  }
}

/** An empty list or map is the same as no key. */
const isEmpty = (value: unknown): boolean =>
  value === undefined || (typeof value === 'object' && value !== null && Object.keys(value).length === 0)

/** The pairs of a map that have a word as key and a value. */
function livePairs(node: unknown): readonly (readonly [string, Pair])[] | null {
  if (node === null || node === undefined) return []
  if (!isMap(node)) return null
  const live: (readonly [string, Pair])[] = []
  for (const pair of node.items) {
    const key = keyText(pair.key)
    if (key !== null && isPair(pair) && !isNothing(pair.value)) live.push([key, pair])
  }
  return live
}

export const join = (path: string, step: string | number): string =>
  path === '' ? String(step) : `${path}.${step}`

function readScalar(node: unknown, shape: Shape): unknown {
  if (!isScalar(node)) return WRONG
  const numeric = shape.is === 'number' || (shape.is === 'codes' && shape.numeric)
  if (!numeric) return scalarText(node)
  return typeof node.value === 'number' ? node.value : WRONG
}
