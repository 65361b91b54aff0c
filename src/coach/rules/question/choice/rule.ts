import type { QuestionReading } from '../../../questions/asking.ts'
import { inLanguage, type Rule } from '../../rule.ts'
import * as en from './en.ts'
import * as nl from './nl.ts'

export const choiceQuestion: Rule<QuestionReading> = {
  id: 'question/choice',
  severity: 'tip',
  advice: ['S12'],
  reason: {
    nl: 'Met twee keuzes hoor je niet wat er nog meer kan.',
    en: "With options to choose from you won't hear what else is possible.",
  },
  suggestion: {
    nl: 'Welke voor- en nadelen zie je bij beide?',
    en: 'What do you see as the pros and cons of each?',
  },
  holds: inLanguage({ nl: nl.cue, en: en.cue }),
}
