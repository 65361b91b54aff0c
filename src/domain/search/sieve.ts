import { fold } from '../fold.ts'
import type { AnyRecord } from '../records.ts'
import { slipsAllowed } from './grade.ts'

/** A quick look at where the words that are looked for may stand; it never leaves out a place where one does. */
export interface Sieve {
  /** Which of them may stand in a record, by their number. */
  readonly of: (record: AnyRecord) => readonly boolean[]
  /** May any of them stand in this text? */
  readonly lets: (text: string) => boolean
}

/**
 * A quick look that tells which records are worth reading word by word: of thousands hardly any.
 * @param wanted folded words
 */
export function sieveFor(wanted: readonly string[]): Sieve {
  const every = wanted.map(() => true)
  // What has no letter of ours is written in other words than these patterns know.
  if (!wanted.every((word) => PLAIN.test(word))) return { of: () => every, lets: () => true }
  const patterns = wanted.map((word) => new RegExp(patternOf(word), 'iu'))
  const any = new RegExp([...wanted.map(patternOf), BEYOND].join('|'), 'iu')
  const of = (record: AnyRecord): readonly boolean[] => {
    // Of these there is one of each, and names are keys in them.
    if (ALWAYS.has(record.type)) return every
    const may = wanted.map(() => false)
    const look = (text: string): void => {
      if (!any.test(text)) return
      const plain = PLAIN.test(text) ? text : fold(text)
      const foreign = !PLAIN.test(plain) && OTHER_LETTER.test(plain)
      for (const [at, pattern] of patterns.entries()) if (foreign || pattern.test(plain)) may[at] = true
    }
    lookIn(record.shared, look)
    lookIn(record.private, look)
    return may
  }
  return { of, lets: (text) => any.test(text) }
}

/** More words than this are as many as a text has, and make a pattern as slow as reading. */
const MOST_WORDS = 50

/**
 * Tells which texts may hold any of these words.
 * @param words folded words as they stand in texts; no other word of these texts is wanted
 * @returns null where they are too many to tell
 */
export function letsFor(words: readonly string[]): Sieve['lets'] | null {
  if (words.length > MOST_WORDS) return null
  // In a text without other letters than ours the words stand as they are, in capitals perhaps.
  const pattern = new RegExp([...words.filter((word) => LETTERS.test(word)), BEYOND].join('|'), 'i')
  return (text) => pattern.test(text)
}

const LETTERS = /^[a-z0-9]+$/

/** Stands in every word of plain letters and figures that fits one of these. @param wanted folded words */
export const patternFor = (wanted: readonly string[]): RegExp =>
  new RegExp(wanted.map((word) => (LETTERS.test(word) ? patternOf(word) : '[a-z0-9]')).join('|'))

const ALWAYS: ReadonlySet<string> = new Set(['settings', 'plan', 'people', 'agreements'])
const PLAIN = /^[\0-\x7f]*$/
const BEYOND = '[^\\0-\\x7f]'
const OTHER_LETTER = /(?=[^\0-\x7f])[\p{L}\p{N}]/u

/** The word itself, alone or within another, or a word as long that begins alike: what a slip of the finger leaves. */
function patternOf(word: string): string {
  const most = slipsAllowed(word.length)
  if (most === 0) return word
  const begin = word.charAt(0)
  return `${word}|(?<![a-z0-9])${begin}[a-z0-9]{${word.length - most - 1},${word.length + most - 1}}(?![a-z0-9])`
}

function lookIn(value: unknown, look: (text: string) => void): void {
  if (typeof value === 'string') look(value)
  else if (Array.isArray(value)) for (const item of value) lookIn(item, look)
  else if (typeof value === 'object' && value !== null)
    for (const item of Object.values(value)) lookIn(item, look)
}
