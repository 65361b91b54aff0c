import { fold } from './fold.ts'
import { isLatin, LATIN_LETTERS } from './latin.ts'
import { STOP_WORDS } from './stop-words.ts'

/** Reads lines for the words that carry their meaning, each of which has a number of its own from 0 on. */
export interface ContentReader {
  /**
   * Of each line how many of these words it has, then their numbers, each once, in order; a line of small words is one
   * word. In one list, for there may be thousands of lines.
   */
  readonly read: (lines: readonly string[]) => number[]
  /** How a word that stands in a line was first written there. */
  readonly written: (word: number, text: string) => string
  /** Every word as it compares, by its number. */
  readonly words: () => readonly string[]
  /** How many words there are by now. */
  readonly size: () => number
}

const LATIN_WORD = new RegExp(`[${LATIN_LETTERS}]+`, 'g')

/** A word that says nothing of what a line is about. */
const SMALL = -1

/**
 * The words of years are few and come back often: each is folded once.
 * @param before words that have a number already, as `words` gave them
 */
export function contentReader(before: readonly string[] = []): ContentReader {
  const numbers = new Map(before.map((key, at) => [key, at] as const))
  const known = new Map<string, number>()

  const numberOf = (key: string): number => {
    const number = numbers.get(key) ?? numbers.size
    if (number === numbers.size) numbers.set(key, number)
    return number
  }

  const wordNumber = (word: string): number => {
    const key = fold(word)
    const number = key.length > 1 && !STOP_WORDS.has(key) ? numberOf(key) : SMALL
    known.set(word, number)
    return number
  }

  /** Words that come back often, as they are written, in one loop: it goes over every word of ten years. */
  function add(text: string, to: number[]): void {
    const size = to.push(0) - 1
    for (const word of split(text)) {
      const number = known.get(word) ?? wordNumber(word)
      if (number !== SMALL && !to.includes(number, size + 1)) to.push(number)
    }
    const small = to.length > size + 1 ? '' : smallWords(text)
    if (small !== '') to.push(numberOf(small))
    to[size] = to.length - size - 1
  }

  return {
    read: (lines) => {
      const found: number[] = []
      for (const text of lines) add(text, found)
      return found
    },
    written: (word, text) =>
      split(text).find((one) => (known.get(one) ?? wordNumber(one)) === word) ?? text.trim(),
    words: () => [...numbers.keys()],
    size: () => numbers.size,
  }
}

const split = (text: string): readonly string[] =>
  text.match(isLatin(text) ? LATIN_WORD : /[\p{L}\p{N}]+/gu) ?? []

/** A line that has no other words, as it compares. */
const smallWords = (text: string): string =>
  [...new Set(split(text).map(fold))].filter((key) => key !== '').join(' ')
