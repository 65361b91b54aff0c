import { AMBITION_RULES, MESSAGE_RULES } from '../message.ts'
import type { RuleId } from './rule-id.ts'
import type { RuleInfo } from './rule.ts'

const ALL: readonly RuleInfo[] = [...MESSAGE_RULES, ...AMBITION_RULES]

const BY_ID: ReadonlyMap<RuleId, RuleInfo> = new Map(ALL.map((rule) => [rule.id, rule]))

/** What a rule is: its reason, its advice, its severity. */
export function ruleInfo(id: RuleId): RuleInfo {
  const rule = BY_ID.get(id)
  if (!rule) throw new Error(`no such rule: ${id}`)
  return rule
}
