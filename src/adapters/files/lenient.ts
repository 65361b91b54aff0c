import { isMap, isPair, isScalar, isSeq, type Pair } from 'yaml'
import type { Shape } from './schema/shape.ts'
import { followAlias, isNothing, keyText, scalarText, type YamlText } from './yaml/yaml-text.ts'

/** Stands for a value of a kind that fits nowhere, so that the schema names it. */
const WRONG = Symbol('wrong')
/** Aliases can make a small file unfold into a huge one. */
const MOST_VALUES = 100_000

/** Where each value of the data was found, by its path with dots. */
export type Places = Map<string, unknown>

/**
 * The data of the keys that a shape knows, as leniently as a person writes: `2024` where text is meant is that text,
 * one text where a list is meant is a list of one, nothing behind a key is no key.
 * Keys the shape does not know are not looked at.
 */
export function readByShape(yaml: YamlText, shape: Shape, places: Places): unknown {
  let left = MOST_VALUES
  return read(yaml.root, shape, '')

  function read(found: unknown, wanted: Shape, path: string): unknown {
    left -= 1
    if (left < 0) throw new RangeError('too many values')
    const node = followAlias(yaml.doc, found)
    places.set(path, found)
    if (wanted.is === 'list') return readList(node, wanted.of, path)
    if (wanted.is === 'map') return readMap(node, wanted.keys, path)
    if (wanted.is === 'names') return readNames(node, wanted.of, path)
    return readScalar(node, wanted)
  }

  function readList(node: unknown, of: Shape, path: string): unknown {
    if (isMap(node)) return WRONG
    const items = isSeq(node) ? node.items.filter((item) => !isNothing(item)) : [node]
    return items.map((item, at) => read(item, of, join(path, at)))
  }

  function readMap(node: unknown, keys: Readonly<Record<string, Shape>>, path: string): unknown {
    const pairs = livePairs(node)
    if (pairs === null) return WRONG
    return Object.fromEntries(
      pairs.flatMap(([key, pair]) => {
        const below = Object.hasOwn(keys, key) ? keys[key] : undefined
        const value = below === undefined ? undefined : read(pair.value, below, join(path, key))
        return isEmpty(value) ? [] : [[key, value]]
      }),
    )
  }

  function readNames(node: unknown, of: Shape, path: string): unknown {
    const pairs = livePairs(node)
    return pairs === null
      ? WRONG
      : Object.fromEntries(pairs.map(([key, pair]) => [key, read(pair.value, of, join(path, key))]))
  }
}

/** An empty list or map is the same as no key. */
const isEmpty = (value: unknown): boolean =>
  value === undefined || (typeof value === 'object' && value !== null && Object.keys(value).length === 0)

/** The pairs of a map that have a word as key and a value. */
function livePairs(node: unknown): readonly (readonly [string, Pair])[] | null {
  if (node === null || node === undefined) return []
  if (!isMap(node)) return null
  return node.items.flatMap((pair) => {
    const key = keyText(pair.key)
    return key === null || !isPair(pair) || isNothing(pair.value) ? [] : [[key, pair] as const]
  })
}

export const join = (path: string, step: string | number): string =>
  path === '' ? String(step) : `${path}.${step}`

function readScalar(node: unknown, shape: Shape): unknown {
  if (!isScalar(node)) return WRONG
  const numeric = shape.is === 'number' || (shape.is === 'codes' && shape.numeric)
  if (!numeric) return scalarText(node)
  return typeof node.value === 'number' ? node.value : WRONG
}
