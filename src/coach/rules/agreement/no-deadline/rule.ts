import type { CoachedAgreement } from '../../../agreements/coached.ts'
import { inLanguage, type Rule } from '../../rule.ts'
import * as en from './en.ts'
import * as nl from './nl.ts'

export const noDeadline: Rule<CoachedAgreement> = {
  id: 'agreement/no-deadline',
  severity: 'fix',
  advice: ['S14', 'S95'],
  reason: {
    nl: 'Zonder datum blijft een afspraak al snel liggen.',
    en: 'Without a date, an agreement tends to slip.',
  },
  suggestion: {
    nl: 'Vóór wanneer?',
    en: 'By when?',
  },
  holds: inLanguage({ nl: nl.cue, en: en.cue }),
}
