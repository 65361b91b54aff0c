/** What goes on one printed page. */
export const PAGE_LINES = 55
export const PAGE_COLUMNS = 90

/** A part of a document under its `##` heading, with the lines it takes on paper. */
export interface Section {
  readonly title: string
  readonly lines: number
}

export interface PageFit {
  readonly fits: boolean
  readonly lines: number
  /** What to shorten, the longest first: together they take more than the lines that are too many. */
  readonly tooLong: readonly Section[]
}

/** Lines a section may keep when it is shortened: its heading, a blank line and two lines of text. */
const SHORTEST = 4

/**
 * Does a Markdown text go on one page? It only measures: nothing is ever cut.
 * @param text a rendered document
 */
export function fitsOnePage(text: string): PageFit {
  const sections = sectionsOf(text.trimEnd().split('\n'))
  const lines = sections.reduce((sum, section) => sum + section.lines, 0)
  return { fits: lines <= PAGE_LINES, lines, tooLong: longest(sections, lines - PAGE_LINES) }
}

function sectionsOf(lines: readonly string[]): readonly Section[] {
  const sections: Section[] = []
  for (const line of lines) {
    const title = /^#{1,2} (.*)$/.exec(line)?.[1]
    const current = title === undefined ? (sections.pop() ?? { title: '', lines: 0 }) : { title, lines: 0 }
    sections.push({ title: current.title, lines: current.lines + linesOnPaper(line) })
  }
  return sections
}

function longest(sections: readonly Section[], excess: number): readonly Section[] {
  const found: Section[] = []
  let left = excess
  for (const section of sections.toSorted((a, b) => b.lines - a.lines)) {
    if (left <= 0) break
    found.push(section)
    left -= Math.max(0, section.lines - SHORTEST)
  }
  return found
}

/** Lines that a line takes when it is broken between words, and inside a word that is longer than the page is wide. */
function linesOnPaper(line: string): number {
  let lines = 1
  let used = 0
  for (const word of line.split(' ')) {
    const width = columns(word)
    if (used > 0 && used + 1 + width > PAGE_COLUMNS) {
      lines += 1
      used = 0
    }
    used += (used > 0 ? 1 : 0) + width
    lines += Math.max(0, Math.ceil(used / PAGE_COLUMNS) - 1)
    used = used > PAGE_COLUMNS ? used % PAGE_COLUMNS || PAGE_COLUMNS : used
  }
  return lines
}

const WIDE =
  /\p{Emoji_Presentation}|[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60]/u
const NARROW = /^(?:\p{M}|\p{Cf})$/u

const columns = (word: string): number => {
  let width = 0
  for (const sign of word) width += NARROW.test(sign) ? 0 : WIDE.test(sign) ? 2 : 1
  return width
}
