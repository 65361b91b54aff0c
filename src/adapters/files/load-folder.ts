import type { Located } from '../../domain/problem.ts'
import { emptyFolder, type AnyRecord, type Folder, type RecordType } from '../../domain/records.ts'
import { DiskError, onDisk, systemProblem } from './disk-error.ts'
import { RECORD_FOLDERS, SINGLE_FILES, typeOfFile } from './record-files.ts'
import { readText } from './read-text.ts'
import { display, displayPath, locate, type Root } from './root.ts'

/** What a folder holds, before its records are put in their places. */
interface Found {
  readonly records: readonly AnyRecord[]
  readonly problems: readonly Located[]
  /** Every name in the record folders, and the single files that are there. */
  readonly files: readonly string[]
}

/** Reads every record; one that cannot be read is a problem and hides no other. */
export async function readRecords(root: Root): Promise<Found> {
  const { files, problems } = listFiles(root)
  const records: AnyRecord[] = []
  const wrong: Located[] = [...problems]
  for (const file of files) {
    const type = typeOfFile(file)
    // oxlint-disable-next-line no-await-in-loop -- the parser is loaded once, and only when there is something to read
    const read = type === null ? null : await readRecord(root, file, type)
    if (read !== null) {
      records.push(...read.records)
      wrong.push(...read.problems)
    }
  }
  return { records, problems: wrong, files }
}

/** Every name in the record folders, and the single files that are there. */
export function listFiles(root: Root): {
  readonly files: readonly string[]
  readonly problems: readonly Located[]
} {
  const problems: Located[] = []
  const names = (folder: string): readonly string[] => {
    try {
      return namesIn(root, folder)
    } catch (error) {
      problems.push(asProblem(root, error))
      return []
    }
  }
  const top = names('')
  const singles = SINGLE_FILES.filter((file) => top.includes(file))
  const below = RECORD_FOLDERS.filter((folder) => top.includes(folder)).flatMap((folder) =>
    names(folder)
      .filter((name) => !name.startsWith('.'))
      .map((name) => `${folder}/${name}`),
  )
  return { files: [...singles, ...below], problems }
}

function namesIn(root: Root, folder: string): readonly string[] {
  const path = locate(root, folder)
  return onDisk(path, 'read', () => (root.disk.look(path) === null ? [] : root.disk.list(path)))
}

/** A refusal of the system as a problem among others; a bug goes on up. */
function asProblem(root: Root, error: unknown): Located {
  if (error instanceof DiskError) return systemProblem(error, (path) => displayPath(root, path))
  throw error
}

interface Read {
  readonly records: readonly AnyRecord[]
  readonly problems: readonly Located[]
}

async function readRecord(root: Root, file: string, type: RecordType): Promise<Read> {
  const shown = display(root, file)
  try {
    const text = readText(root, file)
    if (!text.ok) return { records: [], problems: [{ problem: text.problem, place: { file: shown } }] }
    const { decode } = await import('./decode.ts')
    const decoded = decode(type, file, shown, text.value)
    return decoded.ok
      ? { records: [decoded.value.record], problems: [] }
      : { records: [], problems: decoded.problem }
  } catch (error) {
    return { records: [], problems: [asProblem(root, error)] }
  }
}

/** Puts records in their places; what is missing is empty. */
export function folderOf(records: readonly AnyRecord[], files: readonly string[]): Folder {
  const of = <T extends RecordType>(type: T) =>
    records.filter((record): record is Extract<AnyRecord, { readonly type: T }> => record.type === type)
  const empty = emptyFolder()
  return {
    settings: of('settings')[0] ?? empty.settings,
    plan: of('plan')[0] ?? empty.plan,
    people: of('people')[0] ?? empty.people,
    agreements: of('agreements')[0] ?? empty.agreements,
    meetings: of('meeting'),
    checkins: of('checkin'),
    reviews: of('review'),
    evidence: of('evidence'),
    feedback: of('feedback'),
    logs: of('log'),
    practices: of('practice'),
    files,
  }
}
