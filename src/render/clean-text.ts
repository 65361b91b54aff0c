/** Controls that turn the reading order of everything after them, so also of our own words. */
const ORDER_CONTROLS = /[\u202A-\u202E\u2066-\u2069]/g

/**
 * What a user typed, as lines that can do nothing but be read: no control characters (a terminal obeys them),
 * no half characters, one kind of line end. Nothing that can be seen is taken away.
 * @returns the lines without blanks at their ends; an empty line is a line
 */
export const cleanLines = (text: string): readonly string[] => linesOf(text).map((line) => line.trim())

/** The same for a whole text that keeps its shape: blanks in front of a line stay. Lines are parted by `\n`. */
export const cleanText = (text: string): string =>
  linesOf(text)
    .map((line) => line.trimEnd())
    .join('\n')

const linesOf = (text: string): readonly string[] =>
  text
    .replaceAll(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .split('\n')
    .map(cleanLine)

/** Nothing in it does anything but be read: no control, no half sign, none that turns the order. Most lines are so. */
const HARMLESS = /^[ -~\u00A0-\u2027\u202F-\u2065\u206A-\uD7FF]*$/

const cleanLine = (line: string): string => (HARMLESS.test(line) ? line : withoutControls(line))

const withoutControls = (line: string): string =>
  line
    .replaceAll('\t', ' ')
    .replaceAll(/\p{Cc}/gu, '')
    .replaceAll(/\p{Cs}/gu, '\uFFFD')
    .replaceAll(ORDER_CONTROLS, '')
