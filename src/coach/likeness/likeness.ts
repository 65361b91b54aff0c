import type { Language } from '../../domain/codes.ts'
import type { Reading } from '../grammar/reading.ts'
import type { RuleId } from '../rules/rule-id.ts'
import type { Word } from '../words.ts'
import { piecesOf, traitsOf } from './traits.ts'
import en from './weights/en.json' with { type: 'json' }
import nl from './weights/nl.json' with { type: 'json' }

/** What was learned of one rule: how much each trait speaks for it or against it. */
export interface Learned {
  /** Where a text without a known trait stands. */
  readonly start: number
  /** What one step of a weight is worth. */
  readonly step: number
  /** One character a trait, from `#` (most against) over `?` (nothing) to `[` (most for). */
  readonly weights: string
}

/** The character that stands for no weight; each next one is a step more, each one before it a step less. */
export const NOTHING = '?'.charCodeAt(0)

type OfRules = Readonly<Partial<Record<string, Learned>>>

/** A language is read when something is asked of it. */
const LEARNED: Readonly<Record<Language, () => OfRules>> = { nl: () => nl, en: () => en }

/** The piece of a text that is most like those that deserve the tip of a rule, rather than like those that only look like it. */
export interface Likeness {
  /** The log of the odds (0: as like as not; 2: seven to one). */
  readonly odds: number
  /** The words and marks of the piece; none where there are none in the text. */
  readonly words: readonly Word[]
}

/**
 * How much a text is like those that deserve the tip of a rule.
 * @param reading a text in sentences
 * @returns for a rule, the piece of the text that is most like it; null for a rule of which nothing was learned
 */
export function likenessOf({ sentences, lang }: Reading): (rule: RuleId) => Likeness | null {
  const pieces = piecesOf(sentences).map((words) => ({
    words,
    traits: traitsOf(words.map(({ low }) => low)),
  }))
  const ofRules = LEARNED[lang]()
  return (rule) => {
    const learned = ofRules[rule]
    if (learned === undefined) return null
    return pieces
      .map(({ words, traits }) => ({ words, odds: oddsOf(traits, learned) }))
      .reduce((most, one) => (one.odds > most.odds ? one : most))
  }
}

/** The weights of the traits together, tempered by their number, for a long text has more of everything. */
export function oddsOf(traits: readonly number[], { start, step, weights }: Learned): number {
  const sum = traits.reduce((total, trait) => total + weights.charCodeAt(trait) - NOTHING, 0)
  return start + (sum * step) / Math.sqrt(traits.length)
}
