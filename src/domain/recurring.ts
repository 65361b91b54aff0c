import { fold } from './fold.ts'
import { isLatin, LATIN_LETTERS } from './latin.ts'
import { STOP_WORDS } from './stop-words.ts'

/** What one check-in says: a line each. */
export type Lines = readonly string[]

/** Something that comes back. */
export interface Recurring {
  /** A line in the user's own words when it is the line that comes back, else the word they share. */
  readonly label: string
  /** In how many check-ins it stands. */
  readonly count: number
}

/**
 * What comes back in several check-ins, whatever the case, punctuation, order and small words (advice S66, B11).
 * Words that only ever stand together count as one.
 * @param sources what each check-in says, the oldest first; twice in one check-in counts once
 * @param least in how many check-ins it must stand
 * @param most no more than the first so many
 * @returns the most frequent first; of equals the one that came up first
 */
export function recurring(sources: readonly Lines[], least = 2, most = Infinity): readonly Recurring[] {
  const words = wordsIn(sources)
    .filter(({ sources: count }) => count >= least)
    .toSorted((one, other) => other.sources - one.sources)
  return bundled(words, most).map((bundle) => ({ label: labelOf(bundle), count: bundle.first.sources }))
}

/** A line in which a word stands. */
interface Line {
  /** Its number among all lines. */
  readonly at: number
  readonly text: string
  /** How many words carry its meaning. */
  readonly size: number
}

/** A word that carries meaning, with every line it stands in. */
interface Word {
  /** As it was first written. */
  readonly written: string
  readonly lines: Line[]
  /** In how many check-ins it stands. */
  sources: number
  lastSource: number
}

/** Words that stand in the same lines. */
interface Bundle {
  readonly first: Word
  words: number
}

/** @param words the most frequent first: below the last that is wanted no other can join one that is */
function bundled(words: readonly Word[], most: number): readonly Bundle[] {
  const bundles = new Map<string, Bundle>()
  let least = 0
  for (const word of words) {
    if (word.sources < least) break
    const key = word.lines.map(({ at }) => at).join(' ')
    const bundle = bundles.get(key)
    if (bundle === undefined) bundles.set(key, { first: word, words: 1 })
    else bundle.words += 1
    if (bundles.size === most) least = word.sources
  }
  return [...bundles.values()].slice(0, most)
}

/** Every word that carries meaning, in the order in which they came up. */
function wordsIn(sources: readonly Lines[]): readonly Word[] {
  const found = new Map<string, Word>()
  const keyOf = rememberedKeys()
  let at = 0
  for (const [source, lines] of sources.entries()) {
    for (const text of lines) {
      const content = contentWords(text, keyOf)
      const line = { at: at++, text, size: content.size }
      for (const [key, written] of content) {
        const word = found.get(key) ?? { written, lines: [], sources: 0, lastSource: -1 }
        if (word.sources === 0) found.set(key, word)
        word.lines.push(line)
        if (word.lastSource !== source) word.sources += 1
        word.lastSource = source
      }
    }
  }
  return [...found.values()]
}

/** The words of years are few and come back often: each is folded once. */
function rememberedKeys(): (word: string) => string {
  const known = new Map<string, string>()
  return (word) => {
    const key = known.get(word) ?? fold(word)
    known.set(word, key)
    return key
  }
}

const WORD = /[\p{L}\p{N}]+/gu
const LATIN_WORD = new RegExp(`[${LATIN_LETTERS}]+`, 'g')

/** The words that carry the meaning, folded, with how they were first written; a line of small words is one word. */
function contentWords(text: string, keyOf: (word: string) => string): ReadonlyMap<string, string> {
  const words = new Map<string, string>()
  const content = new Map<string, string>()
  for (const word of text.match(isLatin(text) ? LATIN_WORD : WORD) ?? []) {
    const key = keyOf(word)
    if (key === '' || words.has(key)) continue
    words.set(key, word)
    if (key.length > 1 && !STOP_WORDS.has(key)) content.set(key, word)
  }
  if (content.size > 0 || words.size === 0) return content
  return new Map([[[...words.keys()].join(' '), text.trim()]])
}

/** One word that several lines share is that word; several words, or a line that is that word, are the line. */
function labelOf({ first, words }: Bundle): string {
  const whole = first.lines.every(({ size }) => size === words)
  return whole || words > 1 ? withoutEnd(first.lines[0]?.text ?? '') : first.written
}

const withoutEnd = (text: string): string => text.trim().replace(/[\s.,;:!?…]+$/u, '')
