import { encode } from '../../src/adapters/files/encode.ts'
import { recordsOf } from '../../src/domain/records.ts'
import { richFolder } from '../support/report-folders.ts'
import { stringify } from 'yaml'
import { saysNothing } from '../../src/adapters/files/record-text.ts'

/** A folder of files in which there is something of most kinds. */
export const richFolderFiles = (): Readonly<Record<string, string>> =>
  Object.fromEntries(
    recordsOf(richFolder('nl'))
      .filter((record) => !saysNothing(record))
      .map((record) => [record.file, stringify(encode(record))]),
  )
