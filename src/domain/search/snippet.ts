import type { Mark } from './search.ts'

/** Characters of a line that are shown around what was found. */
const WIDTH = 90
const BEFORE = 30

export interface Snippet {
  readonly text: string
  /** Where the marks stand in `text`. */
  readonly marks: readonly Mark[]
}

/**
 * The stretch of a line around the first mark, cut between words, with an ellipsis where something is left out.
 * @param text one line; `marks` in order
 */
export function snippetOf(text: string, marks: readonly Mark[]): Snippet {
  const [first] = marks
  if (text.length <= WIDTH || first === undefined) return { text, marks }
  const from = startFor(text, first)
  const to = endFor(text, Math.max(from + WIDTH, first.to))
  const lead = from > 0 ? '…' : ''
  const shift = lead.length - from
  return {
    text: lead + text.slice(from, to).trimEnd() + (to < text.length ? '…' : ''),
    marks: marks
      .filter((mark) => mark.to <= to)
      .map((mark) => ({ from: mark.from + shift, to: mark.to + shift })),
  }
}

function startFor(text: string, first: Mark): number {
  if (first.to <= WIDTH) return 0
  const blank = text.indexOf(' ', first.from - BEFORE)
  return blank === -1 || blank >= first.from ? first.from : blank + 1
}

function endFor(text: string, wanted: number): number {
  if (wanted >= text.length) return text.length
  const blank = text.lastIndexOf(' ', wanted)
  // One word without end is cut where the room ends, but never between the halves of one sign.
  if (blank > wanted - BEFORE) return blank
  return isHalf(text, wanted) ? wanted + 1 : wanted
}

const isHalf = (text: string, at: number): boolean => /[\uDC00-\uDFFF]/.test(text.charAt(at))

/** A text with something put around each mark. */
export function withMarks({ text, marks }: Snippet, open: string, close: string): string {
  const ends = [...marks].toReversed()
  return ends.reduce(
    (now, { from, to }) => `${now.slice(0, from)}${open}${now.slice(from, to)}${close}${now.slice(to)}`,
    text,
  )
}
