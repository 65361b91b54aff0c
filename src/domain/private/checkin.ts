import type { EvidenceAnswers } from '../checkin.ts'
import type { OwnStep } from './step.ts'

/** What a month was like; the user's alone. Keys are question ids. */
export interface PrivateCheckin {
  readonly learned?: string
  /** 1 (little) to 5 (a lot). */
  readonly energy?: number
  readonly plus?: readonly string[]
  readonly minus?: readonly string[]
  readonly postpone?: string
  /** 1 (little) to 5 (a lot), advice S55. */
  readonly attention?: number
  readonly visible?: string
  readonly silence?: string
  /** What changes in the field, kept to oneself. */
  readonly field?: string
  readonly 'if-then'?: string
  readonly steps?: readonly OwnStep[]
  /** What is to happen with a goal, by the goal's id (advice S108). */
  readonly 'goal-status'?: Readonly<Record<string, string>>
}

/** What a look back brought; the user's alone. Keys are question ids. */
export interface PrivateReview {
  readonly pattern?: string
  readonly kept?: string
  readonly stay?: string
  readonly leave?: string
  readonly 'leave-behind'?: string
  readonly table?: string
  readonly 'big-question'?: string
  readonly mode?: string
  readonly steps?: readonly OwnStep[]
}

export type PrivateEvidence = EvidenceAnswers
