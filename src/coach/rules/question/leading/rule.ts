import type { QuestionReading } from '../../../questions/asking.ts'
import { inLanguage, type Rule } from '../../rule.ts'
import * as en from './en.ts'
import * as nl from './nl.ts'

export const leadingQuestion: Rule<QuestionReading> = {
  id: 'question/leading',
  severity: 'tip',
  advice: ['S10', 'S12'],
  reason: {
    nl: 'Het antwoord dat je wilt, zit al in de vraag.',
    en: 'The answer you want is already in the question.',
  },
  suggestion: {
    nl: 'Laat het antwoord open: "Hoe kijk jij daarnaar?"',
    en: 'Leave the answer open: "How do you see that?"',
  },
  holds: inLanguage({ nl: nl.cue, en: en.cue }),
}
