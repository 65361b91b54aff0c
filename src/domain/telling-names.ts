import { stemOf } from './file-path.ts'
import { fold } from './fold.ts'
import type { AnyRecord, Folder } from './records.ts'

/** Shorter parts of a name, and numbers, say nothing. */
const SAYS_SOMETHING = /^[a-z][a-z0-9]{2,}$/u

/**
 * Does the name of a record's file say what is the user's alone? A name is given once and stays, also when the text it was
 * made of is taken back.
 */
export function hasTellingName({ file, shared, private: own }: AnyRecord): boolean {
  const secret = new Set(wordsIn(own))
  const known = new Set(wordsIn(shared))
  return partsOf(stemOf(file)).some(
    (part) => SAYS_SOMETHING.test(part) && secret.has(part) && !known.has(part),
  )
}

/** The folder with the name of such a file taken out: its day and id stand there instead. */
export const withoutTellingNames = (folder: Folder): Folder => ({
  ...folder,
  evidence: folder.evidence.map((record) =>
    hasTellingName(record)
      ? { ...record, file: `evidence/${record.shared.date}-${partsOf(record.shared.id).join('-')}.yaml` }
      : record,
  ),
})

/** A text cut as the name of a file is. */
const partsOf = (text: string): readonly string[] => fold(text).match(/[a-z0-9]+/gu) ?? []

function wordsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return partsOf(value)
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(wordsIn) : []
}
