import type { Language } from '../domain/codes.ts'
import type { Day } from '../domain/day.ts'
import { type CoachedAgreement, readForCoach } from './agreements/coached.ts'
import type { Finding } from './finding.ts'
import { readText } from './grammar/reading.ts'
import { weighing } from './likeness/weighed.ts'
import { noDeadline } from './rules/agreement/no-deadline/rule.ts'
import { noOwner } from './rules/agreement/no-owner/rule.ts'
import { notMeasurable } from './rules/agreement/not-measurable/rule.ts'
import { sharedOwner } from './rules/agreement/shared-owner/rule.ts'
import { softPromise } from './rules/agreement/soft-promise/rule.ts'
import type { Rule } from './rules/rule.ts'

export interface AgreementCoached {
  /** Who does it, as the line names them; null when nobody is named. */
  readonly owner: string | null
  readonly deadline: Day | null
  /** Can anyone see afterwards whether it happened? */
  readonly measurable: boolean
  readonly findings: readonly Finding[]
}

export const AGREEMENT_RULES: readonly Rule<CoachedAgreement>[] = [
  noOwner,
  sharedOwner,
  noDeadline,
  notMeasurable,
  softPromise,
]

/** What the coach notices in one agreement. */
export function coachAgreement(text: string, lang: Language, today: Day): AgreementCoached {
  const read = readForCoach(text, lang, today)
  if (read === null) return { owner: null, deadline: null, measurable: false, findings: [] }
  return {
    owner: read.doers.kind === 'named' ? read.doers.text : null,
    deadline: read.deadline,
    measurable: read.measurable,
    findings: weighing(readText(text, lang))(AGREEMENT_RULES, read),
  }
}
