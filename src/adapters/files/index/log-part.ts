import { contentReader } from '../../../domain/content-words.ts'
import { readLogFile, type ReadLog, wordsOfLog } from '../../../domain/private/read-log.ts'
import type { AnyRecord, LogRecord } from '../../../domain/records.ts'
import type { Root } from '../root.ts'
import type { Entry } from './entries.ts'
import { as } from './left.ts'
import { lineWordsBytes, type LineWords, withoutUnused } from './line-words.ts'
import type { Part } from './look-at.ts'
import { fileAt } from './places.ts'
import { damaged, recordAt } from './records-on.ts'
import type { Shelf } from './shelf-format.ts'

/** The log of a part, with the words that are remembered of it; those of a file that changed are taken now. */
export function readLogOf(root: Root, { known, behind: { shelf, entries } }: Part): ReadLog {
  const remembered = shelf?.lineWords() ?? null
  const reader = contentReader(remembered?.words)
  const files = known.names.flatMap((name, at) => {
    const file = fileAt('log', name)
    const entry = entries?.[at] ?? keptAt(shelf, file, at)
    const record = recordOf(root, shelf, entry)
    const old = entry.kept === null ? null : (remembered?.of[entry.kept] ?? null)
    if (old !== null && entry.broken === null)
      return readLogFile(file, old, () => record() ?? damaged(root, 'log'))
    const log = entry.broken === null ? record() : null
    return log === null ? [] : readLogFile(file, wordsOfLog(log, reader), () => log)
  })
  return { reader, files }
}

const keptAt = (shelf: Shelf | null, file: string, kept: number): Entry => ({
  kept,
  fresh: null,
  broken: shelf?.broken.get(file) ?? null,
})

/** Its record, parsed once. */
function recordOf(root: Root, shelf: Shelf | null, entry: Entry): () => LogRecord | null {
  let found: LogRecord | null = null
  return () => {
    if (found !== null) return found
    const record = entry.kept === null ? entry.record : shelf && recordAt(root, 'log', shelf, entry.kept)
    return (found = record === null ? null : as('log', record))
  }
}

/** The words of all lines for a new shelf: those that were remembered, and those of what was read now. */
export function lineWordsOf(
  shelf: Shelf | null,
  entries: readonly Entry[],
  old: (was: number) => AnyRecord | null,
): Buffer {
  const remembered: LineWords | null = shelf?.lineWords() ?? null
  const reader = contentReader(remembered?.words)
  const of = entries.map((entry) => {
    if (entry.broken !== null) return null
    const known = entry.kept === null ? null : (remembered?.of[entry.kept] ?? null)
    if (known !== null) return known
    const record = entry.kept === null ? entry.record : old(entry.kept)
    return record === null ? null : wordsOfLog(as('log', record), reader)
  })
  return lineWordsBytes(withoutUnused({ words: reader.words(), of }))
}
