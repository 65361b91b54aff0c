import type { Direction } from '../codes.ts'
import type { Day } from '../day.ts'
import type { SharedPlan } from '../plan.ts'

/** What of the plan is the user's alone, until they share that one answer. */
export interface PrivatePlan extends SharedPlan {
  readonly options?: string
  /** One line for every way a working life can move, also outside (advice S70, B24). */
  readonly grid?: Readonly<Partial<Record<Direction, string>>>
}

/** Who knows what of the user's plans, since when and why (advice S26, S53, B19). */
export interface Knows {
  readonly name: string
  readonly what: string
  readonly since: Day
  readonly why?: string
}

/** What the user keeps about people: tips by name, and their network. */
export interface PrivatePeople {
  readonly tips?: Readonly<Record<string, readonly string[]>>
  readonly network?: string
  readonly knows?: readonly Knows[]
}
