import type { Day } from '../../domain/day.ts'
import type { LedgerEntry } from '../../domain/ledger-entry.ts'
import type { NotNowEntry } from '../../domain/not-now.ts'
import { oneLine } from '../../domain/one-line.ts'
import type { Json } from '../../engine/answers.ts'
import type { Catalogue } from '../../text/catalogue.ts'

/** One agreement in a list: what, then under it the rest (advice B1). */
export function entryLines(
  entry: LedgerEntry,
  today: Day,
  { follow: { agreements }, choices, dates }: Catalogue,
): readonly string[] {
  return item(entry.what, [
    agreements.stands(entry, choices.status[entry.status], dates),
    ...(entry.seen === null ? [] : [agreements.seen(entry.seen)]),
    agreements.comes(entry, today, dates),
  ])
}

/** One "not now" in a list (advice B8). */
export function notNowLines(
  entry: NotNowEntry,
  today: Day,
  { follow: { agreements }, dates }: Catalogue,
): readonly string[] {
  const { notNow } = agreements
  return item(entry.what, [
    notNow.stands(entry, today, dates),
    ...(entry.condition === null ? [] : [notNow.condition(entry.condition)]),
    notNow.comes(entry, dates),
  ])
}

const item = (what: string, under: readonly string[]): readonly string[] => [
  `- ${oneLine(what)}`,
  ...under.map((line) => `  ${oneLine(line)}`),
]

/** An agreement for a program; `private` says that nobody else may see it. */
export const entryJson = (entry: LedgerEntry): { readonly [key: string]: Json } => ({
  id: entry.id,
  what: entry.what,
  who: entry.who,
  by: entry.by,
  seen: entry.seen,
  status: entry.status,
  age: entry.ageDays,
  overdue: entry.overdueDays,
  meeting: entry.meeting,
  with: entry.with,
  made: entry.made,
  closed: entry.closed,
  lastMention: entry.lastMention,
  reminded: entry.reminded,
  goal: entry.goal,
  file: entry.file,
  private: entry.private,
})

/** A "not now" for a program, with the same keys as an agreement where they mean the same. */
export const notNowJson = (entry: NotNowEntry, ageDays: number | null): { readonly [key: string]: Json } => ({
  id: entry.id,
  what: entry.what,
  who: null,
  by: entry.again,
  seen: null,
  status: standOf(entry),
  age: ageDays,
  meeting: entry.meeting,
  with: entry.with,
  made: entry.made,
  closed: entry.closed,
  lastMention: entry.lastMention,
  condition: entry.condition,
  met: entry.met,
  raised: entry.raised,
  file: entry.file,
})

/** `due` needs to be raised; `waiting` has its day ahead, or is on the agenda of a conversation that lies ahead. */
const standOf = ({ closed, raised, due }: NotNowEntry): 'dropped' | 'raised' | 'due' | 'waiting' =>
  closed !== null ? 'dropped' : raised !== null ? 'raised' : due ? 'due' : 'waiting'
