import type { TalkInShort } from '../../../domain/standing.ts'
import { isFields } from '../own-json.ts'
import type { Root } from '../root.ts'
import { as } from './left.ts'
import type { Part } from './look-at.ts'
import { fileAt } from './places.ts'
import { damaged } from './records-on.ts'

/** The conversations of a part as a report over years tells them; those of files that changed are as they are. */
export function talksInShort(
  root: Root,
  { known: { names }, behind: { shelf, entries } }: Part,
): readonly TalkInShort[] {
  const kept = shelf?.inShort.values() ?? []
  return names.flatMap((name, at) => {
    const file = fileAt('meetings', name)
    const entry = entries?.[at]
    if (entry !== undefined && entry.kept === null)
      return entry.record === null ? [] : as('meeting', entry.record)
    const value = kept[entry?.kept ?? at]
    if (value === null) return []
    return isTalk(file, value) ? value : damaged(root, 'meetings')
  })
}

/** Is this what was told of that file, as far as one looks at what one wrote oneself? */
const isTalk = (file: string, value: unknown): value is TalkInShort =>
  isFields(value) && value['file'] === file && isFields(value['shared']) && isFields(value['private'])
