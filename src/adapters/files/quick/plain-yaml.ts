import { literalAt } from './literal.ts'
import { plainScalar, type PlainScalar, unusual } from './plain-scalar.ts'

/** What a plain file says: words, lists and maps; null for a key with nothing behind it. */
export type PlainNode = PlainScalar | readonly PlainNode[] | ReadonlyMap<string, PlainNode> | null

/** The lines of a text; `at` is the one that is read now. */
export interface Lines {
  readonly texts: readonly string[]
  /** Blanks before the first sign of each line. */
  readonly indents: Int32Array
  at: number
}

/** What only a file that was written otherwise holds: tabs, line ends of Windows, signs that steer something. */
// oxlint-disable-next-line no-control-regex -- it is these that are looked for
const OTHER_SIGNS = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u2028\u2029\uFEFF\uFFFE\uFFFF]/
/** Some keys stand in quotes, for other readers take `on` for yes. */
const KEY = /^("?)([A-Za-z][A-Za-z0-9_-]*)\1:(?: +(.*))?$/
/** Nobody's plan goes deeper. */
const DEEPEST = 40
/** What has more lines for its length than people write goes the careful way, with its limits. */
const SURELY_FEW = 30_000
const LEAST_SIGNS_A_LINE = 24

/**
 * Reads the small part of YAML that our own files are written in: keys and values in block style, lists with dashes,
 * texts in quotes or behind `|`, whole lines of comments. It never guesses: of anything else it says nothing, and the
 * library reads the file.
 * @returns the map the file holds, or null
 */
export function readPlainYaml(text: string): ReadonlyMap<string, PlainNode> | null {
  if (OTHER_SIGNS.test(text)) return null
  const most = Math.max(SURELY_FEW, Math.floor(text.length / LEAST_SIGNS_A_LINE))
  const texts = text.split('\n', most + 1)
  if (texts.length > most) return null
  const lines: Lines = { texts, indents: Int32Array.from(texts, indentOf), at: 0 }
  return indentAhead(lines) === 0 ? readMap(lines, 0) : null
}

function indentOf(line: string): number {
  let indent = 0
  while (line.charCodeAt(indent) === 0x20) indent += 1
  return indent
}

/** Only blanks count as such: a text may end in a sign that other programs take for one. */
const withoutBlanks = (value: string): string => (value.endsWith(' ') ? value.replace(/ +$/, '') : value)

/** Goes on to the next line that says something; its indent, or -1 at the end. */
function indentAhead(lines: Lines): number {
  for (; lines.at < lines.texts.length; lines.at += 1) {
    const line = lines.texts[lines.at] ?? ''
    const indent = lines.indents[lines.at] ?? 0
    if (indent < line.length && line.charAt(indent) !== '#') return indent
  }
  return -1
}

/** Of the line that is read now, what follows this many signs. */
const restAt = (lines: Lines, from: number): string => (lines.texts[lines.at] ?? '').slice(from)

const isItem = (lines: Lines, indent: number): boolean =>
  (lines.texts[lines.at] ?? '').startsWith('- ', indent)

/** @param from where the first key begins; behind the dash of a list it stands further than the indent of its line */
function readMap(lines: Lines, from: number): ReadonlyMap<string, PlainNode> {
  if (from > DEEPEST) unusual()
  const map = new Map<string, PlainNode>()
  let isFirst = true
  for (;;) {
    const indent = isFirst ? from : indentAhead(lines)
    if (indent < from) return map
    const [, , key = '', value = ''] = (indent === from && KEY.exec(restAt(lines, from))) || unusual()
    if (key === '' || map.has(key)) unusual()
    isFirst = false
    lines.at += 1
    map.set(key, readValue(lines, from, withoutBlanks(value)))
  }
}

/** What stands behind a key, on its line or below it. */
function readValue(lines: Lines, indent: number, value: string): PlainNode {
  if (value !== '') return readInline(lines, indent, value)
  const ahead = indentAhead(lines)
  if (ahead >= indent && isItem(lines, ahead)) return readList(lines, ahead)
  return ahead > indent ? readMap(lines, ahead) : null
}

function readList(lines: Lines, indent: number): readonly PlainNode[] {
  const items: PlainNode[] = []
  let ahead = indent
  for (; ahead === indent && isItem(lines, indent); ahead = indentAhead(lines)) {
    const rest = restAt(lines, indent + 2)
    const blanks = indentOf(rest)
    if (KEY.test(rest.slice(blanks))) {
      items.push(readMap(lines, indent + 2 + blanks))
    } else {
      lines.at += 1
      items.push(readInline(lines, indent, withoutBlanks(rest.slice(blanks))))
    }
  }
  return ahead > indent ? unusual() : items
}

/** A value on the line of its key or dash, which is behind us. */
function readInline(lines: Lines, indent: number, value: string): PlainNode {
  if (value === '|' || value === '|-') return literalAt(lines, indent, value === '|')
  const scalar = value === '[]' ? [] : value === '{}' ? new Map<string, PlainNode>() : plainScalar(value)
  // What goes on below it belongs to it, or is a mistake.
  return indentAhead(lines) > indent ? unusual() : scalar
}
