import { emptyFolder, type Folder } from './records.ts'

/** The folder as it is when one file is there no more. */
export function withoutRecord(folder: Folder, gone: string): Folder {
  const left = <R extends { readonly file: string }>(records: readonly R[]): readonly R[] =>
    records.filter(({ file }) => file !== gone)
  const none = emptyFolder()
  const single = <R extends { readonly file: string }>(record: R, empty: R): R =>
    record.file === gone ? empty : record
  return {
    settings: single(folder.settings, none.settings),
    plan: single(folder.plan, none.plan),
    people: single(folder.people, none.people),
    agreements: single(folder.agreements, none.agreements),
    meetings: left(folder.meetings),
    checkins: left(folder.checkins),
    reviews: left(folder.reviews),
    evidence: left(folder.evidence),
    feedback: left(folder.feedback),
    logs: left(folder.logs),
    practices: left(folder.practices),
    files: folder.files.filter((file) => file !== gone),
  }
}
