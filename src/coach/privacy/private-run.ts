import { fold } from '../words.ts'
import { OPENINGS } from './openings.ts'
import { STOP_WORDS } from './stop-words.ts'
import { unhidden } from './unhidden.ts'

/** So many words in a row are no chance. */
const RUN = 4
// Hyphens and apostrophes part words here, so that "burn-out" and "burn out" are alike.
const WORD = /[\p{L}\p{M}\p{N}]+/gu

interface Word {
  readonly low: string
  readonly start: number
  readonly end: number
}

/** What stands in for a word of an opening: it is like no other word, itself included. */
const OPENING = ''

/**
 * Finds words of private answers in a document that somebody else will read: four or more in a row, whatever their
 * case, accents and punctuation. Everyday phrases ("dat ik het niet") and what stands in a shared answer too do not count,
 * nor do the words that a question has an answer begin with ("Na afloop weet ik").
 * @param document the text to be read by somebody else
 * @param privateTexts the private answers
 * @param shareTexts what the user shares with this reader
 * @returns the stretches as they stand in the document, in order
 */
export function privateRun(
  document: string,
  privateTexts: readonly string[],
  shareTexts: readonly string[] = [],
): readonly string[] {
  const words = withoutOpenings(wordsOf(document))
  const secret = runsIn(privateTexts)
  const shared = runsIn(shareTexts)
  const isShared = covered(words, shared)
  return stretches(covered(words, secret))
    .filter(({ from, to }) =>
      words.slice(from, to).some(({ low }, i) => !isShared[from + i] && !STOP_WORDS.has(low)),
    )
    .map(({ from, to }) => document.slice(words[from]?.start ?? 0, words[to - 1]?.end ?? 0))
}

function wordsOf(typed: string): readonly Word[] {
  const { text, at } = unhidden(typed)
  return Array.from(text.matchAll(WORD), (match) => ({
    low: fold(match[0]),
    start: at(match.index),
    end: at(match.index + match[0].length - 1) + 1,
  }))
}

/** The same words, of which those of an opening are like none: no run goes through them. */
function withoutOpenings(words: readonly Word[]): readonly Word[] {
  const result = [...words]
  for (let at = 0; at < words.length; at++) {
    const opening = OPENINGS.find((one) => one.every((word, i) => words[at + i]?.low === word))
    for (const [i] of (opening ?? []).entries()) {
      const word = words[at + i]
      if (word) result[at + i] = { ...word, low: OPENING }
    }
  }
  return result
}

/** Every run of four words in the texts, but for those with a word of an opening. */
function runsIn(texts: readonly string[]): ReadonlySet<string> {
  const runs = new Set<string>()
  for (const text of texts) {
    const words = withoutOpenings(wordsOf(text))
    for (let at = 0; at + RUN <= words.length; at++) {
      if (words.slice(at, at + RUN).every(({ low }) => low !== OPENING)) runs.add(runAt(words, at))
    }
  }
  return runs
}

const runAt = (words: readonly Word[], at: number): string =>
  words
    .slice(at, at + RUN)
    .map(({ low }) => low)
    .join(' ')

/** For each word, whether it lies in one of the runs. */
function covered(words: readonly Word[], runs: ReadonlySet<string>): readonly boolean[] {
  const inRun = words.map(() => false)
  for (let at = 0; at + RUN <= words.length; at++) {
    if (runs.has(runAt(words, at))) inRun.fill(true, at, at + RUN)
  }
  return inRun
}

function stretches(marked: readonly boolean[]): readonly { readonly from: number; readonly to: number }[] {
  const edges = marked.flatMap((is, i) => (is && marked[i - 1] !== true ? [i] : []))
  return edges.map((from) => {
    const end = marked.indexOf(false, from)
    return { from, to: end === -1 ? marked.length : end }
  })
}
