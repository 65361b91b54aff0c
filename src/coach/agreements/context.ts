import type { Language, Role } from '../../domain/codes.ts'
import type { Day } from '../../domain/day.ts'

/** What a line of the user is read against. */
export interface AgreementContext {
  /** The day of typing. */
  readonly today: Day
  /** The language of the screen; it decides only where the line itself does not tell. */
  readonly lang: Language
  /** With whom the conversation was, as the user wrote it. */
  readonly partner: string | null
  /** What that person is to the user; without it, a manager named by role is the partner. */
  readonly partnerRole?: Role | null
  /** Everybody known by name. */
  readonly names: readonly string[]
  /** The user's own name. */
  readonly me?: string | null
}

/** A stretch of a line, `end` exclusive. */
export interface Span {
  readonly start: number
  readonly end: number
}
