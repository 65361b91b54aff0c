import { fold } from '../fold.ts'
import { isLatin, LATIN_LETTERS } from '../latin.ts'

/** A word in a text, as it compares and where it stands. */
export interface Word {
  /** Lower case, without accents. */
  readonly folded: string
  readonly from: number
  readonly to: number
}

/** Letters, figures and the accents that stand apart from their letter; see latin.ts for why it is made when it is needed. */
const anyWord = (): RegExp => /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu

const LATIN_WORD = new RegExp(`[${LATIN_LETTERS}]+`, 'g')

const known = new Map<string, string>()
const MOST_KNOWN = 200_000

/** The words of a text, in order; punctuation and blanks stand between words and are part of none. */
export function wordsIn(text: string): readonly Word[] {
  const words: Word[] = []
  const pattern = isLatin(text) ? LATIN_WORD : anyWord()
  // Without an iterator: this goes over every text that is looked through.
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const [word] = match
    words.push({ folded: foldOnce(word), from: match.index, to: match.index + word.length })
  }
  return words
}

/** The same few thousand words make up all of a folder. */
function foldOnce(word: string): string {
  const before = known.get(word)
  if (before !== undefined) return before
  const folded = fold(word)
  if (known.size < MOST_KNOWN) known.set(word, folded)
  return folded
}

const PLAIN_TEXT = /^[\0-\x7f]*$/
const PLAIN_WORD = /^[a-z0-9]+$/
/** More words than this make a pattern as slow as reading. */
const MOST_WORDS = 50

/**
 * Looks for these words alone. In a text of plain letters that takes no look at the others.
 * @param among folded words
 * @returns gives the words of a text that are among these, in order; others may stand between them
 */
export function readerOf(among: readonly string[]): (text: string) => readonly Word[] {
  const plain = among.filter((word) => PLAIN_WORD.test(word))
  if (plain.length === 0 || among.length > MOST_WORDS) return wordsIn
  const pattern = new RegExp(`(?<![a-z0-9])(?:${plain.join('|')})(?![a-z0-9])`, 'gi')
  return (text) => {
    if (!PLAIN_TEXT.test(text)) return wordsIn(text)
    const words: Word[] = []
    pattern.lastIndex = 0
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
      const [word] = match
      words.push({ folded: word.toLowerCase(), from: match.index, to: match.index + word.length })
    }
    return words
  }
}
