import type { Language } from '../../../../domain/codes.ts'
import type { Rule } from '../../rule.ts'

/** What drained energy in each of the last three months, in the user's words; null when nothing did. */
export interface DrainFound {
  readonly lang: Language
  readonly drain: string | null
}

export const repeatedDrain: Rule<DrainFound> = {
  id: 'reflection/repeated-drain',
  severity: 'nudge',
  advice: ['S66', 'B11'],
  reason: {
    nl: 'Dit kost je al drie maanden energie.',
    en: 'This has drained you three months in a row.',
  },
  suggestion: {
    nl: 'Zet het op de agenda van je volgende gesprek.',
    en: 'Put it on the agenda of your next conversation.',
  },
  holds: ({ drain }) => (drain === null ? null : { quote: drain }),
}
