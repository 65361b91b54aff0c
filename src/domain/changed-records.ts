import { type AnyRecord, type Folder, recordsOf } from './records.ts'

/** The records that are new or other than they were, in a fixed order; the same object is the same record. */
export function changedRecords(before: Folder, after: Folder): readonly AnyRecord[] {
  const old = new Set(recordsOf(before))
  return recordsOf(after).filter((record) => !old.has(record))
}
