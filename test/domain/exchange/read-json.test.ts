import { describe, expect, test } from 'vitest'
import { readDocument } from '../../../src/domain/exchange/read-document.ts'
import { readJson } from '../../../src/domain/exchange/read-json.ts'

describe('JSON from elsewhere', () => {
  test.each([
    ['['.repeat(100_000), { code: 'too-deep' }],
    [`${'[{"a":'.repeat(50)}1${'}]'.repeat(50)}`, { code: 'too-deep' }],
    ['{"a": }', { code: 'not-json' }],
    ['', { code: 'not-json' }],
  ])('%# is refused', (text, problem) => {
    expect(readJson(text)).toMatchObject({ ok: false, problem: { problem } })
  })

  test.each(['__proto__', 'constructor', 'prototype', 'toString'])('%s is a name like any other', (name) => {
    const read = readJson(`{"tips": {"${name}": {"polluted": 1}}}`)
    expect(read.ok && JSON.stringify(read.value)).toBe(`{"tips":{"${name}":{"polluted":1}}}`)
    expect(Reflect.get({}, 'polluted')).toBeUndefined()
  })

  test('brackets in texts do not count', () => {
    expect(readJson(JSON.stringify({ text: '['.repeat(100), more: '"[\\'.repeat(100) })).ok).toBe(true)
    expect(readJson(JSON.stringify({ text: 'x['.repeat(3_000_000) })).ok).toBe(true)
  })

  test('a fault has its line and column', () => {
    expect(readJson('{\n  "a": 1,\n  b: 2\n}')).toMatchObject({ problem: { line: 3, column: 3 } })
  })
})

test('every fault in the frame of a document is told at once, with its path', () => {
  const document = {
    schema: 1,
    kind: 'career-export',
    records: [
      { type: 'plan', file: 'plan.yaml', shared: {} },
      { type: 'plan', file: 'plan.yaml', shared: {} },
      { type: 4, shared: [] },
      'x',
    ],
    files: [{ file: 'a', text: null }],
  }
  const read = readDocument(document, 'x.json')
  expect(read.ok ? [] : read.problem.map(({ problem }) => problem)).toEqual([
    { code: 'wrong-value', path: 'records[2].type', expected: 'text', got: '4' },
    { code: 'missing-value', path: 'records[2].file', expected: 'text' },
    { code: 'wrong-value', path: 'records[2].shared', expected: 'map', got: 'list' },
    { code: 'wrong-value', path: 'records[3]', expected: 'map', got: 'x' },
    { code: 'wrong-value', path: 'files[0].text', expected: 'text', got: '' },
    { code: 'given-twice', name: 'plan.yaml' },
  ])
})

test.each([[[]], [{}], [{ schema: 1, kind: 'other' }], ['x'], [null]])('%j is no export', (value) => {
  expect(readDocument(value, 'x.json')).toMatchObject({ problem: [{ problem: { code: 'not-an-export' } }] })
})
