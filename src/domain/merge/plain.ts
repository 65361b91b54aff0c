/** Data of a record as it goes into a file: no nulls, no empty texts, lists or maps. */
export type Plain = string | number | boolean | PlainList | PlainMap
export type PlainList = readonly Plain[]
export interface PlainMap {
  readonly [key: string]: Plain
}

export const isPlainList = (value: unknown): value is PlainList => Array.isArray(value)
export const isPlainMap = (value: unknown): value is PlainMap =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** One step of the way to a value: a key, an index, or the item with that id. */
export type Step = string | number | { readonly id: string }
export type Path = readonly Step[]

/** The value at a path, or undefined. */
export function getAt(value: Plain | undefined, path: Path): Plain | undefined {
  const [step, ...rest] = path
  if (step === undefined || value === undefined) return value
  return getAt(childAt(value, step), rest)
}

function childAt(value: Plain, step: Step): Plain | undefined {
  if (typeof step === 'string') {
    return isPlainMap(value) && Object.hasOwn(value, step) ? value[step] : undefined
  }
  if (!isPlainList(value)) return undefined
  return typeof step === 'number' ? value[step] : value.find((item) => idOf(item) === step.id)
}

/** The id of an item of a list, or null. */
export function idOf(item: Plain | undefined): string | null {
  const id = isPlainMap(item) && Object.hasOwn(item, 'id') ? item['id'] : undefined
  return typeof id === 'string' ? id : null
}

/** Do all items have an id, each its own? Then they are told apart by id, else by their place. */
export function haveIds(list: PlainList): boolean {
  const ids = list.map(idOf)
  return ids.every((id) => id !== null) && new Set(ids).size === ids.length
}

/** The same text for the same data, whatever the order of keys; what is empty does not count. */
export function canonical(value: Plain | undefined): string {
  if (value === undefined) return ''
  if (isPlainList(value)) return `[${value.map(canonical).filter(isSomething).join(',')}]`
  if (!isPlainMap(value)) return JSON.stringify(String(value))
  const pairs = Object.keys(value)
    .toSorted()
    .map((key) => [key, canonical(value[key])] as const)
    .filter(([, text]) => isSomething(text))
  return `{${pairs.map(([key, text]) => `${JSON.stringify(key)}:${text}`).join(',')}}`
}

const isSomething = (text: string): boolean => text !== '' && text !== '[]' && text !== '{}' && text !== '""'

/** Most often the keys stand in the same order as well, which is soon seen. */
export const same = (one: Plain | undefined, other: Plain | undefined): boolean =>
  JSON.stringify(one) === JSON.stringify(other) || canonical(one) === canonical(other)

/** `agreements.a-7k2m.status`, for a message. */
export const pathText = (path: Path): string =>
  path.map((step) => (typeof step === 'object' ? step.id : String(step))).join('.')
