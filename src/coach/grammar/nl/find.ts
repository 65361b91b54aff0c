import type { Cue } from '../../rules/rule.ts'
import { quoteOf, type Span } from '../line.ts'
import { type Patterns, spansOf } from '../pattern.ts'
import type { Reading } from '../reading.ts'
import { type Clause } from './clause.ts'
import { type ClausePatterns, clauseSpans } from './together.ts'
import { linesOf } from './line.ts'

/**
 * The first place in a text where one of the patterns fits and nothing speaks against it.
 * @param unless what makes a fitting stretch harmless
 */
export function findSpan(
  reading: Reading,
  patterns: Patterns,
  unless: (span: Span) => boolean = () => false,
): Span | null {
  for (const line of linesOf(reading)) {
    const spans = spansOf(patterns, line).filter((span) => !unless(span))
    const [first] = spans.toSorted((a, b) => a.from - b.from || b.to - a.to)
    if (first !== undefined) return first
  }
  return null
}

/** The same, as a cue: the words that gave it away. */
export function findCue(reading: Reading, patterns: Patterns, unless?: (span: Span) => boolean): Cue | null {
  const span = findSpan(reading, patterns, unless)
  return span === null ? null : { quote: quoteOf(reading, span) }
}

/** "Als …", "of …", "dat je" under an "als": what is said there need not be so. */
const UNCERTAIN: ReadonlySet<string> = new Set(
  'als indien wanneer mocht tenzij zodra of zolang mits anders'.split(' '),
)

/** Does what this clause says hang on a condition? */
export const isUncertain = ({ opener, line }: Clause): boolean =>
  UNCERTAIN.has(opener) || (opener === 'dat' && UNCERTAIN.has(line.tokens[0]?.low ?? ''))

/** The first clause in which such words stand together, that is no condition, and that nothing speaks against. */
export function findInClauses(
  reading: Reading,
  patterns: ClausePatterns,
  unless: (span: Span) => boolean,
): Cue | null {
  for (const line of linesOf(reading)) {
    const span = clauseSpans(patterns, line).find((one) => !isUncertain(one.clause) && !unless(one))
    if (span !== undefined) return { quote: quoteOf(reading, span) }
  }
  return null
}
