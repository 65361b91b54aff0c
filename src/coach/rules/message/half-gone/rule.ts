import type { Reading } from '../../../grammar/reading.ts'
import { inLanguage, type Rule } from '../../rule.ts'
import * as en from './en.ts'
import * as nl from './nl.ts'

export const halfGone: Rule<Reading> = {
  id: 'message/half-gone',
  severity: 'tip',
  advice: ['S56'],
  reason: {
    nl: 'Dit klinkt alsof je al bijna weg bent.',
    en: 'This sounds as if you have nearly left.',
  },
  suggestion: {
    nl: 'Zeg eerst wat je hier nog wilt bijdragen.',
    en: 'First say what you still want to contribute here.',
  },
  holds: inLanguage({ nl: nl.cue, en: en.cue }),
}
