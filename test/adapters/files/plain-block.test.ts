import fc from 'fast-check'
import { expect, test } from 'vitest'
import { plainBlock, plainKey, plainLine } from '../../../src/adapters/files/yaml/plain-block.ts'
import { libraryBlock, renderInline } from '../../../src/adapters/files/yaml/render.ts'
import type { Plain } from '../../../src/domain/merge/plain.ts'

const key = fc.oneof(
  fc.constantFrom(
    'on',
    'text',
    'id',
    'not-now',
    'yes',
    'null',
    'Null',
    'no',
    'a',
    'true',
    'x1',
    '2',
    'x'.repeat(2000),
  ),
  fc.string({ unit: 'grapheme-ascii', maxLength: 4 }),
)

/** What means something to a reader of YAML, or to one of another version of it. */
const TELLING = [
  '-|- |: |:| #|#|"|\'|`|%|@|!|&|*|?|? |>|---|...|{|}|[|]|,|~|=|<<| |  |\\|\n|\t'.split('|'),
  'null|Null|nULL|yes|On|true|0x1f|0o17|1e3|1_000|-1|+1|.5|1.5|.inf|.NaN|10:30'.split('|'),
  '2026-11-21|2026-02-30|2026-11-21 10:30|a|Het gesprek|é|’|…|€|ÿ|Ā|ɏ'.split('|'),
  ['|', '\u00A0', '\u00AD', '\u0301', '\u200D', '👍', 'я', 'lang '.repeat(17)],
].flat()

/** Pieces of a text, put together as they come. */
const pieces = fc
  .array(fc.oneof(fc.constantFrom(...TELLING), fc.string({ maxLength: 3 })), { maxLength: 5 })
  .map((all) => all.join(''))

const scalar = fc.oneof(
  { weight: 8, arbitrary: pieces },
  { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 100 }) },
  fc.integer(),
  fc.boolean(),
)

const { node } = fc.letrec<{ node: Plain; map: Plain; list: Plain }>((tie) => ({
  node: fc.oneof({ maxDepth: 3 }, scalar, tie('map'), tie('list')),
  map: fc.dictionary(key, tie('node'), { maxKeys: 4, noNullPrototype: true }),
  list: fc.array(tie('node'), { maxLength: 3 }),
}))

test('what is written without the library is what the library writes', () => {
  let own = 0
  fc.assert(
    fc.property(fc.oneof(node, fc.array(scalar, { minLength: 1, maxLength: 1 })), (value) => {
      const plain = plainBlock(value)
      if (plain === null) return
      own += 1
      expect(plain).toEqual(libraryBlock(value))
    }),
    { numRuns: 3000 },
  )
  expect(own).toBeGreaterThan(500)
})

test.each<[string, Plain]>([
  ['a line of a log', [{ on: '2026-11-21', text: '3 collega’s vroegen om hulp: fijn', sign: 'plus' }]],
  ['a long line', [{ on: '2026-11-21', text: `Het inwerkplan is af ${'en nog een stuk '.repeat(6)}af` }]],
  ['quotes', { line: '"Mooi gedaan", zei Karim', other: "Anna's idee: “doen”", year: '2026', yes: 'ja' }],
  ['an evidence file', { schema: 1, id: 'e-7k2m', date: '2026-11-21', line: 'Het inwerkplan is af' }],
  [
    'a text of more lines',
    { plan: [{ text: 'Ik wil opleiden:\n\n  - tijd\n# en rust' }], 'not-now': 'een\ntwee' },
  ],
  ['lists and maps below each other', { private: { lines: [{ a: 'b', c: ['d', 'e'] }, 'f'] } }],
])('%s needs no library', (_, value) => {
  expect(plainBlock(value)).not.toBeNull()
  expect(plainBlock(value)).toEqual(libraryBlock(value))
})

test.each<[string, Plain]>([
  ['a text that ends with a line end', { text: 'een\n' }],
  ['lines that begin with blanks', { text: ' een\ntwee' }],
  ['another script', { text: 'привет' }],
  ['a mark of a document', { text: '--- zo' }],
  ['a list in a list', [['a']]],
  ['an empty map', {}],
  ['a truth value', { a: true }],
  ['a text by itself', 'tekst'],
])('%s is left to the library', (_, value) => {
  expect(plainBlock(value)).toBeNull()
})

test('a key with nothing behind it is written as the library writes one', () => {
  let own = 0
  fc.assert(
    fc.property(key, (name) => {
      const plain = plainKey(name)
      if (plain === null) return
      own += 1
      expect([`${plain} []`]).toEqual(libraryBlock({ [name]: [] }))
    }),
  )
  expect(own).toBeGreaterThan(20)
})

test('a line of words is written as the library writes one', () => {
  let own = 0
  const word = fc.oneof(
    fc.constantFrom('review', 'nl', 'quick', 'm-7k2m', 'null', 'on', 'no', 'true', 'a b', 'a: b', '', '1e3'),
    fc.constantFrom(...TELLING),
    fc.integer({ min: -2 }),
  )
  fc.assert(
    fc.property(fc.dictionary(key, word, { maxKeys: 5, noNullPrototype: true }), (map) => {
      const plain = plainLine(map)
      if (plain === null) return
      own += 1
      expect(plain).toBe(renderInline(map))
    }),
    { numRuns: 2000 },
  )
  expect(own).toBeGreaterThan(50)
  expect(plainLine({ flow: 'review', version: 1, lang: 'nl', route: 'quick' })).toBe(
    '{flow: review, version: 1, lang: nl, route: quick}',
  )
})
