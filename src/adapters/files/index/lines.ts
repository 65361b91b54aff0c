import { parsedJson } from '../own-json.ts'

/** One piece of JSON for each file of a place, a line each; null for a file that could not be read. */
export interface Lines {
  readonly all: () => readonly string[]
  /** All of them, parsed; null when that is impossible. */
  readonly values: () => readonly unknown[] | null
}

/** The same, of which some may be had without the others. */
export interface LinesApart extends Lines {
  /** The lines of these files, in the same order. */
  readonly some: (at: readonly number[]) => readonly string[]
}

/** Lines as one list of JSON, whose signs are of one byte each. */
export const linesBytes = (lines: readonly string[]): Buffer =>
  Buffer.from(asAscii(`[\n${lines.join(',\n')}\n]`), 'latin1')

/** Text of one byte a sign is read several times as fast. */
export const asAscii = (json: string): string =>
  json.replaceAll(/[\u0080-\uFFFF]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)

/** What stands between two lines, ahead of the first and behind the last: two signs each. */
const BETWEEN = 2

/** Reads what {@link linesBytes} made. @param bytes asked for each time */
export function linesIn(bytes: () => Buffer): Lines {
  const text = (): string => bytes().toString('latin1')
  return {
    all: () => {
      const lines = text()
      return lines === EMPTY ? [] : lines.slice(BETWEEN, -BETWEEN).split(',\n')
    },
    values: () => {
      const values = parsedJson(text())
      return Array.isArray(values) ? values : null
    },
  }
}

const EMPTY = '[\n\n]'

/** Signs of a number in {@link endsOf}: what a power cut leaves can be told from them, as from all else. */
export const END_LENGTH = 8
const HEX = 16

/** Where each of these lines ends in {@link linesBytes}. @param lines of JSON as they are written there */
export function endsOf(lines: Buffer, count: number): string {
  const ends: string[] = []
  for (let at = 0, from = BETWEEN; at < count; at += 1) {
    const end = at === count - 1 ? lines.length - BETWEEN : lines.indexOf(',\n', from)
    ends.push(end.toString(HEX).padStart(END_LENGTH, '0'))
    from = end + BETWEEN
  }
  return ends.join('')
}

/** A stretch of bytes: from the first, up to but without the last. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/** Bytes that were read, and where they begin. */
export interface Piece {
  readonly bytes: Buffer
  readonly begin: number
}

/** What lies between two lines that are wanted costs less to read along than to pass over, up to this many bytes. */
const SHORT = 8 * 1024

/**
 * Reads some of what {@link linesBytes} made.
 * @param ends what {@link endsOf} made
 * @param read gives the bytes of each of these stretches, or more; they rise and do not touch
 */
export function linesApart(
  lines: Lines,
  ends: () => string,
  read: (stretches: readonly Stretch[]) => readonly Piece[],
): LinesApart {
  let known: string | null = null
  return {
    ...lines,
    some: (wanted) => {
      if (wanted.length === 0) return []
      const table = (known ??= ends())
      const endAt = (at: number): number =>
        at < 0 ? 0 : Number.parseInt(table.slice(at * END_LENGTH, (at + 1) * END_LENGTH), HEX)
      const places = wanted.map((at) => ({ from: endAt(at - 1) + BETWEEN, to: endAt(at) }))
      return textsAt(places, read)
    },
  }
}

/**
 * What stands at these places, in the same order.
 * @param read gives the bytes of each of these stretches, or more; they rise and do not touch
 */
export function textsAt(
  places: readonly Stretch[],
  read: (stretches: readonly Stretch[]) => readonly Piece[],
): readonly string[] {
  const pieces = read(stretchesOf(places))
  // Mostly places rise: then the next is in the same piece, or in the one behind it.
  let nth = 0
  return places.map(({ from, to }) => {
    while (nth > 0 && from < (pieces[nth]?.begin ?? 0)) nth -= 1
    while (from >= (pieces[nth + 1]?.begin ?? Infinity)) nth += 1
    const { bytes, begin } = pieces[nth] ?? NO_PIECE
    return bytes.toString('latin1', from - begin, to - begin)
  })
}

const NO_PIECE: Piece = { bytes: Buffer.alloc(0), begin: 0 }

/** The stretches in which these lie, in their order. */
function stretchesOf(places: readonly Stretch[]): readonly Stretch[] {
  const found: { from: number; to: number }[] = []
  for (const { from, to } of places.toSorted((one, other) => one.from - other.from)) {
    const last = found.at(-1)
    if (last !== undefined && from - last.to <= SHORT) last.to = Math.max(last.to, to)
    else found.push({ from, to })
  }
  return found
}
