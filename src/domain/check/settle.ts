import type { Conflict } from '../merge/conflict.ts'
import { getAt, type Path, type Plain } from '../merge/plain.ts'
import type { AnyRecord } from '../records.ts'

/**
 * The record without the entries under `conflict` that say what stands in place already: there is nothing to choose.
 * Null when there is none of those.
 */
export function settled(record: AnyRecord): AnyRecord | null {
  const shared = withoutSettled(record.shared)
  const own = withoutSettled(record.private)
  if (shared === null && own === null) return null
  return { ...record, shared: shared ?? record.shared, private: own ?? record.private } as AnyRecord
}

/** Is this entry settled, on the side it stands on? */
export function isSettled(side: object, { field, other }: Conflict): boolean {
  const steps = field.split('.')
  const path: Path = steps.map((step) => (/^[a-z]-[0-9a-z]{4,12}$/u.test(step) ? { id: step } : step))
  const value = getAt(side as unknown as Plain, path)
  return value !== undefined && typeof value !== 'object' && String(value) === other
}

function withoutSettled<S extends { readonly conflict?: readonly Conflict[] }>(side: S): S | null {
  const { conflict = [], ...rest } = side
  const open = conflict.filter((one) => !isSettled(rest, one))
  if (open.length === conflict.length) return null
  return (open.length === 0 ? rest : { ...rest, conflict: open }) as S
}
