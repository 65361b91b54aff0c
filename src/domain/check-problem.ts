/** What a copy says beside its record: all of it, part of it, something else, nothing that can be read; or it is alone. */
export type CopyState = 'same' | 'contained' | 'differs' | 'unreadable' | 'alone'

/** A piece in which two versions of a record differ; null where a version lacks it. */
export interface Difference {
  readonly field: string
  readonly here: string | null
  readonly there: string | null
}

/** What can be wrong between files that are each in order. */
export type CheckProblem =
  | { readonly code: 'unsettled'; readonly field: string }
  | {
      readonly code: 'conflict-copy'
      /** The file it is a copy of; null where that is not there. */
      readonly of: string | null
      readonly state: CopyState
      readonly differences: readonly Difference[]
    }
  /** A key that is not read, and the one that was probably meant. */
  | { readonly code: 'near-key'; readonly key: string; readonly near: string }
  /** A record that lies among those of another kind. */
  | { readonly code: 'other-kind'; readonly folder: string }
  /** A file that looks like a record and lies where none is read. */
  | { readonly code: 'not-read'; readonly near: string | null }
  /** Nothing stands in a record's file: perhaps it was cut off. */
  | { readonly code: 'empty-file' }
  | { readonly code: 'open-to-others'; readonly count: number }
  | { readonly code: 'left-over' }
  | { readonly code: 'broken-save' }
  | { readonly code: 'broken-draft'; readonly flow: string }
  /** A document for others with words that are only the user's by now. */
  | { readonly code: 'stale-share'; readonly quote: string; readonly byHand: boolean }
  | { readonly code: 'no-record'; readonly byHand: boolean }
  | { readonly code: 'dead-reference'; readonly path: string; readonly id: string }
  | { readonly code: 'duplicate-id'; readonly id: string; readonly other: string }
