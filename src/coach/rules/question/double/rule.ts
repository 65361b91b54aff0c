import type { QuestionReading } from '../../../questions/asking.ts'
import { inLanguage, type Rule } from '../../rule.ts'
import * as en from './en.ts'
import * as nl from './nl.ts'

export const doubleQuestion: Rule<QuestionReading> = {
  id: 'question/double',
  severity: 'tip',
  advice: ['S12'],
  reason: {
    nl: 'Twee vragen in één: vaak krijg je alleen antwoord op de makkelijkste.',
    en: 'Two questions in one: often only the easier one gets answered.',
  },
  suggestion: {
    nl: 'Stel ze één voor één.',
    en: 'Ask them one at a time.',
  },
  holds: inLanguage({ nl: nl.cue, en: en.cue }),
}
