import type { CoachedAgreement } from '../../../agreements/coached.ts'
import { inLanguage, type Rule } from '../../rule.ts'
import * as en from './en.ts'
import * as nl from './nl.ts'

export const noOwner: Rule<CoachedAgreement> = {
  id: 'agreement/no-owner',
  severity: 'fix',
  advice: ['S14', 'S95'],
  reason: {
    nl: 'Er staat niet wie het doet. Dan wacht je al snel op elkaar.',
    en: "It doesn't say who does it, so each of you may wait for the other.",
  },
  suggestion: {
    nl: 'Wie doet dit?',
    en: 'Who will do this?',
  },
  holds: inLanguage({ nl: nl.cue, en: en.cue }),
}
