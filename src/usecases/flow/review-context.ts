import type { Day } from '../../domain/day.ts'
import { addDays } from '../../domain/day.ts'
import { descending } from '../../domain/order.ts'
import type { PeriodFacts } from '../../domain/period.ts'
import type { Goal } from '../../domain/plan.ts'
import { proposedTopic } from '../../domain/proposed-topic.ts'
import type { Folder } from '../../domain/records.ts'
import { lastReview } from '../../domain/rhythm.ts'
import type { KnownGoal, ReviewContext } from '../../flows/review/steps.ts'
import { flowContext } from './context.ts'
import type { OpenedFolder } from './opened-folder.ts'
import type { FlowDeps, FlowRequest } from './run.ts'

/** What the questions of a review rest on. */
export function reviewContext(
  deps: FlowDeps,
  request: Pick<FlowRequest, 'route'>,
  { folder, standing }: OpenedFolder,
  facts: PeriodFacts,
): ReviewContext {
  const context = flowContext(deps, request, folder)
  const { today } = context
  const yesterday = addDays(today, -1)
  return {
    ...context,
    standing,
    subject: folder.reviews.find(({ shared }) => shared.made === today) ?? null,
    short: knownGoal(folder, 'short'),
    long: knownGoal(folder, 'long'),
    bigQuestion: lastReview(folder, today)?.private['big-question'] ?? null,
    // Of an earlier review only: today's own words stand in the field, and a sheet given twice asks the same.
    mode: lastSaid(folder, yesterday, 'mode'),
    leftBehind: lastSaid(folder, yesterday, 'leave-behind'),
    topic: proposedTopic(facts),
  }
}

/** What the user said last in a review, up to a day. */
const lastSaid = (folder: Folder, until: Day, key: 'mode' | 'leave-behind'): string | null =>
  folder.reviews
    .filter(({ shared }) => shared.made <= until)
    .toSorted(descending(({ shared }) => shared.made))
    .flatMap(({ private: own }) => own[key] ?? [])[0] ?? null

/** The newest open goal of a horizon, on either side. */
function knownGoal({ plan }: Folder, horizon: Goal['horizon']): KnownGoal | null {
  const of = (goals: readonly Goal[] | undefined, own: boolean): readonly KnownGoal[] =>
    (goals ?? [])
      .filter((goal) => goal.horizon === horizon && goal.status === 'open')
      .map((goal) => ({ goal, private: own }))
  const all = [...of(plan.shared.goals, false), ...of(plan.private.goals, true)]
  return all.toSorted((a, b) => (a.goal.made < b.goal.made ? -1 : 1)).at(-1) ?? null
}
