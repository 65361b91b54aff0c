import type { Agreement, NotNow } from './agreement.ts'
import type { Day } from './day.ts'
import type { MeetingKind, MeetingStatus } from './codes.ts'
import type { Invite, Move, SentMail, SharedMeeting } from './meeting.ts'
import type { PrivateMeeting } from './private/meeting.ts'
import type { OwnStep } from './private/step.ts'
import type { Folder, MeetingRecord } from './records.ts'

/**
 * What is left of a conversation that was held or called off, for whoever asks what stands open: none of its answers, and
 * of its agreements and steps only the open ones.
 */
export interface MeetingOutline {
  readonly type: 'meeting'
  readonly file: string
  readonly shared: {
    readonly id: string
    readonly kind: MeetingKind
    readonly with: string
    readonly status: MeetingStatus
    readonly date?: Day
    readonly prepared?: Day
    readonly debriefed?: Day
    readonly moved?: readonly Move[]
    readonly next?: Day
    readonly mail?: Pick<SentMail, 'sent'>
    readonly invite?: Pick<Invite, 'sent' | 'asked'>
    /** The open ones alone. */
    readonly agreements?: readonly Agreement[]
    /** All of them, for each is named by its place among them; left out once every one was dropped. */
    readonly notNow?: readonly NotNow[]
  }
  readonly private: Pick<PrivateMeeting, 'career-share'> & {
    /** The open ones alone. */
    readonly steps?: readonly OwnStep[]
  }
  /** Is there anything that a mail could confirm? */
  readonly mailable: boolean
  /** The record itself, read when it is asked for. */
  readonly whole: () => MeetingRecord
}

/** A conversation: its record, or what is left of one that is over. */
export type Talk = MeetingRecord | MeetingOutline

/** The record of a conversation. */
export const wholeOf = (talk: Talk): MeetingRecord => ('whole' in talk ? talk.whole() : talk)

/** What is left of a check-in or a review. */
export interface LookBackOutline {
  readonly file: string
  readonly shared: { readonly made: Day }
  readonly private: {
    /** The open ones alone. */
    readonly steps?: readonly OwnStep[]
  }
}

/** What is left of an example: when it was, and whether it was taken over from elsewhere. */
export interface ExampleOutline {
  readonly shared: { readonly date: Day; readonly source?: string }
}

/** The same with what a report over years counts: without the words. */
export interface ExampleInShort {
  readonly shared: ExampleOutline['shared'] & { readonly id: string; readonly goal?: string }
  /** There is something to tell of it; see `saysLine`. */
  readonly saysLine: boolean
}

/**
 * What a report over years tells of a conversation, past or ahead: when it was, how it went, and its agreements and steps,
 * closed ones too; none of its answers.
 */
export interface TalkInShort {
  readonly type: 'meeting'
  readonly file: string
  readonly shared: Pick<
    SharedMeeting,
    'id' | 'kind' | 'with' | 'status' | 'date' | 'debriefed' | 'cancelledBy' | 'moved'
  > & {
    readonly mail?: Pick<SentMail, 'sent'>
    readonly agreements?: readonly Omit<Agreement, 'seen' | 'goal'>[]
  }
  readonly private: Pick<PrivateMeeting, 'career-share' | 'talk-listen'> & {
    readonly steps?: readonly Omit<OwnStep, 'seen' | 'goal'>[]
  }
}

/** Whatever holds conversations. */
export interface Talks<M extends Talk = Talk> {
  readonly meetings: readonly M[]
}

/**
 * The folder as far as it matters for what stands open today. A whole folder will do. Where much is over, and remembered as
 * what is left of it, an answer costs no look at what was said in ten years.
 */
export interface Standing
  extends Talks, Pick<Folder, 'settings' | 'plan' | 'people' | 'agreements' | 'practices'> {
  readonly checkins: readonly LookBackOutline[]
  readonly reviews: readonly LookBackOutline[]
  /** Whether one is like this may be known without a look at all. */
  readonly evidence: Pick<readonly ExampleOutline[], 'length' | 'some' | 'flatMap'>
  readonly feedback: Folder['feedback']
  /** How many records there are of which nothing is left, as a request that was answered; none in a whole folder. */
  readonly settled?: number
}
