import type { Agreement, NotNow } from './agreement.ts'
import type { MeetingKind, MeetingStatus } from './codes.ts'
import type { Day } from './day.ts'

/** A confirmation mail that went out: its words are kept as the later reference (advice S103). */
export interface SentMail {
  readonly sent: Day
  readonly text: string
}

/** A request for a conversation (advice S45): when about, and about what. */
export interface Invite {
  /** As the user typed it: "volgende week". */
  readonly when?: string
  readonly topic: string
  /** Days proposed in the text. */
  readonly days?: readonly Day[]
  /** The line that takes away the fear of being misread (advice S1). */
  readonly reassure?: string
  readonly sent?: Day
  /** When an earlier request went out, to which no answer came. */
  readonly asked?: Day
}

/** A conversation that was put on another day. */
export interface Move {
  readonly on: Day
  readonly from?: Day
  readonly to: Day
}

/** The answers about one conversation that may be shared with the person it is with. Keys are question ids. */
export interface MeetingAnswers {
  readonly outcome?: string
  readonly questions?: readonly string[]
  /** Ids of evidence, or examples in words. */
  readonly evidence?: readonly string[]
  readonly need?: string
  readonly offer?: string
  readonly proposal?: string
  /** What is proposed for a second direction (advice S9). */
  readonly 'proposal-second'?: string
  /** The first sentence of the agenda (advice S7). */
  readonly opener?: string
  /** Questions about growing here, in a first talk (advice S24). */
  readonly 'growth-here'?: readonly string[]
  readonly 'ambition-shared'?: string
  readonly pay?: string
  readonly 'since-last'?: readonly string[]
  readonly 'feedback-wanted'?: string
  readonly report?: readonly string[]
  readonly want?: string
  readonly 'interests-mine'?: string
  readonly options?: readonly string[]
  /** What the user has to offer in a negotiation (advice S81). */
  readonly bring?: readonly string[]
  readonly 'learn-from'?: string
  readonly summary?: string
  readonly feedback?: string
  readonly thanks?: string
  readonly feasible?: string
  readonly proof?: string
  readonly current?: string
  readonly develop?: string
}

/** What a shareable document about a conversation may be made from; private answers are another type. */
export interface SharedMeeting extends MeetingAnswers {
  readonly id: string
  readonly kind: MeetingKind
  readonly with: string
  readonly date?: Day
  readonly status: MeetingStatus
  /** The day the preparation was finished. */
  readonly prepared?: Day
  /** The day the debrief was finished. */
  readonly debriefed?: Day
  readonly cancelledBy?: 'me' | 'them'
  readonly moved?: readonly Move[]
  readonly agreements?: readonly Agreement[]
  readonly notNow?: readonly NotNow[]
  /** The day the two will talk again. */
  readonly next?: Day
  readonly mail?: SentMail
  readonly invite?: Invite
}
