import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { readUserFile, withSetting } from '../../../src/domain/settings/user-file.ts'

test('a few lines of settings, with remarks, quotes and blank lines', () => {
  const text =
    '\uFEFF# mine\r\n---\r\n\r\nfolder: ~/werk/c#1   # here\r\nlanguage: "en"\r\ndoc-language: \'nl\' # dit\r\nplain:\r\ncolor: no\r\n'
  expect(readUserFile(text)).toEqual({
    settings: { folder: '~/werk/c#1', language: 'en', 'doc-language': 'nl', color: 'no' },
    faults: [],
  })
})

test.each([
  ['language: de', { line: 1, column: 11, code: 'wrong-value' }],
  ['\nplain: misschien', { line: 2, column: 8, code: 'wrong-value' }],
  ['languge: nl', { line: 1, column: 1, code: 'unknown-setting' }],
  ['your-name: Sara', { line: 1, column: 1, code: 'unknown-setting' }],
  ['language: nl\nlanguage: nl', { line: 2, column: 1, code: 'bad-yaml' }],
  ['  language: nl', { line: 1, column: 1, code: 'not-a-setting' }],
  ['language:nl', { line: 1, column: 1, code: 'not-a-setting' }],
  ['language: {nl: 1}', { line: 1, column: 1, code: 'not-a-setting' }],
  ['folder: [a]', { line: 1, column: 1, code: 'not-a-setting' }],
  ['folder: |', { line: 1, column: 1, code: 'not-a-setting' }],
  ['folder: a: b', { line: 1, column: 1, code: 'not-a-setting' }],
  ['folder: "a', { line: 1, column: 1, code: 'not-a-setting' }],
  ['folder: "a" b', { line: 1, column: 1, code: 'not-a-setting' }],
  ['folder: &a b', { line: 1, column: 1, code: 'not-a-setting' }],
  ['- folder: a', { line: 1, column: 1, code: 'not-a-setting' }],
  ['__proto__: x', { line: 1, column: 1, code: 'not-a-setting' }],
  ['constructor: x', { line: 1, column: 1, code: 'unknown-setting' }],
])('%j is refused with its place', (text, expected) => {
  const [one] = readUserFile(text).faults
  expect({ line: one?.line, column: one?.column, code: one?.problem.code }).toEqual(expected)
})

/** One line of anything. */
const line = fc.string({ unit: 'binary', maxLength: 30 }).filter((text) => !/[\n\r\0]/u.test(text))

test('what is read is what YAML says, whatever the line', () => {
  const value = fc.oneof(
    line,
    fc.string({ unit: fc.constantFrom(...Array.from(`ab ~/\\'":#-&*![]{}|>%@,\`?\t`)) }),
  )
  fc.assert(
    fc.property(value, (written) => {
      const { settings, faults } = readUserFile(`folder: ${written}\n`)
      if (faults.length > 0) return
      const inYaml = parse(`folder: ${written}\n`, { schema: 'failsafe' }) as { folder: string }
      expect(settings.folder ?? '').toBe(inYaml.folder === '~' ? '' : inYaml.folder)
    }),
    { numRuns: 2000 },
  )
})

test('a value that is written is read back, and the rest of the file stays', () => {
  const before = '# mine\r\ncolor: no # quiet\r\n\r\nfolder: ~/a # here\r\n'
  fc.assert(
    fc.property(
      line.filter((text) => text.trim() !== ''),
      (value) => {
        const after = withSetting(before, 'folder', value)
        expect(readUserFile(after)).toEqual({ settings: { color: 'no', folder: value }, faults: [] })
        expect(after.split('\r\n').toSpliced(3, 1)).toEqual(before.split('\r\n').toSpliced(3, 1))
        expect(after).toMatch(/ # here\r\n$/u)
      },
    ),
  )
})

test('a value that is a word of YAML for nothing is read back as it was given', () => {
  expect(readUserFile(withSetting('', 'folder', '~')).settings).toEqual({ folder: '~' })
})

test.each([
  ['color: no # Sam\'s "wish"\n', 'color: yes # Sam\'s "wish"\n'],
  [`folder: 'a # b' # Sam's\n`, "folder: ~/c # Sam's\n"],
  ['folder: "a # b"\n', 'folder: ~/c\n'],
  ['folder: a#b\n', 'folder: ~/c\n'],
  ['folder: # where\n', 'folder: ~/c # where\n'],
])('%j keeps its remark', (before, after) => {
  const [key, value] = before.startsWith('color') ? (['color', 'yes'] as const) : (['folder', '~/c'] as const)
  expect(withSetting(before, key, value)).toBe(after)
})

test('a new setting comes at the end, and one that is taken away takes its line along', () => {
  expect(withSetting('color: no', 'language', 'en')).toBe('color: no\nlanguage: en\n')
  expect(withSetting('color: no\nlanguage: en\n', 'color', null)).toBe('language: en\n')
  expect(withSetting('color: no\n', 'plain', null)).toBe('color: no\n')
})
