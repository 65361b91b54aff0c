import type { Language } from '../domain/codes.ts'
import type { Finding } from './finding.ts'
import type { QuestionForm } from './questions/form.ts'
import { readQuestion } from './questions/read-question.ts'

export type { QuestionForm } from './questions/form.ts'

export interface QuestionCoached {
  readonly form: QuestionForm
  readonly findings: readonly Finding[]
}

/** What the coach notices in a question for the other. */
export const coachQuestion = (text: string, lang: Language): QuestionCoached => ({
  form: readQuestion(text, lang).form,
  findings: [],
})
