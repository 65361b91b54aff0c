import type { Agreement } from './agreement.ts'
import { holderOf } from './change-agreement.ts'
import type { Day } from './day.ts'
import { comparable, findById } from './ids.ts'
import { ledgerEntries } from './ledger-entry.ts'
import type { LedgerEntry } from './ledger-entry.ts'
import { nearest } from './nearest.ts'
import { notNowEntries } from './not-now.ts'
import type { NotNowEntry } from './not-now.ts'
import type { LedgerProblem, UsageProblem } from './problem.ts'
import type { OwnStep } from './private/step.ts'
import type { Folder } from './records.ts'
import { fail, ok, type Result } from './result.ts'

/** What an id of the ledger points at. */
export type Found =
  | { readonly is: 'agreement'; readonly entry: LedgerEntry }
  | { readonly is: 'not-now'; readonly entry: NotNowEntry }

/** Finds what an id, or any beginning of one, points at in the ledger. */
export type FindInLedger = (text: string) => Result<Found, LedgerProblem | UsageProblem>

/** As many ids as help to choose. */
const MOST_IDS = 5

/** Reads the ledger once, to find several things in it. */
export function finder(folder: Folder, today: Day): FindInLedger {
  const things: readonly (Found & { readonly key: string })[] = [
    ...ledgerEntries(folder, today).map((entry) => ({
      is: 'agreement' as const,
      entry,
      key: comparable(entry.id),
    })),
    ...notNowEntries(folder, today).map((entry) => ({
      is: 'not-now' as const,
      entry,
      key: comparable(entry.id),
    })),
  ]
  return (text) => {
    const wanted = comparable(text)
    const near = wanted === '' ? [] : things.filter(({ key, is }) => begins(key, wanted, is))
    const whole = near.filter(({ key }) => key === wanted)
    const [only, ...more] = whole.length > 0 ? whole : near
    if (only === undefined) return fail(otherwise(folder, text, things))
    if (more.length === 0) return ok(only)
    return fail({
      code: 'several-records',
      text,
      ids: [only, ...more].slice(0, MOST_IDS).map(({ entry }) => entry.id),
    })
  }
}

/** The id of a conversation is not yet that of something in it: only a dot says which. `m-7k.1` will do for `m-7k2m.1`. */
function begins(key: string, wanted: string, is: Found['is']): boolean {
  if (is === 'agreement') return key.startsWith(wanted)
  const [meeting = '', number] = wanted.split('.')
  return number !== undefined && key.startsWith(meeting) && key.endsWith(`.${number}`)
}

function otherwise(folder: Folder, text: string, things: readonly Found[]): LedgerProblem | UsageProblem {
  const other = findById(folder, text)
  if (other.is === 'several')
    return { code: 'several-records', text, ids: other.found.slice(0, MOST_IDS).map(({ id }) => id) }
  if (other.is === 'none')
    return {
      code: 'no-such-agreement',
      text,
      near: nearest(
        text,
        things.map(({ entry }) => entry.id),
      ),
    }
  const { id, is } = other.found
  const notNow = things.flatMap((one) =>
    one.is === 'not-now' && one.entry.meeting === id ? [one.entry.id] : [],
  )
  return { code: 'no-agreement', id, is, notNow }
}

/** The agreement or own step itself, as it stands in its record. */
export function agreementWithId(folder: Folder, id: string): Agreement | OwnStep | null {
  const holder = holderOf(folder, id)
  if (holder === null) return null
  const agreements = 'agreements' in holder.shared ? (holder.shared.agreements ?? []) : []
  const steps = 'steps' in holder.private ? (holder.private.steps ?? []) : []
  return [...agreements, ...steps].find((one) => one.id === id) ?? null
}

/** The agreement that others may know of; null for a step of the user's own. */
export const sharedAgreement = (folder: Folder, id: string): Agreement | null => {
  const holder = holderOf(folder, id)
  const agreements = holder !== null && 'agreements' in holder.shared ? (holder.shared.agreements ?? []) : []
  return agreements.find((one) => one.id === id) ?? null
}
