import type { Reading } from '../../../grammar/reading.ts'
import { inLanguage, type Rule } from '../../rule.ts'
import * as en from './en.ts'
import * as nl from './nl.ts'

export const selfLimiting: Rule<Reading> = {
  id: 'belief/self-limiting',
  severity: 'nudge',
  advice: ['S2', 'B6'],
  reason: {
    nl: 'Dit zeg je over jezelf alsof het vaststaat.',
    en: 'You say this about yourself as if it were settled.',
  },
  suggestion: {
    nl: 'Welk voorbeeld zegt iets anders, hoe klein ook?',
    en: 'What example says otherwise, however small?',
  },
  holds: inLanguage({ nl: nl.cue, en: en.cue }),
}
