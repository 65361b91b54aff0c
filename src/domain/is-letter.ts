import { isLatin, LATIN_LETTERS } from './latin.ts'

/** Is this one sign a letter or a figure? None is none. */
export const isLetter = (sign: string): boolean =>
  isLatin(sign) ? LATIN_LETTER.test(sign) : /[\p{L}\p{N}]/u.test(sign)

const LATIN_LETTER = new RegExp(`[${LATIN_LETTERS}]`)
