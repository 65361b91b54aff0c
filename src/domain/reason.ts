import type { Day, Month } from './day.ts'
import type { Standing } from './standing.ts'

/** Why this is the next step; `days` count from today and are negative when the day has passed. */
export type Reason =
  | { readonly code: 'debrief'; readonly with: string; readonly date: Day; readonly days: number }
  | { readonly code: 'mail'; readonly with: string; readonly by: Day; readonly daysLeft: number }
  | { readonly code: 'cue-card'; readonly with: string; readonly date: Day; readonly days: number }
  | { readonly code: 'prepare'; readonly with: string; readonly date: Day; readonly days: number }
  | {
      readonly code: 'own-overdue'
      readonly id: string
      readonly what: string
      readonly by: Day
      readonly days: number
    }
  | { readonly code: 'checkin'; readonly month: Month }
  | { readonly code: 'review'; readonly since: Day }
  | {
      /** `remind`: nobody came back to it yet. */
      readonly code: 'theirs-overdue' | 'remind'
      readonly id: string
      readonly what: string
      readonly with: string | null
      readonly by: Day
      readonly days: number
    }
  | {
      readonly code: 'talk-due' | 'talk-long-ago'
      readonly with: string
      readonly date: Day
      readonly days: number
    }
  | {
      readonly code: 'not-now'
      readonly what: string
      readonly with: string
      readonly again: Day
      /** The user said that its condition is met. */
      readonly met: boolean
    }
  /** Conversations were moved or called off so many times in a row. */
  | { readonly code: 'slipped'; readonly with: string; readonly times: number }
  | { readonly code: 'no-date'; readonly with: string }
  | { readonly code: 'send-invite'; readonly with: string }
  | { readonly code: 'waiting'; readonly with: string; readonly sent: Day }
  | { readonly code: 'no-answer'; readonly with: string; readonly sent: Day }
  | { readonly code: 'first-talk' }
  | { readonly code: 'catch-up'; readonly with: string; readonly date: Day; readonly days: number }
  | { readonly code: 'talk-ahead'; readonly with: string; readonly date: Day; readonly days: number }
  | { readonly code: 'checkin-ahead'; readonly month: Month; readonly date: Day }
  | { readonly code: 'next-talk'; readonly date: Day | null }

/** The one thing to do next (advice S109, B25). */
export interface NextStep {
  /** The words after `career`. */
  readonly command: readonly string[]
  readonly reason: Reason
  /** The number of the advice behind it. */
  readonly advice: string
}

/** Has something to say about the folder as it is today, or leaves the word to the next rule. */
export type NextStepRule = (folder: Standing, today: Day) => NextStep | null
