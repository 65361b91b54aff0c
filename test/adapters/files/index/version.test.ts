import { expect, test } from 'vitest'
import about from '../../../../package.json' with { type: 'json' }
import { OUTLINES, PROGRAM, SHAPES } from '../../../../src/adapters/files/index/version.ts'
import { FORM } from '../../../../src/adapters/files/index/words-format.ts'
import { layoutOf } from '../../../../src/adapters/files/layouts.ts'
import { digest } from '../../../../src/domain/digest.ts'
import { emptyFolder, type RecordType } from '../../../../src/domain/records.ts'
import { codeOf } from './code-of.ts'

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
  const code = codeOf({
    outline: ['outlineOf', 'talkInShort'],
    'private/read-log': ['wordsOfLog'],
    'content-words': ['contentReader'],
    'last-day': ['lastDayIn'],
    overtaken: ['overtakenExamples', 'overtakenLookBacks', 'overtakenTalks'],
  })
  // They, or something they use, may say something else now: put the new sum in version.ts.
  expect(OUTLINES).toBe(digest(code).slice(0, 8))
})

test('words that another program took from records are not used', () => {
  // They may be other words now: put the new sum in words-format.ts.
  expect(FORM.split('/')[1]).toBe(digest(codeOf({ 'search/word-test': ['foldedWordsOf'] })).slice(0, 8))
})
