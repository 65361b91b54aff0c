import type { Day } from '../domain/day.ts'
import type { DateTexts } from './dates.ts'

/** The letters `career` makes. */
export type LetterKind =
  | 'confirmation'
  | 'invite'
  | 'counter-proposal'
  | 'feedback'
  | 'work-feedback'
  | 'reminder'
  | 'update'

/** What a subject line may name. */
export interface SubjectParts {
  readonly date?: Day | null
  /** In a few words, what it is about. */
  readonly about?: string | null
  /** Does it confirm agreements? */
  readonly agreed?: boolean
}

/** What is said around letters, and the options every command that makes one has. */
export interface LetterTexts {
  readonly optionHelp: Readonly<Record<'eml' | 'mailto' | 'copy' | 'open', string>>
  /** Above the options in the help. */
  readonly options: string
  readonly subject: (kind: LetterKind, parts: SubjectParts, dates: DateTexts) => string
  /** Said beside a letter that is printed. */
  readonly head: (to: string | null, subject: string) => readonly string[]
  readonly draftMade: (file: string) => readonly string[]
  readonly opened: (file: string) => readonly string[]
  readonly copied: (subject: string) => readonly string[]
  readonly longLink: (signs: number) => string
  /** The document that was made of it says something else by now. */
  readonly otherWords: (file: string) => string
  /** A letter in another language than the user reads: their own words stay as they are. */
  readonly ownWords: string
}
