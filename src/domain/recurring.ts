import { fold } from './fold.ts'
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
 * @returns the most frequent first; of equals the one that came up first
 */
export function recurring(sources: readonly Lines[], least = 2): readonly Recurring[] {
  const bundles = new Map<string, Bundle>()
  for (const occurrences of wordsIn(sources).values()) {
    const lines = occurrences.map(({ source, line }) => `${source}:${line}`).join(' ')
    const bundle = bundles.get(lines)
    if (bundle === undefined) bundles.set(lines, { occurrences, words: 1 })
    else bundles.set(lines, { ...bundle, words: bundle.words + 1 })
  }
  return [...bundles.values()]
    .map((bundle) => ({ label: labelOf(bundle), count: sourcesOf(bundle.occurrences) }))
    .filter(({ count }) => count >= least)
    .toSorted((one, other) => other.count - one.count)
}

interface Occurrence {
  readonly source: number
  readonly line: number
  /** The word as it was written. */
  readonly word: string
  readonly text: string
}

/** Words that stand in the same lines. */
interface Bundle {
  readonly occurrences: readonly Occurrence[]
  readonly words: number
}

function wordsIn(sources: readonly Lines[]): ReadonlyMap<string, readonly Occurrence[]> {
  const found = new Map<string, Occurrence[]>()
  for (const [source, lines] of sources.entries()) {
    for (const [line, text] of lines.entries()) {
      for (const [key, word] of contentWords(text)) {
        found.set(key, [...(found.get(key) ?? []), { source, line, word, text: withoutEnd(text) }])
      }
    }
  }
  return found
}

/** The words that carry the meaning, folded, with how they were first written; a line of small words is one word. */
function contentWords(text: string): ReadonlyMap<string, string> {
  const words = new Map<string, string>()
  for (const word of text.match(/[\p{L}\p{N}]+/gu) ?? []) {
    const key = fold(word)
    if (key !== '' && !words.has(key)) words.set(key, word)
  }
  const content = [...words].filter(([key]) => key.length > 1 && !STOP_WORDS.has(key))
  if (content.length > 0) return new Map(content)
  return words.size === 0 ? words : new Map([[[...words.keys()].join(' '), text.trim()]])
}

/** One word that several lines share is that word; several words, or a line that is that word, are the line. */
function labelOf({ occurrences, words }: Bundle): string {
  const first = occurrences[0]
  if (first === undefined) return ''
  const whole = occurrences.every(({ text }) => contentWords(text).size === words)
  return whole || words > 1 ? first.text : first.word
}

const withoutEnd = (text: string): string => text.trim().replace(/[\s.,;:!?…]+$/u, '')

const sourcesOf = (occurrences: readonly Occurrence[]): number =>
  new Set(occurrences.map(({ source }) => source)).size
