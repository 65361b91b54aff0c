import { parsedJson } from '../own-json.ts'

/** One piece of JSON for each file of a place, a line each; null for a file that could not be read. */
export interface Lines {
  readonly all: () => readonly string[]
  readonly one: (at: number) => string
  /** All of them, parsed; null when that is impossible. */
  readonly values: () => readonly unknown[] | null
}

/** Lines as one list of JSON, whose signs are of one byte each. */
export const linesBytes = (lines: readonly string[]): Buffer =>
  Buffer.from(asAscii(`[\n${lines.join(',\n')}\n]`), 'latin1')

/** Text of one byte a sign is read several times as fast. */
export const asAscii = (json: string): string =>
  json.replaceAll(/[\u0080-\uFFFF]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)

/** What stands between two lines: a comma and the end of the line. */
const BETWEEN = 2

/** Reads what {@link linesBytes} made. @param bytes asked for when a line is wanted first */
export function linesIn(bytes: () => Buffer): Lines {
  let ends: readonly number[] | null = null
  let looked: string | null = null
  const text = (): string => looked ?? bytes().toString('latin1')
  return {
    all: () => (text() === EMPTY ? [] : text().slice(BETWEEN, -BETWEEN).split(',\n')),
    one: (at) => {
      // All of it at once, as the signs it is: to look for line after line in bytes takes ten times as long.
      looked ??= text()
      ends ??= endsIn(looked)
      const from = (ends[at] ?? 0) + 1
      const to = ends[at + 1] ?? from
      // The last has no comma.
      return looked.slice(from, at === ends.length - BETWEEN ? to : to - 1)
    },
    values: () => {
      const values = parsedJson(text())
      return Array.isArray(values) ? values : null
    },
  }
}

const EMPTY = '[\n\n]'

function endsIn(text: string): readonly number[] {
  const ends: number[] = []
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) ends.push(at)
  return ends
}
