import { flatten, type Word, wordsOf } from '../words.ts'
import { isStrong, matchesOf } from './cue-matches.ts'
import type { LeakKind } from './cue-rule.ts'
import needed from './cues/needed-words.json' with { type: 'json' }
import { unhidden } from './unhidden.ts'

/** Words of an answer that give something away; `end` is exclusive. */
export interface LeakCue {
  readonly start: number
  readonly end: number
  readonly cue: LeakKind
}

const SENTENCE_ENDS: ReadonlySet<string> = new Set(['.', '?', '!', ';', '\u2026'])
/** What turns one sentence into another is seldom further away; text without marks is cut into such pieces. */
const LONGEST_SENTENCE = 80

/**
 * Finds words that name leaving, applying, another offer, a business of one's own, illness or a bottom line. Both
 * languages are looked for at once. Applying inside the organisation, a room one leaves and a sick colleague are not
 * meant.
 * @param text an answer of any length
 * @returns the places, in order; at most one of a kind per sentence
 */
export function leakCues(text: string): readonly LeakCue[] {
  return cuesOf(text, (lines) => possible(lines).filter(isStrong))
}

/** @param look gives the numbers of the rules that are tried on these lines */
function cuesOf(typed: string, look: (lines: string) => readonly number[]): readonly LeakCue[] {
  const { at, sentences, lines } = linesOf(typed)
  const rules = look(lines)
  if (rules.length === 0) return []
  const { origin } = flatten(sentences.flat())
  const found = new Map<string, LeakCue>()
  for (const rule of rules) {
    for (const { cue, index, length, line } of matchesOf(rule, lines)) {
      const key = `${cue} ${line}`
      if (found.has(key)) continue
      const { start, end } = origin(index, index + length)
      found.set(key, { start: at(start), end: at(end - 1) + 1, cue })
    }
  }
  return [...found.values()].toSorted((a, b) => a.start - b.start)
}

/** A text as the patterns want it, a line for each sentence, and the way back. */
function linesOf(typed: string) {
  const { text, at } = unhidden(typed)
  const sentences = sentencesOf(text)
  const lines = sentences.map((words) => words.map(({ low }) => low).join(' ')).join('\n')
  return { at, sentences, lines }
}

/**
 * The numbers of the rules that these lines could match: of each, every list has a word that stands in them. The lists
 * follow from its pattern; working them out at each start took longer than looking for them, so they are kept, and a test works
 * them out again. They stand apart from the rules, which most texts never need.
 */
const possible = (lines: string, among: readonly number[] = EVERY): readonly number[] =>
  among.filter((rule) => needed[rule]?.words.every((list) => list.some((word) => lines.includes(word))))

const EVERY: readonly number[] = [...needed.keys()]
const rulesFor = (kinds: ReadonlySet<string>): readonly number[] =>
  EVERY.filter((rule) => kinds.has(needed[rule]?.cue ?? ''))

const LEAVING = rulesFor(new Set<LeakKind>(['leaving', 'applying', 'other-offer', 'own-business']))
const ILLNESS = rulesFor(new Set<LeakKind>(['illness']))

/**
 * Does it name leaving, applying elsewhere, another employer or a business of one's own? Then the answer stays private
 * until it is shared, so this looks wider than `leakCues`: a hint is enough.
 */
export const namesLeaving = (text: string): boolean => names(text, LEAVING, NAMES_LEAVING)

/** Does it name an illness of the user, or what else is of their body, mind or home? What was told of that cannot be taken back either. */
export const namesIllness = (text: string): boolean => names(text, ILLNESS, NAMES_ILLNESS)

/**
 * Does any of these texts? Most name nothing of the kind, which is told from all of them at once: a rule that finds no word it
 * needs in all of them finds none in one.
 */
export function anyNamesLeaving(texts: readonly string[]): boolean {
  const news = texts.filter((text) => !NAMES_LEAVING.has(text))
  // A line end ends a sentence: together they have the sentences that each has by itself.
  const rules = news.length > 1 ? possible(linesOf(news.join('\n')).lines, LEAVING) : LEAVING
  return texts.some((text) => names(text, rules, NAMES_LEAVING))
}

/** @param rules those that are tried on a text of which nothing is known yet */
function names(text: string, rules: readonly number[], looked: Map<string, boolean>): boolean {
  return (
    looked.get(text) ??
    remember(looked, text, rules.length > 0 && cuesOf(text, (lines) => possible(lines, rules)).length > 0)
  )
}

function remember(looked: Map<string, boolean>, text: string, found: boolean): boolean {
  if (looked.size < MOST_KNOWN) looked.set(text, found)
  return found
}

/** After every answer all that stand are asked about again: each text is looked through once. */
const NAMES_LEAVING = new Map<string, boolean>()
const NAMES_ILLNESS = new Map<string, boolean>()
const MOST_KNOWN = 1000

function sentencesOf(text: string): readonly (readonly Word[])[] {
  const sentences: Word[][] = [[]]
  let lineEnded = 0
  for (const word of wordsOf(text)) {
    const current = sentences.at(-1) ?? []
    const newLine = text.slice(lineEnded, word.start).includes('\n')
    const full = current.length >= LONGEST_SENTENCE || SENTENCE_ENDS.has(current.at(-1)?.text ?? '')
    if ((newLine || full) && current.length > 0) sentences.push([word])
    else current.push(word)
    lineEnded = word.end
  }
  return sentences
}
export { privateRun } from './private-run.ts'
