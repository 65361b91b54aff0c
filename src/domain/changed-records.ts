import type { AnyRecord, Folder } from './records.ts'

const all = (folder: Folder): readonly AnyRecord[] => [
  folder.settings,
  folder.plan,
  folder.people,
  folder.agreements,
  ...folder.meetings,
  ...folder.checkins,
  ...folder.reviews,
  ...folder.evidence,
]

/** The records that are new or other than they were, in a fixed order; the same object is the same record. */
export function changedRecords(before: Folder, after: Folder): readonly AnyRecord[] {
  const old = new Set(all(before))
  return all(after).filter((record) => !old.has(record))
}
