import { Document, Scalar, visit } from 'yaml'
import { isPlainList, isPlainMap, type Plain, type PlainMap } from '../../../domain/merge/plain.ts'
import { needsQuotes } from './needs-quotes.ts'
import { LONG, plainBlock } from './plain-block.ts'

/** Characters that may stand raw between double quotes for this library, but not for every reader. */
const ESCAPED = /[\u007F-\u009F\u00AD\u061C\u200B\u200E\u200F\u2028-\u202E\u2060-\u2064\u2066-\u206F\uFEFF]/g

/** Lines of a map or list as YAML for people, not indented, no line end after the last. */
export const renderBlock = (value: Plain): readonly string[] => plainBlock(value) ?? libraryBlock(value)

/** The same, always by way of the library: the judge of what is written without it. */
export function libraryBlock(value: Plain): readonly string[] {
  const doc = new Document(value, { aliasDuplicateObjects: false })
  visit(doc, {
    Scalar: (where, node) => {
      const type = styleOf(node.value, where === 'key')
      if (type !== null) node.type = type
    },
  })
  return escaped(doc).split('\n')
}

function styleOf(value: unknown, isKey: boolean): Scalar.Type | null {
  if (typeof value !== 'string') return null
  if (needsQuotes(value)) return Scalar.QUOTE_DOUBLE
  if (isKey) return null
  return value.includes('\n') || value.length > LONG ? Scalar.BLOCK_LITERAL : null
}

function escaped(doc: Document): string {
  const text = doc.toString({
    lineWidth: 0,
    doubleQuotedMinMultiLineLength: Infinity,
    flowCollectionPadding: false,
  })
  const hex = (sign: string) => `\\u${(sign.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`
  // All texts with such a character are in double quotes by now, where these escapes mean the character.
  return text.replace(/\n$/, '').replaceAll(ESCAPED, hex)
}

/** What stands on the line of a key or dash, and the lines below it, indented as seen from that key or dash. */
export interface Rendered {
  readonly head: string
  readonly body: readonly string[]
}

/** Without the blanks of the syntax; a text may begin with one of another kind. */
const withoutBlanks = (text: string): string => text.replace(/^ +/, '').replace(/ +$/, '')

/** A value as it stands behind `key:`. */
export function renderAfterKey(value: Plain): Rendered {
  const [first = '', ...body] = renderBlock({ k: value })
  return { head: withoutBlanks(first.slice('k:'.length)), body }
}

/** A value as it stands behind a dash. */
export function renderAfterDash(value: Plain): Rendered {
  const [first = '', ...body] = renderBlock([value])
  return { head: withoutBlanks(first.slice('-'.length)), body }
}

/** A value on one line, safe between `{` and `}`. */
export function renderInline(value: Plain): string {
  const doc = new Document([value], { aliasDuplicateObjects: false })
  visit(doc, {
    Collection: (_, node) => {
      node.flow = true
    },
    Scalar: (_, node) => {
      const risky =
        typeof node.value === 'string' && (needsQuotes(node.value) || /[\n,[\]{}]/.test(node.value))
      if (risky) node.type = Scalar.QUOTE_DOUBLE
    },
  })
  return withoutBlanks(oneLine(escaped(doc)).slice(1, -1))
}

/** The library breaks long flow collections over lines; between two values a blank will do. */
const oneLine = (text: string): string => text.replaceAll(/\n */g, ' ')

/** A whole new file: a comment for the reader, the keys in their order, `private` set apart at the end. */
export function renderFile(header: string, data: PlainMap): string {
  const { private: own, ...shared } = data
  const parts = [shared, own === undefined ? {} : { private: own }].filter((part) => !isEmpty(part))
  const blocks = parts.map((part) => renderBlock(part).join('\n'))
  return `${header}\n${blocks.join('\n\n')}\n`
}

const isEmpty = (value: Plain): boolean =>
  isPlainMap(value) ? Object.keys(value).length === 0 : isPlainList(value) && value.length === 0
