import type { LogWords } from '../../../domain/private/read-log.ts'

/** What is remembered of the words in each file of the log. */
export interface LineWords {
  /** Every word, by its number. */
  readonly words: readonly string[]
  /** By file; null for one that could not be read. */
  readonly of: readonly (LogWords | null)[]
}

/** A number of a word takes two bytes. */
const MOST_WORDS = 0xff_ff
/** Numbers that say how long the rest is, then two a file: where what gave and what cost energy end. */
const HEAD = 1
const ENDS = 2
const [OF_NUMBER, OF_END] = [Uint16Array.BYTES_PER_ELEMENT, Uint32Array.BYTES_PER_ELEMENT]
/** The first day of a file without one, and of a file that could not be read: neither is a day. */
const [NO_LINE, NO_FILE] = ['', '-']

/** The same without words that stand nowhere any more: what somebody took out of the log is not kept here either. */
export function withoutUnused({ words, of }: LineWords): LineWords {
  const used: string[] = []
  const numberOf = new Map<number, number>()
  const renumbered = (side: ArrayLike<number>): readonly number[] => {
    let end = 0
    return Array.from(side, (number, at) => {
      // How many words follow, not one of them.
      if (at === end) {
        end += number + 1
        return number
      }
      const now = numberOf.get(number) ?? used.push(words[number] ?? '') - 1
      numberOf.set(number, now)
      return now
    })
  }
  const files = of.map(
    (file) => file && { ...file, plus: renumbered(file.plus), minus: renumbered(file.minus) },
  )
  return { words: used, of: files }
}

/**
 * Puts it down as bytes: where each file ends; all numbers; first days and words, a line each.
 * @returns nothing at all where there are more words than can be numbered: they are taken from the lines each time then
 */
export function lineWordsBytes({ words, of }: LineWords): Buffer {
  if (words.length > MOST_WORDS) return Buffer.alloc(0)
  const sides = of.flatMap((file) => (file === null ? [[], []] : [file.plus, file.minus]))
  const length = sides.reduce((sum, side) => sum + side.length, 0)
  const head = new Uint32Array(HEAD + sides.length)
  const numbers = new Uint16Array(length)
  head[0] = length
  let end = 0
  for (const [at, side] of sides.entries()) {
    numbers.set(side, end)
    head[HEAD + at] = end += side.length
  }
  const days = of.map((file) => (file === null ? NO_FILE : (file.first ?? NO_LINE)))
  return Buffer.concat([bytesOf(head), bytesOf(numbers), Buffer.from([...days, ...words, ''].join('\n'))])
}

const bytesOf = ({ buffer, byteOffset, byteLength }: Uint16Array | Uint32Array): Buffer =>
  Buffer.from(buffer, byteOffset, byteLength)

/**
 * Reads what {@link lineWordsBytes} made.
 * @param bytes that are the same as they were written, at a multiple of four in their buffer
 * @param count how many files there are
 */
export function readLineWords(bytes: Buffer, count: number): LineWords | null {
  const numbersAt = (HEAD + count * ENDS) * OF_END
  if (bytes.length < numbersAt) return null
  const head = new Uint32Array(bytes.buffer, bytes.byteOffset, HEAD + count * ENDS)
  const length = head[0] ?? 0
  const numbers = new Uint16Array(bytes.buffer, bytes.byteOffset + numbersAt, length)
  const lines = bytes.toString('utf8', numbersAt + length * OF_NUMBER).split('\n')
  const side = (nth: number): Uint16Array =>
    numbers.subarray(nth === 0 ? 0 : head[HEAD + nth - 1], head[HEAD + nth])
  return {
    // Behind the last end of a line there are blanks, up to where the next part may begin.
    words: lines.slice(count, -1),
    of: Array.from({ length: count }, (_none, at) => {
      const day = lines[at] ?? NO_FILE
      if (day === NO_FILE) return null
      const first = day === NO_LINE ? null : (day as LogWords['first'])
      return { first, plus: side(at * ENDS), minus: side(at * ENDS + 1) }
    }),
  }
}
