import type { Language } from '../../domain/codes.ts'
import { diff } from './yaml/edits.ts'
import type { Located } from '../../domain/problem.ts'
import { mergeRecord } from '../../domain/merge/merge-record.ts'
import { getAt, same, type Path, type Plain, type PlainMap } from '../../domain/merge/plain.ts'
import type { RecordType } from '../../domain/records.ts'
import { decode, type Decoded } from './decode.ts'
import { dataOf } from './exchange-data.ts'
import { headerOf } from './header.ts'
import { layoutOf } from './layouts.ts'
import { shapeBelow, type Shape } from './schema/shape.ts'
import { editText } from './yaml/edit-text.ts'
import { renderFile } from './yaml/render.ts'

/** A record's file and how it is called in messages. */
export interface RecordFile {
  readonly type: RecordType
  readonly file: string
  readonly shown: string
}

/** The text of one file as both had it, as it is here, as it is there; null where there is none. */
export interface TextVersions {
  readonly base: string | null
  readonly ours: string | null
  readonly theirs: string | null
  /** A text in which the lines of both stand; it counts where it says just what the records say together. */
  readonly byLine?: string | null
}

export type MergedText =
  /** The text it is to have, null for none, and the fields in which both texts are kept. */
  | { readonly is: 'one'; readonly text: string | null; readonly contested: readonly string[] }
  /** Theirs cannot be read: ours stays, and theirs has to be kept beside it. */
  | { readonly is: 'unreadable'; readonly problems: readonly Located[] }
  /** Two things that were born under one name. */
  | { readonly is: 'two' }

/** Makes one text of two versions of a record's file. @throws when ours cannot be read: that is seen to before */
export function mergeTexts(place: RecordFile, { base, ours, theirs, byLine }: TextVersions): MergedText {
  if (theirs === ours || theirs === base) return one(ours)
  if (theirs === null) return one(ours === base ? null : ours)
  const there = read(place, theirs)
  if (!there.ok) return { is: 'unreadable', problems: there.problem }
  if (ours === null || ours === base) return one(theirs)
  const here = read(place, ours)
  if (!here.ok) throw new Error(`${place.file} was to be readable before it was merged`)
  const before = base === null ? null : read(place, base)
  const had = before?.ok === true ? dataOf(before.value) : null
  return mergeDecoded(place, had, here.value, dataOf(there.value), byLine ?? null)
}

/** Brings data from elsewhere into a file that is there. */
export function mergeInto(place: RecordFile, ours: string, theirs: PlainMap): MergedText {
  const here = read(place, ours)
  return here.ok
    ? mergeDecoded(place, null, here.value, theirs, null)
    : { is: 'unreadable', problems: here.problem }
}

const one = (text: string | null): MergedText => ({ is: 'one', text, contested: [] })

const read = ({ type, file, shown }: RecordFile, text: string) => decode(type, file, shown, text)

function mergeDecoded(
  place: RecordFile,
  base: PlainMap | null,
  here: Decoded,
  theirs: PlainMap,
  byLine: string | null,
): MergedText {
  const ours = dataOf(here)
  if (base === null && areTwoThings(ours, theirs)) return { is: 'two' }
  const { data, contested } = mergeRecord({ base, ours, theirs })
  const text = byLine !== null && says(place, byLine, data) ? byLine : textSaying(place, here, data)
  return { is: 'one', text, contested }
}

function areTwoThings(ours: PlainMap, theirs: PlainMap): boolean {
  const [id, other] = [getAt(ours, ['id']), getAt(theirs, ['id'])]
  return id !== undefined && other !== undefined && id !== other
}

/** The text of a file, changed so that it says this; every byte that need not change stays. */
export function textSaying(place: RecordFile, now: Decoded, data: PlainMap): string {
  const before = dataOf(now)
  const edits = diff(before, data)
  const { yaml } = now
  if (edits.length === 0) return yaml.bom + yaml.text
  const isRight = (text: string): boolean => says(place, text, data)
  try {
    return editText(yaml, edits, (path) => keyOrder(layoutOf(place.type).shape, path), isRight)
  } catch {
    // Written in a way that no edit can follow: what it says goes before how it was written.
    return newText(place, data, 'nl')
  }
}

/** A new file that says this. */
export function newText(place: RecordFile, data: PlainMap, language: Language): string {
  const text = renderFile(headerOf(place.type, place.file, language), data)
  if (!says(place, text, data)) throw new Error(`${place.file} would not read back as it was`)
  return text
}

function says(place: RecordFile, text: string, data: Plain): boolean {
  const decoded = read(place, text)
  return decoded.ok && same(dataOf(decoded.value), data)
}

function keyOrder(shape: Shape, path: Path): readonly string[] {
  const at = path.reduce<Shape | null>(shapeBelow, shape)
  return at?.is === 'map' ? Object.keys(at.keys) : []
}
