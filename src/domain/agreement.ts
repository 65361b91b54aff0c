import type { AgreementStatus } from './codes.ts'
import type { Day } from './day.ts'

/** Who does it: the user, the other person in the conversation, or somebody by name. */
export type Owner = 'me' | 'them' | (string & {})

/** One line of an agreement's life: it moved, changed state, or was reminded of. */
export interface AgreementEvent {
  readonly on: Day
  readonly status?: AgreementStatus
  readonly by?: Day
  /** Who was reminded of it: a name, or `them`. */
  readonly reminded?: string
  readonly note?: string
}

/** Who does what, by when, and how one sees that it is done (advice S14, S95). */
export interface Agreement {
  readonly id: string
  readonly what: string
  readonly who?: Owner
  /** Whom it was agreed with, when it was made outside a conversation. */
  readonly with?: string
  readonly by?: Day
  /** How one sees that it is done. */
  readonly seen?: string
  readonly status: AgreementStatus
  /** The day it was made. */
  readonly made: Day
  /** The day the status became `done` or `dropped`. */
  readonly closed?: Day
  readonly goal?: string
  readonly history?: readonly AgreementEvent[]
}

/** A "not now": what, on which condition, and when to raise it again (advice S38). */
export interface NotNow {
  readonly what: string
  readonly condition?: string
  readonly again?: Day
  /** The day the user said that the condition is met. */
  readonly met?: Day
  /** The day it was dropped. */
  readonly closed?: Day
  readonly history?: readonly AgreementEvent[]
}

/** What the user typed as one agreement, before it has an id and a state. */
export interface AgreementDraft {
  readonly what: string
  readonly who?: Owner
  readonly by?: Day
  readonly seen?: string
}

/** Is somebody still expected to do something about it? */
export const isOpen = (status: AgreementStatus): boolean => status !== 'done' && status !== 'dropped'
