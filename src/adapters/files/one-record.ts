import type { LoadedRecord } from '../../usecases/ports.ts'
import { DiskError, systemProblem } from './disk-error.ts'
import { quickRecord } from './quick/quick-record.ts'
import { readText } from './read-text.ts'
import { typeOfRecord } from './record-files.ts'
import { display, displayPath, type Root } from './root.ts'

/** Reads the first of these files that is there, without a look at any other. */
export async function readOneRecord(root: Root, files: readonly string[]): Promise<LoadedRecord> {
  try {
    for (const file of files) {
      const text = readText(root, file)
      if (!text.ok && text.problem.code === 'not-there') continue
      const shown = display(root, file)
      if (!text.ok) return { record: null, problems: [{ problem: text.problem, place: { file: shown } }] }
      const quick = quickRecord(typeOfRecord(file), file, text.value)
      if (quick !== null) return { record: quick, problems: [] }
      // oxlint-disable-next-line no-await-in-loop -- the loop ends here
      const { decode } = await import('./decode.ts')
      const decoded = decode(typeOfRecord(file), file, shown, text.value)
      return decoded.ok
        ? { record: decoded.value.record, problems: [] }
        : { record: null, problems: decoded.problem }
    }
    return { record: null, problems: [] }
  } catch (error) {
    if (!(error instanceof DiskError)) throw error
    return { record: null, problems: [systemProblem(error, (path) => displayPath(root, path))] }
  }
}
