import type { Reading } from '../../../grammar/reading.ts'
import { inLanguage, type Rule } from '../../rule.ts'
import * as en from './en.ts'
import * as nl from './nl.ts'

export const submissive: Rule<Reading> = {
  id: 'message/submissive',
  severity: 'nudge',
  advice: ['S81'],
  reason: {
    nl: 'Je vraagt dit als gelijke; je hoeft je er niet kleiner voor te maken.',
    en: 'You ask this as an equal; there is no need to make yourself small.',
  },
  suggestion: {
    nl: 'Vraag het als gelijke: "Ik wil graag … . Hoe kijk jij daarnaar?"',
    en: 'Ask as an equal: "I\'d like … . How do you see that?"',
  },
  holds: inLanguage({ nl: nl.cue, en: en.cue }),
}
