import type { ReactionId } from '../practice.ts'

/** What the other said, and what the user said to it. */
export interface PractisedTurn {
  readonly them: string
  readonly me: string
}

/** One reaction that was rehearsed, turn by turn. */
export interface PractisedReaction {
  readonly reaction: ReactionId
  /** The id of the conversation it was rehearsed for. */
  readonly meeting?: string
  readonly turns: readonly PractisedTurn[]
}

/** What was rehearsed on one day; all of it the user's alone. */
export interface PrivatePractice {
  readonly practised?: readonly PractisedReaction[]
  /** Sentences to take along. */
  readonly sentences?: readonly string[]
}
