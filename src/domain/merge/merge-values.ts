import { mergeLists } from './merge-lists.ts'
import type { Merged, Versions } from './merged.ts'
import { getAt, isPlainList, isPlainMap, same, type Plain, type PlainMap } from './plain.ts'

/**
 * Makes one of two versions, piece by piece. What one side changed is taken over; what one took away goes, unless the
 * other changed it; in lists the items of both stay. Where both changed the same piece ours stays, and theirs is told.
 */
export function mergeValues({ base, ours, theirs }: Versions, path: readonly string[] = []): Merged {
  if (same(ours, theirs)) return settled(ours)
  if (base !== undefined && same(base, ours)) return settled(theirs)
  if (base !== undefined && same(base, theirs)) return settled(ours)
  if (ours === undefined || theirs === undefined) return settled(ours ?? theirs)
  if (isPlainMap(ours) && isPlainMap(theirs))
    return mergeMaps(isPlainMap(base) ? base : {}, ours, theirs, path)
  if (isPlainList(ours) && isPlainList(theirs))
    return mergeLists({ base: isPlainList(base) ? base : [], ours, theirs }, path, mergeValues)
  return { value: ours, clashes: [{ path, theirs }] }
}

const settled = (value: Plain | undefined): Merged => ({ value, clashes: [] })

function mergeMaps(base: PlainMap, ours: PlainMap, theirs: PlainMap, path: readonly string[]): Merged {
  const keys = [...Object.keys(ours), ...Object.keys(theirs).filter((key) => !Object.hasOwn(ours, key))]
  const parts = keys.map((key) => {
    const versions = { base: getAt(base, [key]), ours: getAt(ours, [key]), theirs: getAt(theirs, [key]) }
    return { key, ...mergeValues(versions, [...path, key]) }
  })
  return {
    value: Object.fromEntries(
      parts.flatMap(({ key, value }) => (value === undefined ? [] : [[key, value] as const])),
    ),
    clashes: parts.flatMap(({ clashes }) => clashes),
  }
}
