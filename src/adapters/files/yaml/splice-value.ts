import { isCollection, type Pair, type YAMLMap, type YAMLSeq } from 'yaml'
import type { Plain } from '../../../domain/merge/plain.ts'
import {
  blockText,
  colonEnd,
  columnOf,
  contentEnd,
  dashes,
  isInline,
  keyStart,
  lineEnd,
  lineStart,
  nextLine,
} from './positions.ts'
import { renderAfterDash, renderAfterKey, renderInline, type Rendered } from './render.ts'
import type { Splice } from './splice.ts'
import { hasRange, type YamlText } from './yaml-text.ts'

/** A place in a file that holds a value: behind a key, or behind a dash. `flow`: between braces or brackets. */
export type Slot =
  | {
      readonly in: 'map'
      readonly map: YAMLMap
      readonly pair: Pair
      readonly value: unknown
      readonly flow: boolean
    }
  | {
      readonly in: 'list'
      readonly list: YAMLSeq
      readonly index: number
      readonly value: unknown
      readonly flow: boolean
    }

/** Where the value may begin, and the column its lines are indented from. */
interface Anchor {
  readonly end: number
  readonly column: number
}

/** The change that puts another value in this place, with the comment behind it kept. */
export function replaceValue(yaml: YamlText, slot: Slot, value: Plain): readonly Splice[] | null {
  const anchor = anchorOf(yaml, slot)
  if (anchor === null) return null
  if (slot.flow) return replaceInFlow(slot.value, anchor, value)
  const rendered = slot.in === 'map' ? renderAfterKey(value) : renderAfterDash(value)
  if (contentEnd(yaml, slot.value) === null) return fillEmpty(yaml, slot.value, anchor, rendered)
  if (isInline(yaml, slot.value)) return replaceInline(yaml, slot.value, anchor, rendered)
  return isCollection(slot.value)
    ? replaceCollection(yaml, slot.value, anchor, rendered)
    : replaceBlockText(yaml, slot.value, anchor, rendered)
}

function anchorOf(yaml: YamlText, slot: Slot): Anchor | null {
  if (slot.in === 'map') {
    const end = colonEnd(slot.pair)
    const start = keyStart(slot.pair)
    return end === null || start === null ? null : { end, column: columnOf(yaml.text, start) }
  }
  if (slot.flow) return { end: hasRange(slot.value) ? slot.value.range[0] : 0, column: 0 }
  const dash = dashes(slot.list)[slot.index] ?? null
  return dash === null ? null : { end: dash + 1, column: columnOf(yaml.text, dash) }
}

function replaceInFlow(node: unknown, anchor: Anchor, value: Plain): readonly Splice[] | null {
  if (!hasRange(node)) return null
  const [from, to] = node.range
  const text = renderInline(value)
  return from === to ? [{ from: anchor.end, to: anchor.end, text: ` ${text}` }] : [{ from, to, text }]
}

/** `key:` with nothing behind it, or a comment. */
function fillEmpty(yaml: YamlText, node: unknown, anchor: Anchor, rendered: Rendered): readonly Splice[] {
  const head = rendered.head === '' ? '' : ` ${rendered.head}`
  const to = hasRange(node) && node.range[1] > node.range[0] ? node.range[1] : anchor.end
  return [{ from: anchor.end, to, text: head }, ...bodyAfter(yaml, to, anchor.column, rendered.body)]
}

function replaceInline(
  yaml: YamlText,
  node: unknown,
  anchor: Anchor,
  rendered: Rendered,
): readonly Splice[] | null {
  if (!hasRange(node)) return null
  const [start, to] = node.range
  // Nothing on the line itself: the blank before the old value goes too, when only that blank is there.
  const gap = yaml.text.slice(anchor.end, start)
  const from = rendered.head === '' && gap.trim() === '' ? anchor.end : start
  return [{ from, to, text: rendered.head }, ...bodyAfter(yaml, to, anchor.column, rendered.body)]
}

function replaceBlockText(
  yaml: YamlText,
  node: unknown,
  anchor: Anchor,
  { head, body }: Rendered,
): readonly Splice[] | null {
  const block = blockText(yaml, node)
  if (block === null) return null
  const from = head === '' ? anchor.end : block.start
  const keepsEnd = yaml.text.endsWith('\n') || block.bodyEnd < yaml.text.length
  const lines = indented(yaml, anchor.column, body)
  const end = block.bodyStart === block.bodyEnd ? lines : keepsEnd ? lines : withoutLastEnd(yaml, lines)
  return [
    { from, to: block.signEnd, text: head },
    { from: block.bodyStart, to: block.bodyEnd, text: end },
  ]
}

/** A block list or map whose lines are replaced as a whole; a comment behind its key stays. */
function replaceCollection(
  yaml: YamlText,
  node: unknown,
  anchor: Anchor,
  { head, body }: Rendered,
): readonly Splice[] | null {
  const end = contentEnd(yaml, node)
  if (end === null || !hasRange(node)) return null
  const from = lineStart(yaml.text, node.range[0])
  if (from <= anchor.end) return null
  const to = nextLine(yaml.text, end)
  const lines = indented(yaml, anchor.column, body)
  const headSplice = head === '' ? [] : [{ from: anchor.end, to: anchor.end, text: ` ${head}` }]
  return [
    ...headSplice,
    { from, to, text: yaml.text.slice(from, to).endsWith('\n') ? lines : withoutLastEnd(yaml, lines) },
  ]
}

/** Lines put below the line on which an offset lies. */
export function bodyAfter(
  yaml: YamlText,
  offset: number,
  column: number,
  body: readonly string[],
): readonly Splice[] {
  if (body.length === 0) return []
  const end = lineEnd(yaml.text, offset)
  const text = yaml.eol + withoutLastEnd(yaml, indented(yaml, column, body))
  return [{ from: end, to: end, text }]
}

/** Lines with their indent and line ends; a blank line stays blank. */
export function indented(yaml: YamlText, column: number, lines: readonly string[]): string {
  const indent = ' '.repeat(column)
  return lines.map((line) => (line === '' ? '' : indent + line) + yaml.eol).join('')
}

const withoutLastEnd = (yaml: YamlText, lines: string): string =>
  lines.slice(0, lines.length - yaml.eol.length)
