import { flatten, type Word, wordsOf } from '../words.ts'
import type { CueRule, LeakKind } from './cue-rule.ts'
import { ALL_CUES } from './cues/all-cues.ts'
import needed from './cues/needed-words.json' with { type: 'json' }
import { unhidden } from './unhidden.ts'

/** Words of an answer that give something away; `end` is exclusive. */
export interface LeakCue {
  readonly start: number
  readonly end: number
  readonly cue: LeakKind
}

const STRONG_CUES = ALL_CUES.filter(({ weak }) => weak !== true)
const LEAVING_KINDS: ReadonlySet<LeakKind> = new Set(['leaving', 'applying', 'other-offer', 'own-business'])
const LEAVING_CUES = ALL_CUES.filter(({ cue }) => LEAVING_KINDS.has(cue))
const ILLNESS_CUES = ALL_CUES.filter(({ cue }) => cue === 'illness')
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
  return cuesOf(text, STRONG_CUES)
}

function cuesOf(typed: string, rules: readonly CueRule[]): readonly LeakCue[] {
  const { text, at } = unhidden(typed)
  const sentences = sentencesOf(text)
  const { origin } = flatten(sentences.flat())
  const lines = sentences.map((words) => words.map(({ low }) => low).join(' ')).join('\n')
  const found = new Map<string, LeakCue>()
  for (const rule of rules) {
    for (const { index, length, line } of matchesOf(rule, lines)) {
      const key = `${rule.cue} ${line}`
      if (found.has(key)) continue
      const { start, end } = origin(index, index + length)
      found.set(key, { start: at(start), end: at(end - 1) + 1, cue: rule.cue })
    }
  }
  return [...found.values()].toSorted((a, b) => a.start - b.start)
}

/**
 * Does it name leaving, applying elsewhere, another employer or a business of one's own? Then the answer stays private
 * until it is shared, so this looks wider than `leakCues`: a hint is enough.
 */
export const namesLeaving = (text: string): boolean => names(text, LEAVING_CUES, NAMES_LEAVING)

/** Does it name an illness of the user, or what else is of their body, mind or home? What was told of that cannot be taken back either. */
export const namesIllness = (text: string): boolean => names(text, ILLNESS_CUES, NAMES_ILLNESS)

function names(text: string, rules: readonly CueRule[], looked: Map<string, boolean>): boolean {
  const known = looked.get(text)
  if (known !== undefined) return known
  const found = cuesOf(text, rules).length > 0
  if (looked.size < MOST_KNOWN) looked.set(text, found)
  return found
}

/** After every answer all that stand are asked about again: each text is looked through once. */
const NAMES_LEAVING = new Map<string, boolean>()
const NAMES_ILLNESS = new Map<string, boolean>()
const MOST_KNOWN = 1000

interface Match {
  readonly index: number
  readonly length: number
  /** Where its sentence begins. */
  readonly line: number
}

/** A rule's patterns are made when a text holds one of the words it needs: most never are. */
interface Patterns {
  readonly cue: RegExp
  readonly unless: RegExp | null
}

/**
 * Of each rule the lists of words of each of which a text must hold at least one for it to match. They follow from its pattern; working
 * them out at each start took longer than looking for them, so they are kept, and a test works them out again.
 */
const NEEDED: ReadonlyMap<CueRule, readonly (readonly string[])[]> = new Map(
  ALL_CUES.map((rule, at) => [rule, needed[at] ?? []]),
)
const PATTERNS = new Map<CueRule, Patterns>()

function patternsOf(rule: CueRule): Patterns {
  const known = PATTERNS.get(rule)
  if (known) return known
  const patterns = {
    cue: whole(rule.source, 'gu'),
    unless: rule.unless === undefined ? null : whole(rule.unless, 'u'),
  }
  PATTERNS.set(rule, patterns)
  return patterns
}

const whole = (source: string, flags: string): RegExp => new RegExp(`(?<!\\S)(?:${source})(?!\\S)`, flags)

function matchesOf(rule: CueRule, lines: string): readonly Match[] {
  if (NEEDED.get(rule)?.every((words) => words.some((word) => lines.includes(word))) === false) return []
  const { cue, unless } = patternsOf(rule)
  return Array.from(lines.matchAll(cue), (match) => ({
    index: match.index,
    length: match[0].length,
    line: lines.lastIndexOf('\n', match.index) + 1,
  })).filter(({ index, line }) => !unless?.test(lines.slice(line, lineEnd(lines, index))))
}

function lineEnd(lines: string, from: number): number {
  const end = lines.indexOf('\n', from)
  return end === -1 ? lines.length : end
}

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
