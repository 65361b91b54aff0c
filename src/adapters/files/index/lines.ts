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

/**
 * Reads some of what {@link linesBytes} made.
 * @param ends what {@link endsOf} made
 * @param read gives the bytes from one place up to another, or more, and where they begin
 */
export function linesApart(
  lines: Lines,
  ends: () => string,
  read: (from: number, to: number) => { readonly bytes: Buffer; readonly begin: number },
): LinesApart {
  return {
    ...lines,
    some: (wanted) => {
      if (wanted.length === 0) return []
      const table = ends()
      const endAt = (at: number): number =>
        at < 0 ? 0 : Number.parseInt(table.slice(at * END_LENGTH, (at + 1) * END_LENGTH), HEX)
      const places = wanted.map((at) => ({ from: endAt(at - 1) + BETWEEN, to: endAt(at) }))
      const first = places.reduce((least, { from }) => Math.min(least, from), Infinity)
      const last = places.reduce((most, { to }) => Math.max(most, to), 0)
      const { bytes, begin } = read(first, last)
      return places.map(({ from, to }) => bytes.toString('latin1', from - begin, to - begin))
    },
  }
}
