import { isPlainList, isPlainMap, type Plain } from '../../domain/merge/plain.ts'
import type { AnyRecord } from '../../domain/records.ts'
import { encode } from './encode.ts'
import { quickRecord } from './quick/quick-record.ts'
import { renderBlock } from './yaml/render.ts'

/** What a text says, and what it is to say. */
export interface Growth {
  readonly record: AnyRecord
  /** The data of that record, and the data it is to have; keys in the order of the file. */
  readonly disk: Plain
  readonly goal: Plain
  readonly now: string
}

/**
 * The text with one item more in the list with which it ends: a line in a log, by far the most frequent change. Nothing
 * is taken apart for it, so it takes no longer in a full month than in a fresh one.
 * @returns null for every other change, and for a text that ends in another way: then it has to be taken apart
 */
export function appendedText({ record, disk, goal, now }: Growth): string | null {
  const item = itemMore(disk, goal)
  const indent = item === null ? null : indentOfLastItem(now)
  if (item === null || indent === null) return null
  const lines = renderBlock([item]).map((line) => (line === '' ? '' : indent + line))
  const text = `${now}${lines.join('\n')}\n`
  return saysExactly(record, text, goal) ? text : null
}

/** Data with its keys in the same order. */
export const alike = (one: Plain | undefined, other: Plain | undefined): boolean =>
  JSON.stringify(one) === JSON.stringify(other)

/** The last item of the one list that has an item more, when nothing else is different; null for every other change. */
function itemMore(before: Plain | undefined, after: Plain | undefined): Plain | null {
  if (isPlainMap(before) && isPlainMap(after)) {
    const keys = Object.keys(after)
    if (!alike(keys, Object.keys(before))) return null
    const [key, ...others] = keys.filter((name) => !alike(before[name], after[name]))
    return key === undefined || others.length > 0 ? null : itemMore(before[key], after[key])
  }
  if (!isPlainList(before) || !isPlainList(after)) return null
  return alike(before, after.slice(0, -1)) ? (after.at(-1) ?? null) : null
}

/** Null where the text does not end in the middle of its last item. */
function indentOfLastItem(text: string): string | null {
  const last = /(?:^|\n)( *)(\S[^\n]*)\n$/.exec(text)
  if (last === null || last[2]?.startsWith('#') === true) return null
  return [...text.matchAll(/^( *)- /gm)].at(-1)?.[1] ?? null
}

function saysExactly({ type, file }: AnyRecord, text: string, goal: Plain): boolean {
  const record = quickRecord(type, file, text)
  return record !== null && alike(encode(record), goal)
}
