import { hasOneOf, type Line, type Span } from './line.ts'
import { type Matcher, type PatternGrammar, readMatcher } from './matcher.ts'

export type { PatternGrammar, WordClasses } from './matcher.ts'

interface Pattern {
  readonly match: Matcher
  /** Of each of these a line must have a word. */
  readonly others: readonly (readonly string[])[]
}

/** Patterns that can be looked up by the words of a line, so that most are never tried. */
export interface Patterns {
  readonly index: () => PatternIndex
}

interface PatternIndex {
  readonly byWord: ReadonlyMap<string, readonly Pattern[]>
  readonly always: readonly Pattern[]
}

/**
 * Reads patterns (`matcher.ts` says how they are written) once, when they are first looked up.
 * @param sources one pattern each
 */
export function readPatterns(grammar: PatternGrammar, sources: () => readonly string[]): Patterns {
  let made: PatternIndex | null = null
  return { index: () => (made ??= indexOf(grammar, sources())) }
}

function indexOf(grammar: PatternGrammar, sources: readonly string[]): PatternIndex {
  const byWord = new Map<string, Pattern[]>()
  const always: Pattern[] = []
  for (const source of new Set(sources)) {
    const { match, needs, others } = readMatcher(grammar, source)
    const pattern = { match, others }
    if (needs === null) always.push(pattern)
    for (const word of needs ?? []) {
      const known = byWord.get(word)
      if (known) known.push(pattern)
      else byWord.set(word, [pattern])
    }
  }
  return { byWord, always }
}

/** Every place in a line where one of the patterns fits, in no particular order. */
export const spansOf = (patterns: Patterns, line: Line): readonly Span[] =>
  [...fitting(patterns, line)].flatMap(({ match }) => allOf(match, line))

/** Does one of the patterns fit anywhere in the line? */
export function fits(patterns: Patterns, line: Line): boolean {
  for (const { match } of fitting(patterns, line)) if (firstOf(match, line, 0) !== null) return true
  return false
}

function fitting({ index }: Patterns, line: Line): ReadonlySet<Pattern> {
  const { byWord, always } = index()
  const patterns = new Set(always)
  for (const low of line.lows)
    for (const one of byWord.get(low) ?? [])
      if (!patterns.has(one) && one.others.every((words) => hasOneOf(words, line))) patterns.add(one)
  return patterns
}

interface Place {
  readonly first: number
  readonly end: number
}

function firstOf(match: Matcher, line: Line, from: number): Place | null {
  for (let first = from; first < line.tokens.length; first++) {
    const end = match(line, first, (at) => at)
    if (end > first) return { first, end }
  }
  return null
}

function allOf(match: Matcher, line: Line): readonly Span[] {
  const spans: Span[] = []
  let place = firstOf(match, line, 0)
  while (place !== null) {
    spans.push({ line, from: line.starts[place.first] ?? 0, to: line.starts[place.end] ?? line.text.length })
    place = firstOf(match, line, place.end)
  }
  return spans
}
