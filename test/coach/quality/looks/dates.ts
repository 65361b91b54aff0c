import { coachDate } from '../../../../src/coach/date.ts'
import { dayOf, fits, type Looking, right } from '../verdict.ts'

export const looking: Looking = {
  rules: [],
  look: ({ text = '', lang, ref, expect = null }) => {
    const { date, alternatives } = coachDate(text, lang, dayOf(ref))
    const got = [date, ...alternatives].join(' or ')
    return { findings: [], more: [right('date', fits(expect, date), got)] }
  },
}
