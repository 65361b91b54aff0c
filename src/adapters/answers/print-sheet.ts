import type { Json } from '../../engine/answers.ts'
import type { SheetLine, SheetPage } from '../../usecases/sheet-ports.ts'
import type { Plain } from '../../domain/merge/plain.ts'
import { renderBlock, renderInline } from '../files/yaml/render.ts'

/** A sheet as text: what it is for, then each question with its comments above it and a blank line after it. */
export function printSheet({ comments, header, lines }: SheetPage): string {
  const head = [...comments.flatMap(commentLines), `sheet: ${renderInline(header)}`, 'answers:']
  const questions = lines.map((line) => indented(printLine(line)).join('\n'))
  return `${head.join('\n')}\n${questions.map((question) => `${question}\n`).join('\n')}`
}

function printLine({ comments, key, value, inner }: SheetLine): readonly string[] {
  const answer = inner
    ? [...printKey(key), ...inner.flatMap((line) => indented(printLine(line)))]
    : printAnswer(key, value)
  return [...comments.flatMap(commentLines), ...answer]
}

function printAnswer(key: string, value: Json): readonly string[] {
  const plain = toPlain(value)
  return plain === null ? printKey(key) : renderBlock({ [key]: plain })
}

/** A key with nothing behind it; the library can only write a key that has a value. */
const printKey = (key: string): readonly string[] =>
  renderBlock({ [key]: [] }).map((line, at, lines) =>
    at === lines.length - 1 ? line.replace(/ \[\]$/, '') : line,
  )

/** Nothing within a list or a map is left out; nothing at all is null. */
function toPlain(value: Json): Plain | null {
  if (value === null || typeof value !== 'object') return value
  if (isJsonList(value)) return value.map(toPlain).filter((item) => item !== null)
  const pairs = Object.entries(value).map(([key, one]) => [key, toPlain(one)] as const)
  return Object.fromEntries(pairs.flatMap(([key, plain]) => (plain === null ? [] : [[key, plain]])))
}

const isJsonList = (value: Json): value is readonly Json[] => Array.isArray(value)

const indented = (lines: readonly string[]): readonly string[] =>
  lines.map((line) => (line === '' ? '' : `  ${line}`))

const LINE_ENDS = /\r\n?|[\n\u0085\u2028\u2029]/
/** Signs that are no text: controls, direction marks that reorder a line, halves of characters. */
// oxlint-disable-next-line no-control-regex -- by a property of Unicode they would cost its tables, at each start
const NO_TEXT = /[\0-\x08\n-\x1f\x7f-\x9f\u202A-\u202E\u2066-\u2069\uFEFF\uD800-\uDFFF]/gu

/** A comment may quote what the user wrote, and must not end before its last line does. */
const commentLines = (text: string): readonly string[] =>
  text.split(LINE_ENDS).map((line) => `# ${line.replaceAll(NO_TEXT, '')}`.trimEnd())
