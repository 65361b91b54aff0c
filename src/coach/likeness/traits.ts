import type { Sentence } from '../grammar/reading.ts'

/** Traits are numbered below this. Twice as many were no better on texts not learned from; half as many were worse. */
export const TRAITS = 8192

/** Words and marks a text is compared in at most; a longer one is looked at sentence by sentence (as long as what was learned from). */
const TOGETHER = 60

/**
 * What a text is made of, cut into pieces of at most sixty words: a text of that length is one piece, of a longer one each
 * sentence is (and a longer sentence is cut).
 * @param sentences a text as it was read
 */
export function piecesOf(sentences: readonly Sentence[]): readonly (readonly string[])[] {
  const words = sentences.map((sentence) => sentence.words.map(({ low }) => low))
  const all = words.flat()
  return all.length <= TOGETHER ? [all] : words.flatMap(cut)
}

function cut(words: readonly string[]): readonly (readonly string[])[] {
  const pieces: (readonly string[])[] = []
  for (let from = 0; from < words.length; from += TOGETHER) pieces.push(words.slice(from, from + TOGETHER))
  return pieces
}

/**
 * The traits of a piece of text: each word, each two words in a row, each two words with one between them, and each four
 * characters in a row, as numbers from 0 up to `TRAITS`. Different traits may share a number: there are more than numbers.
 * @param words words and marks in lower case, in order
 */
export function traitsOf(words: readonly string[]): readonly number[] {
  const line = ['^', ...words, '$']
  const traits = new Set<number>()
  for (const [at, word] of line.entries()) {
    traits.add(numberOf(word))
    if (at > 0) traits.add(numberOf(`${line[at - 1]} ${word}`))
    if (at > 1) traits.add(numberOf(`${line[at - 2]} * ${word}`))
  }
  const text = line.join(' ')
  for (let at = 0; at + 4 <= text.length; at++) traits.add(numberOf(`#${text.slice(at, at + 4)}`))
  return [...traits]
}

/** FNV-1a over the characters, with its bits mixed once more, for its low bits alone are uneven. */
function numberOf(trait: string): number {
  let hash = 0x81_1c_9d_c5
  for (let at = 0; at < trait.length; at++) hash = Math.imul(hash ^ trait.charCodeAt(at), 0x01_00_01_93)
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c_1b_3c_6d)
  return ((hash ^ (hash >>> 12)) >>> 0) % TRAITS
}
