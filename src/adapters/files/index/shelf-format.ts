import type { Located } from '../../../domain/problem.ts'
import { checksum } from './checksum.ts'
import type { LineWords } from './line-words.ts'
import type { Lines, LinesApart } from './lines.ts'
import { endsOf, linesBytes } from './lines.ts'

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
  /** Conversations as a report over years tells them; none in another place. */
  readonly inShort: Lines
  readonly records: LinesApart
  /** The last day in each record, `DAY_LENGTH` signs a file; see `lastDayIn`. */
  readonly days: () => string
  /** The words in the lines of each file of the log; null for another place, and where they are damaged. */
  readonly lineWords: () => LineWords | null
}

/** What matters of a place on the days that most people ask about. */
export interface Overtaking {
  /** From this day on {@link standing} is all that stands open; null for every day. */
  readonly from: string | null
  /** Outlines that were not overtaken, and whole records of which there is no outline; 0 for all others. */
  readonly standing: Lines
}

/** The same to be written: a line a file. */
interface Contents extends Pick<Overtaking, 'from'> {
  readonly standing: readonly string[]
  readonly outlines: readonly string[]
  readonly inShort: readonly string[]
  readonly records: readonly string[]
  readonly days: readonly string[]
  /** See {@link lineWordsBytes}; none in another place than the log. */
  readonly lineWords: Buffer
}

/** How long a day is as it is kept, and one for a file that could not be read. */
export const DAY_LENGTH = 10
export const NO_DAY = '-'.repeat(DAY_LENGTH)

/** Names as one text, quick to compare; no name holds a slash. */
export const listingOf = (names: readonly string[]): string => names.join('/')

/** Bytes of the first line. What follows it begins at a multiple of eight, and so do the stamps. */
export const HEADER = 256
const ALIGNED = 8

/**
 * A shelf as one file: a line that says for which program it is and how long each part is; what is known of the files, their
 * names and their stamps; the words in the lines of the log; what stands open; the last day in each record and where its line ends; all outlines, what a
 * report over years tells, and all records, which are left alone until somebody looks at one.
 */
export function shelfBytes(
  version: string,
  { listing, names, stamps, fresh, broken }: Known,
  { from, standing, outlines, inShort, records, days, lineWords }: Contents,
): Uint8Array {
  const joined = listingOf(names)
  const known = {
    names: joined === listing ? null : joined,
    fresh: [...fresh],
    broken: [...broken],
    from,
    // They are numbers, with zeros among them as a power cut leaves them: only a sum tells what is damaged.
    words: lineWords.length === 0 ? null : checksum(padded(lineWords)),
  }
  const told = aligned(JSON.stringify(known))
  const lines = linesBytes(records)
  const parts: { readonly [P in Exclude<keyof Lengths, 'sum' | 'listing'>]: Uint8Array } = {
    known: told,
    names: aligned(listing),
    stamps: bytesOf(stamps),
    lineWords: padded(lineWords),
    standing: linesBytes(standing),
    days: Buffer.from(days.join(''), 'latin1'),
    ends: Buffer.from(endsOf(lines, records.length), 'latin1'),
    outlines: linesBytes(outlines),
    inShort: linesBytes(inShort),
    records: lines,
  }
  const lengths = Object.values(parts).map((part) => part.length)
  const header = [version, ...lengths, Buffer.byteLength(listing), checksum(told)].join(' ')
  return Buffer.concat([Buffer.from(`${header.padEnd(HEADER - 1)}\n`), ...Object.values(parts)])
}

const aligned = (text: string): Buffer => padded(Buffer.from(text))

const padded = (bytes: Buffer): Buffer =>
  Buffer.concat([bytes, Buffer.alloc(-bytes.length & (ALIGNED - 1), ' ')])

const bytesOf = (stamps: Float64Array): Buffer =>
  Buffer.from(stamps.buffer, stamps.byteOffset, stamps.byteLength)

/**
 * How long each part of a shelf is, in bytes, in the order in which they stand. Names and stamps need no sum: where others
 * stand there, they are not those of the files, which are read again then.
 */
export interface Lengths {
  readonly known: number
  readonly names: number
  readonly stamps: number
  readonly lineWords: number
  readonly standing: number
  readonly days: number
  readonly ends: number
  readonly outlines: number
  readonly inShort: number
  readonly records: number
  /** Of the names, how much is the list. */
  readonly listing: number
  /** The sum of what is known. */
  readonly sum: string
}

/**
 * Reads the first line of a shelf.
 * @returns null for anything else, and for that of another version
 */
export function lengthsIn(version: string, header: Buffer): Lengths | null {
  const [of, ...rest] = header
    .toString('latin1', 0, HEADER - 1)
    .trimEnd()
    .split(' ')
  const sum = rest.at(-1)
  if (of !== version || sum === undefined || rest.length !== NUMBERS + 1) return null
  const [known = 0, names = 0, stamps = 0, lineWords = 0, standing = 0, ...others] = rest.map(Number)
  const [days = 0, ends = 0, outlines = 0, inShort = 0, records = 0, listing = 0] = others
  return { known, names, stamps, lineWords, standing, days, ends, outlines, inShort, records, listing, sum }
}

const NUMBERS = 11

/** Bytes of all that is known of the files: up to what stands open. */
export const headOf = ({ known, names, stamps, lineWords }: Lengths): number =>
  known + names + stamps + lineWords

/** Bytes of all that stands behind that. */
export const restOf = ({ standing, days, ends, outlines, inShort, records }: Lengths): number =>
  standing + days + ends + outlines + inShort + records
