import type { PlanRecord } from './records.ts'

/** What somebody else gains by the wish, as far as it was said, the organisation first (advice S48, B4). */
export const gainsOf = ({ shared, private: own }: PlanRecord): readonly string[] =>
  [
    shared.benefit ?? own.benefit,
    shared['gain-colleagues'] ?? own['gain-colleagues'],
    shared['gain-manager'] ?? own['gain-manager'],
  ].flatMap((gain) => (gain === undefined || gain.trim() === '' ? [] : [gain]))

/** Does anybody gain: by the wish, or by a goal that is still open? */
export const somebodyGains = (plan: PlanRecord): boolean =>
  gainsOf(plan).length > 0 ||
  [...(plan.shared.goals ?? []), ...(plan.private.goals ?? [])].some(
    (goal) =>
      goal.status === 'open' &&
      [goal['gain-organisation'], goal['gain-manager'], goal['gain-colleagues']].some(
        (gain) => gain !== undefined && gain.trim() !== '',
      ),
  )
