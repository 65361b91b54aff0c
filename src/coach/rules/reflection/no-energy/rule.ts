import type { Language } from '../../../../domain/codes.ts'
import type { Rule } from '../../rule.ts'

/** What gave energy this month; empty when nothing was named. */
export interface PlusGiven {
  readonly lang: Language
  readonly plus: readonly string[]
}

export const noEnergy: Rule<PlusGiven> = {
  id: 'reflection/no-energy',
  severity: 'nudge',
  advice: ['S65', 'S66'],
  reason: {
    nl: 'Er staat nog niets wat je energie gaf.',
    en: 'There is nothing here yet that gave you energy.',
  },
  suggestion: {
    nl: 'Wat was er wél leuk, hoe klein ook?',
    en: 'What did you enjoy, however small?',
  },
  holds: ({ plus }) => (plus.length > 0 ? null : { quote: '' }),
}
