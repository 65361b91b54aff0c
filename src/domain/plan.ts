import type { Direction, GoalStatus, Horizon, Language, Role } from './codes.ts'
import type { Day } from './day.ts'

export interface Goal {
  readonly id: string
  readonly text: string
  /** `short` is 3 to 6 months, `long` 1 to 3 years (advice S35, S87). */
  readonly horizon: Horizon
  readonly status: GoalStatus
  readonly made: Day
  readonly closed?: Day
}

/** The development plan as far as somebody else may read it. Keys are question ids. */
export interface SharedPlan {
  readonly ambition?: string
  readonly direction?: readonly Direction[]
  readonly 'direction-detail'?: string
  readonly why?: string
  readonly benefit?: string
  readonly strengths?: string
  readonly values?: string
  readonly phase?: string
  /** What there is to be more of, and what makes room for it (advice S66, S82). */
  readonly craft?: string
  readonly goals?: readonly Goal[]
  /** Earlier wordings of the ambition, oldest first. */
  readonly earlier?: readonly { readonly until: Day; readonly ambition: string }[]
}

/** The user's own settings, in `career.yaml`. */
export interface Settings {
  readonly language?: Language
  readonly 'your-name'?: string
  readonly rhythm?: Rhythm
  /** Does the organisation work with development plans (advice S43)? */
  readonly pop?: 'yes' | 'no' | 'unknown'
}

/** How often what comes round. */
export interface Rhythm {
  /** Weeks between catch-ups with the manager. */
  readonly 'catch-up-weeks'?: number
  /** Months between check-ins with oneself. */
  readonly 'checkin-months'?: number
  /** Months between career conversations. */
  readonly 'talk-months'?: number
  /** Months between reviews. */
  readonly 'review-months'?: number
}

/** Somebody the user talks with about their career. */
export interface Person {
  readonly name: string
  readonly role?: Role
}
