import type { Language } from '../../domain/codes.ts'
import type { Reading } from '../grammar/reading.ts'
import type { RuleId } from '../rules/rule-id.ts'
import type { Word } from '../words.ts'
import { type Learned, oddsOf } from './odds.ts'
import { piecesOf, traitsOf } from './traits.ts'
import en from './weights/en.json' with { type: 'json' }
import nl from './weights/nl.json' with { type: 'json' }

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
