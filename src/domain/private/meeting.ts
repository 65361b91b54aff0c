import type { AssumptionState, BrokenLink, CareerShare, ResultReason, Talker, TalkResult } from '../codes.ts'
import type { MeetingAnswers } from '../meeting.ts'
import type { OwnStep } from './step.ts'

/** What the user fills in about the other; asked in the conversation, closed in the debrief (advice S11). */
export interface Assumption {
  readonly text: string
  readonly state?: AssumptionState
  /** The question it became, shared or not. */
  readonly question?: string
  /** What the other said about it, literally. */
  readonly said?: string
}

/** The answers about a conversation that nobody but the user sees. Keys are question ids. */
export interface PrivateMeeting extends MeetingAnswers {
  readonly minimum?: string
  readonly facts?: string
  readonly assumptions?: readonly Assumption[]
  readonly belief?: string
  /** The question a thought that holds one back became, shared or not. */
  readonly 'belief-question'?: string
  readonly 'belief-step'?: string
  readonly obstacle?: string
  readonly 'if-then'?: string
  readonly opening?: string
  /** The one sentence to take along, from a rehearsal (advice S96). */
  readonly sentence?: string
  readonly confidence?: number
  readonly 'confidence-plus'?: string
  readonly 'broken-link'?: BrokenLink
  readonly 'keep-private'?: string
  readonly 'bottom-line'?: string
  readonly alternative?: string
  readonly 'interests-theirs'?: string
  readonly heart?: string
  readonly misheard?: string
  readonly stakes?: string
  readonly 'their-view'?: string
  readonly perspective?: string
  /** What the user wrote down in or right after the conversation, to begin the debrief with (advice S100). */
  readonly notes?: readonly string[]
  /** Why there is no day to talk again (advice S15). */
  readonly 'no-next-why'?: string
  readonly feel?: string
  readonly said?: string
  readonly meaning?: string
  readonly result?: TalkResult
  readonly 'result-why'?: ResultReason
  /** The first thing felt or thought at feedback, and what of it one takes to be so (advice S30). */
  readonly 'feedback-first'?: string
  readonly 'feedback-accept'?: string
  /** What one will do with it. */
  readonly 'feedback-reaction'?: string
  /** What a network talk taught, and whom they named to talk to next (advice S75). */
  readonly 'learned-there'?: string
  readonly introduced?: readonly string[]
  readonly learn?: string
  readonly 'career-share'?: CareerShare
  readonly 'talk-listen'?: Talker
  readonly next48?: string
  readonly steps?: readonly OwnStep[]
  /** The smallest next step of an agreement that got stuck, by the agreement's id. */
  readonly stuck?: Readonly<Record<string, string>>
}
