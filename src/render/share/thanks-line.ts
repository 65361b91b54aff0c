import { fold } from '../../domain/fold.ts'
import { stopped } from '../sentence.ts'

/**
 * A typed word of thanks as it goes on after a colon: "Dat je doorvroeg" becomes "dat je doorvroeg.".
 * @param partner who is thanked; a text that opens with their name keeps its capital
 */
export const thanksLine = (text: string, partner: string): string =>
  stopped(lowered(withoutFor(text), partner))

/** "voor je eerlijkheid" and "je eerlijkheid" are the same thanks; the template has words of its own before it. */
const withoutFor = (text: string): string => text.trim().replace(/^(?:voor|for)\s+/i, '')

function lowered(text: string, partner: string): string {
  const first = /^[\p{L}\p{M}]+/u.exec(text)?.[0] ?? ''
  const after = text.slice(first.length)
  if (isI(first, after) || isCapitals(first) || fold(partner).split(/[\s-]/).includes(fold(first)))
    return text
  return text.replace(/^IJ|^./u, (letters) => letters.toLowerCase())
}

/** "I", "I'm": with a capital in English. */
const isI = (word: string, after: string): boolean => word === 'I' && !after.startsWith('-')

/** "HR", "POP"; a single letter is a word such as "U" or "A". */
const isCapitals = (word: string): boolean => /^\p{Lu}{2,}$/u.test(word)
