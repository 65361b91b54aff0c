import type { AnyRecord } from '../../domain/records.ts'
import { layoutOf, nameInFile } from './layouts.ts'
import { SCHEMA } from './schema/parts.ts'
import type { Shape } from './schema/shape.ts'
import type { Plain, PlainMap } from '../../domain/merge/plain.ts'

/**
 * The data of a record's file, keys in the order of the file: `schema`, what may be shared, `private`.
 * Nothing empty: an absent value, an empty text, list or map is no key at all.
 */
export function encode(record: AnyRecord): PlainMap {
  const shared = Object.entries(record.shared).map(([key, value]) => [nameInFile(key), value])
  const data = { schema: SCHEMA, ...Object.fromEntries(shared), private: record.private }
  const plain = plainMap(data, layoutOf(record.type).shape.keys, record.file)
  return plain ?? {}
}

function plainOf(value: unknown, shape: Shape, at: string): Plain | undefined {
  if (value === undefined || value === null || value === '') return undefined
  if (Array.isArray(value)) return plainList(value, shape, at)
  if (typeof value === 'object') return plainObject(value, shape, at)
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value
  throw new Error(`${at} cannot be written to a file`)
}

function plainList(list: readonly unknown[], shape: Shape, at: string): Plain | undefined {
  if (shape.is !== 'list') throw new Error(`${at} is not a list in the file`)
  const items = list.flatMap((item) => plainOf(item, shape.of, at) ?? [])
  return items.length === 0 ? undefined : items
}

function plainObject(value: object, shape: Shape, at: string): Plain | undefined {
  if (shape.is === 'map') return plainMap(value, shape.keys, at)
  if (shape.is !== 'names') throw new Error(`${at} is not a map in the file`)
  const pairs = Object.entries(value).flatMap(([key, item]) =>
    pairOf(key, plainOf(item, shape.of, `${at} ${key}`)),
  )
  return pairs.length === 0 ? undefined : Object.fromEntries(pairs)
}

function plainMap(value: object, keys: Readonly<Record<string, Shape>>, at: string): PlainMap | undefined {
  const said: Readonly<Record<string, unknown>> = { ...value }
  for (const key of Object.keys(said)) if (!Object.hasOwn(keys, key)) refuseUnknown(key, said[key], at)
  const map: Record<string, Plain> = {}
  let isEmpty = true
  for (const [key, shape] of Object.entries(keys)) {
    const plain = Object.hasOwn(said, key) ? plainOf(said[key], shape, `${at} ${key}`) : undefined
    if (plain === undefined) continue
    map[key] = plain
    isEmpty = false
  }
  return isEmpty ? undefined : map
}

const pairOf = (key: string, value: Plain | undefined): readonly (readonly [string, Plain])[] =>
  value === undefined ? [] : [[key, value]]

/** A key the file format does not have would be lost without a word. */
function refuseUnknown(key: string, item: unknown, at: string): void {
  const isEmpty =
    item === undefined || (typeof item === 'object' && item !== null && Object.keys(item).length === 0)
  if (!isEmpty) throw new Error(`${at}: the file format has no key ${key}`)
}
