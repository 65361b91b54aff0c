import type { Reading } from '../../../grammar/reading.ts'
import { inLanguage, type Rule } from '../../rule.ts'
import * as en from './en.ts'
import * as nl from './nl.ts'

export const absolute: Rule<Reading> = {
  id: 'message/absolute',
  severity: 'tip',
  advice: ['S97', 'S90'],
  reason: {
    nl: 'Is er één uitzondering, dan gaat het gesprek al snel daarover.',
    en: 'If there is one exception, the conversation is soon about nothing else.',
  },
  suggestion: {
    nl: 'Noem één voorbeeld, met een dag erbij.',
    en: 'Give one example, with the day it happened.',
  },
  holds: inLanguage({ nl: nl.cue, en: en.cue }),
}
