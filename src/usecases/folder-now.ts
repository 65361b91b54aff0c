import type { Folder } from '../domain/records.ts'
import { withRecord } from '../domain/with-record.ts'
import { withoutRecord } from '../domain/without-record.ts'
import type { ChangedMeanwhile } from './ports.ts'

/** A folder as it was read, with what somebody else changed in it since. */
export const folderNow = (folder: Folder, { records, gone }: ChangedMeanwhile): Folder =>
  gone.reduce(withoutRecord, records.reduce(withRecord, folder))
