import { isLatin, LATIN_ACCENTS, LATIN_LETTERS } from '../domain/latin.ts'

/** One word, number or mark. `low` is for comparing: lower case, no accents, straight apostrophes. */
export interface Word {
  readonly text: string
  readonly low: string
  /** Where it stands in the text, `end` exclusive. */
  readonly start: number
  readonly end: number
  readonly mark: boolean
}

// A letter, a joiner and any other sign exclude each other, so a long text costs one pass.
const anyWord = (): RegExp => /[\p{L}\p{M}\p{N}]+(?:['’‘&-][\p{L}\p{M}\p{N}]+)*|[^\s\p{L}\p{M}\p{N}]/gu
const LATIN_WORD = new RegExp(
  `[${LATIN_LETTERS}]+(?:['’‘&-][${LATIN_LETTERS}]+)*|[^\\s${LATIN_LETTERS}]`,
  'g',
)
const STARTS_LATIN_WORD = new RegExp(`^[${LATIN_LETTERS}]`)

/** For comparing: lower case, without accents, with one kind of apostrophe. */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(isLatin(text) ? LATIN_ACCENTS : /\p{M}/gu, '')
    .replace(/[’‘]/g, "'")
    .toLowerCase()

/**
 * Cuts a text into words and marks; `I'll` and `burn-out` are one word each.
 * @param text any text, in either language
 */
export function wordsOf(text: string): readonly Word[] {
  const [word, startsWord] = isLatin(text)
    ? [LATIN_WORD, STARTS_LATIN_WORD]
    : [anyWord(), /^[\p{L}\p{M}\p{N}]/u]
  return Array.from(text.matchAll(word), (match) => ({
    text: match[0],
    low: fold(match[0]),
    start: match.index,
    end: match.index + match[0].length,
    mark: !startsWord.test(match[0]),
  }))
}

/** Words with one blank between them, for patterns, and the way back to the text they came from. */
export interface Flat {
  readonly text: string
  /** The stretch of the original that the characters `from` up to `to` of `text` stand for. */
  readonly origin: (from: number, to: number) => { readonly start: number; readonly end: number }
}

/** Writes words in one line for patterns to look at: `low`, one blank between any two. */
export function flatten(words: readonly Word[]): Flat {
  const starts: number[] = []
  let length = 0
  for (const word of words) {
    starts.push(length)
    length += word.low.length + 1
  }
  const wordAt = (at: number): Word | undefined => words[lastAtMost(starts, at)]
  return {
    text: words.map((word) => word.low).join(' '),
    origin: (from, to) => ({
      start: wordAt(from)?.start ?? 0,
      end: wordAt(Math.max(from, to - 1))?.end ?? 0,
    }),
  }
}

/** The index of the last number that is not above `limit`, in a rising list. */
function lastAtMost(rising: readonly number[], limit: number): number {
  let low = 0
  let high = rising.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((rising[middle] ?? 0) <= limit) low = middle
    else high = middle - 1
  }
  return low
}
