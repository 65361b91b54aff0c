import { inLanguage, type Rule } from '../../rule.ts'
import type { StarReading } from '../../../stars/star-reading.ts'
import * as en from './en.ts'
import * as nl from './nl.ts'

export const weNotI: Rule<StarReading> = {
  id: 'star/we-not-i',
  severity: 'tip',
  advice: ['S91'],
  reason: {
    nl: 'Hier is nog niet te zien wat jij zelf deed.',
    en: "It isn't clear yet which part of this was yours.",
  },
  suggestion: {
    nl: 'Wat was jouw aandeel?',
    en: 'What was your part in it?',
  },
  holds: inLanguage({ nl: nl.cue, en: en.cue }),
}
