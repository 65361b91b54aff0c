import type { Word } from '../words.ts'

/** One word as it is compared, and as it was typed. */
export interface Spelt {
  readonly low: string
  readonly word: Word
}

/** A stretch between two marks or joining words: roughly a clause. */
export interface Part {
  /** `low` of its words with one blank between them. */
  readonly text: string
  readonly lows: readonly string[]
  readonly words: readonly Word[]
  /** What joins it to the part before: `en`, `but`; empty behind a mark. */
  readonly joined: string
  /** It begins a sentence. */
  readonly opens: boolean
}

const SIGN = /^[^\p{L}\p{N}]$/u
const FIGURE = /^\d/
const FAINT = /^['’‘"“”„«»%€$£+&/*#@<>=-]$/

/**
 * Cuts the words of one sentence into parts.
 * @param joins whether a part begins at this word, given the one behind it; it is not part of it
 */
export function partsOf(
  words: readonly Spelt[],
  joins: (low: string, next: string) => boolean,
): readonly Part[] {
  const parts: Part[] = []
  let current: Spelt[] = []
  let joined = ''
  const close = (next: string): void => {
    if (current.length > 0) parts.push(partOf(current, joined, parts.length === 0))
    if (current.length > 0 || next !== '') joined = next
    current = []
  }
  for (const [at, one] of words.entries()) {
    if (joins(one.low, words[at + 1]?.low ?? '')) close(one.low)
    else if (!SIGN.test(one.low)) current.push(one)
    else if (!FAINT.test(one.low) && !isInNumber(words, at)) close('')
  }
  close('')
  return parts
}

/** No word is longer; patterns need not see more of what is none. */
const LONGEST_WORD = 40

const partOf = (words: readonly Spelt[], joined: string, opens: boolean): Part => ({
  text: words.map(({ low }) => low.slice(0, LONGEST_WORD)).join(' '),
  lows: words.map(({ low }) => low.slice(0, LONGEST_WORD)),
  words: words.map(({ word }) => word),
  joined,
  opens,
})

/** `18.000`, `0,3`, `14:30`: the mark is part of the number. */
function isInNumber(words: readonly Spelt[], at: number): boolean {
  const [before, mark, next] = [words[at - 1], words[at], words[at + 1]]
  if (!before || !mark || !next || before.word.end !== mark.word.start) return false
  return mark.word.end === next.word.start && FIGURE.test(before.low) && FIGURE.test(next.low)
}
