import type { CoachedAgreement } from '../../../agreements/coached.ts'
import { inLanguage, type Rule } from '../../rule.ts'
import * as en from './en.ts'
import * as nl from './nl.ts'

export const sharedOwner: Rule<CoachedAgreement> = {
  id: 'agreement/shared-owner',
  severity: 'fix',
  advice: ['S14', 'S95'],
  reason: {
    nl: 'Wat van iedereen is, begint vaak bij niemand.',
    en: "When it's up to everyone, often nobody starts.",
  },
  suggestion: {
    nl: 'Wie van jullie begint?',
    en: 'Which of you will start?',
  },
  holds: inLanguage({ nl: nl.cue, en: en.cue }),
}
