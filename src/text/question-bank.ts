import type { Direction, MeetingKind } from '../domain/codes.ts'

/** Open questions to choose from (advice S12, S42), by what they fit. */
export interface QuestionBank {
  readonly kinds: Readonly<Partial<Record<MeetingKind, readonly string[]>>>
  readonly directions: Readonly<Partial<Record<Direction, readonly string[]>>>
  /** What an employer has to offer: money, other work, hours, and when it is decided. */
  readonly employer: readonly string[]
  /** A tip that somebody gave, as something to ask them for (advice S47, B12). */
  readonly tipAsk: (tip: string) => string
}
