import { changedMeanwhile } from '../../domain/changed-meanwhile.ts'
import type { Language } from '../../domain/codes.ts'
import type { Day } from '../../domain/day.ts'
import type { Failure } from '../../domain/problem.ts'
import type { AnyRecord } from '../../domain/records.ts'
import { fail, ok, type Result } from '../../domain/result.ts'
import type { Base } from './base.ts'
import type { Write } from './journal.ts'
import { MOST_BYTES, placed, readText } from './read-text.ts'
import { typeOfFile } from './record-files.ts'
import { recordText, saysNothing, type RecordTrouble } from './record-text.ts'
import { display, isSafeName, type Root } from './root.ts'

/** What a save knows beside the change itself. */
export interface Context {
  readonly root: Root
  /** Records as they were loaded, by file. */
  readonly loaded: Pick<Base, 'get' | 'places'>
  readonly language: Language
  readonly today: Day
  /** The words of the command that saves, to be named when it is taken back. */
  readonly command: string
  /** Told of each file that is written. */
  readonly noticed?: () => void
}

/**
 * What a save of these records would put in which file; a record that changes nothing is left out. Nothing is written.
 * @throws DiskError when the system refuses to read
 */
export function planRecords(
  context: Context,
  records: readonly AnyRecord[],
): Result<readonly Write[], Failure> {
  const writes: Write[] = []
  const failures: Failure[] = []
  const files = new Set(records.map(({ file }) => file))
  if (files.size !== records.length) throw new Error('a change set holds two records for one file')
  for (const record of records) {
    const planned = planRecord(context, record)
    if (!planned.ok) failures.push(planned.problem)
    else if (changesSomething(planned.value, record)) writes.push(planned.value)
  }
  return failures.length === 0 ? ok(writes) : fail(allOf(failures))
}

/** A plan without a word in it gets no file. */
const changesSomething = ({ before, after }: Write, record: AnyRecord): boolean =>
  before === null ? !saysNothing(record) : before !== after

/** An invalid file has to be seen to first, whatever else is wrong. */
function allOf(failures: readonly Failure[]): Failure {
  const exit = failures.some((failure) => failure.exit === 3) ? 3 : 4
  return { exit, problems: failures.flatMap(({ problems }) => problems) }
}

function planRecord(context: Context, wanted: AnyRecord): Result<Write, Failure> {
  const { root, loaded, language } = context
  const { file } = wanted
  if (!isSafeName(file) || typeOfFile(file) !== wanted.type)
    throw new Error(`${file} is no place for a ${wanted.type}`)
  const shown = display(root, file)
  const read = readText(root, file)
  if (!read.ok && read.problem.code !== 'not-there') {
    return fail({ exit: 3, problems: [placed(read.problem, shown)] })
  }
  const now = read.ok ? read.value : null
  const text = recordText({ wanted, base: loaded.get(file) ?? null, now, shown, language })
  if (!text.ok) return fail(failureOf(root, file, text.problem))
  const bytes = Buffer.byteLength(text.value)
  // What is written has to be read again.
  if (bytes > MOST_BYTES)
    return fail({
      exit: 3,
      problems: [placed({ code: 'would-be-too-large', bytes, most: MOST_BYTES }, shown)],
    })
  return ok({ file, before: now, after: text.value })
}

function failureOf(root: Root, file: string, trouble: RecordTrouble): Failure {
  return trouble.is === 'invalid'
    ? { exit: 3, problems: trouble.problems }
    : changedMeanwhile(display(root, file), trouble.path)
}
