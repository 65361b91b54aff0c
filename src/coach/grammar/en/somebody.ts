import type { Hit } from './plain.ts'

/**
 * Does a hit begin with somebody? A word that is no pronoun and no role is somebody's name only with a capital;
 * everything in capitals tells nothing.
 * @param known words that a hit may begin with, whatever their letters
 */
export function isSomebody({ plain, from }: Hit, known: RegExp): boolean {
  const first = plain.words[plain.text.slice(0, from).split(' ').length - 1]
  return first === undefined || known.test(first.low) || /^\p{Lu}\p{Ll}/u.test(first.text)
}
