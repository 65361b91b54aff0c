import type { Language } from '../../domain/codes.ts'
import { isPlainMap, type PlainMap } from '../../domain/merge/plain.ts'
import type { Located } from '../../domain/problem.ts'
import type { AnyRecord } from '../../domain/records.ts'
import { fail, ok, type Result } from '../../domain/result.ts'
import type { TextChange } from '../../usecases/exchange-ports.ts'
import { decode } from './decode.ts'
import { encode } from './encode.ts'
import { dataOf } from './exchange-data.ts'
import { newText, textSaying } from './exchange-merge.ts'
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
      const data = sharedOf(encode(record))
      return Object.keys(data).length > 1 ? [[record.file, renderFile(HEADER, data)]] : []
    }),
  )
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

/** What one file has to say when its shared side says this; its private side, comments and own keys stay. */
export function changeFor(
  root: Root,
  file: string,
  side: string | null,
  language: Language,
): Result<TextChange, readonly Located[]> {
  const type = typeOfFile(file)
  if (type === null) throw new Error(`${file} is no record`)
  const place = { type, file, shown: display(root, file) }
  const wanted = side === null ? null : decode(type, file, place.shown, side)
  if (wanted?.ok === false) return fail(wanted.problem)
  const shared = wanted === null ? null : sharedOf(encode(wanted.value.record))
  const now = readText(root, file)
  if (!now.ok) return ok(shared === null ? NOTHING : written(file, null, newText(place, shared, language)))
  const here = decode(type, file, place.shown, now.value)
  if (!here.ok) return fail(here.problem)
  const data = dataOf(here.value)
  // What is the user's alone does not go because somebody took the rest away.
  if (shared === null)
    return ok(isPlainMap(data['private']) ? NOTHING : { ...NOTHING, removals: [{ file, before: now.value }] })
  const known = layoutOf(type).shape.keys
  const kept = Object.entries(data).filter(([key]) => key === 'private' || !Object.hasOwn(known, key))
  const text = textSaying(place, here.value, { ...shared, ...Object.fromEntries(kept) })
  return ok(text === now.value ? NOTHING : written(file, now.value, text))
}

const NOTHING: TextChange = { writes: [], documents: [] }

const written = (file: string, before: string | null, after: string): TextChange => ({
  writes: [{ file, before, after }],
  documents: [],
})
