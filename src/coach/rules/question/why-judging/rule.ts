import type { QuestionReading } from '../../../questions/asking.ts'
import { inLanguage, type Rule } from '../../rule.ts'
import * as en from './en.ts'
import * as nl from './nl.ts'

export const whyJudging: Rule<QuestionReading> = {
  id: 'question/why-judging',
  severity: 'nudge',
  advice: ['S97', 'S12'],
  reason: {
    nl: 'Een waarom over wat iemand deed, klinkt snel als een verwijt.',
    en: 'A why about what somebody did soon sounds like blame.',
  },
  suggestion: {
    nl: 'Hoe kwam het dat …?',
    en: 'What led to …?',
  },
  holds: inLanguage({ nl: nl.cue, en: en.cue }),
}
