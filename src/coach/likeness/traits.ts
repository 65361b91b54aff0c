import type { Sentence } from '../grammar/reading.ts'
import type { Word } from '../words.ts'

/** Traits are numbered below this. Twice as many were no better on texts not learned from; half as many were worse. */
export const TRAITS = 8192

/** Words and marks a text is compared in at most; a longer one is looked at sentence by sentence (as long as what was learned from). */
const TOGETHER = 60

/**
 * What a text is made of, cut into pieces of at most sixty words: a text of that length is one piece, of a longer one each
 * sentence is (and a longer sentence is cut).
 * @param sentences a text as it was read
 * @returns one piece at least, which is empty where there is no word
 */
export function piecesOf(sentences: readonly Sentence[]): readonly (readonly Word[])[] {
  const all = sentences.flatMap(({ words }) => words)
  return all.length <= TOGETHER ? [all] : sentences.flatMap(({ words }) => cut(words))
}

function cut(words: readonly Word[]): readonly (readonly Word[])[] {
  const pieces: (readonly Word[])[] = []
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
  const hashes = line.map((word) => hashed(START, word))
  const traits: number[] = []
  const seen = new Uint8Array(TRAITS)
  const add = (hash: number): void => {
    const trait = numberOf(hash)
    if (seen[trait] === 1) return
    seen[trait] = 1
    traits.push(trait)
  }
  for (const [at, word] of line.entries()) {
    add(hashes[at] ?? 0)
    if (at > 0) add(hashed(withCode(hashes[at - 1] ?? 0, BLANK), word))
    if (at > 1) add(hashed(hashed(hashes[at - 2] ?? 0, ' * '), word))
  }
  const text = line.join(' ')
  for (let at = 0; at + 4 <= text.length; at++) {
    let hash = FOUR
    for (let next = at; next < at + 4; next++) hash = withCode(hash, text.charCodeAt(next))
    add(hash)
  }
  return traits
}

const START = 0x81_1c_9d_c5
const BLANK = ' '.charCodeAt(0)

/** One step of FNV-1a. */
const withCode = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01_00_01_93)

/** FNV-1a over more characters, from where it stands: no text is put together only to be hashed. */
function hashed(from: number, text: string): number {
  let hash = from
  for (let at = 0; at < text.length; at++) hash = withCode(hash, text.charCodeAt(at))
  return hash
}

const FOUR = hashed(START, '#')

/** The number of a trait: its bits are mixed once more, for the low bits of the hash alone are uneven. */
function numberOf(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c_1b_3c_6d)
  return ((mixed ^ (mixed >>> 12)) >>> 0) % TRAITS
}
