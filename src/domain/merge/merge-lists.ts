import type { Merged, Versions } from './merged.ts'
import { canonical, getAt, isPlainMap, same, type Plain, type PlainList } from './plain.ts'

interface Lists {
  readonly base: PlainList
  readonly ours: PlainList
  readonly theirs: PlainList
}

/** What an item is known by, where all items of a list have it and no two the same. */
const NAMES = ['id', 'name', 'what', 'text', 'title', 'until'] as const

type MergeItems = (versions: Versions, path: readonly string[]) => Merged

/** The items of both, none twice. Items that are known by an id or a name are merged one by one. */
export function mergeLists(lists: Lists, path: readonly string[], mergeItems: MergeItems): Merged {
  const name = NAMES.find((key) =>
    [lists.base, lists.ours, lists.theirs].every((list) => tellsApart(list, key)),
  )
  const merged = name === undefined ? mergeAsSet(lists) : mergeByName(lists, name, path, mergeItems)
  return isByDay(lists.ours) && isByDay(lists.theirs) ? { ...merged, value: byDay(merged.value) } : merged
}

const nameOf = (item: Plain, key: string): string | null => {
  const name = isPlainMap(item) ? getAt(item, [key]) : undefined
  return name === undefined || typeof name === 'object' ? null : String(name)
}

function tellsApart(list: PlainList, key: string): boolean {
  const names = list.map((item) => nameOf(item, key))
  return names.every((name) => name !== null) && new Set(names).size === names.length
}

function mergeByName(
  { base, ours, theirs }: Lists,
  key: string,
  path: readonly string[],
  mergeItems: MergeItems,
): Merged {
  const find = (list: PlainList, name: string) => list.find((item) => nameOf(item, key) === name)
  const merged = ours.map((item) => {
    const name = nameOf(item, key) ?? ''
    const there = find(theirs, name)
    const had = find(base, name)
    // What is gone there goes here, unless it was changed here.
    if (there === undefined) return { value: same(had, item) ? undefined : item, clashes: [] }
    return mergeItems({ base: had, ours: item, theirs: there }, [...path, name])
  })
  const stayed: PlainList = merged.flatMap(({ value }) => (value === undefined ? [] : [value]))
  const value = theirs.reduce<PlainList>((list, item, at) => {
    const name = nameOf(item, key) ?? ''
    if (find(ours, name) !== undefined || same(find(base, name), item)) return list
    const before = theirs.slice(0, at).map((one) => nameOf(one, key))
    return insertAfter(list, item, (one) => before.includes(nameOf(one, key)))
  }, stayed)
  return { value, clashes: merged.flatMap(({ clashes }) => clashes) }
}

function mergeAsSet({ base, ours, theirs }: Lists): Merged {
  const [had, here, there] = [base, ours, theirs].map((list) => new Set(list.map(canonical)))
  const stayed = ours.filter((item) => !had?.has(canonical(item)) || there?.has(canonical(item)))
  const value = theirs.reduce<PlainList>((list, item, at) => {
    if (here?.has(canonical(item)) || had?.has(canonical(item))) return list
    const before = new Set(theirs.slice(0, at).map(canonical))
    return insertAfter(list, item, (one) => before.has(canonical(one)))
  }, stayed)
  return { value: withoutTwins(value), clashes: [] }
}

/** Behind the last of the items it stood behind, else first. */
function insertAfter(list: PlainList, item: Plain, isBefore: (one: Plain) => boolean): PlainList {
  const at = list.findLastIndex(isBefore) + 1
  return [...list.slice(0, at), item, ...list.slice(at)]
}

const withoutTwins = (list: PlainList): PlainList => [
  ...new Map(list.map((item) => [canonical(item), item])).values(),
]

const dayOf = (item: Plain): string => nameOf(item, 'on') ?? ''

/** A history: every line has its day, and they stand in that order. */
const isByDay = (list: PlainList): boolean =>
  list.every((item, at) => dayOf(item) !== '' && (at === 0 || dayOf(list[at - 1] ?? '') <= dayOf(item)))

const byDay = (value: Plain | undefined): Plain | undefined =>
  Array.isArray(value)
    ? (value as PlainList).toSorted((one, other) =>
        dayOf(one) < dayOf(other) ? -1 : dayOf(one) > dayOf(other) ? 1 : 0,
      )
    : value
