import { widthInTables } from './other-widths.ts'
import { safe } from './safe-text.ts'

/** One sign as a reader sees it: a letter with its accents, or a whole emoji. */
export interface Grapheme {
  /** Where it begins in the text, in UTF-16 units. */
  readonly start: number
  readonly end: number
  /** What is printed for it. */
  readonly shown: string
  /** Columns it takes. */
  readonly width: number
}

/**
 * Signs that stand by themselves and take one column: letters of Latin with their accents, and the marks, arrows, lines
 * and blocks our own texts use. A text of these alone, which is nearly every text, needs no tables.
 */
const PLAIN =
  /^[\u0020-\u007e\u00a1-\u00a8\u00aa-\u00ac\u00af-\u024f\u2013\u2014\u2018-\u201f\u2022\u2026\u20ac\u2190-\u2193\u2500-\u259f\u2713\u276f]*$/u

/** Does every sign take one column, and stand by itself? */
export const isPlain = (text: string): boolean => PLAIN.test(text)

// Made on first use: starting the tables of Intl takes time that a short command should not pay for.
let segmenter: Intl.Segmenter | undefined
const segments = (text: string): Intl.Segments => (segmenter ??= new Intl.Segmenter(undefined)).segment(text)

/** The columns a text takes, shown safely. */
export const widthOf = (text: string): number => (isPlain(text) ? text.length : widthInTables(safe(text)))

/** What turns colour and weight on and off, and hides the cursor; it takes no room. */
// oxlint-disable-next-line no-control-regex -- that begins with a sign that steers
const LOOKS = /\u001b\[(?:[0-9]{1,3}(?:;[0-9]{1,3})*m|\?25[hl])/g

/**
 * The columns of a row as it is drawn, colours and all. In the bundle the library of the prompts measures with it when it
 * wraps: of its own the first row alone takes as long as five files to read, for the tables of emoji and Chinese.
 */
export function widthOfRow(row: string): number {
  const bare = row.replaceAll(LOOKS, '')
  return isPlain(bare) ? bare.length : widthInTables(row)
}

/** The signs of one line of text, which has no newline in it. `from` is added to their places. */
export function graphemes(line: string, from = 0): readonly Grapheme[] {
  if (isPlain(line)) return Array.from(line, (sign, at) => plain(sign, from + at))
  return Array.from(segments(line), ({ segment, index }) => grapheme(segment, from + index))
}

const plain = (sign: string, start: number): Grapheme => ({ start, end: start + 1, shown: sign, width: 1 })

function grapheme(segment: string, start: number): Grapheme {
  const shown = safe(segment)
  return { start, end: start + segment.length, shown, width: widthInTables(shown) }
}

/** The place one sign before `at`. */
export function before(text: string, at: number): number {
  if (PLAIN.test(text)) return Math.max(at - 1, 0)
  return at <= 0 ? 0 : (segments(text).containing(at - 1)?.index ?? at - 1)
}

/** The place one sign after `at`. */
export function after(text: string, at: number): number {
  if (PLAIN.test(text)) return Math.min(at + 1, text.length)
  const found = segments(text).containing(at)
  return found ? found.index + found.segment.length : text.length
}
