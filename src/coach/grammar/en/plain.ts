import type { Pattern } from './pattern.ts'
import { type Reading, type Sentence, stretch } from '../reading.ts'
import type { Word } from '../../words.ts'
import type { Cue } from '../../rules/rule.ts'
import { writtenOut } from './contractions.ts'

/** A sentence with its short forms written out, as one line to match patterns on, and the way back to what was typed. */
export interface Plain {
  /** `i am off to amazon , full stop`: one blank between any two words or marks. */
  readonly text: string
  /** The typed word that each word of `text` came from. */
  readonly words: readonly Word[]
  /** It ends in a question mark. */
  readonly asks: boolean
}

/** The place of a pattern in a sentence. */
export interface Hit {
  readonly plain: Plain
  readonly from: number
  readonly to: number
}

const KNOWN = new WeakMap<Sentence, Plain>()

/** Writes a sentence out; every rule asks for the same ones, so they are kept as long as the reading lives. */
export function plainOf(sentence: Sentence): Plain {
  const known = KNOWN.get(sentence)
  if (known) return known
  const plain = write(sentence)
  KNOWN.set(sentence, plain)
  return plain
}

/** All sentences of a text, written out. */
export const plainsOf = (reading: Reading): readonly Plain[] => reading.sentences.map(plainOf)

/** Words that add heat and no sense: `every single bloody time`. */
const OATHS: ReadonlySet<string> = new Set(
  'bloody effing fecking fucking flipping flippin sodding goddamn blasted freaking frigging friggin bleeding ruddy'.split(
    ' ',
  ),
)

function write({ words, asks }: Sentence): Plain {
  const lows: string[] = []
  const typed: Word[] = []
  for (const [at, word] of words.entries()) {
    if (OATHS.has(word.low)) continue
    if (word.low === 'one' && lows.at(-1) === 'no') {
      lows[lows.length - 1] = 'nobody'
      continue
    }
    for (const low of writtenOut(word.low, words[at - 1]?.low, words[at + 1]?.low)) {
      lows.push(low)
      typed.push(word)
    }
  }
  return { text: lows.join(' '), words: typed, asks }
}

/** A stretch of a sentence as a sentence of its own, from one character of `text` up to another, both at a word. */
export function partOf({ text, words, asks }: Plain, from: number, to: number): Plain {
  const before = wordsBefore(text, from)
  const part = text.slice(from, to).trim()
  return { text: part, words: words.slice(before, before + part.split(' ').length), asks }
}

const wordsBefore = (text: string, at: number): number => text.slice(0, at).split(' ').length - 1

/** The first place of a pattern in any of the sentences. */
export function findIn(plains: readonly Plain[], what: Pattern): Hit | null {
  for (const plain of plains) {
    const match = what.exec(plain.text)
    if (match) return { plain, from: match.index, to: match.index + match[0].length }
  }
  return null
}

/**
 * What is found in the sentences that are not spared; only where something is found it is asked whether to spare it.
 * @param find what is looked for
 * @param spared does a sentence count as not said?
 */
export function findUnless(
  plains: readonly Plain[],
  find: (among: readonly Plain[]) => Hit | null,
  spared: (plain: Plain) => boolean,
): Hit | null {
  let among = plains
  for (;;) {
    const hit = find(among)
    if (!hit || !spared(hit.plain)) return hit
    among = among.filter((plain) => plain !== hit.plain)
  }
}

/**
 * The first place of a pattern that stands behind a certain subject; the hit is both.
 * @param subject where the subject begins among the words before the pattern, or -1 where there is none
 */
export function findBehind(
  plains: readonly Plain[],
  subject: (before: readonly string[], plain: Plain) => number,
  what: Pattern,
): Hit | null {
  for (const plain of plains) {
    let best: Hit | null = null
    for (const { index: at, 0: all } of what.all(plain.text)) {
      const name = NAME_LIKE_ADVERB.exec(all)?.[0].length ?? 0
      const [index, found] = [at + name, all.slice(name)]
      const before = index === 0 ? [] : plain.text.slice(0, index - 1).split(' ')
      const first = subject(before, plain)
      if (first < 0) continue
      const from = first === 0 ? 0 : before.slice(0, first).join(' ').length + 1
      if (best === null || from < best.from) best = { plain, from, to: index + found.length }
    }
    if (best) return best
  }
  return null
}

/** Names that end as adverbs do, which a pattern may begin with: they are the subject before it. */
const NAME_LIKE_ADVERB =
  /^(?:kelly|lily|emily|molly|sally|polly|holly|carly|billy|milly|tilly|ally|elly|nelly|shelly|willy|wally|daly|reilly|connolly) /

/** A quote longer than this says less. */
const LONGEST_QUOTE = 12

/** The cue that a hit is: what was typed there, at most a dozen words. */
export function cueOf({ text }: Reading, { plain, from, to }: Hit): Cue {
  const first = wordsBefore(plain.text, from)
  const last = Math.min(wordsBefore(plain.text, Math.max(from, to - 1)), first + LONGEST_QUOTE - 1)
  return { quote: stretch(text, plain.words[first], plain.words[last]) }
}
