import type { Located, Problem } from '../problem.ts'
import { fail, ok, type Result } from '../result.ts'
import {
  EXPORT_SCHEMA,
  FULL_EXPORT,
  type ExportDocument,
  type PackedFile,
  type PackedRecord,
  SHARE_EXPORT,
} from './document.ts'
import { isJsonList, isJsonMap, type JsonMap, type JsonValue } from './read-json.ts'
import type { PlainMap } from '../merge/plain.ts'

/** What `career import` may be given, told by its `kind`; each is read by who knows it. */
export type ImportKind = 'folder' | 'list' | 'unknown'

/** What a document says it is. */
export function kindOfDocument(value: JsonValue): ImportKind {
  if (isJsonList(value)) return 'list'
  if (!isJsonMap(value)) return 'unknown'
  const { kind } = value
  if (kind === FULL_EXPORT || kind === SHARE_EXPORT) return 'folder'
  // An export of which the head was lost is no list of what somebody did.
  return !('records' in value) && Object.values(value).some(isJsonList) ? 'list' : 'unknown'
}

/** Is this a list as a person keeps it, Markdown or plain lines, and no data at all? */
export const isOutline = (text: string, name: string): boolean =>
  !/\.json$/iu.test(name) && !/^\uFEFF?\s*(?:[{[]|$)/u.test(text)

/**
 * Reads the frame of an export: its lists, and that each entry says what it is. What a record holds is for the file
 * format to check.
 * @param name how the document is called in messages
 * @returns the document, or every problem of its frame, each with its path: `records[3].file`
 */
export function readDocument(value: JsonValue, name: string): Result<ExportDocument, readonly Located[]> {
  const place = { file: name }
  const at = (problem: Problem): Located => ({ problem, place })
  if (!isJsonMap(value) || kindOfDocument(value) !== 'folder') return fail([at({ code: 'not-an-export' })])
  const { schema, kind, records, files = [] } = value
  if (typeof schema === 'number' && schema > EXPORT_SCHEMA)
    return fail([at({ code: 'newer-schema', schema, known: EXPORT_SCHEMA })])
  if (!isJsonList(records)) return fail([at(wrong('records', 'list', records))])
  if (!isJsonList(files)) return fail([at(wrong('files', 'list', files))])
  const problems = [
    ...records.flatMap((one, index) => recordProblems(one, `records[${index}]`)),
    ...files.flatMap((one, index) => fileProblems(one, `files[${index}]`)),
    ...twins([...records, ...files]),
  ]
  if (problems.length > 0) return fail(problems.map(at))
  return ok({
    schema: EXPORT_SCHEMA,
    command: 'export',
    kind: kind === SHARE_EXPORT ? SHARE_EXPORT : FULL_EXPORT,
    made: typeof value['made'] === 'string' ? value['made'] : '',
    records: records.filter(isJsonMap).map(recordOf),
    files: files.filter(isJsonMap).map(fileOf),
  })
}

function recordProblems(value: JsonValue, path: string): readonly Problem[] {
  if (!isJsonMap(value)) return [wrong(path, 'map', value)]
  const { type, file, shared, private: own = {}, text = '' } = value
  return [
    ...(typeof type === 'string' ? [] : [wrong(`${path}.type`, 'text', type)]),
    ...(typeof file === 'string' ? [] : [wrong(`${path}.file`, 'text', file)]),
    ...(isJsonMap(shared) ? [] : [wrong(`${path}.shared`, 'map', shared)]),
    ...(isJsonMap(own) ? [] : [wrong(`${path}.private`, 'map', own)]),
    ...(typeof text === 'string' ? [] : [wrong(`${path}.text`, 'text', text)]),
  ]
}

function fileProblems(value: JsonValue, path: string): readonly Problem[] {
  if (!isJsonMap(value)) return [wrong(path, 'map', value)]
  const { file, text } = value
  return [
    ...(typeof file === 'string' ? [] : [wrong(`${path}.file`, 'text', file)]),
    ...(typeof text === 'string' ? [] : [wrong(`${path}.text`, 'text', text)]),
  ]
}

/** One file given twice: which of the two is meant cannot be known. */
function twins(entries: readonly JsonValue[]): readonly Problem[] {
  const seen = new Set<string>()
  return entries.flatMap((entry) => {
    const file = isJsonMap(entry) ? entry['file'] : undefined
    if (typeof file !== 'string') return []
    const isTwin = seen.has(file)
    seen.add(file)
    return isTwin ? [{ code: 'given-twice', name: file } as const] : []
  })
}

function wrong(path: string, expected: string, got: JsonValue | undefined): Problem {
  return got === undefined
    ? { code: 'missing-value', path, expected }
    : { code: 'wrong-value', path, expected, got: kindOf(got) }
}

/** A few words about a value, for a message. */
export function kindOf(value: JsonValue): string {
  if (value === null) return ''
  if (typeof value === 'object') return Array.isArray(value) ? 'list' : 'map'
  const text = String(value).replaceAll(/\s+/gu, ' ')
  return text.length > 60 ? `${text.slice(0, 59)}…` : text
}

const textIn = (value: JsonValue | undefined): string => (typeof value === 'string' ? value : '')

function recordOf({ type, file, shared, private: own, text }: JsonMap): PackedRecord {
  return {
    type: textIn(type),
    file: textIn(file),
    shared: plainMap(shared),
    ...(own !== undefined && { private: plainMap(own) }),
    ...(typeof text === 'string' && { text }),
  }
}

const fileOf = ({ file, text, byHand }: JsonMap): PackedFile => ({
  file: textIn(file),
  text: textIn(text),
  ...(byHand === true && { byHand }),
})

/** JSON without its nulls, which say nothing, is data as a record has it. */
function plainMap(value: JsonValue | undefined): PlainMap {
  return isJsonMap(value) ? (withoutNulls(value) as PlainMap) : {}
}

function withoutNulls(value: JsonValue): JsonValue {
  if (isJsonList(value)) return value.filter((item) => item !== null).map(withoutNulls)
  if (!isJsonMap(value)) return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, item]) => (item === null ? [] : [[key, withoutNulls(item)]])),
  )
}
