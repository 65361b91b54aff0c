import { inLanguage, type Rule } from '../../rule.ts'
import type { StarReading } from '../../../stars/star-reading.ts'
import * as en from './en.ts'
import * as nl from './nl.ts'

export const noAction: Rule<StarReading> = {
  id: 'star/no-action',
  severity: 'fix',
  advice: ['S91'],
  reason: {
    nl: 'Hier staat nog niet wat je deed.',
    en: "This doesn't say yet what you did.",
  },
  suggestion: {
    nl: 'Wat deed je als eerste?',
    en: 'What did you do first?',
  },
  holds: inLanguage({ nl: nl.cue, en: en.cue }),
}
