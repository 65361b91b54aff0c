import { readIsoDay } from '../../../domain/day.ts'

/** Signs of everyday Dutch and English text; none of them steers anything. */
const EVERYDAY = /^[ -~\u00A1-\u00AC\u00AE-\u024F\u2013\u2014\u2018\u2019\u201C-\u201E\u2026\u20AC]*$/

/** Is this one line of everyday signs? */
export const isEveryday = (text: string): boolean => EVERYDAY.test(text)

/**
 * Texts that the library would write in a form that reads back differently (a first line of blanks, line ends other
 * than LF, lines of blanks only), or that other YAML readers take for something else. In double quotes all of them are safe.
 */
const NEEDS_QUOTES = [
  /^[ \t\n]/,
  /[ \t]\n|\n[ \t]+(\n|$)|\n\n$|[ \t]$/,
  /[\u2028\u2029]/,
  // A tab in a text of one line: readers of YAML 1.1 refuse the whole file.
  /^[^\n]*\t[^\n]*$/,
  /^(<<|=)$/,
  // Readers of YAML 1.1 take these for truth values, numbers to base 2, 8 or 60, and moments.
  /^(?:yes|no|on|off|true|false)$/i,
  /^[-+]?(?:0b[01_]+|0[0-7_]+|[1-9][0-9_]*|0x[0-9a-f_]+)$/i,
  /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*(?:e[-+]?[0-9]+)?$/i,
  /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+(?:\.[0-9_]*)?$/,
  /^\d{4}-\d\d?-\d\d?(?:[Tt]|[ \t]+)\d\d?:\d\d/,
]
/** The day of a year, as those readers know it; one that does not exist makes them give up the whole file. */
const LIKE_A_DAY = /^\d{4}-\d{2}-\d{2}$/
/** Emoji and letters of scripts need joiners; they are no danger to a reader. */
const JOINERS = /[\u200C\u200D]/g

/** Does this text have to stand between double quotes? */
export function needsQuotes(text: string): boolean {
  const bare = text.replaceAll(JOINERS, '')
  return (
    NEEDS_QUOTES.some((pattern) => pattern.test(bare)) ||
    (LIKE_A_DAY.test(bare) && readIsoDay(bare) === null) ||
    (!isEveryday(bare.replaceAll('\n', '')) && hasSteeringSign(bare))
  )
}

/** To make this pattern takes a start longer than to write a file, so it is asked last. */
const hasSteeringSign = (text: string): boolean => /[^\P{C}\n\t]/u.test(text)
