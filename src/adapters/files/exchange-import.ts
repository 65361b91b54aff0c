import * as v from 'valibot'
import type { Language } from '../../domain/codes.ts'
import {
  type ExportDocument,
  type PackedFile,
  type PackedRecord,
  SHARE_EXPORT,
} from '../../domain/exchange/document.ts'
import { kindOf } from '../../domain/exchange/read-document.ts'
import { getAt, same, type PlainMap } from '../../domain/merge/plain.ts'
import type { Located, Problem } from '../../domain/problem.ts'
import type { RecordType } from '../../domain/records.ts'
import { fail, ok, type Result } from '../../domain/result.ts'
import { decode } from './decode.ts'
import { encode } from './encode.ts'
import { dataOf, withOwnKeysOf } from './exchange-data.ts'
import { isPackable } from './exchange-files.ts'
import { newText, textSaying, type RecordFile } from './exchange-merge.ts'
import { layoutOf } from './layouts.ts'
import { typeOfFile } from './record-files.ts'
import { isSafeName } from './root.ts'
import { SCHEMA } from './schema/parts.ts'
import { expectedOf, shapeBelow, type Shape } from './schema/shape.ts'

/** A record from elsewhere, checked: the text its file gets in an empty folder, and what that says. */
export interface Incoming extends RecordFile {
  readonly text: string
  readonly data: PlainMap
  readonly id: string | null
}

/** Everything of a document that can be imported. */
export interface Checked {
  readonly records: readonly Incoming[]
  readonly files: readonly PackedFile[]
}

/** Checks every record and file of a document against the format; all problems at once, each with its path. */
export function checkDocument(
  { kind, records, files = [] }: ExportDocument,
  name: string,
  language: Language,
): Result<Checked, readonly Located[]> {
  const isShare = kind === SHARE_EXPORT
  const read = records.map((record, at) => incoming(record, `records[${at}]`, isShare, language))
  const problems = [
    ...read.flatMap((one) => (one.ok ? [] : one.problem)),
    ...files.flatMap(({ file }): readonly Problem[] =>
      isPackable(file) ? [] : [{ code: 'unsafe-name', name: file }],
    ),
  ]
  if (problems.length > 0) return fail(problems.map((problem) => ({ problem, place: { file: name } })))
  return ok({ records: read.flatMap((one) => (one.ok ? [one.value] : [])), files })
}

/** Keys of a file that are no data of its shared side: the number of the format, and the other side. */
const RESERVED = ['schema', 'private'] as const

function incoming(
  record: PackedRecord,
  path: string,
  isShare: boolean,
  language: Language,
): Result<Incoming, readonly Problem[]> {
  const { file } = record
  const type = isSafeName(file) ? typeOfFile(file) : null
  if (type === null) return fail([{ code: 'unsafe-name', name: file }])
  if (record.type !== type)
    return fail([{ code: 'wrong-value', path: `${path}.type`, expected: type, got: record.type }])
  const reserved = RESERVED.filter((key) => Object.hasOwn(record.shared, key))
  if (reserved.length > 0)
    return fail(reserved.map((key) => ({ code: 'unsafe-name', name: `${path}.shared.${key}` })))
  const shared = isShare ? completed(type, record.shared) : record.shared
  const problems = [
    ...issues(layoutOf(type).shared, shared, layoutOf(type).shape, `${path}.shared`),
    ...issues(layoutOf(type).own, record.private ?? {}, ownShape(type), `${path}.private`),
  ]
  if (problems.length > 0) return fail(problems)
  const known = { schema: SCHEMA, ...shared, ...(record.private && { private: record.private }) }
  const read = withText({ type, file, shown: file }, known, record.text, `${path}.text`, language)
  // What was only filled in to make a whole file of it is nothing to be merged.
  return isShare && read.ok ? ok({ ...read.value, data: { schema: SCHEMA, ...record.shared } }) : read
}

/** What kind of conversation it was is nobody else's, so a share export does not say it. */
const completed = (type: RecordType, shared: PlainMap): PlainMap =>
  type === 'meeting' ? { kind: 'career', status: 'planned', ...shared } : shared

const ownShape = (type: RecordType): Shape =>
  shapeBelow(layoutOf(type).shape, 'private') ?? { is: 'map', keys: {} }

/** The hand of the person who wrote it, and the data: where the two differ the data counts. */
function withText(
  place: RecordFile,
  known: PlainMap,
  text: string | undefined,
  path: string,
  language: Language,
): Result<Incoming, readonly Problem[]> {
  if (text === undefined) return done(place, newText(place, known, language), known)
  const decoded = decode(place.type, place.file, path, text)
  if (!decoded.ok) return fail(decoded.problem.map(({ problem }) => problem))
  const now = decoded.value
  if (same(encode(now.record), known)) return done(place, text, dataOf(now))
  const data = withOwnKeysOf(now, known)
  return done(place, textSaying(place, now, data), data)
}

function done(place: RecordFile, text: string, data: PlainMap): Result<Incoming, never> {
  const id = getAt(data, ['id'])
  return ok({ ...place, text, data, id: typeof id === 'string' ? id : null })
}

/** What the schema of one side finds, in words of the document. */
function issues(schema: v.GenericSchema, data: PlainMap, shape: Shape, under: string): readonly Problem[] {
  const found = v.safeParse(schema, data).issues ?? []
  return found.map((issue): Problem => {
    const keys = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)))
    const path = keys.reduce<string>(
      (text, key) => (typeof key === 'number' ? `${text}[${key}]` : `${text}.${key}`),
      under,
    )
    const expected = expectedOf(keys.reduce<Shape | null>(shapeBelow, shape) ?? { is: 'text' })
    const got = getAt(data, keys)
    return got === undefined
      ? { code: 'missing-value', path, expected }
      : { code: 'wrong-value', path, expected, got: kindOf(got) }
  })
}
