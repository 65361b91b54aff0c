// An example for a goal of the user's alone, named by its id on an answer sheet: it stays off the agenda.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { day } from '../domain/folder-of.ts'
import { type CareerFolder, careerFolder } from '../support/career-folder.ts'

let folder: CareerFolder
beforeEach(() => {
  folder = careerFolder()
})
afterEach(() => folder.remove())

const TODAY = day('2026-11-21')
const goal = { id: 'g-own', text: 'Weg hier', horizon: 'short', status: 'open', made: TODAY } as const
const example = (id: string, line: string, more: object = {}) =>
  ({
    type: 'evidence',
    file: `evidence/${id}.yaml`,
    shared: { id, date: TODAY, line, ...more },
    private: {},
  }) as const

test('an example of such a goal is on no agenda, nor is its id; one of another is', async () => {
  await folder.holds({ type: 'plan', file: 'plan.yaml', shared: {}, private: { goals: [goal] } })
  await folder.holds(example('e-1111', 'Mijn cv bijgewerkt', { goal: 'g-own' }))
  await folder.holds(example('e-2222', 'Het rooster op tijd rond'))
  const sheet = [
    'sheet: {flow: prep, version: 1, lang: nl, route: full}',
    'answers: {kind: annual, with: Anna, date: 2026-12-03, evidence: [e-1111, e-2222]}',
  ].join('\n')
  await folder.run('prep', { sheet })
  expect(folder.shared()).toContain('Het rooster op tijd rond')
  expect(folder.shared()).not.toMatch(/cv bijgewerkt|e-1111/u)
})
