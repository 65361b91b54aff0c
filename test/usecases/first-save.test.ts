import { afterEach, beforeEach, expect, test } from 'vitest'
import { importEvidence } from '../../src/usecases/import-evidence/import-evidence.ts'
import { log } from '../../src/usecases/log.ts'
import { addPerson } from '../../src/usecases/people.ts'
import type { CommandResult } from '../../src/usecases/result.ts'
import { win } from '../../src/usecases/win.ts'
import { type CareerFolder, careerFolder } from '../support/career-folder.ts'

let folder: CareerFolder
beforeEach(() => {
  folder = careerFolder()
})
afterEach(() => folder.remove())

const linesOf = (result: CommandResult): string => (result.is === 'done' ? result.lines.join('\n') : '')
const source = { name: 'wins.md', text: '- Rooster gemaakt\n' }

test.each<[string, () => Promise<CommandResult>]>([
  ['log', () => log(folder.deps(), { text: '+ fijne les', sign: null })],
  ['win', () => win(folder.deps(), { text: 'x', private: false, unseen: false, goal: null, date: null })],
  ['people add', () => addPerson(folder.deps(), { name: 'Noor', role: 'mentor', email: null })],
  [
    'evidence import',
    () =>
      importEvidence(folder.deps(), { all: true, pick: null, dryRun: false, from: { is: 'file', source } }),
  ],
])('%s says that it made the folder, and a second save does not', async (_, save) => {
  expect(linesOf(await save())).toMatch(/^Er is een map voor je gemaakt: /u)
  expect(linesOf(await save())).not.toContain('Er is een map')
})
