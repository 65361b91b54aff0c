import type { Outline } from '../../../domain/outline.ts'
import type { AnyRecord, RecordType } from '../../../domain/records.ts'
import type { ExampleOutline, LookBackOutline, Talk } from '../../../domain/standing.ts'
import { isFields } from '../own-json.ts'
import type { Root } from '../root.ts'
import { fileAt, type Place } from './places.ts'
import { damaged, isRecordOf, recordAt } from './records-on.ts'
import type { Shelf } from './shelf-format.ts'

/** What is left of one record for what stands open: an outline, or all of it. */
export type Left = LeftOutline | AnyRecord

interface LeftOutline {
  readonly file: string
  readonly outline: Outline
  /** The record itself, parsed anew each time. @throws PartMissing when it cannot be had any more */
  readonly record: () => AnyRecord
}

/** What is left of all records of a place, without those of which nothing is left; these are counted. */
export interface LeftAt {
  readonly of: readonly Left[]
  readonly settled: number
}

/**
 * What stands open on a shelf, one by one, by where it stands: 0 for a record of which nothing is left, or that was
 * overtaken; null for a file that could not be read.
 * @param isKept is it what stands open on most days that is wanted, or all that is left?
 * @throws Error when it makes no sense, which no crash of ours leaves; it is forgotten then
 */
export function leftOn(
  root: Root,
  place: Place,
  shelf: Shelf,
  isKept: boolean,
): (at: number) => Left | 0 | null {
  const { names, broken } = shelf
  const values = (isKept ? shelf.standing : shelf.outlines).values() ?? []
  const record = (at: number): AnyRecord => recordAt(root, place, shelf, at) ?? damaged(root, place)
  return (at) => {
    const value = values[at]
    if (value === 0 || value === 'nothing') return 0
    const file = fileAt(place, names[at] ?? '')
    if (value === null || broken.has(file)) return null
    if (value === 'whole') return record(at)
    if (isRecordOf(file, value)) return value
    return isOutline(value) ? { file, outline: value, record: () => record(at) } : damaged(root, place)
  }
}

const isOutline = (value: unknown): value is Outline => isFields(value) && isFields(value['shared'])

/** Is this a day on which what was overtaken is over? Null where that is not to be left out. */
export const isFrom = ({ from }: Shelf, today: string | null): boolean =>
  today !== null && (from === null || today >= from)

/** All of them together. @param left gives each, as {@link leftOn} does */
export function allLeft(count: number, left: (at: number) => Left | 0 | null): LeftAt {
  const of: Left[] = []
  let settled = 0
  for (let at = 0; at < count; at += 1) {
    const one = left(at)
    if (one === 0) settled += 1
    else if (one !== null) of.push(one)
  }
  return { of, settled }
}

/** What is left of a conversation. */
export function talkOf(left: Left): Talk {
  if (!('outline' in left)) return as('meeting', left)
  const { file, outline, record } = left
  const whole = () => as('meeting', record())
  return 'mailable' in outline ? { ...outline, type: 'meeting', file, whole } : whole()
}

/** What is left of a check-in or a review. */
export function lookBackOf(left: Left): LookBackOutline {
  if (!('outline' in left)) return left.type === 'checkin' ? left : as('review', left)
  const { file, outline, record } = left
  if ('made' in outline.shared && 'private' in outline)
    return { file, shared: outline.shared, private: outline.private }
  return lookBackOf(record())
}

/** What is left of an example. */
export function exampleOf(left: Left): ExampleOutline {
  if (!('outline' in left)) return as('evidence', left)
  return 'private' in left.outline ? as('evidence', left.record()) : left.outline
}

/** A record of which is known what it is about. @throws Error when it is about something else */
export function as<T extends RecordType>(
  type: T,
  record: AnyRecord,
): Extract<AnyRecord, { readonly type: T }> {
  if (!isOf(type, record)) throw new Error(`${record.file} holds no ${type}`)
  return record
}

const isOf = <T extends RecordType>(
  type: T,
  record: AnyRecord,
): record is Extract<AnyRecord, { readonly type: T }> => record.type === type
