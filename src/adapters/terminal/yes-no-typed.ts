import type { KeyTexts } from '../../text/keys.ts'

type Words = Pick<KeyTexts, 'yes' | 'no'>

/** Words that say yes, and words that say no: those of both languages, for fingers keep their habits. */
const YES = ['ja', 'yes'] as const
const NO = ['nee', 'no'] as const

/** Is this yes, or no, in either language? Null when it is neither; the first letter is enough. */
export function saysYes(word: string): boolean | null {
  const begins = (words: readonly string[]): boolean => words.some((one) => one.startsWith(word))
  if (word === '') return null
  return begins(YES) ? true : begins(NO) ? false : null
}

/**
 * What stands behind a yes or no question after one more letter. A letter that begins the other answer takes the place
 * of what was typed.
 * @returns the text as the prompt in this language takes it; null when the letter answers neither
 */
export function typedYesNo(words: Words, typed: string, letter: string): string | null {
  const longer = (typed + letter).toLowerCase()
  const said = saysYes(longer)
  if (said !== null) return inTheseWords(words, typed + letter, said)
  const anew = saysYes(letter.toLowerCase())
  return anew === null ? null : inTheseWords(words, letter, anew)
}

/** The prompt knows the words of its language and the English ones. */
function inTheseWords(words: Words, typed: string, yes: boolean): string {
  const own = yes ? words.yes : words.no
  const english = yes ? 'yes' : 'no'
  const isKnown = [own, english].some((word) => word.startsWith(typed.toLowerCase()))
  return isKnown ? typed : own.slice(0, typed.length)
}
