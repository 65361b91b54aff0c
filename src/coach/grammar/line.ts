import type { Word } from '../words.ts'
import type { Reading, Sentence } from './reading.ts'

/** One token of a line: how it is compared, and the words of the text that it stands for. */
export interface Token {
  readonly low: string
  readonly first: Word
  readonly last: Word
}

/** A sentence as patterns see it: spellings evened out, one blank before, between and behind its tokens. */
export interface Line {
  readonly sentence: Sentence
  readonly tokens: readonly Token[]
  readonly text: string
  readonly lows: ReadonlySet<string>
  /** Where each token begins in `text`. */
  readonly starts: readonly number[]
}

const SETS = new WeakMap<readonly string[], ReadonlySet<string>>()

/** Has a line one of these words? Whichever are fewer are looked up among the others. */
export function hasOneOf(words: readonly string[], { lows }: Line): boolean {
  if (words.length <= lows.size) {
    for (const word of words) if (lows.has(word)) return true
    return false
  }
  let set = SETS.get(words)
  if (set === undefined) SETS.set(words, (set = new Set(words)))
  for (const low of lows) if (set.has(low)) return true
  return false
}

/** A stretch of a line, in places of `text`, `to` exclusive. */
export interface Span {
  readonly line: Line
  readonly from: number
  readonly to: number
}

/** Writes the tokens of one sentence in a line. */
export function lineOf(sentence: Sentence, tokens: readonly Token[]): Line {
  const starts: number[] = []
  let at = 1
  for (const { low } of tokens) {
    starts.push(at)
    at += low.length + 1
  }
  const text = ` ${tokens.map(({ low }) => `${low} `).join('')}`
  return { sentence, tokens, text, lows: new Set(tokens.map(({ low }) => low)), starts }
}

/** No quote is longer; a reader finds the place by its first words. */
const MOST_WORDS = 12

/** What a stretch of a line says in the text as typed, without marks at its ends. */
export function quoteOf(reading: Reading, { line, from, to }: Span): string {
  const inside = line.tokens.filter((_, at) => {
    const start = line.starts[at] ?? 0
    return start >= from && start < to
  })
  const first = inside.findIndex(({ first: word }) => !word.mark)
  const last = inside.findLastIndex(({ last: word }) => !word.mark)
  const words = inside.slice(Math.max(0, first), last + 1).slice(0, MOST_WORDS)
  const [begin] = words
  const end = words.at(-1)
  return begin && end ? reading.text.slice(begin.first.start, end.last.end) : ''
}
