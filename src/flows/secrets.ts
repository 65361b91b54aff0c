import { isPlanned } from '../domain/meetings.ts'
import type { Goal } from '../domain/plan.ts'
import type { AnyRecord, Folder, PlanRecord } from '../domain/records.ts'
import { withRecord } from '../domain/with-record.ts'
import type { Answers } from '../engine/answers.ts'
import type { Secrecy } from './build-step.ts'
import { audienceOf, keepBack } from './file-answers.ts'
import type { FlowStep } from './flow-step.ts'

/** The sensitive answers that became a secret just now, and that the user did not share in so many words. */
export function newSecrets(
  { now, before, sensitive }: Secrecy,
  steps: readonly FlowStep[],
  answers: Answers,
): readonly string[] {
  if (!now || before) return []
  const shared = new Set(steps.filter((step) => audienceOf(step, answers) === 'share').map(({ id }) => id))
  return [...sensitive].filter((id) => !shared.has(id))
}

/**
 * Takes what was written down as shareable to the user's own side, wherever it lives: the plan with its goals,
 * conversations still to come, reviews (advice S44). What was told in a conversation that was held stays as it is.
 * @param ids question ids, as in {@link newSecrets}
 */
export function withSecrets(folder: Folder, ids: readonly string[]): Folder {
  if (ids.length === 0) return folder
  const records: readonly AnyRecord[] = [
    ownPlan(folder.plan, ids),
    ...folder.meetings.filter(({ shared }) => isPlanned(shared)).map((meeting) => keepBack(meeting, ids)),
    ...folder.reviews.map((review) => keepBack(review, ids)),
  ]
  const before: readonly AnyRecord[] = [folder.plan, ...folder.meetings, ...folder.reviews]
  return records.filter((record) => !before.includes(record)).reduce(withRecord, folder)
}

function ownPlan(plan: PlanRecord, ids: readonly string[]): PlanRecord {
  const answers = keepBack(plan, ids)
  return withOwnWordings(withOwnGoals(answers, new Set(ids)), ids.includes('ambition'))
}

/** Open goals of a horizon that became a secret; what was reached or let go has been talked about. */
function withOwnGoals(plan: PlanRecord, ids: ReadonlySet<string>): PlanRecord {
  const { goals, ...shared } = plan.shared
  const isSecret = ({ horizon, status }: Goal): boolean => ids.has(horizon) && status === 'open'
  const own = (goals ?? []).filter(isSecret)
  if (own.length === 0) return plan
  const left = (goals ?? []).filter((goal) => !isSecret(goal))
  const all = [...(plan.private.goals ?? []), ...own].toSorted(byDay(({ made }) => made))
  return {
    ...plan,
    shared: { ...shared, ...(left.length > 0 && { goals: left }) },
    private: { ...plan.private, goals: all },
  }
}

function withOwnWordings(plan: PlanRecord, secret: boolean): PlanRecord {
  const { earlier, ...shared } = plan.shared
  if (!secret || !earlier) return plan
  const all = [...(plan.private.earlier ?? []), ...earlier].toSorted(byDay(({ until }) => until))
  return { ...plan, shared, private: { ...plan.private, earlier: all } }
}

const byDay =
  <T>(dayOf: (one: T) => string) =>
  (one: T, other: T): number =>
    dayOf(one) < dayOf(other) ? -1 : dayOf(one) > dayOf(other) ? 1 : 0
