import { getAt, isPlainList, same, type Plain } from '../../domain/merge/plain.ts'
import type { AnyRecord } from '../../domain/records.ts'
import { encode } from './encode.ts'
import { quickRecord } from './quick/quick-record.ts'
import { applyEdits, type Edit } from './yaml/edits.ts'
import { renderBlock } from './yaml/render.ts'

/**
 * The text with one item more in the list with which it ends: a line in a log, by far the most frequent change. Nothing
 * is taken apart for it, so it takes no longer in a full month than in a fresh one.
 * @param record what the text says now
 * @param edits what is to become different
 * @returns null for every other change, and for a text that ends in another way: then it has to be taken apart
 */
export function appendedText(record: AnyRecord, edits: readonly Edit[], now: string): string | null {
  const [edit, ...others] = edits
  if (edit?.do !== 'insert' || others.length > 0) return null
  const expected = applyEdits(encode(record), edits)
  const list = getAt(expected, edit.path)
  if (!isPlainList(list) || !same(list.at(-1), edit.value)) return null
  const indent = indentOfLastItem(now)
  if (indent === null) return null
  const lines = renderBlock([edit.value]).map((line) => (line === '' ? '' : indent + line))
  const text = `${now}${lines.join('\n')}\n`
  return saysExactly(record, text, expected) ? text : null
}

/** Null where the text does not end in the middle of its last item. */
function indentOfLastItem(text: string): string | null {
  const last = /(?:^|\n)( *)(\S[^\n]*)\n$/.exec(text)
  if (last === null || last[2]?.startsWith('#') === true) return null
  return [...text.matchAll(/^( *)- /gm)].at(-1)?.[1] ?? null
}

function saysExactly({ type, file }: AnyRecord, text: string, expected: Plain): boolean {
  const record = quickRecord(type, file, text)
  return record !== null && same(encode(record), expected)
}
