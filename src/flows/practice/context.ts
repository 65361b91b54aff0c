import type { MeetingKind } from '../../domain/codes.ts'
import type { ReactionId } from '../../domain/practice.ts'
import type { MeetingRecord, PracticeRecord } from '../../domain/records.ts'
import type { PracticeTexts } from '../../text/practice.ts'
import type { FlowContext } from '../flow-step.ts'

/** What the questions of a rehearsal depend on. */
export interface PracticeContext extends FlowContext {
  /** The conversation it is rehearsed for, when one lies ahead. */
  readonly subject: MeetingRecord | null
  /** What was rehearsed earlier today. */
  readonly record: PracticeRecord | null
  /** What the other is called, when that is known. */
  readonly name: string | null
  readonly kind: MeetingKind | null
  /** Every reaction, those to be expected first. */
  readonly ranked: readonly ReactionId[]
  /** The user's wish as a sentence, where their words allow it. */
  readonly wish: string | null
  readonly texts: PracticeTexts
}
