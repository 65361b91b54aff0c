import { stretch } from '../grammar/reading.ts'
import type { Word } from '../words.ts'
import type { Asking, QuestionReading } from './asking.ts'

const LONGEST_QUOTE = 12

/** The words of an asking clause in lower case with one blank between them, without marks. */
export const flatOf = ({ words }: Asking): string => words.map(({ low }) => low).join(' ')

/** As typed, the beginning of a clause: the words that gave it away. */
export const quoteOf = ({ text }: QuestionReading, words: readonly Word[]): string =>
  stretch(text, words[0], words[Math.min(words.length, LONGEST_QUOTE) - 1])

/** As typed, words from one place up to another, if nothing but blanks stands between them; else null. */
export function asTyped(
  text: string,
  words: readonly Word[],
  from: number,
  to = words.length,
): string | null {
  const cut = stretch(text, words[from], words[to - 1])
  return cut === '' || /[^\p{L}\p{M}\p{N}\s'’‘&%€-]/u.test(cut) ? null : cut.replace(/\s+/g, ' ')
}

/** With a capital at its head, for a sentence of its own. */
export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** The text shouts, so that its words can't stand in a sentence of ours. */
export const isShouted = (text: string): boolean => text.length > 6 && text === text.toUpperCase()
