import type { Agreement } from './agreement.ts'
import type { Folder, PlanRecord } from './records.ts'

/** What is done for a goal that is the user's alone says what the goal is. This tells such an agreement. */
export function isForOwnGoal(plan: PlanRecord): (agreement: Agreement) => boolean {
  const ids = new Set((plan.private.goals ?? []).map(({ id }) => id))
  return ({ goal }) => goal !== undefined && ids.has(goal)
}

/** The folder without the agreements outside conversations that are for a goal of the user's alone. */
export function withoutOwnGoals(folder: Folder): Folder {
  const { agreements, plan } = folder
  const all = agreements.shared.agreements
  if (all === undefined) return folder
  const isOwn = isForOwnGoal(plan)
  const shared = { ...agreements.shared, agreements: all.filter((one) => !isOwn(one)) }
  return { ...folder, agreements: { ...agreements, shared } }
}
