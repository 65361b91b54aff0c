import { cleanLines } from './clean-text.ts'

/**
 * A typed text that stands on its own under a heading or in a mail: with a capital in front and a full stop behind.
 * The words stay as typed, and so does a text of more than one line: its lines are a list more often than sentences.
 */
export const asSentence = (text: string): string => onlyLine(text, (line) => stopped(capitalised(line)))

/** The same for an answer that is a few words more often than a sentence: it gets a capital alone. */
export const asPhrase = (text: string): string => onlyLine(text, capitalised)

function onlyLine(text: string, write: (line: string) => string): string {
  const [line, ...more] = cleanLines(text).filter((one) => one !== '')
  return line === undefined || more.length > 0 ? text : write(line)
}

/**
 * The text with a capital in front, past a quotation mark or a Dutch "'s"; a name with a capital further on ("iPhone")
 * and an address stay as they are.
 */
export function capitalised(text: string): string {
  const line = text.trim()
  if (OPENS_WITH_CAPITAL.test(line)) return line
  if (PLAIN_START.test(line)) return ADDRESS.test(line) ? line : line.charAt(0).toUpperCase() + line.slice(1)
  if (ADDRESS.test(line)) return line
  // Past a mark that opens, in any alphabet.
  const start = /^((?:['’‘][st]\s|[“"„‘'’(])*)(ij|\p{Ll})(?!\p{Lu})/u
  return line.replace(start, (_all, before: string, first: string) => before + first.toUpperCase())
}

/** A line or a heading goes on after the sentence, so its full stop goes; that of an abbreviation stays. */
export function unstopped(text: string): string {
  const line = text.trim()
  return line.endsWith('.') && !line.endsWith('..') && !isAbbreviated(line) ? line.slice(0, -1) : line
}

/** No more than its last signs tell that; those of most texts are of our own alphabet. */
function isAbbreviated(line: string): boolean {
  const end = line.slice(-LONGEST_ABBREVIATION)
  return WESTERN.test(end)
    ? WESTERN_ABBREVIATION.test(end)
    : /(?:\p{L}\.\p{L}|(?<!\p{L})(?:enz|etc|bijv|evt|inc|ltd|jr|sr))\.$/iu.test(line)
}

/** The text with a full stop behind it, unless it ends on a mark of its own or on an address. */
export function stopped(text: string): string {
  const line = text.trim()
  if (ENDS_CLOSED.test(line)) return line
  const last = line.slice(line.lastIndexOf(' ') + 1)
  return (ENDS_PLAIN.test(line) || endsOpen(line)) && !ADDRESS.test(last) ? `${line}.` : line
}

/** Does it end on a letter, a figure, or one with a mark that closes behind it? */
const endsOpen = (line: string): boolean => /[\p{L}\p{M}\p{N}%€][)\]”"'’]*$/u.test(line)

// Patterns for letters of any alphabet take milliseconds to make ready: what is plain is told without them.
const OPENS_WITH_CAPITAL = /^[A-Z0-9]/
/** With a letter that is followed by one that is no capital, and no "ij", which becomes a capital as a whole. */
const PLAIN_START = /^(?!ij)[a-z](?:[a-z0-9 ',-]|$)/
const ENDS_PLAIN = /[A-Za-z0-9%]$/
const ENDS_CLOSED = /[.!?,;:]$/
/** "bijv." and the sign before it. */
const LONGEST_ABBREVIATION = 6
const WESTERN = /^[\0-\u00ff]*$/
const LETTER = 'A-Za-zªµºÀ-ÖØ-öø-ÿ'
const WESTERN_ABBREVIATION = new RegExp(
  `(?:[${LETTER}]\\.[${LETTER}]|(?<![${LETTER}])(?:enz|etc|bijv|evt|inc|ltd|jr|sr))\\.$`,
  'i',
)

const ADDRESS = /^(?:https?:|www\.|[^\s@]+@)\S/i
