import type { Language } from '../../domain/codes.ts'
import type { Located } from '../../domain/problem.ts'
import type { AnyRecord, RecordType } from '../../domain/records.ts'
import { fail, ok, type Result } from '../../domain/result.ts'
import { alike, appendedText } from './append-text.ts'
import { decode, type Decoded } from './decode.ts'
import { encode } from './encode.ts'
import { headerOf } from './header.ts'
import { layoutOf } from './layouts.ts'
import { quickRecord } from './quick/quick-record.ts'
import { SCHEMA } from './schema/parts.ts'
import { shapeBelow, type Shape } from './schema/shape.ts'
import { applyEdits, type Edit } from './yaml/edits.ts'
import { editText } from './yaml/edit-text.ts'
import { same, type Path, type Plain } from '../../domain/merge/plain.ts'
import { renderFile } from './yaml/render.ts'
import { threeWay } from './yaml/three-way.ts'
import type { YamlText } from './yaml/yaml-text.ts'

/** Why a record cannot be written: its file is invalid, or somebody else changed the same piece. */
export type RecordTrouble =
  | { readonly is: 'invalid'; readonly problems: readonly Located[] }
  | { readonly is: 'conflict'; readonly path: string }

/** A record to be written, and what is known of its file. */
export interface RecordWrite {
  readonly wanted: AnyRecord
  /** As it was loaded; null when it was not there. */
  readonly base: AnyRecord | null
  /** The text of its file now; null when there is none. */
  readonly now: string | null
  /** How its file is called in messages. */
  readonly shown: string
  readonly language: Language
}

/** The whole text its file is to have: only what the record changes is different. */
export function recordText(write: RecordWrite): Result<string, RecordTrouble> {
  const { wanted, base, now } = write
  if (now === null) return base === null ? ok(newText(write)) : fail({ is: 'conflict', path: '' })
  const text = quickText(write, now)
  if (text !== null) return ok(text)
  const decoded = decode(wanted.type, wanted.file, write.shown, now)
  if (!decoded.ok) return fail({ is: 'invalid', problems: decoded.problem })
  return changedText(write, decoded.value, now)
}

/** Null where the text has to be taken apart to change it, or must not be changed. */
function quickText({ wanted, base }: RecordWrite, now: string): string | null {
  const record = quickRecord(wanted.type, wanted.file, now)
  if (record === null) return null
  const [disk, goal] = [encode(record), encode(wanted)]
  if (alike(disk, goal)) return now
  if (base === null || !(base === record || alike(encode(base), disk))) return null
  return appendedText({ record, disk, goal, now })
}

/** A record in which nothing stands but the number of the format. */
export const saysNothing = (record: AnyRecord): boolean => same(encode(record), { schema: SCHEMA })

function newText({ wanted, shown, language }: RecordWrite): string {
  const data = encode(wanted)
  const text = renderFile(headerOf(wanted.type, wanted.file, language), data)
  if (!saysExactly(wanted, shown, data)(text)) throw new Error(`${wanted.file} would not read back as it was`)
  return text
}

function changedText(
  write: RecordWrite,
  { record, yaml }: Decoded,
  now: string,
): Result<string, RecordTrouble> {
  const { wanted, base } = write
  const disk = encode(record)
  const goal = encode(wanted)
  if (same(disk, goal)) return ok(now)
  // Two things born under one name are not one thing, even where their words do not clash.
  if (base === null && !isSingle(wanted.type)) return fail({ is: 'conflict', path: '' })
  const edits = threeWay(base === null ? { schema: SCHEMA } : encode(base), goal, disk)
  if (!edits.ok) return fail({ is: 'conflict', path: edits.problem })
  return ok(withEdits(write, yaml, edits.value, applyEdits(disk, edits.value), now))
}

function withEdits(
  write: RecordWrite,
  yaml: YamlText,
  edits: readonly Edit[],
  expected: Plain,
  now: string,
): string {
  if (edits.length === 0) return now
  const { shape } = layoutOf(write.wanted.type)
  return editText(
    yaml,
    edits,
    (path) => keyOrder(shape, path),
    saysExactly(write.wanted, write.shown, expected),
  )
}

/**
 * The record as a text says it that is to be its file: this record itself, unless somebody changed another piece of the
 * file meanwhile.
 */
export function asItStands(wanted: AnyRecord, shown: string, text: string): AnyRecord {
  const record = readBack(wanted, shown, text)
  if (record === null) throw new Error(`${wanted.file} would not read back`)
  return same(encode(record), encode(wanted)) ? wanted : record
}

const isSingle = (type: RecordType): boolean =>
  type === 'settings' || type === 'plan' || type === 'people' || type === 'agreements'

const saysExactly =
  (wanted: AnyRecord, shown: string, expected: Plain) =>
  (text: string): boolean => {
    const record = readBack(wanted, shown, text)
    return record !== null && same(encode(record), expected)
  }

function readBack({ type, file }: AnyRecord, shown: string, text: string): AnyRecord | null {
  const quick = quickRecord(type, file, text)
  if (quick !== null) return quick
  const decoded = decode(type, file, shown, text)
  return decoded.ok ? decoded.value.record : null
}

function keyOrder(shape: Shape, path: Path): readonly string[] {
  const at = path.reduce<Shape | null>(shapeBelow, shape)
  return at?.is === 'map' ? Object.keys(at.keys) : []
}
