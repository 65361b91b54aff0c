import type {
  AgreementStatus,
  AssumptionState,
  BrokenLink,
  CareerShare,
  Direction,
  Horizon,
  Kept,
  MeetingKind,
  ResultReason,
  ShareWith,
  Talker,
  TalkResult,
} from '../domain/codes.ts'
import type { FeedbackKind } from '../domain/feedback.ts'

/** The words for every code a user may choose. Choices speak for the user: ik, mijn. */
export interface ChoiceTexts {
  readonly kind: Readonly<Record<MeetingKind, string>>
  readonly direction: Readonly<Record<Direction, string>>
  readonly 'broken-link': Readonly<Record<BrokenLink, string>>
  readonly status: Readonly<Record<AgreementStatus, string>>
  readonly result: Readonly<Record<TalkResult, string>>
  readonly 'result-why': Readonly<Record<ResultReason, string>>
  readonly assumption: Readonly<Record<AssumptionState, string>>
  readonly 'career-share': Readonly<Record<CareerShare, string>>
  readonly 'talk-listen': Readonly<Record<Talker, string>>
  readonly share: Readonly<Record<ShareWith, string>>
  readonly goal: Readonly<Record<'keep' | 'change' | 'drop' | 'reached', string>>
  readonly experiment: Readonly<Record<Kept | 'going', string>>
  readonly horizon: Readonly<Record<Horizon, string>>
  readonly mode: Readonly<Record<'dot' | 'steps', string>>
  readonly 'feedback-kind': Readonly<Record<FeedbackKind, string>>
  readonly pop: Readonly<Record<'yes' | 'no' | 'unknown', string>>
}

export type ChoiceSet = keyof ChoiceTexts
