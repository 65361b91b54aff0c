import { stemOf } from '../domain/file-path.ts'
import { readIsoDay } from '../domain/day.ts'
import type { AnyRecord } from '../domain/records.ts'
import type { Catalogue } from '../text/catalogue.ts'

/** What a person would call a record: who a conversation was with, the month of a check-in, the line of an example. */
export function recordTitle(record: AnyRecord, catalogue: Catalogue): string {
  const { choices, follow } = catalogue
  switch (record.type) {
    case 'meeting':
      return `${record.shared.with} (${choices.kind[record.shared.kind]})`
    case 'evidence':
      return record.shared.line ?? record.private.line ?? byFile(record, catalogue)
    case 'plan':
    case 'people':
    case 'agreements':
    case 'settings':
      return follow.search[record.type]
    default:
      return byFile(record, catalogue)
  }
}

/** A file that is called by its day or month has that as its name. */
function byFile({ file }: AnyRecord, { dates }: Catalogue): string {
  const name = stemOf(file)
  const day = readIsoDay(name.slice(0, 10))
  if (day !== null) return dates.longDay(day)
  return /^\d{4}-\d{2}$/u.test(name) ? dates.month(name) : name
}
