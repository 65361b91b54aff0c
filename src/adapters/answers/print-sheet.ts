import type { Json } from '../../engine/answers.ts'
import type { SheetLine, SheetPage } from '../../usecases/sheet-ports.ts'
import { isPlainList, type Plain } from '../../domain/merge/plain.ts'
import { plainBlock, plainKey, plainLine } from '../files/yaml/plain-block.ts'

/**
 * A sheet as text: what it is for, then each question with its comments above it and a blank line after it. The library is
 * loaded where something is to be written that is not everyday text.
 */
export async function printSheet({ comments, header, lines }: SheetPage): Promise<string> {
  const line = plainLine(header) ?? (await library()).renderInline(header)
  const head = [...comments.flatMap(commentLines), `sheet: ${line}`, 'answers:']
  const questions = await Promise.all(lines.map(printLine))
  return `${head.join('\n')}\n${questions.map((question) => `${indented(question).join('\n')}\n`).join('\n')}`
}

const library = () => import('../files/yaml/render.ts')

async function printLine({ comments, key, value, inner }: SheetLine): Promise<readonly string[]> {
  const answer = inner
    ? [...(await printKey(key)), ...indented((await Promise.all(inner.map(printLine))).flat())]
    : await printAnswer(key, value)
  return [...comments.flatMap(commentLines), ...answer]
}

async function printAnswer(key: string, value: Json): Promise<readonly string[]> {
  const plain = toPlain(value)
  if (plain === null) return printKey(key)
  if (isPlainList(plain) && plain.length === 0) return (await printKey(key)).map((line) => `${line} []`)
  return plainBlock({ [key]: plain }) ?? (await library()).libraryBlock({ [key]: plain })
}

/** A key with nothing behind it; the library can only write a key that has a value. */
async function printKey(key: string): Promise<readonly string[]> {
  const plain = plainKey(key)
  if (plain !== null) return [plain]
  const lines = (await library()).libraryBlock({ [key]: [] })
  return lines.map((line, at) => (at === lines.length - 1 ? line.replace(/ \[\]$/, '') : line))
}

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
