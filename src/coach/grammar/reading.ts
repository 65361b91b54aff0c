import type { Language } from '../../domain/codes.ts'
import { type Word, wordsOf } from '../words.ts'
import { withoutQuotes } from './quotes.ts'

/** One sentence of a text: its words and marks, and the same as one line to match patterns on. */
export interface Sentence {
  readonly words: readonly Word[]
  /** `low` of every word and mark with one blank between them: `als het zo doorgaat , ga ik weg .` */
  readonly flat: string
  /** It ends in a question mark. */
  readonly asks: boolean
}

/** A text as the rules see it: in sentences, without what stands between quotation marks. */
export interface Reading {
  /** Literally as typed; places of words are places in it. */
  readonly text: string
  readonly lang: Language
  readonly sentences: readonly Sentence[]
}

/** Nobody types more than this as one answer that can be coached; what comes behind it is not looked at. */
const LONGEST = 4000

/**
 * Cuts a text into sentences of words for the rules to look at.
 * @param text any text; quoted speech is left out, because it is not the user's own
 * @param lang the language it is in
 */
export function readText(text: string, lang: Language): Reading {
  const words = wordsOf(withoutQuotes(text.slice(0, LONGEST)))
  return { text, lang, sentences: cut(text, words).map(sentence) }
}

/** The stretch of the text from one word to another, as typed. */
export const stretch = (text: string, first: Word | undefined, last: Word | undefined): string =>
  first && last ? text.slice(first.start, last.end) : ''

const sentence = (words: readonly Word[]): Sentence => ({
  words,
  flat: words.map(({ low }) => low).join(' '),
  asks: words.some(({ text }) => text === '?'),
})

const ENDS: ReadonlySet<string> = new Set(['.', '!', '?', '…', ';'])

/** A sentence ends at its marks, and at the end of a line; a full stop inside a number or an abbreviation ends none. */
function cut(text: string, words: readonly Word[]): readonly (readonly Word[])[] {
  const sentences: Word[][] = []
  let current: Word[] = []
  for (const [at, word] of words.entries()) {
    current.push(word)
    if (!endsHere(text, word, words[at + 1])) continue
    sentences.push(current)
    current = []
  }
  if (current.length > 0) sentences.push(current)
  return sentences
}

function endsHere(text: string, word: Word, next: Word | undefined): boolean {
  if (!next) return true
  const between = text.slice(word.end, next.start)
  if (between.includes('\n')) return true
  if (!ENDS.has(word.text) || ENDS.has(next.text)) return false
  return word.text !== '.' || (between !== '' && !isAbbreviated(text, word.start))
}

/** `o.a. `, `e.g. `, `bijv. `, `nr. `: a letter before the stop that itself follows a stop, or a known short form. */
function isAbbreviated(text: string, stop: number): boolean {
  const before = text.slice(Math.max(0, stop - 8), stop).toLowerCase()
  return /(?:^|[^\p{L}])(?:\p{L}|\p{L}\.\p{L}|bijv|bv|nr|mw|dhr|mevr|mr|mrs|ms|dr|jl|ca|incl|max|min|etc|st|vs)$/u.test(
    before,
  )
}
