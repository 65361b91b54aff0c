import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decode } from '../../../src/adapters/files/decode.ts'
import { encode } from '../../../src/adapters/files/encode.ts'
import { layoutOf } from '../../../src/adapters/files/layouts.ts'
import { quickRecord } from '../../../src/adapters/files/quick/quick-record.ts'
import { typeOfFile } from '../../../src/adapters/files/record-files.ts'
import { renderFile } from '../../../src/adapters/files/yaml/render.ts'
import type { RecordType } from '../../../src/domain/records.ts'
import { meeting } from './support.ts'
import { tries } from '../../support/tries.ts'

/** Whatever the quick reader says, the library says too. True where it said anything. */
function agrees(type: RecordType, file: string, text: string): boolean {
  const quick = quickRecord(type, file, text)
  if (quick === null) return false
  const careful = decode(type, file, file, text)
  expect(careful.ok ? careful.value.record : careful.problem, text).toEqual(quick)
  return true
}

const FIXTURES = join(import.meta.dirname, '../../fixtures')

describe('the quick reader of plain files', () => {
  test('reads a large file too, but leaves one with too many lines to the limits of the library', () => {
    const one = (at: number): string =>
      `  - id: a-${at}\n    what: Anna mailt HR over de cursus\n    status: open\n    made: 2026-11-01\n`
    const many = Array.from({ length: 3000 }, (_, at) => one(at)).join('')
    expect(agrees('agreements', 'agreements.yaml', `schema: 1\nagreements:\n${many}`)).toBe(true)
    const keys = Array.from({ length: 400_000 }, (_, at) => `k${at}: v\n`).join('')
    expect(quickRecord('agreements', 'agreements.yaml', `${keys}agreements: []\n`)).toBeNull()
  })

  test('leaves a line of megabytes to the library, whatever Node.js makes of patterns over such a text', () => {
    const line = 'anna '.repeat(6_000_000).trim()
    for (const value of [`"${line}"`, `'${line}'`, line])
      expect(
        quickRecord('agreements', 'agreements.yaml', `schema: 1\nagreements: []\nnote: ${value}\n`),
      ).toBeNull()
  })

  test('reads the files of all example folders as the library does', () => {
    const files = readdirSync(FIXTURES, { recursive: true, encoding: 'utf8' }).filter((file) =>
      /\.ya?ml$/.test(file),
    )
    const tried = files.flatMap((path) => {
      const parts = path.replaceAll('\\', '/').split('/')
      const file = [parts.slice(-2).join('/'), parts.slice(-1).join('/')].find(
        (one) => typeOfFile(one) !== null,
      )
      const type = file === undefined ? null : typeOfFile(file)
      if (file === undefined || type === null) return []
      return [agrees(type, file, readFileSync(join(FIXTURES, path), 'utf8'))]
    })
    expect(tried.filter(Boolean).length).toBeGreaterThan(3)
  })

  const shape = layoutOf('meeting').shape.keys
  const lists = Object.keys(shape).filter((key) => shape[key]?.is === 'list' && key !== 'agreements')
  const strings = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme', minLength: 1 }),
    fc.constantFrom(
      'yes',
      '~',
      'null',
      '2024',
      '- a',
      'a: b',
      'a #b',
      '*a',
      '&a',
      '|',
      '> a',
      '"',
      "'",
      'a:',
      ' a',
      'a ',
      '\ta',
      '#',
      '---',
      '\u00A0',
      'a\n',
      '\na',
      'a\n\n b',
      '  a\nb',
      '%',
      '@',
      '`',
      '[',
      '{}',
      '!',
    ),
    fc.array(fc.string({ unit: 'grapheme-ascii' })).map((lines) => lines.join('\n')),
  )

  test('says of every file we write what the library says of it', () => {
    let quick = 0
    fc.assert(
      fc.property(strings, fc.array(strings), strings, (outcome, questions, feel) => {
        const record = meeting({ outcome, ...(lists.includes('questions') && { questions }) }, { feel })
        const text = renderFile('# Een gesprek', encode(record))
        if (agrees('meeting', record.file, text)) quick += 1
      }),
      { numRuns: 500 },
    )
    // Were it never sure, all would be right and nothing quick.
    expect(quick).toBeGreaterThan(100)
  })

  const pieces = fc.constantFrom(
    'schema: 1',
    'id: m-1',
    'kind: career',
    'with: Anna',
    'status: planned',
    'outcome:',
    'outcome: a',
    'summary: |',
    'summary: |-',
    'summary: >',
    'summary: |+',
    'summary: |2',
    '  a',
    '   b',
    '    c',
    '',
    ' ',
    '   ',
    '# c',
    '  # c',
    'questions:',
    '- a',
    '  - a',
    '    - b',
    '- a: b',
    '  - what: x',
    '    id: a-1',
    '-',
    '- ',
    '- - a',
    '- |',
    '-  a',
    'private:',
    '  feel: a',
    '  confidence: 7',
    '  confidence: "7"',
    '  confidence: 07',
    '  confidence: 7.0',
    '  steps: []',
    'agreements:',
    '  - id: a-1',
    '    status: open',
    '    made: 2026-01-01',
    '    by: 2026-02-30',
    'x: {}',
    'x: []',
    'x: ~',
    "opener: 'it''s'",
    'opener: "a\\nb"',
    'opener: "a\\u0041"',
    "opener: 'a' b",
    'opener: a: b',
    'opener: a #b',
    'opener: a#b',
    'opener: &a b',
    'opener: *a',
    'opener: !!str a',
    'opener: [a, b]',
    'opener: null',
    'opener: "null"',
    'opener: -',
    'opener: a:',
    'opener: a\u00A0',
    'opener:\u00A0a',
    'opener:  a  ',
    'opener : a',
    '"opener": a',
    '"opener: a',
    '"opener" : a',
    '- "what": x',
    '  - "a"b: x',
    '? opener',
    ': a',
    '---',
    '...',
    '%YAML 1.2',
    '__proto__: a',
    'constructor: a',
    'stuck:',
    '  stuck:',
    '    a-1: x',
    '    toString: x',
    '\ta',
    'opener: a\tb',
    'opener: a\r',
    'date: 2026-12-03',
    'date: 2026-1-3',
    'need: 2024',
    'need: 1.10',
    'need: 0x1F',
    'need: true',
    'need: <<',
    '<<: a',
    'need: ?a',
  )

  test.each(['', 'schema: 1\nid: m-1\nkind: career\nwith: Anna\nstatus: planned\n'])(
    'says nothing of lines thrown together that the library does not say, after %j',
    (before) => {
      let quick = 0
      fc.assert(
        fc.property(
          fc.array(fc.tuple(fc.nat({ max: 3 }), pieces), { maxLength: 8 }),
          fc.boolean(),
          (parts, ends) => {
            const lines = parts.map(([indent, piece]) => ' '.repeat(indent === 3 ? 2 : 0) + piece)
            if (agrees('meeting', 'meetings/a.yaml', `${before}${lines.join('\n')}${ends ? '\n' : ''}`))
              quick += 1
          },
        ),
        { numRuns: tries(1000) },
      )
      if (before !== '') expect(quick).toBeGreaterThan(100)
    },
  )
})
