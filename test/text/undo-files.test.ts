import { expect, test } from 'vitest'
import { fileLines } from '../../src/text/undo-files.ts'

const WORDS = { goes: 'goes', returns: 'returns', changes: 'as it was', stays: 'stays' }
const more = (count: number): string => `… and ${count} more`

/** What is shown of one file of which these lines go. */
const shown = (file: string, gone: readonly string[]): readonly string[] =>
  fileLines(
    {
      command: null,
      on: null,
      flows: [],
      files: [{ file, how: 'changes', gone, back: [], text: null }],
    } as never,
    WORDS,
    more,
  ).slice(1)

test('of a record the words of a person and the days are shown, and what is for the program is counted', () => {
  expect(
    shown('plan.yaml', [
      'private:',
      'text: |-',
      '  Ik wil leren plannen',
      'date: 2026-12-03',
      'kind: career',
    ]),
  ).toEqual(['    - Ik wil leren plannen', '    - 2026-12-03', '    - … and 3 more'])
  expect(shown('log/2026-11.yaml', ['    - "on": 2026-11-21'])).toEqual(['    - 2026-11-21'])
  expect(shown('people.yaml', ['- name: "Anna: HR"'])).toEqual(['    - Anna: HR'])
})

test('of a document every line is shown as it stands', () => {
  expect(shown('documents/share/a.md', ['note: this'])).toEqual(['    - note: this'])
})
