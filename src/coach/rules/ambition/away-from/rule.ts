import type { Reading } from '../../../grammar/reading.ts'
import { inLanguage, type Rule } from '../../rule.ts'
import * as en from './en.ts'
import * as nl from './nl.ts'

export const awayFrom: Rule<Reading> = {
  id: 'ambition/away-from',
  severity: 'nudge',
  advice: ['S80', 'S82'],
  reason: {
    nl: 'Hier staat waar je vanaf wilt.',
    en: 'This says what you want to leave behind.',
  },
  suggestion: {
    nl: 'En waar wil je wél naartoe?',
    en: 'And what do you want instead?',
  },
  holds: inLanguage({ nl: nl.cue, en: en.cue }),
}
