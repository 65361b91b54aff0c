import fc from 'fast-check'
import { expect, test } from 'vitest'
import { appendedText } from '../../../src/adapters/files/append-text.ts'
import { decode } from '../../../src/adapters/files/decode.ts'
import { encode } from '../../../src/adapters/files/encode.ts'
import { diff } from '../../../src/adapters/files/yaml/edits.ts'
import { editText } from '../../../src/adapters/files/yaml/edit-text.ts'
import { renderFile } from '../../../src/adapters/files/yaml/render.ts'
import type { LogRecord } from '../../../src/domain/records.ts'
import { day } from './support.ts'

const FILE = 'log/2026-11.yaml'

const month = (lines: readonly { readonly text: string }[]): LogRecord => ({
  type: 'log',
  file: FILE,
  shared: {},
  private: { lines: lines.map(({ text }, at) => ({ on: day(`2026-11-0${at + 1}`), text })) },
})

/** With and without taking the text apart. */
function bothWays(before: LogRecord, after: LogRecord, now: string) {
  const edits = diff(encode(before), encode(after))
  const read = decode('log', FILE, FILE, now)
  if (!read.ok) throw new Error(JSON.stringify(read.problem))
  const apart = editText(
    read.value.yaml,
    edits,
    () => ['on', 'text', 'sign'],
    () => true,
  )
  const growth = { record: before, disk: encode(before), goal: encode(after), now }
  return { quick: appendedText(growth), apart }
}

const lines = fc.array(
  fc.record({
    text: fc.oneof(
      fc.string({ unit: 'grapheme', minLength: 1 }),
      fc.constantFrom(
        'fijn',
        'a: b',
        '- x',
        '# y',
        'yes',
        '2026',
        ' a',
        'a\nb',
        'a\n\n- b\n',
        'lang '.repeat(40),
      ),
    ),
  }),
  { minLength: 2, maxLength: 6 },
)

test('a line more leaves the very text that taking it apart leaves', () => {
  let quick = 0
  fc.assert(
    fc.property(lines, (all) => {
      const [before, after] = [month(all.slice(0, -1)), month(all)]
      const now = renderFile('# Wat gaf en kostte', encode(before))
      const found = bothWays(before, after, now)
      if (found.quick === null) return
      quick += 1
      expect(found.quick).toBe(found.apart)
    }),
    { numRuns: 300 },
  )
  expect(quick).toBeGreaterThan(50)
})

const [before, after] = [month([{ text: 'een' }]), month([{ text: 'een' }, { text: 'twee' }])]
const START = 'schema: 1\nprivate:\n  lines:\n    - on: 2026-11-01\n      text: een\n'

test.each([
  ['a comment behind it', `${START}# mijn eigen regel\n`],
  ['blank lines behind it', `${START}\n\n`],
  ['no line end', START.slice(0, -1)],
  ['something else behind it', `${START}mine: x\n`],
  ['a list of your own behind it', `${START}mine:\n  - x\n`],
  ['line ends of Windows', START.replaceAll('\n', '\r\n')],
  ['another way of writing', 'schema: 1\nprivate: {lines: [{on: 2026-11-01, text: een}]}\n'],
])('a text with %s is taken apart, as before', (_, now) => {
  const { quick, apart } = bothWays(before, after, now)
  expect(quick).toBeNull()
  expect(apart).toContain('twee')
})

test('a list that is indented in your own way stays so', () => {
  const now = 'schema: 1\nprivate:\n   lines:\n   - on: 2026-11-01\n     mood: x\n     text: een\n'
  const { quick, apart } = bothWays(before, after, now)
  expect(quick).toBe(apart)
  expect(quick).toMatch(/\n {3}- "?on"?: 2026-11-02\n {5}text: twee\n$/)
})
