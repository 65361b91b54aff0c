import { afterEach, beforeEach, expect, test } from 'vitest'
import { search } from '../../src/usecases/search.ts'
import { evidence } from '../domain/folder-of.ts'
import { type CareerFolder, careerFolder } from '../support/career-folder.ts'

let folder: CareerFolder
beforeEach(() => {
  folder = careerFolder()
})
afterEach(() => folder.remove())

test.each([[['']], [['…', '?!']]])('without a word in %j there is nothing to look for', async (words) => {
  await folder.holds(evidence('e-1', '2026-11-01'))
  expect(await search(folder.deps(), words)).toMatchObject({
    failure: { exit: 2, problems: [{ problem: { code: 'missing-argument' } }] },
  })
})
