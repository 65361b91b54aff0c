import { cleanLines } from './clean-text.ts'
import { asPhrase, asSentence } from './sentence.ts'

declare const markdown: unique symbol

/**
 * Text that stands in Markdown as it was typed; only the functions below make it, so a view that
 * asks for it cannot be given raw text, and no template can forget to escape.
 */
export type Markdown = string & { readonly [markdown]: true }

// The one place where the mark is given.
// oxlint-disable-next-line typescript/no-unsafe-type-assertion
const marked = (text: string): Markdown => text as Markdown

/**
 * A typed text as one line of Markdown, safe at any place of a template: line, list item, heading, table cell, link
 * text. Only signs that would mean something there get a backslash, so ordinary sentences stay as typed; a plain
 * web address stays one.
 */
export const markdownInline = (text: string): Markdown =>
  marked(
    escapeLine(
      cleanLines(text)
        .filter((line) => line !== '')
        .join(' '),
    ),
  )

/** A typed text with its line ends and paragraphs, as Markdown; a line end is kept by two spaces before it. */
export const markdownBlock = (text: string): Markdown =>
  marked(
    cleanLines(text)
      .map(escapeLine)
      .join('\n')
      .replaceAll(/\n{2,}/g, '\n\n')
      .replaceAll(/([^\n])\n(?=[^\n])/g, '$1  \n')
      .trim(),
  )

/** A typed text as a paragraph of its own: a single line gets a capital and a full stop. */
export const markdownParagraph = (text: string): Markdown => markdownBlock(asSentence(text))

/** A typed text on lines of its own that need not be a sentence: a single line gets a capital. */
export const markdownPhrase = (text: string): Markdown => markdownBlock(asPhrase(text))

const escapeLine = (line: string): string => escapeEnds(escapeSigns(line))

/**
 * Signs that begin a block when they open a line: list, heading, quote, rule, table row, underline of a heading;
 * and those that close a heading.
 */
const escapeEnds = (line: string): string =>
  line
    .replace(/^(?=[-+](?:[\s+-]|$)|#{1,6}(?:\s|$)|>|=[=\s]*$|[-:][-:|\\\s]*$)/, '\\')
    .replace(/^(\d{1,9})(?=[.)](?:\s|$))/, '$1\\')
    .replace(/(?<=\s)(?=#+$)/, '\\')

const ADDRESS = /(?:https?|ftp):\/\/\S+|www\.\S+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+/giu

/** Addresses become links by themselves, and a backslash inside one would break it: whole, or no link at all. */
function escapeSigns(line: string): string {
  let escaped = ''
  let done = 0
  for (const found of line.matchAll(ADDRESS)) {
    escaped += escapePart(line, done, found.index) + escapeAddress(line, found.index, found[0].length)
    done = found.index + found[0].length
  }
  return escaped + escapePart(line, done, line.length)
}

function escapeAddress(line: string, from: number, length: number): string {
  const address = line.slice(from, from + length)
  const escaped = escapePart(line, from, from + length)
  return escaped === address ? address : escaped.replaceAll(/:(?=\/\/)|(?<=www)\.|@/gi, String.raw`\$&`)
}

const SIGNS = /[\\`*_[\]<&|~]/g

const escapePart = (line: string, from: number, to: number): string =>
  line
    .slice(from, to)
    .replaceAll(SIGNS, (sign, at: number) => (hasMeaning(sign, line, from + at) ? `\\${sign}` : sign))

/** Would Markdown read this sign as something else than itself? What stands beside the text is not known: yes, there. */
function hasMeaning(sign: string, line: string, at: number): boolean {
  const before = line[at - 1] ?? ''
  const after = line[at + 1] ?? ''
  const loose = before === ' ' && after === ' '
  if (sign === '\\') return after === '' || /[!-/:-@[-`{-~]/.test(after)
  if (sign === '*') return !loose
  if (sign === '_') return !loose && !(WORD.test(before) && WORD.test(after))
  if (sign === '<') return after === '' || /[a-z/!?]/i.test(after)
  if (sign === '&') return ENTITY.test(line.slice(at, at + 40))
  if (sign === '~') return !loose && !((before === '' || before === ' ') && /\d/.test(after))
  return true
}

const WORD = /^[\p{L}\p{N}]$/u
const ENTITY = /^&(?:[a-z\d]{1,31}|#\d{1,7}|#x[\da-f]{1,6});/i
