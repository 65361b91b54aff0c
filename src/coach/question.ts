import type { Language } from '../domain/codes.ts'
import type { Finding } from './finding.ts'

/** How a question asks: it invites an explanation, it can be answered with yes, no or one of the options, or it asks nothing. */
export type QuestionForm = 'open' | 'closed' | 'none'

export interface QuestionCoached {
  readonly form: QuestionForm
  readonly findings: readonly Finding[]
}

/** What the coach notices in a question for the other. */
export const coachQuestion = (_text: string, _lang: Language): QuestionCoached => ({
  form: 'none',
  findings: [],
})
