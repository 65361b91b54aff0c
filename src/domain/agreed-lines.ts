import type { Agreement } from './agreement.ts'
import { isOpen } from './agreement.ts'
import type { Day } from './day.ts'
import type { AgreementStatus } from './codes.ts'
import { type Side, sideOf } from './ledger.ts'
import { type Agreed, ownerOf, personOf } from './ledger-entry.ts'
import { compare } from './order.ts'
import { isForOwnGoal } from './own-goals.ts'

/** An agreement or a step of the user's own, open or closed, with no more than it takes to count it over years. */
export interface AgreedLine {
  readonly agreement: Agreement
  readonly side: Side
  /** As in `LedgerEntry`. */
  readonly person: string | null
  readonly with: string | null
  readonly status: AgreementStatus
  readonly by: Day | null
  readonly closed: Day | null
  readonly made: Day
  readonly private: boolean
}

/** All of them by who does them, in the order of the files. Of ten years there are thousands, of which a report shows a few. */
export function agreedBySide(folder: Agreed): Readonly<Record<Side, readonly AgreedLine[]>> {
  const found: Readonly<Record<Side, AgreedLine[]>> = {
    mine: [],
    theirs: [],
    together: [],
    others: [],
    undecided: [],
  }
  const yourName = folder.settings.shared['your-name']
  const isForOwn = isForOwnGoal(folder.plan)
  const add = (agreement: Agreement, partner: string | null, isPrivate: boolean): void => {
    const { what, status, by = null, closed = null, made } = agreement
    const who = ownerOf(agreement)
    const side = sideOf({ who, what, with: partner }, yourName)
    const person = personOf(agreement, who, partner)
    found[side].push({ agreement, side, person, with: partner, status, by, closed, made, private: isPrivate })
  }
  for (const one of folder.agreements.shared.agreements ?? [])
    add(one, one.with ?? null, one.who === 'me' && one.with === undefined && isForOwn(one))
  for (const { shared, private: own } of folder.meetings) {
    for (const one of shared.agreements ?? []) add(one, shared.with, false)
    for (const step of own.steps ?? []) add({ ...step, who: 'me' }, null, true)
  }
  for (const { private: own } of [...folder.checkins, ...folder.reviews])
    for (const step of own.steps ?? []) add({ ...step, who: 'me' }, null, true)
  return found
}

/** The order in which they stand in a list: open before closed; then the oldest date, those without a date last; then the oldest. */
export const dueOrder = (one: AgreedLine, other: AgreedLine): number =>
  Number(isOpen(other.status)) - Number(isOpen(one.status)) ||
  compare(one.by ?? LAST, other.by ?? LAST) ||
  compare(one.made, other.made)

const LAST = '9999-12-31'
