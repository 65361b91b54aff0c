import type { YAMLSeq } from 'yaml'
import type { Plain } from '../../../domain/merge/plain.ts'
import { columnOf, contentEnd, dashes, lineStart } from './positions.ts'
import { renderBlock, renderInline } from './render.ts'
import { removeFromFlow, removeLines } from './splice-map.ts'
import { bodyAfter, indented, type Slot } from './splice-value.ts'
import type { Splice } from './splice.ts'
import { hasRange, type YamlText } from './yaml-text.ts'

/** A new item in a list that has items, behind the one at that index, or first (null). */
export function insertItem(
  yaml: YamlText,
  list: YAMLSeq,
  after: number | null,
  value: Plain,
  flow: boolean,
): readonly Splice[] | null {
  if (flow) return insertInFlow(list, after, value)
  const dash = dashes(list)[after ?? 0] ?? null
  if (dash === null) return null
  const column = columnOf(yaml.text, dash)
  const lines = renderBlock([value])
  if (after !== null) return bodyAfter(yaml, contentEnd(yaml, list.items[after]) ?? dash + 1, column, lines)
  if (!isFirstOnLine(yaml, dash)) return null
  const at = lineStart(yaml.text, dash)
  return [{ from: at, to: at, text: indented(yaml, column, lines) }]
}

const isFirstOnLine = (yaml: YamlText, offset: number): boolean =>
  yaml.text.slice(lineStart(yaml.text, offset), offset).trim() === ''

function insertInFlow(list: YAMLSeq, after: number | null, value: Plain): readonly Splice[] | null {
  const range = flowRange(list.items[after ?? 0])
  if (range === null) return null
  const text = renderInline(value)
  return after === null
    ? [{ from: range[0], to: range[0], text: `${text}, ` }]
    : [{ from: range[1], to: range[1], text: `, ${text}` }]
}

const flowRange = (node: unknown): readonly [number, number] | null =>
  hasRange(node) && node.range[1] > node.range[0] ? [node.range[0], node.range[1]] : null

/** An item without its lines. */
export function removeItem(yaml: YamlText, slot: Slot & { readonly in: 'list' }): readonly Splice[] | null {
  const { list, index, flow } = slot
  if (flow) return removeFromFlow(list.items.map(flowRange), index)
  const dash = dashes(list)[index] ?? null
  if (dash === null || !isFirstOnLine(yaml, dash)) return null
  return removeLines(yaml, dash, contentEnd(yaml, list.items[index]) ?? dash + 1)
}
