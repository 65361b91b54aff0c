import type { Rule, RuleInfo, Severity } from './rules/rule.ts'
import type { RuleId } from './rules/rule-id.ts'
import type { Language } from '../domain/codes.ts'

/** A rule that holds for a text, with everything there is to say about it but the words around it. */
export interface Finding {
  readonly rule: RuleId
  readonly severity: Severity
  /** The user's own words; empty where something is missing. */
  readonly quote: string
  /** In the language of the text: made of the user's words where that can be done cleanly. */
  readonly suggestion: string
}

/**
 * Every rule that holds for a text, in the order of the rules given; whether one is told is decided elsewhere.
 * @param rules those of one kind of text
 * @param subject the text as it was read
 */
export function findingsOf<T extends { readonly lang: Language }>(
  rules: readonly Rule<T>[],
  subject: T,
): readonly Finding[] {
  return rules.flatMap((rule) => {
    const cue = rule.holds(subject)
    return cue ? [findingOf(rule, subject.lang, cue.quote, cue.suggestion)] : []
  })
}

/** One finding of a rule; the bare suggestion where the user's words gave none. */
export const findingOf = (
  { id, severity, suggestion }: RuleInfo,
  lang: Language,
  quote: string,
  own?: string,
): Finding => ({ rule: id, severity, quote, suggestion: own ?? suggestion[lang] })
