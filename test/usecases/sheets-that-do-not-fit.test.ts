import { expect, test } from 'vitest'
import type { RawSheet } from '../../src/usecases/sheet-ports.ts'
import { readAnswers } from '../../src/usecases/flow/read-answers.ts'
import { prepSheet } from '../../src/flows/prep/sheet.ts'
import { prepSteps } from '../../src/flows/prep/steps.ts'
import { prepContext } from '../flows/contexts.ts'

const entry = (id: string, value: string, line: number) => ({
  id,
  value,
  place: { file: 'blad.yaml', line, column: 3 },
  inner: {},
})

test('one question with two answers in one sheet is said at the one that counts', () => {
  const context = prepContext()
  const sheet: RawSheet = {
    flow: 'prep',
    version: 1,
    language: 'nl',
    route: 'quick',
    meeting: null,
    place: { file: 'blad.yaml', line: 1 },
    answers: [entry('kind', 'career', 3), entry('with', 'Anna', 4), entry('outcome', 'dit', 5)],
    private: [entry('outcome', 'iets anders', 7)],
    share: [],
  }
  const read = readAnswers(sheet, (answers) => prepSteps(context, answers), prepSheet(context), 'prep')
  expect(read.answers['outcome']).toEqual({ is: 'given', value: 'iets anders', audience: 'private' })
  expect(read.warnings).toContainEqual({
    problem: { code: 'answered-twice', id: 'outcome' },
    place: { file: 'blad.yaml', line: 7, column: 3 },
    warning: true,
  })
})
