import {
  isAlias,
  isCollection,
  isMap,
  isPair,
  isScalar,
  isSeq,
  type Pair,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml'
import { hasRange, type YamlText } from './yaml-text.ts'

/** The start of the line on which an offset lies. */
export const lineStart = (text: string, offset: number): number => text.lastIndexOf('\n', offset - 1) + 1

/** The end of that line, before its line end. */
export function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset)
  if (end === -1) return text.length
  return end > offset && text[end - 1] === '\r' ? end - 1 : end
}

/** The start of the line after; the end of the text when there is none. */
export function nextLine(text: string, offset: number): number {
  const end = text.indexOf('\n', offset)
  return end === -1 ? text.length : end + 1
}

export const columnOf = (text: string, offset: number): number => offset - lineStart(text, offset)

interface Token {
  readonly type: string
  readonly offset: number
  readonly source: string
}

const isToken = (value: unknown): value is Token =>
  typeof value === 'object' && value !== null && 'type' in value && 'offset' in value && 'source' in value

/** The source tokens before, between and behind the parts of a pair or item. */
function tokensIn(item: unknown, part: 'start' | 'sep' | 'props'): readonly Token[] {
  if (typeof item !== 'object' || item === null) return []
  const tokens: unknown = Object.entries(item).find(([key]) => key === part)?.[1]
  return Array.isArray(tokens) ? tokens.filter(isToken) : []
}

/** Just behind the colon of a pair; null for a pair without one. */
export function colonEnd(pair: Pair): number | null {
  const colon = tokensIn(pair.srcToken, 'sep').find(({ type }) => type === 'map-value-ind')
  return colon === undefined ? null : colon.offset + 1
}

/** Where a pair starts: its key. */
export const keyStart = (pair: Pair): number | null => (hasRange(pair.key) ? pair.key.range[0] : null)

/** The offsets of the dashes of a block list, one for each item; an item without one has null. */
export function dashes(seq: YAMLSeq): readonly (number | null)[] {
  const items: unknown = seq.srcToken !== undefined && 'items' in seq.srcToken ? seq.srcToken.items : []
  const tokens = Array.isArray(items) ? items : []
  return seq.items.map(
    (_, at) => tokensIn(tokens[at], 'start').find(({ type }) => type === 'seq-item-ind')?.offset ?? null,
  )
}

/** The parts of a block text: its sign (`|-`), the rest of that line, and the lines of text. */
export interface BlockText {
  readonly start: number
  readonly signEnd: number
  readonly bodyStart: number
  readonly bodyEnd: number
}

/** Null for every node that is no block text. Blank lines after the text count as not part of it. */
export function blockText(yaml: YamlText, node: unknown): BlockText | null {
  if (!isScalar(node) || !hasRange(node)) return null
  const header = tokensIn(node.srcToken, 'props').find(({ type }) => type === 'block-scalar-header')
  if (header === undefined) return null
  const bodyStart = nextLine(yaml.text, header.offset)
  const body = yaml.text.slice(bodyStart, node.range[1]).replace(/(\r?\n[ \t]*)+$/, '')
  const bodyEnd = /^[ \t\r\n]*$/.test(body) ? bodyStart : nextLine(yaml.text, bodyStart + body.length)
  return { start: header.offset, signEnd: header.offset + header.source.length, bodyStart, bodyEnd }
}

/** Where what a node says ends, before comments and blank lines that follow it; null for nothing. */
export function contentEnd(yaml: YamlText, node: unknown): number | null {
  const block = blockText(yaml, node)
  if (block !== null) return Math.max(block.signEnd, lineBefore(yaml.text, block.bodyEnd))
  if (isFlow(node) || !isCollection(node)) return hasContent(node) ? node.range[1] : null
  const last: unknown = node.items.at(-1)
  if (isPair(last)) return pairEnd(yaml, last)
  const dash = isSeq(node) ? (dashes(node).at(-1) ?? null) : null
  return contentEnd(yaml, last) ?? (dash === null ? null : dash + 1)
}

/** The end of the line that ends just before this offset. */
function lineBefore(text: string, offset: number): number {
  if (offset === 0 || text[offset - 1] !== '\n') return offset
  return text[offset - 2] === '\r' ? offset - 2 : offset - 1
}

function hasContent(node: unknown): node is { readonly range: readonly [number, number, number] } {
  return hasRange(node) && node.range[1] > node.range[0]
}

export function pairEnd(yaml: YamlText, pair: Pair): number | null {
  return contentEnd(yaml, pair.value) ?? colonEnd(pair)
}

export const isFlow = (node: unknown): boolean => (isMap(node) || isSeq(node)) && node.flow === true

/** A value that stands on a line with others: a short text, a flow list, an alias. */
export const isInline = (yaml: YamlText, node: unknown): boolean =>
  isAlias(node) || isFlow(node) || (isScalar(node) && blockText(yaml, node) === null)

/** The column of the keys of a block map. */
export function keyColumn(yaml: YamlText, map: YAMLMap): number {
  const first = map.items[0]
  const start = first === undefined ? null : keyStart(first)
  return start === null ? 0 : columnOf(yaml.text, start)
}
