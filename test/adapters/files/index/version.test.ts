import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import about from '../../../../package.json' with { type: 'json' }
import { OUTLINES, PROGRAM, SHAPES } from '../../../../src/adapters/files/index/version.ts'
import { FORM } from '../../../../src/adapters/files/index/words-format.ts'
import { layoutOf } from '../../../../src/adapters/files/layouts.ts'
import { digest } from '../../../../src/domain/digest.ts'
import { emptyFolder, type RecordType } from '../../../../src/domain/records.ts'

const TYPES: Readonly<Record<RecordType, true>> = {
  settings: true,
  plan: true,
  people: true,
  agreements: true,
  meeting: true,
  checkin: true,
  review: true,
  evidence: true,
  feedback: true,
  log: true,
  practice: true,
}

test('what another version of the program remembered is not used', () => {
  expect(PROGRAM).toBe(about.version)
})

test('what was remembered of records of another shape is not used', () => {
  expect(Object.keys(emptyFolder())).toHaveLength(Object.keys(TYPES).length + 1)
  const shapes = Object.keys(TYPES).map((type) => layoutOf(type as RecordType).shape)
  // A key, a code or a kind of value was added or went: put the new sum in version.ts.
  expect(SHAPES).toBe(digest(JSON.stringify(shapes)).slice(0, 8))
})

test('what another program said to be left of a record is not used', () => {
  const names = [
    'outline',
    'last-day',
    'meetings',
    'overtaken',
    'raised',
    'mail-state',
    'month-of-checkin',
    'career-talk',
    'agreement',
  ]
  const sources = names.map((name) => readFileSync(`src/domain/${name}.ts`, 'utf8'))
  // They may say something else now: put the new sum in version.ts. So too when what else they import says something else.
  expect(OUTLINES).toBe(digest(sources.join('')).slice(0, 8))
})

test('words that another program took from records are not used', () => {
  const sources = ['search/parts', 'search/words', 'search/word-test', 'fold', 'latin']
  const text = sources.map((name) => readFileSync(`src/domain/${name}.ts`, 'utf8')).join('\n')
  // They may take other words now: put the new sum in words-format.ts.
  expect(FORM.split('/')[1]).toBe(digest(text).slice(0, 8))
})
