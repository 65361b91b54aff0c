import type { Language } from '../domain/codes.ts'
import type { Day } from '../domain/day.ts'
import { readAgreement } from './agreements/read-agreement.ts'
import type { Finding } from './finding.ts'

export interface AgreementCoached {
  /** Who does it, as the line names them; null when nobody is named. */
  readonly owner: string | null
  readonly deadline: Day | null
  /** Can anyone see afterwards whether it happened? */
  readonly measurable: boolean
  readonly findings: readonly Finding[]
}

/** What the coach notices in one agreement. */
export function coachAgreement(text: string, lang: Language, today: Day): AgreementCoached {
  const { who, by } = readAgreement(text, { lang, today, partner: null, names: [] })
  return { owner: who ?? null, deadline: by ?? null, measurable: true, findings: [] }
}
