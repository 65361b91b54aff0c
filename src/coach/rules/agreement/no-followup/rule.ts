import type { Language } from '../../../../domain/codes.ts'
import type { Rule } from '../../rule.ts'

/** Is there a day to talk again after one conversation? */
export interface FollowupGiven {
  readonly lang: Language
  readonly hasNextDate: boolean
}

export const noFollowup: Rule<FollowupGiven> = {
  id: 'agreement/no-followup',
  severity: 'fix',
  advice: ['S15'],
  reason: { nl: 'Er staat nog geen datum voor het vervolg.', en: 'There is no date yet to talk again.' },
  suggestion: { nl: 'Wanneer komen jullie erop terug?', en: 'When will the two of you come back to it?' },
  holds: ({ hasNextDate }) => (hasNextDate ? null : { quote: '' }),
}
