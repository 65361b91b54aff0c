import type { Language } from '../../../../domain/codes.ts'
import type { Rule } from '../../rule.ts'

/** The questions for one conversation. */
export interface QuestionsGiven {
  readonly lang: Language
  readonly questions: readonly string[]
}

export const noQuestion: Rule<QuestionsGiven> = {
  id: 'question/none',
  severity: 'nudge',
  advice: ['S12', 'S10'],
  reason: {
    nl: 'Er staat nog geen vraag voor de ander.',
    en: 'There is no question for the other person yet.',
  },
  suggestion: {
    nl: 'Welke vraag wil je in elk geval stellen?',
    en: "What's the one question you definitely want to ask?",
  },
  holds: ({ questions }) => (questions.length === 0 ? { quote: '' } : null),
}
