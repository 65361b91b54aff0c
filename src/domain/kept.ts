import type { Day } from './day.ts'
import type { LedgerEntry } from './ledger-entry.ts'

/** How many of how many were kept. */
export interface Kept {
  readonly kept: number
  readonly of: number
}

export interface KeptAgreements {
  readonly mine: Kept
  /** Of everybody else. */
  readonly theirs: Kept
  /** Steps of the user's own, which nobody else heard of. */
  readonly steps: Kept
}

/** The agreements of each side, as far as they are counted. */
export type KeptSides = Readonly<
  Record<'mine' | 'theirs' | 'others', readonly Pick<LedgerEntry, 'by' | 'closed' | 'status' | 'private'>[]>
>

/**
 * Agreements that were due or closed in a period, and how many of those are done (mine and theirs counted alike).
 * What was dropped counts, but not as kept; what is due on the last day and still open does not count yet.
 * @param sides these agreements at least
 * @param from first day
 * @param to last day
 */
export function keptAgreements({ mine, theirs, others }: KeptSides, from: Day, to: Day): KeptAgreements {
  return {
    mine: keptOf(
      mine.filter((entry) => !entry.private),
      from,
      to,
    ),
    theirs: keptOf([...theirs, ...others], from, to),
    steps: keptOf(
      mine.filter((entry) => entry.private),
      from,
      to,
    ),
  }
}

/** What is known of an agreement by which it counts. */
export type Counted = Pick<LedgerEntry, 'by' | 'closed' | 'status'>

/** The same count over agreements of one side. */
export function keptOf(entries: readonly Counted[], from: Day, to: Day): Kept {
  const ripe = entries.filter((entry) => isRipe(entry, from, to))
  return { kept: ripe.filter(({ status }) => status === 'done').length, of: ripe.length }
}

/** Does it count in this period? */
export function isRipe({ by, closed, status }: Counted, from: Day, to: Day): boolean {
  if (closed !== null && closed >= from && closed <= to) return true
  if (by === null || by < from || by > to) return false
  return by < to || status === 'done' || status === 'dropped'
}
