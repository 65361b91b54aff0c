import type { Pair, YAMLMap } from 'yaml'
import type { Plain } from '../../../domain/merge/plain.ts'
import { isFlow, keyColumn, keyStart, lineEnd, lineStart, nextLine, pairEnd } from './positions.ts'
import { renderBlock, renderInline } from './render.ts'
import type { Slot } from './splice-value.ts'
import { bodyAfter, indented } from './splice-value.ts'
import type { Splice } from './splice.ts'
import { hasRange, isNothing, keyText, type YamlText } from './yaml-text.ts'

/** Known keys in the order in which they are written. */
export type KeyOrder = readonly string[]

/** A new key, behind the nearest key that comes before it in the order. */
export function insertPair(
  yaml: YamlText,
  map: YAMLMap,
  key: string,
  value: Plain,
  order: KeyOrder,
  flow: boolean,
): readonly Splice[] | null {
  if (flow || isFlow(map)) return insertInFlow(map, previousPair(map, key, order), key, value)
  return insertLines(yaml, map, key, renderBlock({ [key]: value }), order)
}

/** The same with the lines of the pair as they are to be, without indent. */
export function insertLines(
  yaml: YamlText,
  map: YAMLMap,
  key: string,
  lines: readonly string[],
  order: KeyOrder,
): readonly Splice[] | null {
  const previous = previousPair(map, key, order)
  const column = keyColumn(yaml, map)
  if (previous === null) return insertFirst(yaml, map, indented(yaml, column, lines))
  const end = pairEnd(yaml, previous)
  if (end === null) return null
  return key === 'private' && column === 0
    ? insertApart(yaml, end, lines)
    : bodyAfter(yaml, end, column, lines)
}

/** A key that no list knows goes last. */
function previousPair(map: YAMLMap, key: string, order: KeyOrder): Pair | null {
  const at = order.indexOf(key)
  if (at === -1) return map.items.at(-1) ?? null
  const before = new Set(order.slice(0, at))
  const places = map.items.map((pair, index) => ({
    pair,
    index,
    place: order.indexOf(keyText(pair.key) ?? ''),
  }))
  const known = places.filter(({ pair }) => before.has(keyText(pair.key) ?? ''))
  return known.toSorted((one, other) => other.place - one.place)[0]?.pair ?? null
}

/** The private part is set apart by a blank line, at the end of the file when nothing we know follows. */
function insertApart(yaml: YamlText, end: number, lines: readonly string[]): readonly Splice[] {
  const below = nextLine(yaml.text, end)
  const isBlank = below < yaml.text.length && lineEnd(yaml.text, below) === below
  return isBlank
    ? [{ from: nextLine(yaml.text, below), to: nextLine(yaml.text, below), text: indented(yaml, 0, lines) }]
    : bodyAfter(yaml, end, 0, ['', ...lines])
}

/** Before the first key, below the comments at the head of the file. */
function insertFirst(yaml: YamlText, map: YAMLMap, text: string): readonly Splice[] | null {
  const first = map.items[0]
  const start = first === undefined ? null : keyStart(first)
  if (start === null || !isFirstOnLine(yaml, start)) return null
  const at = lineStart(yaml.text, start)
  return [{ from: at, to: at, text }]
}

const isFirstOnLine = (yaml: YamlText, offset: number): boolean =>
  yaml.text.slice(lineStart(yaml.text, offset), offset).trim() === ''

function insertInFlow(
  map: YAMLMap,
  previous: Pair | null,
  key: string,
  value: Plain,
): readonly Splice[] | null {
  const text = `${renderInline(key)}: ${renderInline(value)}`
  const first = map.items[0]
  if (first === undefined)
    return hasRange(map) ? [{ from: map.range[0], to: map.range[1], text: `{ ${text} }` }] : null
  if (previous === null) {
    const start = keyStart(first)
    return start === null ? null : [{ from: start, to: start, text: `${text}, ` }]
  }
  const end = flowEnd(previous)
  return end === null ? null : [{ from: end, to: end, text: `, ${text}` }]
}

function flowEnd(pair: Pair): number | null {
  if (hasRange(pair.value) && pair.value.range[1] > pair.value.range[0]) return pair.value.range[1]
  return null
}

/** The first key of a file that holds comments at most. */
export function insertRoot(yaml: YamlText, key: string, value: Plain): readonly Splice[] {
  const { text, eol } = yaml
  const gap = text === '' || text.endsWith('\n') ? '' : eol
  return [
    { from: text.length, to: text.length, text: gap + indented(yaml, 0, renderBlock({ [key]: value })) },
  ]
}

/** A pair without its lines; comments above it and at the head of the file stay. */
export function removePair(yaml: YamlText, slot: Slot & { readonly in: 'map' }): readonly Splice[] | null {
  const { map, pair, flow } = slot
  const start = keyStart(pair)
  const end = pairEnd(yaml, pair)
  if (start === null || end === null) return null
  if (flow) return removeFromFlow(map.items.map(flowRange), map.items.indexOf(pair))
  return isFirstOnLine(yaml, start) ? removeLines(yaml, start, end) : null
}

function flowRange(pair: Pair): readonly [number, number] | null {
  const start = keyStart(pair)
  const end = isNothing(pair.value) ? null : flowEnd(pair)
  return start === null || end === null ? null : [start, end]
}

/** The lines from one offset to another; a file that does not end in a line end goes on not doing so. */
export function removeLines(yaml: YamlText, start: number, end: number): readonly Splice[] {
  const from = lineStart(yaml.text, start)
  const to = nextLine(yaml.text, end)
  const isUnended = to === yaml.text.length && !yaml.text.endsWith('\n')
  return [{ from: isUnended ? Math.max(0, from - yaml.eol.length) : from, to, text: '' }]
}

/** One of several between brackets, with its comma. */
export function removeFromFlow(
  ranges: readonly (readonly [number, number] | null)[],
  at: number,
): readonly Splice[] | null {
  const own = ranges[at]
  const next = ranges[at + 1]
  const previous = ranges[at - 1]
  if (own === null || own === undefined) return null
  if (next !== undefined) return next === null ? null : [{ from: own[0], to: next[0], text: '' }]
  if (previous !== undefined) return previous === null ? null : [{ from: previous[1], to: own[1], text: '' }]
  return [{ from: own[0], to: own[1], text: '' }]
}
