import type { AdviceNumber } from '../../domain/advice-number.ts'
import type { Language } from '../../domain/codes.ts'
import type { RuleId } from './rule-id.ts'

/**
 * How much a finding weighs. `risk`: may harm the relation. `fix`: something is missing.
 * `tip`: works better otherwise. `nudge`: worth a thought, at the end of a flow.
 */
export type Severity = 'risk' | 'fix' | 'tip' | 'nudge'

/** A sentence written in both languages. */
export type Both = Readonly<Record<Language, string>>

/** Why a rule holds: the user's own words it rests on, and what was cut out of them for a suggestion. */
export interface Cue {
  /** Literally as typed. Empty where the rule is about what is not there. */
  readonly quote: string
  /** The suggestion made of the user's own words, where they could be cut out cleanly. */
  readonly suggestion?: string
}

/** What a rule is, apart from how it finds out that it holds. */
export interface RuleInfo {
  readonly id: RuleId
  readonly severity: Severity
  /** The advice it rests on (`docs/advice.md`). */
  readonly advice: readonly AdviceNumber[]
  /** What is said: one reason of at most fifteen words, without judging. */
  readonly reason: Both
  /** The suggestion where none could be made of the user's own words: a bare pattern, or the question to ask oneself. */
  readonly suggestion: Both
}

/** One thing the coach notices in a text read as `T`; `holds` is pure, and silent when in doubt. */
export interface Rule<T> extends RuleInfo {
  readonly holds: (subject: T) => Cue | null
}

/** Sentences that a rule must notice and must leave alone; each rule has its own beside its cues. */
export interface Examples {
  readonly fires: readonly string[]
  readonly silent: readonly string[]
}

/** The cues of one rule in one language. */
export type Cues<T> = (subject: T) => Cue | null

/** Chooses the cues that go with the language of a text. */
export const inLanguage =
  <T extends { readonly lang: Language }>(cues: Readonly<Record<Language, Cues<T>>>): Cues<T> =>
  (subject) =>
    cues[subject.lang](subject)
