import type { Located } from '../../../domain/problem.ts'
import { checksum } from './checksum.ts'
import { WIDTH } from './stamp.ts'
import { parsedJson } from '../own-json.ts'

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
  /** A line of JSON a file: its record, or null. */
  readonly lines: () => readonly string[]
  /** The same, parsed; null when that is impossible. */
  readonly values: () => readonly unknown[] | null
  /** Does this piece of JSON stand in a record? Nothing is parsed for it. */
  readonly mentions: (json: string) => boolean
}

/** Names as one text, quick to compare; no name holds a slash. */
export const listingOf = (names: readonly string[]): string => names.join('/')

/** Bytes of the first line, so that what follows begins at a multiple of four. */
const HEADER = 128

/**
 * A shelf as one file: a line that says for which program it is and how long both parts are; the part that tells which
 * files are known; the records, one a line, which are left alone until somebody looks at one.
 */
export function shelfBytes(version: string, known: Known, lines: readonly string[]): Uint8Array {
  const { listing, names, stamps, fresh, broken } = known
  const first = Buffer.from(
    JSON.stringify({
      listing,
      names: listingOf(names),
      stamps: Buffer.from(stamps.buffer, stamps.byteOffset, stamps.byteLength).toString('base64'),
      fresh: [...fresh],
      broken: [...broken],
    }),
  )
  const second = Buffer.from(asAscii(`[\n${lines.join(',\n')}\n]`), 'latin1')
  const header = [version, first.length, second.length, checksum(first)].join(' ')
  return Buffer.concat([Buffer.from(`${header.padEnd(HEADER - 1)}\n`), first, second])
}

/** Text of one byte a sign is read several times as fast. */
const asAscii = (json: string): string =>
  json.replaceAll(/[\u0080-\uFFFF]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)

/**
 * Reads what {@link shelfBytes} made.
 * @param bytes in a buffer of their own
 * @returns null for anything else: of another version, cut off, with holes, changed
 */
export function readShelf(version: string, bytes: Buffer): Shelf | null {
  const header = bytes.toString('latin1', 0, HEADER - 1).trimEnd()
  const [of, firstLength, secondLength, sum] = header.split(' ')
  const first = bytes.subarray(HEADER, HEADER + Number(firstLength))
  const second = bytes.subarray(HEADER + first.length)
  if (of !== version || second.length !== Number(secondLength) || checksum(first) !== sum) return null
  // A sum of the records would cost more than all the rest; a power cut leaves zeros where it left nothing.
  if (second.includes(0)) return null
  const known = asKnown(parsedJson(first.toString('utf8')))
  const text = (): string => second.toString('latin1')
  return (
    known && {
      ...known,
      lines: () => linesIn(text()),
      values: () => valuesIn(text()),
      mentions: (json) => second.includes(asAscii(json)),
    }
  )
}

const linesIn = (text: string): readonly string[] => (text === '[\n\n]' ? [] : text.slice(2, -2).split(',\n'))

function valuesIn(text: string): readonly unknown[] | null {
  const values = parsedJson(text)
  return Array.isArray(values) ? values : null
}

function asKnown(value: unknown): Known | null {
  if (typeof value !== 'object' || value === null) return null
  if (!('listing' in value) || !('names' in value) || !('stamps' in value)) return null
  if (!('fresh' in value) || !('broken' in value)) return null
  const { listing, names: joined, stamps, fresh, broken } = value
  if (typeof listing !== 'string' || typeof joined !== 'string' || typeof stamps !== 'string') return null
  const names = joined === '' ? [] : joined.split('/')
  const bytes = Uint8Array.from(Buffer.from(stamps, 'base64'))
  if (bytes.length !== names.length * WIDTH * 8 || !isPairs(fresh) || !isPairs(broken)) return null
  return {
    listing,
    names,
    stamps: new Float64Array(bytes.buffer),
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
