import { fold } from './fold.ts'
import { isLatin, LATIN_LETTERS } from './latin.ts'
import { STOP_WORDS } from './stop-words.ts'

/** Reads lines for the words that carry their meaning, each of which has a number of its own from 0 on. */
export interface ContentReader {
  /** The numbers of these words in a line, each once, in order; a line of small words is one word. */
  readonly wordsOf: (text: string) => readonly number[]
  /** The words of some lines, each once, in order. */
  readonly once: (lines: readonly (readonly number[])[]) => readonly number[]
  /** How a word that stands in a line was first written there. */
  readonly written: (word: number, text: string) => string
  /** How many words there are by now. */
  readonly size: () => number
}

const LATIN_WORD = new RegExp(`[${LATIN_LETTERS}]+`, 'g')

/** A word that says nothing of what a line is about. */
const SMALL = -1

/** The words of years are few and come back often: each is folded once, and each line read once. */
export function contentReader(): ContentReader {
  const numbers = new Map<string, number>()
  const known = new Map<string, number>()
  const lines = new Map<string, readonly number[]>()

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
  function read(text: string): readonly number[] {
    const found: number[] = []
    for (const word of split(text)) {
      const number = known.get(word) ?? wordNumber(word)
      if (number !== SMALL && !found.includes(number)) found.push(number)
    }
    if (found.length > 0) return found
    const small = smallWords(text)
    return small === '' ? [] : [numberOf(small)]
  }

  function wordsOf(text: string): readonly number[] {
    let words = lines.get(text)
    if (words === undefined) lines.set(text, (words = read(text)))
    return words
  }

  const seen: number[] = []
  let asked = 0

  function once(all: readonly (readonly number[])[]): readonly number[] {
    asked += 1
    const found: number[] = []
    for (const words of all)
      for (const word of words) {
        if (seen[word] === asked) continue
        seen[word] = asked
        found.push(word)
      }
    return found
  }

  return {
    wordsOf,
    once,
    written: (word, text) => split(text).find((one) => known.get(one) === word) ?? text.trim(),
    size: () => numbers.size,
  }
}

const split = (text: string): readonly string[] =>
  text.match(isLatin(text) ? LATIN_WORD : /[\p{L}\p{N}]+/gu) ?? []

/** A line that has no other words, as it compares. */
const smallWords = (text: string): string =>
  [...new Set(split(text).map(fold))].filter((key) => key !== '').join(' ')
