import { changedMeanwhile } from '../../domain/changed-meanwhile.ts'
import type { Language } from '../../domain/codes.ts'
import { isPlainList, isPlainMap, type Plain, type PlainMap } from '../../domain/merge/plain.ts'
import type { Failure } from '../../domain/problem.ts'
import { isForOwnGoal } from '../../domain/own-goals.ts'
import type { AnyRecord } from '../../domain/records.ts'
import { hasTellingName } from '../../domain/telling-names.ts'
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
  const isOwn = ownAmong(records)
  return new Map(
    records.flatMap((record): readonly (readonly [string, string])[] => {
      const side = sideOf(record, isOwn)
      return side === null ? [] : [[record.file, side]]
    }),
  )
}

type IsOwn = ReturnType<typeof isForOwnGoal>

/** An agreement or example for a goal of the user's alone says what that goal is, so it stays here with it. */
function ownAmong(records: readonly AnyRecord[]): IsOwn {
  const plan = records.find((record) => record.type === 'plan')
  return plan === undefined ? () => false : isForOwnGoal(plan)
}

/** The text of one; null for a record that is all the user's own. */
function sideOf(record: AnyRecord, isOwn: IsOwn): string | null {
  if (staysHere(record, isOwn)) return null
  const data = sharedOf(encode(withoutOwn(record, isOwn)))
  return Object.keys(data).length > 1 ? renderFile(HEADER, data) : null
}

/** Also what tells nothing any more: its name would still say what it once told. */
function staysHere(record: AnyRecord, isOwn: IsOwn): boolean {
  if (hasTellingName(record)) return true
  if (record.type !== 'evidence') return false
  const { line, situation, action, result } = record.shared
  return isOwn(record.shared) || [line, situation, action, result].every((text) => text === undefined)
}

function withoutOwn(record: AnyRecord, isOwn: IsOwn): AnyRecord {
  if (record.type !== 'agreements') return record
  const { agreements = [], ...rest } = record.shared
  const left = agreements.filter((one) => !isOwn(one))
  return { ...record, shared: left.length > 0 ? { ...rest, agreements: left } : rest }
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
  if (now.ok) return changeOf(place, now.value, { before, shared, isOwn: ownIn(root) })
  if (shared === null) return ok(NOTHING)
  return before === null
    ? ok(written(file, null, newText(place, shared, language)))
    : fail(changedMeanwhile(place.shown))
}

/** What is the user's own by the plan that stands here; a plan that cannot be read was told of before. */
function ownIn(root: Root): IsOwn {
  const file = 'plan.yaml'
  const text = readText(root, file)
  const plan = text.ok ? decode('plan', file, file, text.value) : null
  return ownAmong(plan?.ok === true ? [plan.value.record] : [])
}

interface Wanted {
  readonly before: string | null
  readonly shared: PlainMap | null
  readonly isOwn: IsOwn
}

function changeOf(
  place: RecordFile,
  text: string,
  { before, shared, isOwn }: Wanted,
): Result<TextChange, Failure> {
  const here = decode(place.type, place.file, place.shown, text)
  if (!here.ok) return fail({ exit: 3, problems: here.problem })
  if (sideOf(here.value.record, isOwn) !== before) return fail(changedMeanwhile(place.shown))
  const data = dataOf(here.value)
  // What is the user's alone does not go because somebody took the rest away.
  const own = ownOf(here.value.record, data, isOwn)
  if (shared === null)
    return ok(
      isPlainMap(data['private']) || own.length > 0
        ? NOTHING
        : { ...NOTHING, removals: [{ file: place.file, before: text }] },
    )
  const known = layoutOf(place.type).shape.keys
  const kept = Object.entries(data).filter(([key]) => key === 'private' || !Object.hasOwn(known, key))
  const after = textSaying(place, here.value, {
    ...withOwn(shared, own),
    ...Object.fromEntries(kept),
  })
  return ok(after === text ? NOTHING : written(place.file, text, after))
}

interface Placed {
  readonly at: number
  readonly item: Plain
}

/** The agreements of a file that are the user's alone, as they stand there, with their places. */
function ownOf(record: AnyRecord, data: PlainMap, isOwn: IsOwn): readonly Placed[] {
  const written = data['agreements']
  if (record.type !== 'agreements' || !isPlainList(written)) return []
  const { agreements = [] } = record.shared
  return written
    .map((item, at) => ({ item, at }))
    .filter(({ at }) => agreements[at] !== undefined && isOwn(agreements[at]))
}

function withOwn(shared: PlainMap, own: readonly Placed[]): PlainMap {
  if (own.length === 0) return shared
  const { agreements } = shared
  const others: readonly Plain[] = isPlainList(agreements) ? agreements : []
  return { ...shared, agreements: own.reduce((all, { at, item }) => all.toSpliced(at, 0, item), others) }
}

const NOTHING: TextChange = { writes: [], documents: [] }

const written = (file: string, before: string | null, after: string): TextChange => ({
  writes: [{ file, before, after }],
  documents: [],
})
