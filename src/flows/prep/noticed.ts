import { type Finding, findingsOf } from '../../coach/finding.ts'
import { noOrgBenefit } from '../../coach/rules/ambition/no-org-benefit/rule.ts'
import { noFirstStep } from '../../coach/rules/goal/no-first-step/rule.ts'
import { noOptions } from '../../coach/rules/negotiation/no-options/rule.ts'
import { noIfThen } from '../../coach/rules/plan/no-if-then/rule.ts'
import { noQuestion } from '../../coach/rules/question/none/rule.ts'
import { tooManyQuestions } from '../../coach/rules/question/too-many/rule.ts'
import type { MeetingKind } from '../../domain/codes.ts'
import { openSides } from '../../domain/ledger.ts'
import { gainsOf } from '../../domain/gains.ts'
import type { MeetingRecord, PlanRecord } from '../../domain/records.ts'
import type { Outcome } from './outcome.ts'
import type { PrepContext } from './prep-context.ts'

/** Kinds in which nobody weighs what the organisation gains. */
const WITHOUT_BENEFIT: ReadonlySet<MeetingKind> = new Set(['network', 'first-talk', 'catch-up', 'appraisal'])

/** What the coach notices in a preparation as a whole (advice S12, S48, S62, S79). */
export function noticedInPrep(
  { record, folder }: Outcome<MeetingRecord>,
  context: PrepContext,
): readonly Finding[] {
  const { kind } = record.shared
  const lang = context.language
  const questions = answered(record, 'questions') ?? []
  const options = answered(record, 'options') ?? []
  const ifThen = record.private['if-then']
  return [
    ...(kind === 'negotiation' ? findingsOf([noOptions], { lang, options }) : []),
    ...(kind === 'catch-up' || kind === 'negotiation'
      ? []
      : findingsOf([noQuestion, tooManyQuestions], { lang, questions })),
    ...benefit(folder.plan, kind, context),
    ...firstStep(folder.plan, record, context),
    ...(ifThen === undefined ? [] : findingsOf([noIfThen], { lang, step: ifThen, by: null })),
  ]
}

function benefit(plan: PlanRecord, kind: MeetingKind, { language }: PrepContext): readonly Finding[] {
  const directions = [...(plan.shared.direction ?? []), ...(plan.private.direction ?? [])]
  const wish = plan.shared.ambition ?? plan.private.ambition
  if (wish === undefined || WITHOUT_BENEFIT.has(kind) || directions.includes('outside')) return []
  // Any of the three will do; together they are read for whether somebody else is in it.
  const said = gainsOf(plan).join(' ') || null
  return findingsOf([noOrgBenefit], { lang: language, benefit: said })
}

/** Somebody who prepares for the first time has no steps yet; that is no gap. */
function firstStep(
  plan: PlanRecord,
  record: MeetingRecord,
  { folder, today, language }: PrepContext,
): readonly Finding[] {
  const isFirst = !folder.meetings.some(({ file, shared }) => file !== record.file && shared.prepared)
  if (isFirst || record.shared.proposal !== undefined || record.private.proposal !== undefined) return []
  const goal = plan.shared.ambition ?? plan.private.ambition ?? null
  const steps = openSides(folder, today).mine.map(({ what, by }) => ({ what, by }))
  return findingsOf([noFirstStep], { lang: language, goal, steps })
}

/** A list, on whichever side it stands. */
const answered = (
  { shared, private: own }: MeetingRecord,
  key: 'questions' | 'options',
): readonly string[] | undefined => shared[key] ?? own[key]
