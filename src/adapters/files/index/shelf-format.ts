import type { Located } from '../../../domain/problem.ts'
import { checksum } from './checksum.ts'
import { WIDTH } from './stamp.ts'
import { isFields, parsedJson } from '../own-json.ts'
import { type Lines, linesBytes, linesIn } from './lines.ts'

/** What is known of the files of one place, beside their records. */
export interface Known {
  /** All names in the folder when it was looked at, those of no record too; see {@link listingOf}. */
  readonly listing: string
  /** Names of the files that hold records, in their order. */
  readonly names: readonly string[]
  /** Four numbers a file; see `WIDTH`. */
  readonly stamps: Float64Array
  /** Of a file that was read too soon after its last change: the sum of its content. */
  readonly fresh: ReadonlyMap<string, string>
  /** What is wrong with a file that could not be read; places name the file in the folder. */
  readonly broken: ReadonlyMap<string, readonly Located[]>
}

/** What is remembered of one place. */
export interface Shelf extends Known, Overtaking {
  readonly outlines: Lines
  readonly records: Lines
  /** The last day in each record, `DAY_LENGTH` signs a file; see `lastDayIn`. */
  readonly days: () => string
}

/** What matters of a place on the days that most people ask about. */
interface Overtaking {
  /** From this day on {@link standing} is all that stands open; null for every day. */
  readonly from: string | null
  /** Outlines that were not overtaken, and whole records of which there is no outline; 0 for all others. */
  readonly standing: Lines
}

/** The same to be written: a line a file. */
interface Contents extends Pick<Overtaking, 'from'> {
  readonly standing: readonly string[]
  readonly outlines: readonly string[]
  readonly records: readonly string[]
  readonly days: readonly string[]
}

/** How long a day is as it is kept, and one for a file that could not be read. */
export const DAY_LENGTH = 10
export const NO_DAY = '-'.repeat(DAY_LENGTH)

/** Names as one text, quick to compare; no name holds a slash. */
export const listingOf = (names: readonly string[]): string => names.join('/')

/** Bytes of the first line. What follows it begins at a multiple of eight, and so do the stamps. */
export const HEADER = 192
const ALIGNED = 8

/**
 * A shelf as one file: a line that says for which program it is and how long each part is; the part that tells which files
 * are known, and their stamps; what stands open; all outlines, all records and the last day in each, which are left alone
 * until somebody looks at one.
 */
export function shelfBytes(
  version: string,
  { listing, names, stamps, fresh, broken }: Known,
  { from, standing, outlines, records, days }: Contents,
): Uint8Array {
  const joined = listingOf(names)
  const known = {
    listing,
    names: joined === listing ? null : joined,
    fresh: [...fresh],
    broken: [...broken],
    from,
  }
  const told = Buffer.from(JSON.stringify(known))
  const sure = Buffer.concat([told, Buffer.alloc(-told.length & (ALIGNED - 1), ' ')])
  const parts = [
    sure,
    bytesOf(stamps),
    ...[standing, outlines, records].map(linesBytes),
    Buffer.from(days.join(''), 'latin1'),
  ]
  const header = [version, ...parts.map((part) => part.length), checksum(sure)].join(' ')
  return Buffer.concat([Buffer.from(`${header.padEnd(HEADER - 1)}\n`), ...parts])
}

const bytesOf = (stamps: Float64Array): Buffer =>
  Buffer.from(stamps.buffer, stamps.byteOffset, stamps.byteLength)

/**
 * How long each part of a shelf is, in bytes, and the sum of the first. Stamps need none: another one is not that of the file,
 * which is read again then.
 */
export interface Lengths {
  readonly known: number
  readonly stamps: number
  readonly standing: number
  readonly outlines: number
  readonly records: number
  readonly days: number
  readonly sum: string
}

/**
 * Reads the first line of a shelf.
 * @returns null for anything else, and for that of another version
 */
export function lengthsIn(version: string, header: Buffer): Lengths | null {
  const [of, known, stamps, standing, outlines, records, days, sum] = header
    .toString('latin1', 0, HEADER - 1)
    .trimEnd()
    .split(' ')
  if (of !== version || sum === undefined) return null
  return {
    known: Number(known),
    stamps: Number(stamps),
    standing: Number(standing),
    outlines: Number(outlines),
    records: Number(records),
    days: Number(days),
    sum,
  }
}

/**
 * Reads what {@link shelfBytes} made.
 * @param lengths what its first line said
 * @param head the part behind that up to the outlines, in a buffer of its own
 * @param tail gives the outlines, records and days
 * @returns null for anything else: cut off, with holes, changed
 */
export function readShelf(lengths: Lengths, head: Buffer, tail: () => Buffer): Shelf | null {
  const sure = head.subarray(0, lengths.known)
  const stamps = head.subarray(lengths.known, lengths.known + lengths.stamps)
  const standing = head.subarray(lengths.known + lengths.stamps)
  if (standing.length !== lengths.standing || checksum(sure) !== lengths.sum) return null
  if (hasHoles(standing)) return null
  const { outlines, records } = lengths
  const known = asKnown(parsedJson(sure.toString('utf8')), stamps)
  if (known === null || lengths.days !== known.names.length * DAY_LENGTH) return null
  return {
    ...known,
    standing: linesIn(() => standing),
    outlines: linesIn(() => tail().subarray(0, outlines)),
    records: linesIn(() => tail().subarray(outlines, outlines + records)),
    days: () => tail().toString('latin1', outlines + records),
  }
}

/** A sum of the records would cost more than all the rest; a power cut leaves zeros where it left nothing. */
export const hasHoles = (bytes: Buffer): boolean => bytes.includes(0)

function asKnown(value: unknown, stamps: Buffer): (Known & Pick<Overtaking, 'from'>) | null {
  if (!isFields(value)) return null
  const { listing, names: other, fresh, broken, from } = value
  if (from !== null && typeof from !== 'string') return null
  if (typeof listing !== 'string' || (other !== null && typeof other !== 'string')) return null
  const joined = other ?? listing
  const names = joined === '' ? [] : joined.split('/')
  if (stamps.length !== names.length * WIDTH * Float64Array.BYTES_PER_ELEMENT) return null
  if (!isPairs(fresh) || !isPairs(broken)) return null
  return {
    listing,
    names,
    stamps: new Float64Array(stamps.buffer, stamps.byteOffset, names.length * WIDTH),
    fresh: new Map(fresh.filter(isFresh)),
    broken: new Map(broken.filter(isBroken)),
    from,
  }
}

const isPairs = (value: unknown): value is readonly (readonly unknown[])[] =>
  Array.isArray(value) && value.every((one) => Array.isArray(one) && one.length === 2)

const isFresh = (pair: readonly unknown[]): pair is readonly [string, string] =>
  pair.every((one) => typeof one === 'string')

const isBroken = (pair: readonly unknown[]): pair is readonly [string, readonly Located[]] =>
  typeof pair[0] === 'string' &&
  Array.isArray(pair[1]) &&
  pair[1].every((one: unknown) => typeof one === 'object' && one !== null && 'problem' in one)
