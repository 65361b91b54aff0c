import { hasOneOf, type Line, type Span } from '../line.ts'
import { type Matcher, readMatcher, type WordClasses } from '../matcher.ts'
import { NOWHERE } from '../steps.ts'
import { type Clause, clausesOf, type Subject } from './clause.ts'
import { GRAMMAR } from './patterns.ts'

/** Words that stand together in one clause, in any order. */
interface Together {
  readonly subject: Subject | null
  readonly all: readonly Matcher[]
  readonly none: readonly Matcher[]
  readonly needs: readonly string[] | null
  /** Of each of these a line must have a word. */
  readonly words: readonly (readonly string[])[]
}

export interface ClausePatterns {
  readonly index: () => {
    readonly byWord: ReadonlyMap<string, readonly Together[]>
    readonly always: readonly Together[]
  }
}

/**
 * Patterns of what stands together in one clause, in whatever order: `YOU + <neg> + (luistert|helpt) - (hoeft|mag)` is a
 * clause in which `you` does it, with a word of each group behind `+` and none of those behind `-`. A subject may come
 * first: YOU, I, WE, THEY, or OTHER for YOU and THEY. Groups are written as in `matcher.ts`.
 */
export function inOneClause(sources: () => readonly string[], more: WordClasses = {}): ClausePatterns {
  const grammar = { ...GRAMMAR, classes: { ...GRAMMAR.classes, ...more } }
  let made: ReturnType<ClausePatterns['index']> | null = null
  return { index: () => (made ??= indexOf(sources().map((source) => read(grammar, source)))) }
}

function read(grammar: typeof GRAMMAR, source: string): Together {
  const [wanted = '', ...unwanted] = source.split(' - ')
  const parts = wanted.split(' + ').map((part) => part.trim())
  const subject = parts.find((part): part is Subject => /^(?:YOU|I|WE|THEY|OTHER)$/u.test(part)) ?? null
  const groups = parts.filter((part) => part !== subject).map((part) => readMatcher(grammar, part))
  const needs = groups
    .map((group) => group.needs)
    .filter((words) => words !== null)
    .toSorted((a, b) => weight(a) - weight(b))
  return {
    subject,
    all: groups.map(({ match }) => match),
    none: unwanted.map((part) => readMatcher(grammar, part.trim()).match),
    needs: needs[0] ?? null,
    words: needs.slice(1),
  }
}

const weight = (words: readonly string[]): number =>
  words.reduce((sum, word) => sum + (GRAMMAR.common.has(word) || GRAMMAR.negations.has(word) ? 60 : 1), 0)

function indexOf(patterns: readonly Together[]): ReturnType<ClausePatterns['index']> {
  const byWord = new Map<string, Together[]>()
  for (const pattern of patterns)
    for (const word of pattern.needs ?? []) {
      const known = byWord.get(word)
      if (known) known.push(pattern)
      else byWord.set(word, [pattern])
    }
  return { byWord, always: patterns.filter(({ needs }) => needs === null) }
}

/** Every clause of a line in which such words stand together: from the first of them to the last. */
export function clauseSpans(
  { index }: ClausePatterns,
  line: Line,
): readonly (Span & { readonly clause: Clause })[] {
  const { byWord, always } = index()
  const patterns = new Set(always)
  for (const low of line.lows)
    for (const one of byWord.get(low) ?? [])
      if (!patterns.has(one) && one.words.every((words) => hasOneOf(words, line))) patterns.add(one)
  if (patterns.size === 0) return []
  return clausesOf(line).flatMap((clause) =>
    [...patterns].flatMap((pattern) => {
      const span = together(pattern, clause)
      return span === null ? [] : [{ ...span, clause }]
    }),
  )
}

function together({ subject, all, none }: Together, clause: Clause): Span | null {
  if (subject !== null && !clause.subjects.has(subject)) return null
  let from = clause.end
  let to = clause.first
  for (const match of all) {
    const place = placeIn(match, clause)
    if (place === null) return null
    from = Math.min(from, place.first)
    to = Math.max(to, place.end)
  }
  if (none.some((match) => placeIn(match, clause) !== null)) return null
  const { line } = clause
  const first = subject === null ? from : Math.min(from, clause.first + (clause.opener === '' ? 0 : 1))
  return { line, from: line.starts[first] ?? 0, to: line.starts[to] ?? line.text.length }
}

function placeIn(
  match: Matcher,
  { line, first, end }: Clause,
): { readonly first: number; readonly end: number } | null {
  for (let at = first; at < end; at++) {
    const then = match(line, at, (last) => (last <= end ? last : NOWHERE))
    if (then > at) return { first: at, end: then }
  }
  return null
}
