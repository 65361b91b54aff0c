import type { Located } from '../../../domain/problem.ts'
import { checksum } from './checksum.ts'
import { WIDTH } from './stamp.ts'

/** What is remembered of the files of one folder. */
export interface Shelf {
  /** Names of the files, in their order. */
  readonly files: readonly string[]
  /** Four numbers a file; see `Stamp`. */
  readonly stamps: Float64Array
  /** Of a file that was read too soon after its last change: the sum of its content. */
  readonly fresh: ReadonlyMap<string, string>
  /** What is wrong with a file that holds no record; places are named by the file in the folder. */
  readonly broken: ReadonlyMap<string, readonly Located[]>
  /** A line of JSON a file: its record, or null. */
  readonly lines: () => readonly string[]
  /** The same, parsed; null when that is impossible. */
  readonly values: () => readonly unknown[] | null
}

/** Bytes of the first line, so that what follows begins at a multiple of four. */
const HEADER = 128

/**
 * A shelf as one file: a line that says for which program it is, how long both parts are and their sums; the part that
 * tells which files are known; the records, one a line, which are left alone until somebody looks at one.
 */
export function shelfBytes(
  version: string,
  shelf: Omit<Shelf, 'lines' | 'values'>,
  lines: readonly string[],
) {
  const known = Buffer.from(JSON.stringify(knownOf(shelf)))
  // Filled up, so that the records begin at a multiple of four too.
  const first = Buffer.concat([known, Buffer.alloc(4 - (known.length % 4), ' ')])
  const second = Buffer.from(`[\n${lines.join(',\n')}\n]`)
  const header = [version, first.length, second.length, checksum(first), checksum(second)].join(' ')
  return Buffer.concat([Buffer.from(`${header.padEnd(HEADER - 1)}\n`), first, second])
}

const knownOf = ({ files, stamps, fresh, broken }: Omit<Shelf, 'lines' | 'values'>) => ({
  files,
  stamps: Buffer.from(stamps.buffer, stamps.byteOffset, stamps.byteLength).toString('base64'),
  fresh: [...fresh],
  broken: [...broken],
})

/**
 * Reads what {@link shelfBytes} made.
 * @param bytes in a buffer of their own
 * @returns null for anything else: of another version, cut off, changed
 */
export function readShelf(version: string, bytes: Buffer): Shelf | null {
  const [of, firstLength, secondLength, firstSum, secondSum] = bytes
    .toString('latin1', 0, HEADER - 1)
    .trimEnd()
    .split(' ')
  const first = bytes.subarray(HEADER, HEADER + Number(firstLength))
  const second = bytes.subarray(HEADER + first.length)
  if (of !== version || second.length !== Number(secondLength)) return null
  if (checksum(first) !== firstSum || checksum(second) !== secondSum) return null
  const known = asKnown(parse(first.toString('utf8')))
  const text = (): string => second.toString('utf8')
  return known && { ...known, lines: () => linesIn(text()), values: () => valuesIn(text()) }
}

const linesIn = (text: string): readonly string[] => (text === '[\n\n]' ? [] : text.slice(2, -2).split(',\n'))

function valuesIn(text: string): readonly unknown[] | null {
  const values = parse(text)
  return Array.isArray(values) ? values : null
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function asKnown(value: unknown): Pick<Shelf, 'files' | 'stamps' | 'fresh' | 'broken'> | null {
  if (typeof value !== 'object' || value === null) return null
  if (!('files' in value) || !('stamps' in value) || !('fresh' in value) || !('broken' in value)) return null
  const { files, stamps, fresh, broken } = value
  if (!isTexts(files) || typeof stamps !== 'string') return null
  const bytes = Buffer.from(stamps, 'base64')
  if (bytes.length !== files.length * WIDTH * 8 || !isPairs(fresh) || !isPairs(broken)) return null
  return {
    files,
    stamps: new Float64Array(Uint8Array.from(bytes).buffer),
    fresh: new Map(fresh.filter(isTexts).map(([file = '', sum = '']) => [file, sum])),
    broken: new Map(broken.filter(isBroken)),
  }
}

const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string')

const isPairs = (value: unknown): value is readonly (readonly unknown[])[] =>
  Array.isArray(value) && value.every((one) => Array.isArray(one) && one.length === 2)

const isBroken = (pair: readonly unknown[]): pair is readonly [string, readonly Located[]] =>
  typeof pair[0] === 'string' &&
  Array.isArray(pair[1]) &&
  pair[1].every((one: unknown) => typeof one === 'object' && one !== null && 'problem' in one)
