import type { Reading } from '../../../grammar/reading.ts'
import { inLanguage, type Rule } from '../../rule.ts'
import * as en from './en.ts'
import * as nl from './nl.ts'

export const submissive: Rule<Reading> = {
  id: 'message/submissive',
  severity: 'nudge',
  advice: ['S81'],
  reason: {
    nl: 'Zo lijkt het alsof je iets vraagt wat eigenlijk niet mag.',
    en: 'This sounds as if you are asking for something you should not.',
  },
  suggestion: {
    nl: 'Bijvoorbeeld: "Ik wil graag … . Hoe kijk jij daarnaar?"',
    en: 'For example: "I\'d like … . How do you see that?"',
  },
  holds: inLanguage({ nl: nl.cue, en: en.cue }),
}
