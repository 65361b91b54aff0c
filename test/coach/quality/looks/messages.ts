import { coachMessage } from '../../../../src/coach/message.ts'
import { RULE_IDS } from '../../../../src/coach/rules/rule-id.ts'
import type { Looking } from '../verdict.ts'

export const looking: Looking = {
  rules: RULE_IDS.filter(
    (id) =>
      /^(?:message|assumption|belief)\//u.test(id) ||
      id === 'ambition/only-money' ||
      id === 'ambition/away-from',
  ),
  look: ({ text = '', lang }) => ({ findings: coachMessage(text, lang), more: [] }),
}
