import type { RecordType } from './records.ts'

/** The kinds of files by the names people know them by, as `career schema KIND` takes them, and the record each holds. */
export const FILE_KINDS = {
  career: 'settings',
  plan: 'plan',
  people: 'people',
  agreements: 'agreements',
  meeting: 'meeting',
  checkin: 'checkin',
  review: 'review',
  evidence: 'evidence',
  feedback: 'feedback',
  practice: 'practice',
  log: 'log',
} as const satisfies Readonly<Record<string, RecordType>>

export type FileKind = keyof typeof FILE_KINDS

/** In the order in which they are listed. */
export const SCHEMA_KINDS = Object.keys(FILE_KINDS) as readonly FileKind[]

/** The name of the kind of file that holds such a record. */
export const kindOfRecord = (type: RecordType): FileKind => (type === 'settings' ? 'career' : type)

/** The name of the file that holds the schema of a kind of file, wherever it is kept. */
export const schemaName = (kind: FileKind): string => `${kind}.schema.json`
