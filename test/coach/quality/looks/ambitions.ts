import { coachAmbition } from '../../../../src/coach/message.ts'
import type { Looking } from '../verdict.ts'

export const looking: Looking = {
  rules: [
    'ambition/vague',
    'ambition/only-money',
    'ambition/away-from',
    'belief/no-possibilities',
    'belief/self-limiting',
    'belief/silence-cost',
    'negotiation/problem-not-want',
  ],
  look: ({ text = '', lang }) => ({ findings: coachAmbition(text, lang), more: [] }),
}
