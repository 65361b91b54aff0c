import type { Reading } from '../../../grammar/reading.ts'
import { inLanguage, type Rule } from '../../rule.ts'
import * as en from './en.ts'
import * as nl from './nl.ts'

export const silenceCost: Rule<Reading> = {
  id: 'belief/silence-cost',
  severity: 'nudge',
  advice: ['S3'],
  reason: {
    nl: 'Ook niets zeggen kost iets.',
    en: 'Saying nothing has a price too.',
  },
  suggestion: {
    nl: 'Wat kost het je als je dit een half jaar niet bespreekt?',
    en: 'What does it cost you not to raise this for half a year?',
  },
  holds: inLanguage({ nl: nl.cue, en: en.cue }),
}
