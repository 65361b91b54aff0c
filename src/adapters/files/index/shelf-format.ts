import type { Located } from '../../../domain/problem.ts'
import { checksum } from './checksum.ts'
import { WIDTH } from './stamp.ts'
import { isFields, parsedJson } from '../own-json.ts'

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
export interface Shelf extends Known {
  readonly outlines: Lines
  readonly records: Lines
}

/** One piece of JSON for each file, a line each: its record or its outline, or null where it could not be read. */
export interface Lines {
  readonly all: () => readonly string[]
  readonly one: (at: number) => string
  /** All of them, parsed; null when that is impossible. */
  readonly values: () => readonly unknown[] | null
  /** Does this piece of JSON stand in one? Nothing is parsed for it. */
  readonly mentions: (json: string) => boolean
}

/** Names as one text, quick to compare; no name holds a slash. */
export const listingOf = (names: readonly string[]): string => names.join('/')

/** Bytes of the first line. What follows it begins at a multiple of eight, and so do the stamps. */
export const HEADER = 192
const ALIGNED = 8

/**
 * A shelf as one file: a line that says for which program it is and how long each part is; the part that tells which files
 * are known, and their stamps; the outlines; the records, which are left alone until somebody looks at one.
 */
export function shelfBytes(
  version: string,
  { listing, names, stamps, fresh, broken }: Known,
  outlines: readonly string[],
  records: readonly string[],
): Uint8Array {
  const joined = listingOf(names)
  const known = { listing, names: joined === listing ? null : joined, fresh: [...fresh], broken: [...broken] }
  const told = Buffer.from(JSON.stringify(known))
  const blanks = Buffer.alloc(-told.length & (ALIGNED - 1), ' ')
  const sure = Buffer.concat([told, blanks, bytesOf(stamps)])
  const parts = [linesBytes(outlines), linesBytes(records)]
  const lengths = [sure.length - stamps.byteLength, stamps.byteLength, ...parts.map((part) => part.length)]
  const header = [version, ...lengths, checksum(sure)].join(' ')
  return Buffer.concat([Buffer.from(`${header.padEnd(HEADER - 1)}\n`), sure, ...parts])
}

const bytesOf = (stamps: Float64Array): Buffer =>
  Buffer.from(stamps.buffer, stamps.byteOffset, stamps.byteLength)

const linesBytes = (lines: readonly string[]): Buffer =>
  Buffer.from(asAscii(`[\n${lines.join(',\n')}\n]`), 'latin1')

/** Text of one byte a sign is read several times as fast. */
const asAscii = (json: string): string =>
  json.replaceAll(/[\u0080-\uFFFF]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)

/** How long each part of a shelf is, in bytes, and the sum of the first two. */
export interface Lengths {
  readonly known: number
  readonly stamps: number
  readonly outlines: number
  readonly records: number
  readonly sum: string
}

/**
 * Reads the first line of a shelf.
 * @returns null for anything else, and for that of another version
 */
export function lengthsIn(version: string, header: Buffer): Lengths | null {
  const [of, known, stamps, outlines, records, sum] = header
    .toString('latin1', 0, HEADER - 1)
    .trimEnd()
    .split(' ')
  if (of !== version || sum === undefined) return null
  return {
    known: Number(known),
    stamps: Number(stamps),
    outlines: Number(outlines),
    records: Number(records),
    sum,
  }
}

/**
 * Reads what {@link shelfBytes} made.
 * @param lengths what its first line said
 * @param head the part behind that up to the records, in a buffer of its own
 * @param tail gives the records
 * @returns null for anything else: cut off, with holes, changed
 */
export function readShelf(lengths: Lengths, head: Buffer, tail: () => Buffer): Shelf | null {
  const sure = head.subarray(0, lengths.known + lengths.stamps)
  const outlines = head.subarray(sure.length)
  if (outlines.length !== lengths.outlines || checksum(sure) !== lengths.sum) return null
  // A sum of the outlines would cost more than all the rest; a power cut leaves zeros where it left nothing.
  if (outlines.includes(0)) return null
  const known = asKnown(parsedJson(sure.toString('utf8', 0, lengths.known)), sure.subarray(lengths.known))
  return known && { ...known, outlines: linesIn(() => outlines), records: linesIn(tail) }
}

const LINE_END = 10
/** What stands between two lines: a comma and the end of the line. */
const BETWEEN = 2

function linesIn(bytes: () => Buffer): Lines {
  let ends: readonly number[] | null = null
  const text = (): string => bytes().toString('latin1')
  return {
    all: () => (bytes().length === EMPTY.length ? [] : text().slice(BETWEEN, -BETWEEN).split(',\n')),
    one: (at) => {
      ends ??= endsIn(bytes())
      const from = (ends[at] ?? 0) + 1
      const to = ends[at + 1] ?? from
      // The last has no comma.
      return bytes().toString('latin1', from, at === ends.length - BETWEEN ? to : to - 1)
    },
    values: () => {
      const values = parsedJson(text())
      return Array.isArray(values) ? values : null
    },
    mentions: (json) => bytes().includes(asAscii(json)),
  }
}

const EMPTY = '[\n\n]'

function endsIn(bytes: Buffer): readonly number[] {
  const ends: number[] = []
  for (let at = bytes.indexOf(LINE_END); at >= 0; at = bytes.indexOf(LINE_END, at + 1)) ends.push(at)
  return ends
}

function asKnown(value: unknown, stamps: Buffer): Known | null {
  if (!isFields(value)) return null
  const { listing, names: other, fresh, broken } = value
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
