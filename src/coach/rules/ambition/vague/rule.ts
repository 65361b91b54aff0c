import type { Reading } from '../../../grammar/reading.ts'
import { beside, WITH_A_WISH } from '../../beside-nl.ts'
import { inLanguage, type Rule } from '../../rule.ts'
import * as en from './en.ts'
import * as nl from './nl.ts'

export const vague: Rule<Reading> = {
  id: 'ambition/vague',
  severity: 'tip',
  advice: ['S34', 'S94'],
  reason: {
    nl: 'Hier kan de ander zich nog weinig bij voorstellen.',
    en: 'This is still hard to picture for somebody else.',
  },
  suggestion: {
    nl: 'Wat doe je dan op een gewone dinsdagochtend?',
    en: 'What would you be doing on an ordinary Tuesday morning?',
  },
  holds: inLanguage({ nl: beside(WITH_A_WISH, nl.cue), en: en.cue }),
}
