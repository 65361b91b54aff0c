import type { Language } from '../../../../domain/codes.ts'
import type { Rule } from '../../rule.ts'

/** Who does what was agreed in one conversation, and whether the user has a step of their own. */
export interface OwnersGiven {
  readonly lang: Language
  readonly agreements: number
  readonly hasOwnStep: boolean
}

export const managerOnly: Rule<OwnersGiven> = {
  id: 'agreement/manager-only',
  severity: 'tip',
  advice: ['S16'],
  reason: { nl: 'Alles ligt nu bij de ander.', en: 'Everything is with the other person now.' },
  suggestion: { nl: 'Wat is jouw stap?', en: "What's your step?" },
  holds: ({ agreements, hasOwnStep }) => (agreements > 0 && !hasOwnStep ? { quote: '' } : null),
}
