import type { Folder, EvidenceRecord, PlanRecord } from './records.ts'

/** What may belong to a goal: an agreement, an example. */
interface ForGoal {
  readonly goal?: string | null
}

/** What is done for a goal that is the user's alone says what the goal is. This tells such an agreement or example. */
export function isForOwnGoal(plan: PlanRecord): (one: ForGoal) => boolean {
  const ids = new Set((plan.private.goals ?? []).map(({ id }) => id))
  return ({ goal }) => goal !== undefined && goal !== null && ids.has(goal)
}

/** The examples that may stand in any list for somebody else, and on an agenda. */
export function evidenceForOthers({
  evidence,
  plan,
}: Pick<Folder, 'evidence' | 'plan'>): readonly EvidenceRecord[] {
  const isOwn = isForOwnGoal(plan)
  return evidence.filter(({ shared }) => !isOwn(shared))
}

/** The folder without the examples, and the agreements outside conversations, that are for a goal of the user's alone. */
export function withoutOwnGoals(folder: Folder): Folder {
  const { agreements, plan } = folder
  const evidence = evidenceForOthers(folder)
  const all = agreements.shared.agreements
  if (all === undefined) return { ...folder, evidence }
  const isOwn = isForOwnGoal(plan)
  const shared = { ...agreements.shared, agreements: all.filter((one) => !isOwn(one)) }
  return { ...folder, evidence, agreements: { ...agreements, shared } }
}
