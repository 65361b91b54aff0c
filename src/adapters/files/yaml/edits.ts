import {
  getAt,
  haveIds,
  idOf,
  isPlainList,
  isPlainMap,
  same,
  type Path,
  type Plain,
  type PlainList,
  type PlainMap,
  type Step,
} from '../../../domain/merge/plain.ts'

/** One piece of a file that is to become different. */
export type Edit =
  | { readonly do: 'set'; readonly path: Path; readonly value: Plain }
  /** A new item in the list at `path`, after that item, or first. */
  | { readonly do: 'insert'; readonly path: Path; readonly after: Step | null; readonly value: Plain }
  | { readonly do: 'delete'; readonly path: Path }

/** The fewest edits that make `after` of `before`. Keys are compared one by one, so that keys we do not know stay. */
export function diff(before: Plain | undefined, after: Plain | undefined, path: Path = []): readonly Edit[] {
  if (same(before, after)) return []
  if (isPlainMap(before ?? after) && isPlainMap(after ?? before)) return diffMaps(before, after, path)
  if (after === undefined) return [{ do: 'delete', path }]
  // Somebody else may begin the same list: then the items of both belong in it.
  if (before === undefined && isPlainList(after) && haveIds(after)) return diffById([], after, path)
  if (!isPlainList(before) || !isPlainList(after)) return [{ do: 'set', path, value: after }]
  return haveIds(before) && haveIds(after) ? diffById(before, after, path) : diffByPlace(before, after, path)
}

function diffMaps(before: Plain | undefined, after: Plain | undefined, path: Path): readonly Edit[] {
  const old: PlainMap = isPlainMap(before) ? before : {}
  const wanted: PlainMap = isPlainMap(after) ? after : {}
  const keys = [...Object.keys(wanted), ...Object.keys(old).filter((key) => !Object.hasOwn(wanted, key))]
  return keys.flatMap((key) => diff(getAt(old, [key]), getAt(wanted, [key]), [...path, key]))
}

function diffById(before: PlainList, after: PlainList, path: Path): readonly Edit[] {
  const had = new Map(before.map((item) => [idOf(item), item] as const))
  const has = new Set(after.map(idOf))
  const stayed = (list: PlainList, other: { readonly has: (id: string | null) => boolean }) =>
    list.map(idOf).filter((id) => other.has(id))
  if (stayed(before, has).join(' ') !== stayed(after, had).join(' '))
    return [{ do: 'set', path, value: after }]
  return [
    ...after.flatMap((item) => {
      const old = had.get(idOf(item))
      return old === undefined ? [] : diff(old, item, below(path, item))
    }),
    ...after.flatMap((item, at): readonly Edit[] =>
      had.has(idOf(item)) ? [] : [{ do: 'insert', path, after: stepTo(after[at - 1]), value: item }],
    ),
    ...before.flatMap((item) =>
      has.has(idOf(item)) ? [] : [{ do: 'delete' as const, path: below(path, item) }],
    ),
  ]
}

const below = (path: Path, item: Plain): Path => [...path, { id: idOf(item) ?? '' }]

function stepTo(item: Plain | undefined): Step | null {
  const id = idOf(item)
  return id === null ? null : { id }
}

/** What is the same at the beginning and at the end of a list stays untouched. */
function diffByPlace(before: PlainList, after: PlainList, path: Path): readonly Edit[] {
  const start = sameAtStart(before, after)
  const end = sameAtStart(before.slice(start).toReversed(), after.slice(start).toReversed())
  const old = before.slice(start, before.length - end)
  const wanted = after.slice(start, after.length - end)
  const both = Math.min(old.length, wanted.length)
  return [
    ...wanted.slice(0, both).flatMap((item, at) => diff(old[at], item, [...path, start + at])),
    ...wanted.slice(both).map((value, at): Edit => {
      const index = start + both + at
      return { do: 'insert', path, after: index === 0 ? null : index - 1, value }
    }),
    ...old
      .slice(both)
      .map((_, at): Edit => ({ do: 'delete', path: [...path, start + both + at] }))
      .toReversed(),
  ]
}

function sameAtStart(one: PlainList, other: PlainList): number {
  const differs = one.findIndex((item, at) => !same(item, other[at]))
  return differs === -1 ? Math.min(one.length, other.length) : Math.min(differs, other.length)
}

/** The data with the edits applied; what a file with these edits has to say. */
export const applyEdits = (value: Plain, edits: readonly Edit[]): Plain => edits.reduce(applyEdit, value)

function applyEdit(value: Plain, edit: Edit): Plain {
  return change(value, edit.path, (old) => {
    if (edit.do === 'delete') return undefined
    return edit.do === 'set' ? edit.value : insertInto(old, edit.after, edit.value)
  })
}

function insertInto(old: Plain | undefined, after: Step | null, value: Plain): PlainList {
  const list = asList(old)
  const at = after === null ? 0 : placeIn(list, after) + 1
  return [...list.slice(0, at), value, ...list.slice(at)]
}

/** The index of a step in a list; the last one when the item is gone. */
function placeIn(list: PlainList, step: Step): number {
  const at = typeof step === 'object' ? list.findIndex((item) => idOf(item) === step.id) : Number(step)
  return at === -1 ? list.length - 1 : Math.min(at, list.length - 1)
}

/** Where one text stands, a list of one is meant. */
function asList(value: Plain | undefined): PlainList {
  if (value === undefined) return []
  return isPlainList(value) ? value : [value]
}

function change(
  value: Plain | undefined,
  path: Path,
  how: (old: Plain | undefined) => Plain | undefined,
): Plain {
  const [step, ...rest] = path
  if (step === undefined) return how(value) ?? {}
  const replaced = (old: Plain | undefined) => (rest.length === 0 ? how(old) : change(old, rest, how))
  return typeof step === 'string'
    ? changeKey(value, step, replaced)
    : changeItem(asList(value), step, replaced)
}

type Replace = (old: Plain | undefined) => Plain | undefined

function changeKey(value: Plain | undefined, key: string, replaced: Replace): PlainMap {
  const map: PlainMap = isPlainMap(value) ? value : {}
  const wanted = replaced(getAt(map, [key]))
  const others = Object.entries(map).filter(([name]) => name !== key)
  return Object.fromEntries(wanted === undefined ? others : [...others, [key, wanted]])
}

function changeItem(list: PlainList, step: Step, replaced: Replace): PlainList {
  const at = typeof step === 'object' ? list.findIndex((item) => idOf(item) === step.id) : Number(step)
  return list.flatMap((item, index) => {
    if (index !== at) return [item]
    const wanted = replaced(item)
    return wanted === undefined ? [] : [wanted]
  })
}
