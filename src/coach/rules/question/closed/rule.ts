import type { QuestionReading } from '../../../questions/asking.ts'
import { inLanguage, type Rule } from '../../rule.ts'
import * as en from './en.ts'
import * as nl from './nl.ts'

export const closedQuestion: Rule<QuestionReading> = {
  id: 'question/closed',
  severity: 'tip',
  advice: ['S12'],
  reason: {
    nl: 'Hierop kan het antwoord ja of nee zijn, en dan weet je nog weinig.',
    en: "This can be answered with yes or no, and then you won't know much more.",
  },
  suggestion: {
    nl: 'Begin met wat, hoe of welke, bijvoorbeeld: "Wat is daarvoor nodig?" of "Hoe kijk jij daarnaar?"',
    en: 'Begin with what, how or which, for example: "What would that take?" or "How do you see that?"',
  },
  holds: inLanguage({ nl: nl.cue, en: en.cue }),
}
