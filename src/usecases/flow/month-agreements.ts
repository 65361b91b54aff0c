import type { Agreement } from '../../domain/agreement.ts'
import type { LedgerEntry } from '../../domain/ledger-entry.ts'
import type { Folder } from '../../domain/records.ts'

/** The agreements that were gone through in a check-in, as they stand now, with the smallest next step of a stuck one. */
export function gonethrough(
  folder: Folder,
  open: readonly LedgerEntry[],
): readonly { readonly agreement: Agreement; readonly person: string; readonly stuck: string | null }[] {
  const holders = [folder.agreements, ...folder.meetings]
  const agreements = holders.flatMap(({ shared }) => shared.agreements ?? [])
  const stuck = Object.assign({}, ...holders.map((holder) => holder.private.stuck ?? {})) as Readonly<
    Record<string, string>
  >
  return open.flatMap(({ id, person }) => {
    const agreement = agreements.find((one) => one.id === id)
    const smallest = agreement?.status === 'stuck' ? (stuck[id] ?? null) : null
    return agreement ? [{ agreement, person: person ?? '', stuck: smallest }] : []
  })
}
