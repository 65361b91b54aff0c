import type { Reading } from '../../../grammar/reading.ts'
import { inLanguage, type Rule } from '../../rule.ts'
import * as en from './en.ts'
import * as nl from './nl.ts'

export const mindReading: Rule<Reading> = {
  id: 'assumption/mind-reading',
  severity: 'tip',
  advice: ['S11', 'B10'],
  reason: {
    nl: 'Dat is nog een aanname.',
    en: 'That is still an assumption.',
  },
  suggestion: {
    nl: 'Met welke vraag kom je erachter?',
    en: 'What could you ask to find out?',
  },
  holds: inLanguage({ nl: nl.cue, en: en.cue }),
}
