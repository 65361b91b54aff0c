import type { QuestionReading } from '../../../questions/asking.ts'
import { inLanguage, type Rule } from '../../rule.ts'
import * as en from './en.ts'
import * as nl from './nl.ts'

export const whyJudging: Rule<QuestionReading> = {
  id: 'question/why-judging',
  severity: 'nudge',
  advice: ['S97', 'S12'],
  reason: {
    nl: 'Vragen waarom iemand iets deed, klinkt snel als een verwijt.',
    en: 'Asking why somebody did something can easily sound like blame.',
  },
  suggestion: {
    nl: 'Hoe ging dat, van jouw kant gezien?',
    en: 'How did that look from your side?',
  },
  holds: inLanguage({ nl: nl.cue, en: en.cue }),
}
