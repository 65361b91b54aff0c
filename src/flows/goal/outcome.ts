import { findDeadline } from '../../coach/dates/find-deadline.ts'
import { type Finding, findingsOf } from '../../coach/finding.ts'
import { languageOf } from '../../coach/language.ts'
import { horizonMismatch } from '../../coach/rules/goal/horizon-mismatch/rule.ts'
import { noFirstStep } from '../../coach/rules/goal/no-first-step/rule.ts'
import { noOrgBenefit } from '../../coach/rules/ambition/no-org-benefit/rule.ts'
import type { Agreement } from '../../domain/agreement.ts'
import { newGoalId, withGoal } from '../../domain/goals.ts'
import { allIds, makeId } from '../../domain/ids.ts'
import { ledgerEntries } from '../../domain/ledger-entry.ts'
import type { Goal } from '../../domain/plan.ts'
import type { Folder, PlanRecord } from '../../domain/records.ts'
import { withRecord } from '../../domain/with-record.ts'
import type { Answers } from '../../engine/answers.ts'
import { standing, textOf } from '../given.ts'
import type { Outcome } from '../prep/outcome.ts'
import { goalWith } from './known.ts'
import { goalAudience, type GoalContext } from './steps.ts'

/** What the answers about a goal leave: the goal in the plan, and its first step among the user's agreements. */
export function goalOutcome(context: GoalContext, answers: Answers): Outcome<PlanRecord> {
  const base = context.subject?.goal ?? begun(context, answers)
  const goal = goalWith(base, answers, context, context.subject === null)
  const plan = withGoal(context.folder.plan, goal, goalAudience(context, answers))
  const folder = withFirstStep(withRecord(context.folder, plan), goal, context, answers)
  return { folder, record: folder.plan }
}

function begun({ folder, today }: GoalContext, answers: Answers): Goal {
  const text = textOf(standing(answers, 'text', '')) ?? ''
  return { id: newGoalId(folder, text), text, horizon: 'short', status: 'open', made: today }
}

/**
 * The first step is an agreement of the user with themselves, linked to the goal (advice S62). Towards a goal that is
 * theirs alone it is theirs alone too: agreements outside conversations are shown to the manager only for shared goals.
 */
function withFirstStep(
  folder: Folder,
  goal: Goal,
  { today, language }: GoalContext,
  answers: Answers,
): Folder {
  const first = answers['first']
  const what = first?.is === 'given' ? textOf(first.value) : undefined
  const { agreements } = folder
  const before = agreements.shared.agreements ?? []
  if (what === undefined || before.some((one) => one.what === what && one.goal === goal.id)) return folder
  const reading = findDeadline(what, { today, lang: language })?.reading
  const parts = { kind: 'agreement', file: agreements.file, text: what, ordinal: before.length }
  const agreement: Agreement = {
    id: makeId('a', parts, allIds(folder)),
    what,
    who: 'me',
    ...(reading?.kind === 'day' && { by: reading.day }),
    status: 'open',
    made: today,
    goal: goal.id,
  }
  return withRecord(folder, {
    ...agreements,
    shared: { ...agreements.shared, agreements: [...before, agreement] },
  })
}

/** What the coach notices in a goal as a whole (advice S48, S62, S87). */
export function noticedInGoal(
  { record, folder }: Outcome<PlanRecord>,
  context: GoalContext,
  answers: Answers,
): readonly Finding[] {
  const text = textOf(standing(answers, 'text', context.subject?.goal.text)) ?? ''
  const goal = [...(record.shared.goals ?? []), ...(record.private.goals ?? [])].find(
    (one) => one.text === text,
  )
  if (!goal) return []
  const steps = ledgerEntries(folder, context.today)
    .filter((entry) => entry.goal === goal.id)
    .map(({ what, by }) => ({ what, by }))
  const lang = languageOf(text) ?? context.language
  const gains = [goal['gain-organisation'], goal['gain-manager'], goal['gain-colleagues']].filter(Boolean)
  return [
    ...findingsOf([noOrgBenefit], { lang: context.language, benefit: gains.join('. ') || null }),
    ...findingsOf([noFirstStep], { lang: context.language, goal: goal.text, steps }),
    ...findingsOf([horizonMismatch], { lang, text: goal.text, horizon: goal.horizon, today: context.today }),
  ]
}
