import type { CoachedAgreement } from '../../../agreements/coached.ts'
import { inLanguage, type Rule } from '../../rule.ts'
import * as en from './en.ts'
import * as nl from './nl.ts'

export const notMeasurable: Rule<CoachedAgreement> = {
  id: 'agreement/not-measurable',
  severity: 'fix',
  advice: ['S95'],
  reason: {
    nl: 'Hieraan is straks niet te zien of het gebeurd is.',
    en: 'Nobody will be able to see from this whether it happened.',
  },
  suggestion: {
    nl: 'Waaraan zie je dat het gelukt is?',
    en: "How will you know it's done?",
  },
  holds: inLanguage({ nl: nl.cue, en: en.cue }),
}
