import { inLanguage, type Rule } from '../../rule.ts'
import type { StarReading } from '../../../stars/star-reading.ts'
import * as en from './en.ts'
import * as nl from './nl.ts'

export const noNumber: Rule<StarReading> = {
  id: 'star/no-number',
  severity: 'tip',
  advice: ['S91'],
  reason: {
    nl: 'Met een getal erbij ziet iedereen hoe groot het verschil is.',
    en: 'A number shows at a glance how big the difference is.',
  },
  suggestion: {
    nl: 'Hoeveel, hoe vaak, hoeveel sneller? Een schatting mag.',
    en: 'How much, how often, how much faster? A rough guess is fine.',
  },
  holds: inLanguage({ nl: nl.cue, en: en.cue }),
}
