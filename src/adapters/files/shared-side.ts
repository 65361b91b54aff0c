import type { Language } from '../../domain/codes.ts'
import { isPlainMap, type PlainMap } from '../../domain/merge/plain.ts'
import type { Failure } from '../../domain/problem.ts'
import type { AnyRecord } from '../../domain/records.ts'
import { fail, ok, type Result } from '../../domain/result.ts'
import type { TextChange } from '../../usecases/exchange-ports.ts'
import type { SideChange } from '../../usecases/sync-ports.ts'
import { decode } from './decode.ts'
import { encode } from './encode.ts'
import { dataOf } from './exchange-data.ts'
import { newText, type RecordFile, textSaying } from './exchange-merge.ts'
import { layoutOf } from './layouts.ts'
import { typeOfFile } from './record-files.ts'
import { readText } from './read-text.ts'
import { display, type Root } from './root.ts'
import { renderFile } from './yaml/render.ts'

const HEADER = '# career sync --without-private: the side that may be shared, and nothing else.'

/**
 * The sides that may be shared, each as the text of a file. Made of known keys of that side alone: comments and keys of
 * the user's own stay here, for nobody can tell who they are for.
 */
export function sharedSidesOf(records: readonly AnyRecord[]): ReadonlyMap<string, string> {
  return new Map(
    records.flatMap((record): readonly (readonly [string, string])[] => {
      const side = sideOf(record)
      return side === null ? [] : [[record.file, side]]
    }),
  )
}

/** The text of one; null for a record that is all the user's own. */
function sideOf(record: AnyRecord): string | null {
  const data = sharedOf(encode(record))
  return Object.keys(data).length > 1 ? renderFile(HEADER, data) : null
}

const sharedOf = ({ private: _own, ...shared }: PlainMap): PlainMap => shared

/** Texts of records that hold something under `private`, or are all the user's own. */
export function privateAmong(files: ReadonlyMap<string, string>): readonly string[] {
  return [...files].flatMap(([file, text]) => {
    const type = typeOfFile(file)
    const decoded = type === null ? null : decode(type, file, file, text)
    if (type === null || decoded === null) return []
    const isOwn = Object.keys(layoutOf(type).shape.keys).every((key) => key === 'schema' || key === 'private')
    return isOwn || (decoded.ok && Object.keys(decoded.value.record.private).length > 0) ? [file] : []
  })
}

/**
 * What one file has to say when its shared side says something else; its private side, comments and own keys stay.
 * @returns exit 4 when its shared side is no longer what it was taken for
 */
export function changeFor(
  root: Root,
  file: string,
  { before, after }: SideChange,
  language: Language,
): Result<TextChange, Failure> {
  const type = typeOfFile(file)
  if (type === null) throw new Error(`${file} is no record`)
  const place = { type, file, shown: display(root, file) }
  const wanted = after === null ? null : decode(type, file, place.shown, after)
  if (wanted?.ok === false) return fail({ exit: 3, problems: wanted.problem })
  const shared = wanted === null ? null : sharedOf(encode(wanted.value.record))
  const now = readText(root, file)
  if (now.ok) return changeOf(place, now.value, before, shared)
  if (shared === null) return ok(NOTHING)
  return before === null
    ? ok(written(file, null, newText(place, shared, language)))
    : changedMeanwhile(place.shown)
}

function changeOf(
  place: RecordFile,
  text: string,
  before: string | null,
  shared: PlainMap | null,
): Result<TextChange, Failure> {
  const here = decode(place.type, place.file, place.shown, text)
  if (!here.ok) return fail({ exit: 3, problems: here.problem })
  if (sideOf(here.value.record) !== before) return changedMeanwhile(place.shown)
  const data = dataOf(here.value)
  // What is the user's alone does not go because somebody took the rest away.
  if (shared === null)
    return ok(
      isPlainMap(data['private']) ? NOTHING : { ...NOTHING, removals: [{ file: place.file, before: text }] },
    )
  const known = layoutOf(place.type).shape.keys
  const kept = Object.entries(data).filter(([key]) => key === 'private' || !Object.hasOwn(known, key))
  const after = textSaying(place, here.value, { ...shared, ...Object.fromEntries(kept) })
  return ok(after === text ? NOTHING : written(place.file, text, after))
}

const changedMeanwhile = (file: string): Result<never, Failure> =>
  fail({ exit: 4, problems: [{ problem: { code: 'changed-meanwhile', file, path: '' }, place: { file } }] })

const NOTHING: TextChange = { writes: [], documents: [] }

const written = (file: string, before: string | null, after: string): TextChange => ({
  writes: [{ file, before, after }],
  documents: [],
})
