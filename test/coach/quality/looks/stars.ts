import { coachStar } from '../../../../src/coach/star.ts'
import type { Looking } from '../verdict.ts'

export const looking: Looking = {
  rules: ['star/no-result', 'star/no-number', 'star/we-not-i', 'star/no-action'],
  look: ({ situation = '', task = '', action = '', result = '', lang }) => ({
    findings: coachStar({ situation, task, action, result }, lang),
    more: [],
  }),
}
