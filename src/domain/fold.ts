import { isLatin, LATIN_ACCENTS } from './latin.ts'

/** Letters that do not come apart into a base letter and an accent. */
const WHOLE_LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  þ: 'th',
  ı: 'i',
  ŋ: 'n',
}

/** Nothing to take apart: no accent, no other alphabet, no other blank than the space. Most texts are like that. */
const PLAIN = /^[ -~]*$/

/**
 * Text as people compare it: lower case, without accents, blanks made single. `Zoë  ` and `zoe` are the same.
 * @returns the folded text; empty when nothing but blanks and accents was there
 */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase().replaceAll(/ {2,}/g, ' ').trim()
  return text
    .normalize('NFKD')
    .replaceAll(isLatin(text) ? LATIN_ACCENTS : /\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[ßæœøđðłþıŋ]/gu, (letter) => WHOLE_LETTERS[letter] ?? letter)
    .replaceAll(/\s+/gu, ' ')
    .trim()
}

const foldedNames = new Map<string, string>()

/** The same for a name. The people of ten years are few, and come back in every list: each is folded once. */
export function foldName(name: string): string {
  const known = foldedNames.get(name) ?? fold(name)
  foldedNames.set(name, known)
  return known
}

/** Do two names mean the same person, as far as spelling goes? */
export const sameName = (one: string, other: string): boolean =>
  one === other || foldName(one) === foldName(other)
