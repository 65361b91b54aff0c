import { isMap, isSeq, type Pair } from 'yaml'
import type { Located, Place } from '../../domain/problem.ts'
import type { Json } from '../../engine/answers.ts'
import {
  followAlias,
  isNothing,
  keyText,
  placeOf,
  scalarText,
  type YamlText,
} from '../files/yaml/yaml-text.ts'
import { CLEAR } from './clear-sign.ts'

/** Aliases can make a small sheet unfold into a huge one. */
const MOST_VALUES = 100_000
const MOST_DEPTH = 100

/** Reads the values of one sheet, within bounds for all of it. */
export interface ValueReader {
  /** The text of a key; a key that is no text is a problem. */
  readonly key: (node: unknown) => string
  /**
   * A value as it was typed: of `1.10`, `no` and `2026-12-06` the very text, so that no answer is changed by what YAML
   * makes of it. Nothing and blank text are null; an empty item of a list is no item.
   * @throws RangeError when there is more than anybody writes
   */
  readonly value: (node: unknown) => Json
  readonly place: (node: unknown) => Place
  /** Where each key of a map, or each item of a list, stands; an item by its index in the value. */
  readonly places: (node: unknown) => Readonly<Record<string, Place>>
  readonly problems: () => readonly Located[]
}

export function createValueReader(yaml: YamlText, name: string): ValueReader {
  const problems: Located[] = []
  let left = MOST_VALUES
  const at = (node: unknown): Place => placeOf(name, yaml.lines, node)
  const follow = (node: unknown): unknown => followAlias(yaml.doc, node)
  const isEmpty = (node: unknown): boolean => textOf(follow(node)) === ''

  function key(node: unknown): string {
    const text = keyText(follow(node))
    if (text !== null) return text
    problems.push({ problem: { code: 'bad-yaml', detail: 'A key must be text' }, place: at(node) })
    return ''
  }

  function value(found: unknown, depth = 0): Json {
    left -= 1
    if (left < 0 || depth > MOST_DEPTH) throw new RangeError('too many values')
    const node = follow(found)
    if (isSeq(node)) return node.items.filter((item) => !isEmpty(item)).map((item) => value(item, depth + 1))
    if (!isMap(node)) return textOf(node) || null
    return Object.fromEntries(node.items.map((pair) => [key(pair.key), value(pair.value, depth + 1)]))
  }

  function places(found: unknown): Readonly<Record<string, Place>> {
    const node = follow(found)
    if (isSeq(node)) {
      const items = node.items.filter((item) => !isEmpty(item))
      return Object.fromEntries(items.map((item, index) => [String(index), at(item)]))
    }
    if (!isMap(node)) return {}
    return Object.fromEntries(node.items.map((pair) => [keyText(follow(pair.key)) ?? '', at(nodeOf(pair))]))
  }

  return { key, value: (node) => value(node), place: at, places, problems: () => problems }
}

/** What stands for an answer: its value, or its key when there is none. */
export const nodeOf = ({ key, value }: Pair): unknown => (isNothing(value) ? key : value)

/** The text of a scalar, empty for nothing and for blanks only; null for a list or a map. */
function textOf(node: unknown): string | null {
  if (isNothing(node)) return ''
  const text = scalarText(node)
  if (text === CLEAR) return '-'
  return text?.trim() === '' ? '' : text
}
