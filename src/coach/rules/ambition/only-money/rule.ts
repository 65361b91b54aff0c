import type { Reading } from '../../../grammar/reading.ts'
import { beside, WITH_PAY } from '../../beside-nl.ts'
import { inLanguage, type Rule } from '../../rule.ts'
import * as en from './en.ts'
import * as nl from './nl.ts'

export const onlyMoney: Rule<Reading> = {
  id: 'ambition/only-money',
  severity: 'tip',
  advice: ['S36', 'S21'],
  reason: {
    nl: 'Over geld praten gaat makkelijker als er werk tegenover staat.',
    en: 'Pay is easier to discuss when it goes with a piece of work.',
  },
  suggestion: {
    nl: 'Welk werk of welke verantwoordelijkheid hoort daarbij?',
    en: 'What work or responsibility goes with it?',
  },
  holds: inLanguage({ nl: beside(WITH_PAY, nl.cue), en: en.cue }),
}
