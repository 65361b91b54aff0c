import type { Plain } from './plain.ts'
import { LITTLE_WORDS } from './little-words.ts'

/** A letter by itself is the name of a scale or a group. */
const IS_WORD = /^\p{L}./u

/** The words of a text that stand for something besides a class of words and the little words of the language. */
export const wordsBeside = (plains: readonly Plain[], known: ReadonlySet<string>): readonly string[] =>
  plains.flatMap(({ text }) =>
    text.split(' ').filter((word) => IS_WORD.test(word) && !LITTLE_WORDS.has(word) && !known.has(word)),
  )
