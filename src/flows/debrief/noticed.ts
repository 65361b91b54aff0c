import { type Finding, findingsOf } from '../../coach/finding.ts'
import { managerOnly } from '../../coach/rules/agreement/manager-only/rule.ts'
import { noFollowup } from '../../coach/rules/agreement/no-followup/rule.ts'
import { tooManyAgreements } from '../../coach/rules/agreement/too-many/rule.ts'
import { noIfThen } from '../../coach/rules/plan/no-if-then/rule.ts'
import { openSides } from '../../domain/ledger.ts'
import { debriefGaps } from '../../domain/readiness.ts'
import type { MeetingRecord } from '../../domain/records.ts'
import type { Outcome } from '../prep/outcome.ts'
import type { DebriefContext } from './debrief-context.ts'

/** What the coach notices in what was agreed, taken together (advice S14, S15, S16). */
export function noticedInDebrief(
  { record, folder }: Outcome<MeetingRecord>,
  { today, language: lang }: DebriefContext,
): readonly Finding[] {
  const agreements = (record.shared.agreements ?? []).length
  const hasOwnStep = openSides(folder, today).mine.some(({ file }) => file === record.file)
  const step = record.private.steps?.findLast(({ made }) => made === today)
  return [
    // In a network talk it is the other who gives.
    ...(record.shared.kind === 'network' ? [] : findingsOf([managerOnly], { lang, agreements, hasOwnStep })),
    ...findingsOf([noFollowup], { lang, hasNextDate: !debriefGaps(record).includes('next-date') }),
    ...findingsOf([tooManyAgreements], { lang, agreements }),
    ...(step === undefined ? [] : findingsOf([noIfThen], { lang, step: step.what, by: step.by ?? null })),
  ]
}
