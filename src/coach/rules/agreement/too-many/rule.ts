import type { Language } from '../../../../domain/codes.ts'
import type { Rule } from '../../rule.ts'

/** How many agreements one conversation led to. */
export interface CountGiven {
  readonly lang: Language
  readonly agreements: number
}

const MOST_AGREEMENTS = 5

export const tooManyAgreements: Rule<CountGiven> = {
  id: 'agreement/too-many',
  severity: 'nudge',
  advice: ['S14', 'S95'],
  reason: {
    nl: 'Meer dan vijf afspraken tegelijk lukt zelden.',
    en: 'More than five agreements at once rarely get done.',
  },
  suggestion: { nl: 'Welke twee tellen het meest?', en: 'Which two matter most?' },
  holds: ({ agreements }) => (agreements > MOST_AGREEMENTS ? { quote: '' } : null),
}
