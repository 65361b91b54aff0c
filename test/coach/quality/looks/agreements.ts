import { coachAgreement } from '../../../../src/coach/agreement.ts'
import { dayOf, fits, type Looking, right } from '../verdict.ts'

export const looking: Looking = {
  rules: [
    'agreement/no-owner',
    'agreement/shared-owner',
    'agreement/no-deadline',
    'agreement/not-measurable',
    'agreement/soft-promise',
  ],
  look: (one) => {
    const { owner, deadline, measurable, findings } = coachAgreement(one.text ?? '', one.lang, dayOf(one.ref))
    const { due = null } = one
    return {
      findings,
      more: [
        right('owner', (owner !== null) === one.owner, String(owner)),
        right('deadline', (deadline !== null) === one.deadline, String(deadline)),
        right('due', due === null || fits(due, deadline), String(deadline)),
        right('measurable', measurable === one.measurable, String(measurable)),
      ],
    }
  },
}
