import type { Reading } from '../../../grammar/reading.ts'
import { inLanguage, type Rule } from '../../rule.ts'
import * as en from './en.ts'
import * as nl from './nl.ts'

export const onlyMoney: Rule<Reading> = {
  id: 'ambition/only-money',
  severity: 'tip',
  advice: ['S36', 'S21'],
  reason: {
    nl: 'Over geld praten gaat makkelijker met het werk erbij.',
    en: 'Money is easier to discuss with the work beside it.',
  },
  suggestion: {
    nl: 'Welk werk of welke verantwoordelijkheid hoort daarbij?',
    en: 'What work or responsibility goes with it?',
  },
  holds: inLanguage({ nl: nl.cue, en: en.cue }),
}
