import { isPlainList, isPlainMap, type Plain, type PlainMap } from '../../../domain/merge/plain.ts'
import { isEveryday, needsQuotes } from './needs-quotes.ts'

/** Text longer than this is easier to read as a block of its own. */
export const LONG = 80

/** Nobody's plan goes deeper. */
const DEEPEST = 20

/** A text without quotes means something else with one of these in it, or is taken for no text. */
const NOT_BARE = /^[,[\]{}#&*!|>'"%@`]|^[-?](?: |$)|: | #|:$|^(?:~|null|Null|NULL)$/
/** Begins or ends a document; how the library writes it depends on where it stands. */
const MARKER = /^(?:---|\.\.\.)/
/** With a letter in front, or a blank inside, it is no number; a day of the calendar is none either. */
const NO_NUMBER = /^[a-z\u00C0-\u024F]| |^\d{4}-\d\d-\d\d$/i

/**
 * The lines of a map or list of everyday texts, as the library writes them: most of what is saved is that, and to load
 * the library takes longer than all the rest of a save.
 * @returns null for everything else, which the library is to write
 */
export function plainBlock(value: Plain): readonly string[] | null {
  const lines: string[] = []
  return isNested(value) && putNested(lines, value, 0) ? lines : null
}

/**
 * A key with nothing behind it.
 * @returns null where the library is to write it
 */
export function plainKey(key: string): string | null {
  const named = keyText(key)
  return named === null ? null : `${named}:`
}

/** What means the same everywhere, also between `{` and `}`. */
const SIMPLE = /^[a-z][a-z0-9-]*$/

/**
 * A map of words and whole numbers on one line.
 * @returns null for everything else, which the library is to write
 */
export function plainLine(map: Readonly<Record<string, string | number>>): string | null {
  const pairs = Object.entries(map).map(([key, value]) => {
    const text = typeof value === 'number' || SIMPLE.test(value) ? scalarText(value) : null
    const named = plainKey(key)
    return named === null || text === null || text.length > LONG ? null : `${named} ${text}`
  })
  return pairs.length === 0 || pairs.includes(null) ? null : `{${pairs.join(', ')}}`
}

/** Is this a map or list with something in it? */
const isNested = (value: Plain): boolean =>
  isPlainList(value) ? value.length > 0 : isPlainMap(value) && Object.keys(value).length > 0

/** @returns false when something is in it that is not ours to write */
function putNested(lines: string[], value: Plain, indent: number): boolean {
  if (indent > DEEPEST * 2) return false
  if (isPlainMap(value)) return putMap(lines, value, indent, ' '.repeat(indent))
  return isPlainList(value) && value.every((item) => putItem(lines, item, indent))
}

/** @param start what stands before the first key: blanks, or the dash of a list */
function putMap(lines: string[], map: PlainMap, indent: number, start: string): boolean {
  const blanks = ' '.repeat(indent)
  return Object.entries(map).every(([key, value], at) => {
    const named = keyText(key)
    return named !== null && putPair(lines, `${at === 0 ? start : blanks}${named}:`, value, indent)
  })
}

function putPair(lines: string[], named: string, value: Plain, indent: number): boolean {
  if (!isPlainMap(value) && !isPlainList(value)) return putScalar(lines, named, value, indent)
  lines.push(named)
  return isNested(value) && putNested(lines, value, indent + 2)
}

function putItem(lines: string[], item: Plain, indent: number): boolean {
  const dash = `${' '.repeat(indent)}-`
  if (isPlainList(item)) return false
  if (!isPlainMap(item)) return putScalar(lines, dash, item, indent)
  return isNested(item) && putMap(lines, item, indent + 2, `${dash} `)
}

/** Other readers take `on` for yes. */
function keyText(key: string): string | null {
  if (!/^[a-z][a-z0-9-]{0,40}$/.test(key) || key === 'null') return null
  return needsQuotes(key) ? `"${key}"` : key
}

/** @param before the key or dash, with the blanks in front of it */
function putScalar(lines: string[], before: string, value: Plain, indent: number): boolean {
  if (typeof value === 'string' && value.includes('\n')) return putLines(lines, before, value, indent)
  const text = scalarText(value)
  if (text === null) return false
  if (text.length > LONG && text === value) lines.push(`${before} |-`, `${' '.repeat(indent + 2)}${text}`)
  else lines.push(`${before} ${text}`)
  return true
}

/** A text of more lines, as a block of its own. */
function putLines(lines: string[], before: string, value: string, indent: number): boolean {
  const parts = value.split('\n')
  if (needsQuotes(value) || !parts.every((line) => isEveryday(line) && !MARKER.test(line))) return false
  // Whether a block keeps the line ends behind its last line, the library is to say.
  if (parts.at(-1) === '') return false
  const blanks = ' '.repeat(indent + 2)
  lines.push(`${before} |-`, ...parts.map((line) => (line === '' ? '' : `${blanks}${line}`)))
  return true
}

/** As it stands on one line; a long text as it stands on a line of its own. Null for what is not ours to write. */
function scalarText(value: Plain): string | null {
  if (typeof value === 'number') return Number.isSafeInteger(value) && value > 0 ? String(value) : null
  if (typeof value !== 'string' || !isEveryday(value) || MARKER.test(value)) return null
  if (needsQuotes(value)) return JSON.stringify(value)
  if (value.length > LONG) return value
  if (NOT_BARE.test(value)) return quoted(value)
  return NO_NUMBER.test(value) ? value : null
}

/** The quotes that the text itself does not have. */
const quoted = (text: string): string =>
  text.includes('"') && !text.includes("'") ? `'${text}'` : JSON.stringify(text)
