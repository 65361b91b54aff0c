import { coachQuestion } from '../../../../src/coach/question.ts'
import { type Looking, right } from '../verdict.ts'

export const looking: Looking = {
  rules: [
    'question/closed',
    'question/choice',
    'question/leading',
    'question/double',
    'question/why-judging',
    'assumption/mind-reading',
  ],
  look: ({ text = '', lang, form: expected }) => {
    const { form, findings } = coachQuestion(text, lang)
    return { findings, more: [right('form', form === expected, form)] }
  },
}
