import type { Language } from '../../../../domain/codes.ts'
import type { Rule } from '../../rule.ts'

/** The questions for one conversation. */
export interface QuestionsGiven {
  readonly lang: Language
  readonly questions: readonly string[]
}

/** More than this is an interview (advice S12: two or three). */
const MOST_QUESTIONS = 4

export const tooManyQuestions: Rule<QuestionsGiven> = {
  id: 'question/too-many',
  severity: 'nudge',
  advice: ['S12'],
  reason: {
    nl: 'Met meer dan vier vragen blijft er weinig tijd over om door te vragen.',
    en: 'More than four questions leave little time to ask further.',
  },
  suggestion: {
    nl: 'Welke vraag wil je in elk geval stellen?',
    en: "What's the one question you definitely want to ask?",
  },
  holds: ({ questions }) => (questions.length > MOST_QUESTIONS ? { quote: '' } : null),
}
