import type { AnyRecord, Folder } from './records.ts'

/**
 * The folder as it is with one record new or changed; lists keep the order of their file names.
 * A later change of the same command then builds on this one.
 */
export function withRecord(folder: Folder, record: AnyRecord): Folder {
  const files = folder.files.includes(record.file) ? folder.files : [...folder.files, record.file].toSorted()
  return { ...folder, ...slotWith(folder, record), files }
}

function slotWith(folder: Folder, record: AnyRecord): Partial<Folder> {
  switch (record.type) {
    case 'settings':
      return { settings: record }
    case 'plan':
      return { plan: record }
    case 'people':
      return { people: record }
    case 'agreements':
      return { agreements: record }
    case 'meeting':
      return { meetings: placed(folder.meetings, record) }
    case 'checkin':
      return { checkins: placed(folder.checkins, record) }
    case 'review':
      return { reviews: placed(folder.reviews, record) }
    case 'evidence':
      return { evidence: placed(folder.evidence, record) }
    case 'feedback':
      return { feedback: placed(folder.feedback, record) }
    case 'log':
      return { logs: placed(folder.logs, record) }
    case 'practice':
      return { practices: placed(folder.practices, record) }
  }
}

function placed<R extends { readonly file: string }>(records: readonly R[], record: R): readonly R[] {
  const others = records.filter(({ file }) => file !== record.file)
  return [...others, record].toSorted((one, other) => (one.file < other.file ? -1 : 1))
}
