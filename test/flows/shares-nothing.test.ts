import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type CareerFolder, careerFolder } from '../support/career-folder.ts'
import { enter, says, strictAsker } from '../support/scripted-asker.ts'

let folder: CareerFolder
beforeEach(() => {
  folder = careerFolder()
})
afterEach(() => folder.remove())

/** Prepares with a wish that names leaving, and says this where is asked what of it the other may know. */
async function prepared(answer: string, isEmpty: boolean): Promise<string> {
  const { asker, questions } = strictAsker((question) => {
    if (question.id === 'kind') return says('career')
    if (question.id === 'with') return says('Anna')
    if (question.id === 'date') return says('2026-12-03')
    if (question.id === 'ambition') return says('ik wil hier weg en elders lesgeven')
    if (question.id === 'ambition-shared') return says(answer)
    if (question.id === 'confirm') return says(isEmpty)
    return question.id === 'more' ? says(false) : enter
  })
  await folder.run('prep', { asker })
  expect(questions.filter(({ id }) => id === 'ambition-shared')).not.toHaveLength(0)
  return Object.values(folder.files()).join('\n')
}

describe('a no where is asked what of a wish is shared', () => {
  test.each(['n', 'nee', 'niets', 'No.', 'nothing'])('%s shares nothing', async (answer) => {
    expect(await prepared(answer, true)).not.toMatch(/ambition-shared/u)
  })

  test('words are shared', async () => {
    expect(await prepared('dat ik wil lesgeven', true)).toMatch(/ambition-shared: dat ik wil lesgeven/u)
  })
})
