import type { Language } from '../../../../domain/codes.ts'
import type { Rule } from '../../rule.ts'

/** The solutions somebody thought of, before a negotiation. */
export interface OptionsGiven {
  readonly lang: Language
  readonly options: readonly string[]
}

export const noOptions: Rule<OptionsGiven> = {
  id: 'negotiation/no-options',
  severity: 'nudge',
  advice: ['S79', 'B17'],
  reason: {
    nl: 'Met één oplossing wordt het ja of nee.',
    en: 'With one solution it becomes yes or no.',
  },
  suggestion: {
    nl: 'Met welke oplossing zou je ook blij zijn?',
    en: 'What else would you be happy with?',
  },
  holds: ({ options: [only, ...others] }) =>
    only === undefined || others.length > 0 ? null : { quote: only },
}
