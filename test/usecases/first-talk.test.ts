// Said once, to who has goals and never talked about them (advice S31).
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { AnyRecord } from '../../src/domain/records.ts'
import { status } from '../../src/usecases/status.ts'
import { day, held } from '../domain/folder-of.ts'
import { type CareerFolder, careerFolder } from '../support/career-folder.ts'

let folder: CareerFolder
beforeEach(() => {
  folder = careerFolder()
})
afterEach(() => folder.remove())

const goal = {
  id: 'g-1',
  text: 'Inwerken',
  horizon: 'short',
  status: 'open',
  made: day('2026-06-01'),
} as const
const plan = (side: 'shared' | 'private'): AnyRecord => ({
  type: 'plan',
  file: 'plan.yaml',
  shared: {},
  private: {},
  [side]: { goals: [goal] },
})

async function said(language: 'nl' | 'en' = 'nl'): Promise<string> {
  const result = await status(folder.deps({ language }))
  return result.is === 'done' ? result.lines.join('\n') : ''
}
const NL = 'één stap bespreken met je leidinggevende is genoeg'

test('comes once, and never again', async () => {
  await folder.holds(plan('shared'))
  expect(await said()).toContain(NL)
  expect(await said()).not.toContain(NL)
  expect(await said('en')).not.toContain('one step with your manager')
})

test('is said in English too, and without a figure', async () => {
  await folder.holds(plan('shared'))
  const text = await said('en')
  expect(text).toContain('one step to discuss with your manager is enough')
  expect(text).not.toMatch(/\d+ ?%/u)
})

test.each([
  ['there was a career conversation', [plan('shared'), held('2026-10-05')]],
  ['the goals are the user’s alone', [plan('private')]],
  ['there are no goals', [held('2026-10-05', { kind: 'annual' })]],
])('is not said when %s', async (_what, records) => {
  await folder.holds(...records)
  expect(await said()).not.toContain(NL)
})
