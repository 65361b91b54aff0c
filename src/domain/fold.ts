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

/**
 * Text as people compare it: lower case, without accents, blanks made single. `Zoë  ` and `zoe` are the same.
 * @returns the folded text; empty when nothing but blanks and accents was there
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[ßæœøđðłþıŋ]/gu, (letter) => WHOLE_LETTERS[letter] ?? letter)
    .replaceAll(/\s+/gu, ' ')
    .trim()
}

/** Do two names mean the same person, as far as spelling goes? */
export const sameName = (one: string, other: string): boolean => fold(one) === fold(other)
