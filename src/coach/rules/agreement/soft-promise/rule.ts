import type { CoachedAgreement } from '../../../agreements/coached.ts'
import { inLanguage, type Rule } from '../../rule.ts'
import * as en from './en.ts'
import * as nl from './nl.ts'

export const softPromise: Rule<CoachedAgreement> = {
  id: 'agreement/soft-promise',
  severity: 'tip',
  advice: ['S14', 'S95'],
  reason: {
    nl: 'Dit is aardig bedoeld, maar nog geen afspraak: er staat geen datum bij.',
    en: 'This is well meant, but not an agreement yet: it has no date.',
  },
  suggestion: {
    nl: 'Vraag erbij: "Wanneer hoor ik van je?"',
    en: 'Ask: "When will I hear from you?"',
  },
  holds: inLanguage({ nl: nl.cue, en: en.cue }),
}
