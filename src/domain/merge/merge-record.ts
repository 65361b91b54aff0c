import { mergeValues } from './merge-values.ts'
import type { Clash } from './merged.ts'
import { isPlainList, isPlainMap, same, type Plain, type PlainList, type PlainMap } from './plain.ts'

/** A record's data as it stands in its file: `schema`, what may be shared, `private`. */
export interface RecordVersions {
  /** As both had it; null when they never had it together. */
  readonly base: PlainMap | null
  readonly ours: PlainMap
  readonly theirs: PlainMap
}

export interface MergedRecord {
  readonly data: PlainMap
  /** Fields in which both are kept, ours in place: `outcome`, `private.minimum`. */
  readonly contested: readonly string[]
}

/**
 * Makes one record of two versions. A field that both changed keeps our text; theirs goes under `conflict`, on the same
 * side of the record, so that what is private stays so.
 */
export function mergeRecord({ base, ours, theirs }: RecordVersions): MergedRecord {
  const { value, clashes } = mergeValues({ base: base ?? undefined, ours, theirs })
  const merged = isPlainMap(value) ? value : ours
  return {
    data: clashes.reduce(withConflict, merged),
    contested: clashes.map(({ path }) => path.join('.')),
  }
}

function withConflict(data: PlainMap, { path, theirs }: Clash): PlainMap {
  const [first, ...rest] = path
  const own = data['private']
  if (first === 'private' && isPlainMap(own) && rest.length > 0)
    return { ...data, private: added(own, { field: rest.join('.'), other: wordsOf(theirs) }) }
  const { private: below, ...shared } = data
  const entry = { field: path.join('.'), other: wordsOf(theirs) }
  return { ...added(shared, entry), ...(below !== undefined && { private: below }) }
}

function added(side: PlainMap, entry: PlainMap): PlainMap {
  const { conflict, ...rest } = side
  const before: PlainList = isPlainList(conflict) ? conflict : []
  return { ...rest, conflict: before.some((one) => same(one, entry)) ? before : [...before, entry] }
}

/** A list or block that clashed with something else is written out as data. */
const wordsOf = (value: Plain): string => (typeof value === 'object' ? JSON.stringify(value) : String(value))
