import type { ShareWith } from './codes.ts'
import type { Day } from './day.ts'

/** The part of a check-in that may go into an update for somebody else. */
export interface SharedCheckin {
  readonly made: Day
  readonly learned?: string
  /** Shared on purpose; else it is the user's alone. */
  readonly plus?: readonly string[]
  readonly visible?: string
  /** What changes in the user's field (advice S28). */
  readonly field?: string
  readonly share?: ShareWith
}

/** The part of a review that may go into a summary for somebody else. */
export interface SharedReview {
  readonly made: Day
  readonly from: Day
  readonly table?: string
}

/** A piece of evidence: what went well, completed as situation, action, result (advice S91, S107). */
export interface EvidenceAnswers {
  readonly line?: string
  readonly situation?: string
  readonly action?: string
  readonly result?: string
}

export interface SharedEvidence extends EvidenceAnswers {
  readonly id: string
  readonly date: Day
  readonly goal?: string
  /** Work that others mostly do not see: showing somebody the ropes, preventing something (advice B15). */
  readonly unseen?: 'yes'
  /** Where it was taken from, so that it is taken over once: `git:1a2b3c`. */
  readonly source?: string
}
