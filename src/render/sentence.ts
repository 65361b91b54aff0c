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
  if (ADDRESS.test(line)) return line
  return line.replace(START, (_all, before: string, first: string) => before + first.toUpperCase())
}

/** A line or a heading goes on after the sentence, so its full stop goes; that of an abbreviation stays. */
export function unstopped(text: string): string {
  const line = text.trim()
  return ABBREVIATION.test(line) ? line : line.replace(/(?<![.])\.$/, '')
}

/** The text with a full stop behind it, unless it ends on a mark of its own or on an address. */
export function stopped(text: string): string {
  const line = text.trim()
  const last = line.slice(line.lastIndexOf(' ') + 1)
  return ENDS_OPEN.test(line) && !ADDRESS.test(last) ? `${line}.` : line
}

const ADDRESS = /^(?:https?:|www\.|[^\s@]+@)\S/i
const START = /^((?:['’‘][st]\s|[“"„‘'’(])*)(ij|\p{Ll})(?!\p{Lu})/u
const ABBREVIATION = /(?:\p{L}\.\p{L}|(?<!\p{L})(?:enz|etc|bijv|evt|inc|ltd|jr|sr))\.$/iu
const ENDS_OPEN = /[\p{L}\p{M}\p{N}%€][)\]”"'’]*$/u
