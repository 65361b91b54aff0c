import type { MeetingKind } from './codes.ts'
import type { Day } from './day.ts'

/** A conversation, as one tells it from others. */
export interface TalkNamed {
  readonly id: string
  readonly with: string
  readonly kind: MeetingKind
  readonly date: Day | null
}

/** What can be wrong with a command line or with what it points at. */
export type UsageProblem =
  | { readonly code: 'unknown-command'; readonly text: string; readonly near: string | null }
  | { readonly code: 'unknown-option'; readonly text: string; readonly near: string | null }
  | { readonly code: 'missing-argument'; readonly name: string }
  | { readonly code: 'missing-option-value'; readonly name: string }
  | { readonly code: 'too-many-arguments' }
  /** Words behind a command that takes none; `command` as it is typed behind `career`. */
  | { readonly code: 'takes-no-words'; readonly command: string; readonly text: string }
  | { readonly code: 'options-clash'; readonly first: string; readonly second: string }
  | {
      readonly code: 'bad-option-value'
      readonly option: string
      readonly text: string
      readonly expected: string
    }
  | { readonly code: 'no-such-record'; readonly text: string; readonly near: readonly string[] }
  | { readonly code: 'no-such-goal'; readonly text: string; readonly near: readonly string[] }
  | { readonly code: 'no-such-talk'; readonly text: string; readonly near: readonly string[] }
  | { readonly code: 'several-talks'; readonly text: string; readonly talks: readonly TalkNamed[] }
  /** A conversation that took place is not prepared again. */
  | { readonly code: 'held-before'; readonly with: string; readonly day: Day | null }
  | { readonly code: 'several-records'; readonly text: string; readonly ids: readonly string[] }
  | { readonly code: 'already-held'; readonly with: string }
  | { readonly code: 'not-held-yet'; readonly with: string; readonly day: Day; readonly id: string }
  | { readonly code: 'no-terminal'; readonly command: string }
  | { readonly code: 'not-an-ics-name'; readonly text: string }
  /** `file` is what would have been opened; left out where that is a sheet of answers. */
  | { readonly code: 'no-editor'; readonly file?: string; readonly windows?: true }
  | { readonly code: 'editor-failed'; readonly command: string; readonly status: number | null }
  | { readonly code: 'not-a-repository'; readonly folder: string }
  | { readonly code: 'no-git-author'; readonly folder: string }
  | { readonly code: 'nothing-in-list' }
  | { readonly code: 'not-in-list'; readonly text: string; readonly most: number }
  | {
      readonly code: 'not-in-goal'
      readonly part: 'milestone' | 'training' | 'reading'
      readonly number: number | null
      readonly most: number
    }
  | { readonly code: 'nothing-to-mail' }
  | { readonly code: 'nothing-to-send'; readonly command: 'invite' | 'feedback' }
  /** A file stands there that is not ours to replace. */
  | { readonly code: 'file-exists'; readonly file: string }
  | { readonly code: 'no-clipboard' }
  | { readonly code: 'cannot-open'; readonly file: string }
  | { readonly code: 'no-mail-address'; readonly with: string; readonly text: string }
  | { readonly code: 'nothing-to-do'; readonly command: string }
  /** Something that is asked first, where nobody can be asked. */
  | { readonly code: 'needs-yes'; readonly command: string }
  | { readonly code: 'nothing-to-coach'; readonly kind: string }

/** What can be wrong with what somebody asks of the ledger. */
export type LedgerProblem =
  | { readonly code: 'no-such-agreement'; readonly text: string; readonly near: readonly string[] }
  | {
      readonly code: 'several-agreements'
      readonly text: string
      readonly agreements: readonly { readonly id: string; readonly what: string }[]
    }
  /** An id of something else: what it is, and the command that shows it. */
  | {
      readonly code: 'no-agreement'
      readonly id: string
      readonly is: string
      readonly notNow: readonly string[]
    }
  /** What can be done with an agreement, asked of a "not now". */
  | { readonly code: 'only-agreement'; readonly id: string }
  /** What can be done with a "not now", asked of an agreement. */
  | { readonly code: 'only-not-now'; readonly id: string }
  | { readonly code: 'nobody-to-remind'; readonly id: string; readonly why: 'mine' | 'closed' | 'nobody' }
