import { isOpen } from './agreement.ts'
import type { Day } from './day.ts'
import { sameName } from './fold.ts'
import { ledgerEntries } from './ledger-entry.ts'
import type { LedgerEntry } from './ledger-entry.ts'
import { notNowEntries } from './not-now.ts'
import type { NotNowEntry } from './not-now.ts'
import { ascending } from './order.ts'
import type { Folder } from './records.ts'

export type { LedgerEntry } from './ledger-entry.ts'

/** Who owes what (advice S16, B1). In each list open ones stand first, the oldest date first. */
export interface Ledger {
  readonly mine: readonly LedgerEntry[]
  /** Of the person the agreement was made with; outside a conversation, of whoever does it. */
  readonly theirs: readonly LedgerEntry[]
  /** Of somebody else than whom it was agreed with, by name in `person`. */
  readonly others: readonly LedgerEntry[]
  /** Nobody said who does it. */
  readonly undecided: readonly LedgerEntry[]
  readonly notNow: readonly NotNowEntry[]
}

/**
 * Every agreement and step of the user's own in the folder, closed ones too.
 * @param today ages and overdue days are counted until this day
 */
export function ledger(folder: Folder, today: Day): Ledger {
  const sides: Readonly<Record<Side, LedgerEntry[]>> = { mine: [], theirs: [], others: [], undecided: [] }
  const yourName = folder.settings.shared['your-name']
  for (const entry of ledgerEntries(folder, today).toSorted(oldestDueFirst))
    sides[sideOf(entry, yourName)].push(entry)
  return { ...sides, notNow: notNowEntries(folder, today) }
}

/** The entries somebody is still expected to do something about. */
export const openEntries = (entries: readonly LedgerEntry[]): readonly LedgerEntry[] =>
  entries.filter(({ status }) => isOpen(status))

/** Open agreements made with one person, or that this person does; steps of the user's own are left out. */
export function openWith(folder: Folder, today: Day, name: string): readonly LedgerEntry[] {
  const concerns = (entry: LedgerEntry): boolean =>
    [entry.with, entry.person].some((other) => other !== null && sameName(other, name))
  return openEntries(ledgerEntries(folder, today))
    .filter((entry) => !entry.private && concerns(entry))
    .toSorted(oldestDueFirst)
}

/** Is it the user's own to do? */
export const isOwn = (folder: Folder, entry: LedgerEntry): boolean =>
  sideOf(entry, folder.settings.shared['your-name']) === 'mine'

type Side = 'mine' | 'theirs' | 'others' | 'undecided'

/** A user who writes their own name means themselves. */
function sideOf(entry: LedgerEntry, yourName: string | undefined): Side {
  if (entry.who === null) return 'undecided'
  if (entry.who === 'me' || (yourName !== undefined && sameName(entry.who, yourName))) return 'mine'
  if (entry.who === 'them') return 'theirs'
  return entry.with === null || sameName(entry.who, entry.with) ? 'theirs' : 'others'
}

/** Open before closed; then the oldest date, those without a date last; then the oldest. */
const oldestDueFirst = ascending(({ status, by, made }: LedgerEntry): string =>
  [isOpen(status) ? 0 : 1, by ?? '9999-12-31', made].join(' '),
)
