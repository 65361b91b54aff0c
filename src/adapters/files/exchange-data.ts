import { isAlias, isMap, isPair, isScalar, isSeq, type Document } from 'yaml'
import {
  isPlainList,
  isPlainMap,
  type Plain,
  type PlainList,
  type PlainMap,
} from '../../domain/merge/plain.ts'
import type { Decoded } from './decode.ts'
import { encode } from './encode.ts'
import { layoutOf } from './layouts.ts'
import { shapeBelow, type Shape } from './schema/shape.ts'
import { followAlias, isNothing, keyText, scalarText } from './yaml/yaml-text.ts'

/**
 * All that a record's file says: what the format knows, as it is understood, and the user's own keys as they stand.
 * Comments are no data.
 */
export function dataOf({ record, yaml }: Decoded): PlainMap {
  return withOwnKeysOf({ record, yaml }, encode(record))
}

/** Data for a record, with the user's own keys of a file that is there. */
export function withOwnKeysOf({ record, yaml }: Decoded, known: PlainMap): PlainMap {
  const all = withOwnKeys(known, valueOf(yaml.doc, yaml.root), layoutOf(record.type).shape)
  return isPlainMap(all) ? all : {}
}

/** Adds the keys that a shape does not know, wherever they stand. */
function withOwnKeys(
  known: Plain | undefined,
  all: Plain | undefined,
  shape: Shape | null,
): Plain | undefined {
  if (isPlainMap(all) && shape?.is === 'map') return mapWithOwnKeys(known, all, shape)
  const isSameList = isPlainList(known) && isPlainList(all) && known.length === all.length
  if (!isSameList || shape?.is !== 'list') return known
  return known.flatMap((item, at) => withOwnKeys(item, all[at], shape.of) ?? [])
}

function mapWithOwnKeys(
  known: Plain | undefined,
  all: PlainMap,
  shape: Shape & { readonly is: 'map' },
): PlainMap | undefined {
  const own: PlainMap = isPlainMap(known) ? known : {}
  const keys = [...Object.keys(own), ...Object.keys(all).filter((key) => !Object.hasOwn(own, key))]
  const pairs = keys.flatMap((key): readonly (readonly [string, Plain])[] => {
    const below = shapeBelow(shape, key)
    const mine = Object.hasOwn(own, key) ? own[key] : undefined
    const value = below === null ? all[key] : withOwnKeys(mine, all[key], below)
    return value === undefined ? [] : [[key, value]]
  })
  return pairs.length === 0 ? undefined : Object.fromEntries(pairs)
}

/** A node as data. A number is one only where its digits say no more: `1.10` and `007` are texts. */
function valueOf(doc: Document, found: unknown): Plain | undefined {
  const node = isAlias(found) ? followAlias(doc, found) : found
  if (isNothing(node)) return undefined
  if (isSeq(node)) {
    const items: PlainList = node.items.flatMap((item) => valueOf(doc, item) ?? [])
    return items
  }
  if (isMap(node)) {
    const pairs = node.items.flatMap((pair): readonly (readonly [string, Plain])[] => {
      const value = isPair(pair) ? valueOf(doc, pair.value) : undefined
      return value === undefined ? [] : [[keyText(pair.key) ?? JSON.stringify(pair.key), value]]
    })
    return Object.fromEntries(pairs)
  }
  return isScalar(node) ? scalarOf(node.value, scalarText(node) ?? '') : undefined
}

function scalarOf(value: unknown, text: string): Plain {
  const isPlainScalar = typeof value === 'number' || typeof value === 'boolean'
  return isPlainScalar && String(value) === text ? value : text
}
