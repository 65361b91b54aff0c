import type { Direction, GoalStatus, Horizon, Kept, Language, Role } from './codes.ts'
import type { Day } from './day.ts'

/** A point on the way to a goal (advice S62). */
export interface Milestone {
  readonly what: string
  readonly by?: Day
  /** The day it was reached. */
  readonly done?: Day
}

/** A course or training asked for: what it takes, and what comes back (advice S39, S49, B14). */
export interface Training {
  readonly what: string
  /** In the user's own words: "€ 900", "gratis". */
  readonly cost?: string
  readonly hours?: string
  /** What it is a preparation for. */
  readonly purpose?: string
  /** How what is learned gets shared; a task once the training is done. */
  readonly 'give-back'?: string
  readonly done?: Day
}

/** A book or article on the way to a goal (advice S33). */
export interface Reading {
  readonly title: string
  /** The day it was read. */
  readonly read?: Day
}

/** A wish as a project: what is different then, the points on the way, and what it takes (advice S62). Keys are question ids. */
export interface Goal {
  readonly id: string
  readonly text: string
  /** `short` is 3 to 6 months, `long` 1 to 3 years (advice S35, S87). */
  readonly horizon: Horizon
  readonly status: GoalStatus
  readonly made: Day
  readonly closed?: Day
  /** How one sees that it is reached. */
  readonly result?: string
  readonly by?: Day
  readonly milestones?: readonly Milestone[]
  /** What it takes: time, money, people. */
  readonly needs?: readonly string[]
  /** What others gain when it is reached (advice S48, B4). */
  readonly 'gain-organisation'?: string
  readonly 'gain-manager'?: string
  readonly 'gain-colleagues'?: string
  /** With whom it was shared so that it binds (advice S78). */
  readonly partner?: string
  readonly reading?: readonly Reading[]
  readonly training?: Training
  /** Where what is learned gets practised (advice S105). */
  readonly practise?: string
  /** What is handed over, and to whom, when the step leaves the team (advice S50, B14). */
  readonly handover?: readonly string[]
  /** What changes in the field and how this goal fits it (advice S28). */
  readonly trend?: string
}

/** Something small in one's own work that is done otherwise for a while (advice S82). */
export interface Experiment {
  readonly id: string
  readonly what: string
  readonly from: Day
  /** The day it ends, so that somebody looks at what came of it. */
  readonly until?: Day
  /** What came of it, in the user's own words. */
  readonly result?: string
  /** Is it done so from now on, or let go; not said while it runs. */
  readonly kept?: Kept
  readonly closed?: Day
}

/** The development plan as far as somebody else may read it. Keys are question ids. */
export interface SharedPlan {
  readonly ambition?: string
  readonly direction?: readonly Direction[]
  readonly 'direction-detail'?: string
  readonly why?: string
  readonly benefit?: string
  /** What the manager and the colleagues gain (advice S48, B4). */
  readonly 'gain-manager'?: string
  readonly 'gain-colleagues'?: string
  readonly strengths?: string
  readonly values?: string
  readonly phase?: string
  /** What there is to be more of, and what makes room for it (advice S66, S82). */
  readonly craft?: string
  /** What the user keeps doing well until a step elsewhere is there (advice S51). */
  readonly 'until-then'?: string
  readonly goals?: readonly Goal[]
  /** What is done otherwise for a while (advice S82). */
  readonly experiments?: readonly Experiment[]
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
  /** Where a mail to them goes. */
  readonly email?: string
}
