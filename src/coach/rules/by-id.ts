import { AGREEMENT_RULES } from '../agreement.ts'
import { AMBITION_RULES, MESSAGE_RULES } from '../message.ts'
import { QUESTION_RULES } from '../question.ts'
import { REPLY_RULES } from '../reply.ts'
import { STAR_RULES } from '../star.ts'
import { managerOnly } from './agreement/manager-only/rule.ts'
import { noFollowup } from './agreement/no-followup/rule.ts'
import { tooManyAgreements } from './agreement/too-many/rule.ts'
import { noOrgBenefit } from './ambition/no-org-benefit/rule.ts'
import { onlyLess } from './craft/only-less/rule.ts'
import { horizonMismatch } from './goal/horizon-mismatch/rule.ts'
import { noFirstStep } from './goal/no-first-step/rule.ts'
import { noOptions } from './negotiation/no-options/rule.ts'
import { noIfThen } from './plan/no-if-then/rule.ts'
import { noQuestion } from './question/none/rule.ts'
import { tooManyPeople } from './privacy/too-many-people/rule.ts'
import { tooManyQuestions } from './question/too-many/rule.ts'
import { noEnergy } from './reflection/no-energy/rule.ts'
import { repeatedDrain } from './reflection/repeated-drain/rule.ts'
import type { RuleId } from './rule-id.ts'
import type { RuleInfo } from './rule.ts'

/** Rules about answers taken together; they are looked at in the flows. */
const TOGETHER: readonly RuleInfo[] = [
  managerOnly,
  noFollowup,
  tooManyAgreements,
  noOrgBenefit,
  onlyLess,
  horizonMismatch,
  noFirstStep,
  noOptions,
  noIfThen,
  noQuestion,
  tooManyQuestions,
  noEnergy,
  repeatedDrain,
  tooManyPeople,
]

const ALL: readonly RuleInfo[] = [
  ...MESSAGE_RULES,
  ...AMBITION_RULES,
  ...AGREEMENT_RULES,
  ...QUESTION_RULES,
  ...REPLY_RULES,
  ...STAR_RULES,
  ...TOGETHER,
]

const BY_ID: ReadonlyMap<RuleId, RuleInfo> = new Map(ALL.map((rule) => [rule.id, rule]))

/** What a rule is: its reason, its advice, its severity. */
export function ruleInfo(id: RuleId): RuleInfo {
  const rule = BY_ID.get(id)
  if (!rule) throw new Error(`no such rule: ${id}`)
  return rule
}
