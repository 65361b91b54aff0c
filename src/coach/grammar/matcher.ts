import type { Line } from './line.ts'
import { gapOf, type Matcher, notBefore, notNext, NOWHERE, optional, sequence, wordThat } from './steps.ts'

export type { Matcher } from './steps.ts'

/*
 * Patterns over words, so that a rule can be read aloud. Steps have one blank between them:
 *   word         that word; one `*` stands for any letters (`*ers`, `klant*`, `on*baar`); of two, as in `*x*`, the second
 *                means nothing: it is a word that ends in x
 *   (a|b c)      one of these, of one or more words; groups may hold groups
 *   <name>       one of a class of words
 *   <any>        any word
 *   x?           with or without it (a word, a group or a class)
 *   ..3          up to three words and no mark
 *   ,,3          up to three words or marks
 *   ~3           up to three words, no mark and no negation
 *   #            something that begins with a digit
 *   ^ and ^^     here a clause, a sentence begins
 *   $ and $$     here a clause, a sentence ends; in a group `(a|$)` too
 *   !(a|b)       what comes next is none of these
 *   !<(a|b)      what came just before is none of these
 */

/** Classes of words by name, each written as `a|b c|d*`; a class may name others. */
export type WordClasses = Readonly<Record<string, string>>

/** What ends and begins clauses in a language, and what makes a pattern hard to look up. */
export interface PatternGrammar {
  readonly classes: WordClasses
  /** Words that join two clauses. */
  readonly joiners: ReadonlySet<string>
  /** Words that turn a clause around: not, never. */
  readonly negations: ReadonlySet<string>
  /** Everyday words that say too little to look a pattern up by. */
  readonly common: ReadonlySet<string>
}

/** A step of a pattern, and the words of which one must be there for it (null: it may be any, or none). */
interface Step {
  readonly match: Matcher
  readonly needs: readonly string[] | null
}

/**
 * Reads one pattern; `needs` are the words of which a line must have one, null when that cannot be told; of each of
 * `others` it must have one too.
 */
export function readMatcher(
  grammar: PatternGrammar,
  source: string,
): {
  readonly match: Matcher
  readonly needs: readonly string[] | null
  readonly others: readonly (readonly string[])[]
} {
  const steps = stepsOf(grammar, source)
  const needs = rarest(steps, grammar)
  const others = steps
    .flatMap((step) => (step.needs === null || step.needs === needs ? [] : [step.needs]))
    // Fewer words are met less often: the sooner one knows.
    .toSorted((a, b) => a.length - b.length)
  return { match: sequence(steps.map(({ match }) => match)), needs, others }
}

const stepsOf = (grammar: PatternGrammar, source: string): readonly Step[] =>
  splitTop(source, ' ')
    .filter((part) => part !== '')
    .map((part) => stepOf(grammar, part))

/** Cuts at a sign that stands in no parentheses. */
function splitTop(source: string, sign: ' ' | '|'): readonly string[] {
  const parts: string[] = []
  let depth = 0
  let from = 0
  for (let at = 0; at < source.length; at++) {
    const one = source[at]
    if (one === '(') depth++
    else if (one === ')') depth--
    else if (one === sign && depth === 0) {
      parts.push(source.slice(from, at))
      from = at + 1
    }
  }
  return [...parts, source.slice(from)]
}

function stepOf(grammar: PatternGrammar, part: string): Step {
  const gap = /^(\.\.|,,|~)(\d)$/.exec(part)
  if (gap) return { match: gapOf(gap[1] ?? '', Number(gap[2]), grammar.negations), needs: null }
  const place = placeOf(grammar, part)
  if (place) return { match: place, needs: null }
  if (part.startsWith('!<(')) return { match: notBefore(groupOf(grammar, part.slice(2)).match), needs: null }
  if (part.startsWith('!')) return { match: notNext(groupOf(grammar, part.slice(1)).match), needs: null }
  if (part.length > 1 && part.endsWith('?'))
    return { match: optional(groupOf(grammar, part.slice(0, -1)).match), needs: null }
  return groupOf(grammar, part)
}

