import type { Reading } from '../../../grammar/reading.ts'
import { inLanguage, type Rule } from '../../rule.ts'
import * as en from './en.ts'
import * as nl from './nl.ts'

export const noPossibilities: Rule<Reading> = {
  id: 'belief/no-possibilities',
  severity: 'nudge',
  advice: ['S2', 'B6'],
  reason: {
    nl: 'Weet je dat, of denk je dat?',
    en: 'Do you know that, or do you think it?',
  },
  suggestion: {
    nl: 'Aan wie kun je vragen wat er wél kan?',
    en: 'Who could you ask what is possible?',
  },
  holds: inLanguage({ nl: nl.cue, en: en.cue }),
}
