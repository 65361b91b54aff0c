import { isFields, parsedJson } from '../own-json.ts'
import { asAscii, type Piece, type Stretch, textsAt } from './lines.ts'
import type { Place } from './places.ts'
import type { Pieced } from './shelf-apart.ts'
import { WIDTH } from './stamp.ts'

/** Where a word stands: the number of a record and of a part in it, in turn. */
export type Places = readonly number[]

/** The words of all records of a place, and where each stands. */
export interface Words {
  /** Names of the files the records are in; a record is known by where its name stands here. */
  readonly names: readonly string[]
  /** As they were when their words were taken; see `WIDTH`. */
  readonly stamps: Float64Array
  /** Words of plain small letters and figures, a line each, with a sign and capitals behind them. */
  readonly plain: string
  /** The places of the words on the lines of `plain` that begin there. @throws PartMissing when they cannot be had any more */
  readonly placesAt: (lines: readonly number[]) => readonly Places[]
  /** All other words. */
  readonly other: ReadonlyMap<string, Places>
}

/** The name by which the words of a place are remembered. */
export const wordsOfPlace = (place: Place): string => `words-${place}`

/** Behind a word of {@link Words.plain}. */
export const WORD_END = '@'

const PLAIN = /^[a-z0-9]+$/

/**
 * A short sum of the code that takes words from records, with all it uses; a test holds it to that. What other code took is
 * not used. Ahead of it: to be raised when words are written down in another way.
 */
export const FORM = '1/dzhm93gr'

/** Bytes of the first line, so that the numbers behind it stand where the machine reads them at once. */
export const HEADER = 128

/**
 * A line that says for which program it is and how long its parts are; the stamps; names and other words; plain words,
 * each with where its places begin; the places, a line a word. All but the stamps is text of one byte a sign, so that a
 * word is found by one look at one text, and nothing is made of any other.
 */
export function wordsBytes(
  edition: string,
  { names, stamps }: Pick<Words, 'names' | 'stamps'>,
  places: ReadonlyMap<string, Places>,
): Buffer {
  const other = [...places].filter(([word]) => !PLAIN.test(word))
  const about = asAscii(JSON.stringify({ names: names.join('/'), other }))
  const words: string[] = []
  const lines: string[] = []
  let at = 0
  for (const [word, list] of places) {
    if (!PLAIN.test(word)) continue
    const line = `${list.join(',')}\n`
    words.push(`${word}${WORD_END}${capitalsOf(at)}\n`)
    lines.push(line)
    at += line.length
  }
  const plain = words.join('')
  const header = [edition, FORM, names.length, about.length, plain.length, at].join(' ')
  if (header.length >= HEADER) throw new Error(`no room on the first line for ${header}`)
  return Buffer.concat([
    Buffer.from(`${header.padEnd(HEADER - 1)}\n`),
    Buffer.from(stamps.buffer, stamps.byteOffset, stamps.byteLength),
    Buffer.from(about + plain + lines.join(''), 'latin1'),
  ])
}

/**
 * Reads what {@link wordsBytes} made; of the places no more than is asked for.
 * @returns null for anything else: of another version, cut off, with holes
 */
export function readWords(edition: string, { size, next, later, isWholeFrom }: Pieced): Words | null {
  const [of, form, ...lengths] = next(HEADER)
    .toString('latin1', 0, HEADER - 1)
    .trimEnd()
    .split(' ')
  if (of !== edition || form !== FORM) return null
  const [files = 0, about = 0, plain = 0, places = 0] = lengths.map(Number)
  const begin = files * WIDTH * Float64Array.BYTES_PER_ELEMENT
  const words = begin + about
  const lines = HEADER + words + plain
  if (lines + places !== size) return null
  const head = next(words + plain)
  // As on a shelf: a power cut leaves zeros where it left nothing.
  if (head.subarray(begin).includes(0) || !isWholeFrom(lines)) return null
  const known = asKnown(parsedJson(head.toString('latin1', begin, words)))
  if (known?.names.length !== files) return null
  const text = head.toString('latin1', words)
  if (text !== '' && !text.endsWith('\n')) return null
  /** Where the places of the word on this line begin; within the file, whatever stands there. */
  const beginOf = (line: number): number => {
    if (line >= text.length) return size
    const at = lines + numberOf(text.slice(text.indexOf(WORD_END, line) + 1, text.indexOf('\n', line)))
    return at >= lines && at <= size ? at : size
  }
  return {
    ...known,
    stamps: new Float64Array(head.buffer, head.byteOffset, files * WIDTH),
    plain: text,
    placesAt: (wanted) => {
      // Where one line ends the next begins.
      const at = wanted.map((line) => {
        const from = beginOf(line)
        return { from, to: Math.max(from, beginOf(text.indexOf('\n', line) + 1)) }
      })
      const read = (stretches: readonly Stretch[]): readonly Piece[] =>
        later(stretches).map((bytes, nth) => ({ bytes, begin: stretches[nth]?.from ?? 0 }))
      return at.length === 0 ? [] : textsAt(at, read).map(listIn)
    },
  }
}

/** Bytes as a file that is read in pieces. @param bytes in a buffer of their own */
export function piecedBytes(bytes: Buffer): Pieced {
  let at = 0
  return {
    size: bytes.length,
    next: (length) => bytes.subarray(at, (at += length)),
    later: (stretches) => stretches.map(({ from, to }) => bytes.subarray(from, to)),
    isWholeFrom: () => true,
  }
}

/** All words of a place, and where they stand. */
export function placesIn({ plain, placesAt, other }: Words): ReadonlyMap<string, Places> {
  const lines: number[] = []
  for (let line = 0; line < plain.length; line = plain.indexOf('\n', line) + 1) lines.push(line)
  const found = placesAt(lines)
  const words = lines.map(
    (line, at) => [plain.slice(line, plain.indexOf(WORD_END, line)), found[at] ?? []] as const,
  )
  return new Map([...other, ...words])
}

function asKnown(value: unknown): Pick<Words, 'names' | 'other'> | null {
  if (!isFields(value)) return null
  const { names, other } = value
  if (typeof names !== 'string' || !Array.isArray(other)) return null
  return { names: names === '' ? [] : names.split('/'), other: new Map(other.filter(isEntry)) }
}

const isEntry = (value: unknown): value is readonly [string, Places] =>
  Array.isArray(value) && typeof value[0] === 'string' && isPlaces(value[1])

const isPlaces = (value: unknown): value is Places =>
  Array.isArray(value) && value.every((one) => typeof one === 'number')

function listIn(line: string): Places {
  const places = parsedJson(`[${line}]`)
  return isPlaces(places) ? places : []
}

const BASE = 26
const FIRST = 'A'.charCodeAt(0)

/** A number in letters that stand in no folded word. */
const capitalsOf = (number: number): string =>
  (number < BASE ? '' : capitalsOf(Math.floor(number / BASE))) + String.fromCharCode(FIRST + (number % BASE))

const numberOf = (capitals: string): number =>
  Array.from(capitals, (letter) => letter.charCodeAt(0) - FIRST).reduce((sum, one) => sum * BASE + one, 0)
