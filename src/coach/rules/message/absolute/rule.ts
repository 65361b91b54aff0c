import type { Reading } from '../../../grammar/reading.ts'
import { inLanguage, type Rule } from '../../rule.ts'
import * as en from './en.ts'
import * as nl from './nl.ts'

export const absolute: Rule<Reading> = {
  id: 'message/absolute',
  severity: 'tip',
  advice: ['S97', 'S90'],
  reason: {
    nl: 'Op één uitzondering is dit al niet meer waar, en dan gaat het daarover.',
    en: 'One exception and this no longer holds, and then that is the topic.',
  },
  suggestion: {
    nl: 'Noem één voorbeeld: "Op … …"',
    en: 'Give one example: "On … …"',
  },
  holds: inLanguage({ nl: nl.cue, en: en.cue }),
}
