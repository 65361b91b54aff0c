// Apart from what tells that a text may match: these are many patterns, and few texts need one of them.
import type { CueRule, LeakKind } from './cue-rule.ts'
import { ALL_CUES } from './cues/all-cues.ts'

/** Where a rule matches. */
export interface Match {
  readonly cue: LeakKind
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

/** Is this rule enough to warn about? @param rule its number in `ALL_CUES` */
export const isStrong = (rule: number): boolean => ALL_CUES[rule]?.weak !== true

/**
 * Where a rule matches.
 * @param number of the rule in `ALL_CUES`
 * @param lines flat text, a line for each sentence
 */
export function matchesOf(number: number, lines: string): readonly Match[] {
  const rule = ALL_CUES[number]
  if (rule === undefined) return []
  const { cue, unless } = patternsOf(rule)
  return Array.from(lines.matchAll(cue), (match) => ({
    cue: rule.cue,
    index: match.index,
    length: match[0].length,
    line: lines.lastIndexOf('\n', match.index) + 1,
  })).filter(({ index, line }) => !unless?.test(lines.slice(line, lineEnd(lines, index))))
}

function lineEnd(lines: string, from: number): number {
  const end = lines.indexOf('\n', from)
  return end === -1 ? lines.length : end
}
