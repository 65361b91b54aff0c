import type { Owner } from '../../domain/agreement.ts'
import type { Word } from '../words.ts'
import type { AgreementContext } from './context.ts'

/**
 * Who a clause says does it. `owner` is null when the clause has a subject that leaves it open: we, the team,
 * a thing, or somebody to whom it is done. No subject at all is null in place of this.
 */
export interface Subject {
  readonly owner: Owner | null
  /** The words it was read from: `from` up to `to`. */
  readonly from: number
  readonly to: number
  /** It stands first, as "ik" in "ik stuur", and is not read from the order of words further on. */
  readonly leads: boolean
  /** More than one, or anyone: we, the team, Anna and I, somebody. */
  readonly shared: boolean
  /** "I", left out as in notes: `ga morgen bellen`. */
  readonly dropped?: true
}

/** Finds the subject of the clause that the words are. */
export type FindSubject = (clause: readonly Word[], ctx: AgreementContext) => Subject | null

export const subject = (owner: Owner | null, from: number, to: number, leads: boolean): Subject => ({
  owner,
  from,
  to,
  leads,
  shared: false,
})

/** A subject that is more than one, or anyone. */
export const sharedSubject = (from: number, to: number, leads: boolean): Subject => ({
  owner: null,
  from,
  to,
  leads,
  shared: true,
})

/** The word at a place for comparing, or an empty text beyond the ends. */
export const lowAt = (words: readonly Word[], at: number): string => words[at]?.low ?? ''
