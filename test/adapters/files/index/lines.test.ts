import fc from 'fast-check'
import { expect, test } from 'vitest'
import { endsOf, linesApart, linesBytes, linesIn } from '../../../../src/adapters/files/index/lines.ts'
import { piecesOf } from '../../../../src/adapters/files/index/shelf-parts.ts'

const someLines = fc.array(
  fc.jsonValue().map((value) => JSON.stringify(value)),
  { maxLength: 30 },
)

test('some of the lines are those of all, whatever was read before them', () => {
  fc.assert(
    fc.property(someLines, fc.array(fc.array(fc.nat()), { maxLength: 8 }), (lines, asked) => {
      const bytes = linesBytes(lines)
      const pieces = piecesOf(bytes.length, Buffer.alloc(0), (stretches) =>
        stretches.map(({ from, to }) => bytes.subarray(from, to)),
      )
      const all = linesIn(() => bytes)
      const apart = linesApart(all, () => endsOf(bytes, lines.length), pieces)
      for (const places of asked) {
        const wanted = lines.length === 0 ? [] : places.map((at) => at % lines.length)
        expect(apart.some(wanted)).toEqual(wanted.map((at) => all.all()[at]))
      }
      expect(all.values()).toEqual(lines.map((line): unknown => JSON.parse(line)))
    }),
  )
})

test('pieces far apart are read as they are wanted, and all when that is often', () => {
  const bytes = Buffer.alloc(1024 * 1024, 'abcdefg')
  const read: (readonly [number, number])[] = []
  const pieces = piecesOf(bytes.length, bytes.subarray(0, 100), (stretches) =>
    stretches.map(({ from, to }) => {
      read.push([from, to])
      return bytes.subarray(from, to)
    }),
  )
  for (const at of [10, 900_000, 900_100, 200_000, 600_000, 400_000, 100_000, 700_000]) {
    const [piece] = pieces([{ from: at, to: at + 50 }])
    const from = at - (piece?.begin ?? 0)
    expect(piece?.bytes.toString('latin1', from, from + 50)).toBe(bytes.toString('latin1', at, at + 50))
  }
  expect(read.every(([from, to], nth) => nth === 4 || to - from <= 128 * 1024)).toBe(true)
  expect(read).toHaveLength(5)
  expect(read.at(-1)).toEqual([0, bytes.length])
})

test('of lines that lie far apart only these are read, and what makes no sense is not', () => {
  const lines = Array.from({ length: 400 }, (_, at) => JSON.stringify(`${at} ${'x'.repeat(5000)}`))
  const bytes = linesBytes(lines)
  const read: (readonly [number, number])[] = []
  const pieces = piecesOf(bytes.length, Buffer.alloc(0), (stretches) =>
    stretches.map(({ from, to }) => {
      read.push([from, to])
      return bytes.subarray(from, to)
    }),
  )
  const ends = endsOf(bytes, lines.length)
  const of = (table: string) =>
    linesApart(
      linesIn(() => bytes),
      () => table,
      pieces,
    )
  const wanted = [3, 4, 90, 92, 17, 3, 399]
  expect(of(ends).some(wanted)).toEqual(wanted.map((at) => lines[at]))
  expect(read).toHaveLength(4)
  expect(read.reduce((sum, [from, to]) => sum + to - from, 0)).toBeLessThan(10 * 5100)
  for (const wrong of ['f'.repeat(ends.length), '-'.repeat(ends.length), '-0fffff0'.repeat(lines.length), ''])
    expect(() => of(wrong).some(wanted)).not.toThrow()
  expect(read.slice(4)).toEqual([[0, bytes.length]])
})
