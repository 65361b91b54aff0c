import { isOpen } from './agreement.ts'
import type { Day } from './day.ts'
import { sameName } from './fold.ts'
import { type Agreed, ledgerEntries } from './ledger-entry.ts'
import type { LedgerEntry } from './ledger-entry.ts'
import { notNowEntries, waitingNotNow } from './not-now.ts'
import type { NotNowEntry } from './not-now.ts'
import { oncePerFolder } from './once-per-folder.ts'
import { ascending } from './order.ts'
import { isTogether } from './together.ts'
import type { Folder } from './records.ts'
import type { Standing } from './standing.ts'

export type { LedgerEntry } from './ledger-entry.ts'

/** Agreements by who does them. In each list open ones stand first, the oldest date first. */
export interface Sides {
  readonly mine: readonly LedgerEntry[]
  /** Of the person the agreement was made with; outside a conversation, of whoever does it. */
  readonly theirs: readonly LedgerEntry[]
  /** Of somebody else than whom it was agreed with, by name in `person`. */
  readonly others: readonly LedgerEntry[]
  /** Of the user and the person it was agreed with at once. */
  readonly together: readonly LedgerEntry[]
  /** Nobody said who does it. */
  readonly undecided: readonly LedgerEntry[]
}

/** The sides in the order in which they are shown. */
export const SIDES = ['mine', 'theirs', 'together', 'others', 'undecided'] as const satisfies (keyof Sides)[]

/** All of them, in that order. */
export const onAllSides = (sides: Sides): readonly LedgerEntry[] => SIDES.flatMap((side) => sides[side])

/** Who owes what (advice S16, B1). */
export interface Ledger extends Sides {
  readonly notNow: readonly NotNowEntry[]
}

/**
 * Every agreement and step of the user's own in the folder, closed ones too, and every "not now".
 * @param today ages and overdue days are counted until this day
 */
export const ledger = (folder: Folder, today: Day): Ledger => ({
  ...sidesOf(folder, today),
  notNow: notNowEntries(folder, today),
})

/** What is still open of it: the agreements somebody is expected to do something about, and what waits to be raised. */
export const openLedger = (folder: Standing, today: Day): Ledger => ({
  ...openSides(folder, today),
  notNow: waitingNotNow(folder, today),
})

/** The open agreements by who does them; what was closed in ten years is passed over. */
export const openSides = oncePerFolder((folder: Standing, today: Day): Sides =>
  bySide(folder, ledgerEntries(folder, today, 'open')),
)

/**
 * The same without what is "not now".
 * @param today as in {@link ledger}
 */
export const sidesOf = oncePerFolder((folder: Agreed, today: Day): Sides =>
  bySide(folder, ledgerEntries(folder, today)),
)

/** Those that were due or closed in a period, whether they were kept or not; of the others nothing is made. */
export function sidesWithin(folder: Folder, from: Day, to: Day): Sides {
  const isWithin = (day: Day | undefined): boolean => day !== undefined && day >= from && day <= to
  const entries = ledgerEntries(folder, to, ({ by, closed }) => isWithin(by) || isWithin(closed))
  return bySide(folder, entries)
}

function bySide({ settings }: Pick<Folder, 'settings'>, entries: readonly LedgerEntry[]): Sides {
  const found: Readonly<Record<Side, LedgerEntry[]>> = {
    mine: [],
    theirs: [],
    together: [],
    others: [],
    undecided: [],
  }
  const yourName = settings.shared['your-name']
  for (const entry of oldestDueFirst(entries)) found[sideOf(entry, yourName)].push(entry)
  return found
}

/** Open agreements made with one person, or that this person does; steps of the user's own are left out. */
export function openWith(folder: Standing, today: Day, name: string): readonly LedgerEntry[] {
  const concerns = (entry: LedgerEntry): boolean =>
    [entry.with, entry.person].some((other) => other !== null && sameName(other, name))
  const open = ledgerEntries(folder, today, 'open')
  return oldestDueFirst(open.filter((entry) => !entry.private && concerns(entry)))
}

/** Is it for the user and the person it was agreed with to do together? */
export const isJoint = ({ who, what, with: partner }: Pick<LedgerEntry, 'who' | 'what' | 'with'>): boolean =>
  isTogether({ what, ...(who !== null && { who }) }, partner)

/** Is it the user's own to do? */
export const isOwn = (folder: Folder, entry: LedgerEntry): boolean =>
  sideOf(entry, folder.settings.shared['your-name']) === 'mine'

export type Side = keyof Sides

/** A user who writes their own name means themselves. */
export function sideOf(
  entry: Pick<LedgerEntry, 'who' | 'what' | 'with'>,
  yourName: string | undefined,
): Side {
  if (entry.who === 'them') return 'theirs'
  if (isJoint(entry)) return 'together'
  if (entry.who === null) return 'undecided'
  if (entry.who === 'me' || (yourName !== undefined && sameName(entry.who, yourName))) return 'mine'
  return entry.with === null || sameName(entry.who, entry.with) ? 'theirs' : 'others'
}

/** Open before closed; then the oldest date, those without a date last; then the oldest. */
const oldestDueFirst = (entries: readonly LedgerEntry[]): readonly LedgerEntry[] =>
  entries
    .map((entry) => ({ entry, key: keyOf(entry) }))
    .toSorted(ascending(({ key }) => key))
    .map(({ entry }) => entry)

const keyOf = ({ status, by, made }: LedgerEntry): string =>
  `${isOpen(status) ? 0 : 1} ${by ?? '9999-12-31'} ${made}`