function placeOf({ joiners }: PatternGrammar, part: string): Matcher | null {
  const isCut = (line: Line, at: number): boolean => {
    const token = line.tokens[at]
    return token === undefined || token.first.mark || joiners.has(token.low)
  }
  switch (part) {
    case '^':
      return (line, at, next) => (at === 0 || isCut(line, at - 1) ? next(at) : NOWHERE)
    case '^^':
      return (_line, at, next) => (at === 0 ? next(at) : NOWHERE)
    case '$':
      return (line, at, next) => (isCut(line, at) ? next(at) : NOWHERE)
    case '$$':
      return (line, at, next) => (line.tokens.slice(at).every(({ first }) => first.mark) ? next(at) : NOWHERE)
    default:
      return null
  }
}

const GROUPS = new WeakMap<PatternGrammar, Map<string, Step>>()

/** `(a|b c|<class>)`, a class, or one word; the same group is read once. */
function groupOf(grammar: PatternGrammar, part: string): Step {
  const known = GROUPS.get(grammar) ?? new Map<string, Step>()
  GROUPS.set(grammar, known)
  const group = known.get(part) ?? readGroup(grammar, part)
  known.set(part, group)
  return group
}

function readGroup(grammar: PatternGrammar, part: string): Step {
  if (part === '<any>')
    return {
      match: (line, at, next) => (line.tokens[at] && !line.tokens[at]?.first.mark ? next(at + 1) : NOWHERE),
      needs: null,
    }
  const named = /^<([a-z-]+)>$/.exec(part)?.[1]
  if (named !== undefined) {
    const words = grammar.classes[named]
    if (words === undefined) throw new Error(`no such class of words: ${named}`)
    return alternativesOf(grammar, words)
  }
  if (part.startsWith('(') && part.endsWith(')')) return alternativesOf(grammar, part.slice(1, -1))
  return alternativesOf(grammar, part)
}

function alternativesOf(grammar: PatternGrammar, source: string): Step {
  const words = new Set<string>()
  const others: Step[] = []
  for (const part of splitTop(source, '|')) {
    if (part === '') continue
    if (/^[^ ()<>*#$^]+$/.test(part)) words.add(part)
    else others.push(alternativeOf(grammar, part))
  }
  const match: Matcher = (line, at, next) => {
    const token = line.tokens[at]
    if (token && words.has(token.low)) {
      const end = next(at + 1)
      if (end !== NOWHERE) return end
    }
    for (const other of others) {
      const end = other.match(line, at, next)
      if (end !== NOWHERE) return end
    }
    return NOWHERE
  }
  const unknown = others.some(({ needs }) => needs === null)
  return { match, needs: unknown ? null : [...words, ...others.flatMap(({ needs }) => needs ?? [])] }
}

function alternativeOf(grammar: PatternGrammar, part: string): Step {
  if (part.includes(' ')) {
    const steps = stepsOf(grammar, part)
    return { match: sequence(steps.map(({ match }) => match)), needs: rarest(steps, grammar) }
  }
  if (part === '#') return { match: wordThat((low) => /^\d/.test(low)), needs: null }
  if (!part.includes('*')) return stepOf(grammar, part)
  const [begin = '', end = ''] = part.split('*')
  return {
    match: wordThat(
      (low) => low.startsWith(begin) && low.endsWith(end) && low.length > begin.length + end.length,
    ),
    needs: null,
  }
}

/** A class of so many words is in most lines anyway. */
const COMMON_WEIGHT = 40

/** Of the steps that need one of some words, those of the step that is met least. */
function rarest(steps: readonly Step[], { common }: PatternGrammar): readonly string[] | null {
  let best: readonly string[] | null = null
  let least = Number.POSITIVE_INFINITY
  for (const { needs } of steps) {
    if (needs === null) continue
    const weight = needs.reduce((sum, word) => sum + (common.has(word) ? COMMON_WEIGHT : 1), 0)
    if (weight >= least) continue
    best = needs
    least = weight
  }
  return best
}
