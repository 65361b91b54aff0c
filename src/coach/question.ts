import type { Language } from '../domain/codes.ts'
import type { Finding } from './finding.ts'
import { readText } from './grammar/reading.ts'
import { weighing } from './likeness/weighed.ts'
import type { QuestionReading } from './questions/asking.ts'
import type { QuestionForm } from './questions/form.ts'
import { readQuestion } from './questions/read-question.ts'
import { mindReading } from './rules/assumption/mind-reading/rule.ts'
import { choiceQuestion } from './rules/question/choice/rule.ts'
import { closedQuestion } from './rules/question/closed/rule.ts'
import { doubleQuestion } from './rules/question/double/rule.ts'
import { leadingQuestion } from './rules/question/leading/rule.ts'
import { whyJudging } from './rules/question/why-judging/rule.ts'
import type { Rule } from './rules/rule.ts'

export type { QuestionForm } from './questions/form.ts'

export interface QuestionCoached {
  readonly form: QuestionForm
  readonly findings: readonly Finding[]
}

export const QUESTION_RULES: readonly Rule<QuestionReading>[] = [
  leadingQuestion,
  choiceQuestion,
  doubleQuestion,
  closedQuestion,
  whyJudging,
]

/** What the coach notices in a question for the other. */
export function coachQuestion(text: string, lang: Language): QuestionCoached {
  const question = readQuestion(text, lang)
  const reading = readText(text, lang)
  const find = weighing(reading)
  const findings = [...find(QUESTION_RULES, question), ...find([mindReading], reading)]
  return { form: question.form, findings }
}
