import { type Finding, findingsOf } from '../../coach/finding.ts'
import { noIfThen } from '../../coach/rules/plan/no-if-then/rule.ts'
import { noEnergy } from '../../coach/rules/reflection/no-energy/rule.ts'
import { repeatedDrain } from '../../coach/rules/reflection/repeated-drain/rule.ts'
import { repeatedDrain as drainOf } from '../../domain/energy.ts'
import type { CheckinRecord } from '../../domain/records.ts'
import type { Outcome } from '../prep/outcome.ts'
import type { CheckinContext } from './steps.ts'

/** What the coach notices in a month, and in the months before it (advice S65, S66, S109). */
export function noticedInCheckin(
  { record, folder }: Outcome<CheckinRecord>,
  { today, language: lang }: CheckinContext,
): readonly Finding[] {
  const plus = record.shared.plus ?? record.private.plus ?? []
  const step = record.private.steps?.findLast(({ made }) => made === today)
  return [
    ...findingsOf([repeatedDrain], { lang, drain: drainOf(folder.checkins, today) }),
    ...findingsOf([noEnergy], { lang, plus }),
    ...(step === undefined ? [] : findingsOf([noIfThen], { lang, step: step.what, by: step.by ?? null })),
  ]
}
