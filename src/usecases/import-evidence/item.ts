import type { Day } from '../../domain/day.ts'

/** One example as it was found elsewhere, before the user chose whether it counts. */
export interface FoundEvidence {
  /** What it is picked by: a number, or the beginning of a commit. */
  readonly key: string
  readonly date: Day
  readonly line: string
  readonly situation?: string
  readonly action?: string
  readonly result?: string
  /** Where it comes from; the same source is taken over once. */
  readonly source: string
}

/** What a line of a list says, as far as it says it. */
export type FoundParts = Omit<FoundEvidence, 'key' | 'source'>
