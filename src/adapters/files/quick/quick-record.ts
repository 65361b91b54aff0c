import type { AnyRecord, RecordType } from '../../../domain/records.ts'
import { layoutOf } from '../layouts.ts'
import { SCHEMA } from '../schema/schema-number.ts'
import type { Shape } from '../schema/shape.ts'
import { type PlainScalar, numberOf, saysNothing, Unusual, unusual } from './plain-scalar.ts'
import { type PlainNode, readPlainYaml } from './plain-yaml.ts'

/**
 * The record a text holds, read ten times as fast as by way of the library, where the text is written the way our own
 * files are and has nothing wrong. Null for every other text: `decode` reads it then, and says what is wrong.
 */
export function quickRecord(type: RecordType, file: string, text: string): AnyRecord | null {
  // Before a save the same text is asked for twice: what stands there, and whether it still does.
  if (last?.type === type && last.file === file && last.text === text) return last.record
  const record = readRecord(type, file, text)
  last = { type, file, text, record }
  return record
}

let last: {
  readonly type: RecordType
  readonly file: string
  readonly text: string
  readonly record: AnyRecord | null
} | null = null

function readRecord(type: RecordType, file: string, text: string): AnyRecord | null {
  try {
    const root = readPlainYaml(text)
    if (root === null) return null
    const { schema, private: own = {}, ...shared } = mapOf(root, layoutOf(type).shape.keys)
    // Another format, or none that is named, is for others to read.
    return schema === SCHEMA ? layoutOf(type).record(file, shared, own) : null
  } catch (error) {
    if (error instanceof Unusual) return null
    throw error
  }
}

/** As `readByShape` does it, for what is not unusual. */
function read(node: PlainNode, wanted: Shape): unknown {
  if (wanted.is === 'list') return listOf(node, wanted.of)
  if (wanted.is === 'map') return mapOf(node, wanted.keys)
  if (wanted.is === 'names') return namesOf(node, wanted.of)
  if (!isScalar(node)) return unusual()
  const numeric = wanted.is === 'number' || (wanted.is === 'codes' && wanted.numeric)
  return numeric ? numberOf(node) : node.text
}

function listOf(node: PlainNode, of: Shape): readonly unknown[] {
  if (isMap(node)) return unusual()
  return isList(node)
    ? node.filter((item) => !isNothing(item)).map((item) => read(item, of))
    : [read(node, of)]
}

function mapOf(node: PlainNode, keys: Readonly<Record<string, Shape>>): Readonly<Record<string, unknown>> {
  const found: Record<string, unknown> = {}
  for (const [key, value] of pairsOf(node)) {
    const below = Object.hasOwn(keys, key) ? keys[key] : undefined
    const said = below === undefined || isNothing(value) ? undefined : read(value, below)
    if (!isEmpty(said)) found[key] = said
  }
  return found
}

function namesOf(node: PlainNode, of: Shape): Readonly<Record<string, unknown>> {
  const found: Record<string, unknown> = {}
  for (const [key, value] of pairsOf(node)) if (!isNothing(value)) found[key] = read(value, of)
  return found
}

const pairsOf = (node: PlainNode): Iterable<readonly [string, PlainNode]> => (isMap(node) ? node : unusual())

/** An empty list or map is the same as no key. */
const isEmpty = (value: unknown): boolean =>
  value === undefined || (typeof value === 'object' && value !== null && Object.keys(value).length === 0)

const isNothing = (node: PlainNode): boolean => node === null || (isScalar(node) && saysNothing(node))

const isMap = (node: PlainNode): node is ReadonlyMap<string, PlainNode> => node instanceof Map

const isList = (node: PlainNode): node is readonly PlainNode[] => Array.isArray(node)

const isScalar = (node: PlainNode): node is PlainScalar => node !== null && !isMap(node) && !isList(node)
