import type { SharedPlan } from '../plan.ts'

/** What of the plan is the user's alone, until they share that one answer. */
export interface PrivatePlan extends SharedPlan {
  readonly options?: string
}

/** What the user keeps about people: tips by name, and their network. */
export interface PrivatePeople {
  readonly tips?: Readonly<Record<string, readonly string[]>>
  readonly network?: string
}
