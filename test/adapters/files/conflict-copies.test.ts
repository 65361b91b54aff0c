import { expect, test } from 'vitest'
import { copiesAmong } from '../../../src/adapters/files/conflict-copies.ts'
import { typeOfFile } from '../../../src/adapters/files/record-files.ts'
import { newFolder, put, storeIn } from './support.ts'

const COPIES = [
  'anna.sync-conflict-20261101-101010-ABCDEFG.yaml',
  'anna.sync-conflict-1f0c2a9.yaml',
  "anna (Sam's conflicted copy 2026-11-01).yaml",
  'anna (conflicted copy 2026-11-01 101010).yaml',
  'anna (conflicterend exemplaar van Sam 2026-11-01).yaml',
  'anna (Case Conflict 1).yaml',
  'anna_conflict-20261101-101010.yaml',
  'anna (1).yaml',
  'anna(12).yaml',
  'anna - Copy.yaml',
  'anna - Kopie (2).yaml',
  'anna copy 2.yaml',
  'anna kopie.yaml',
  'anna 2.yaml',
  'anna-LAPTOP.yaml',
  'anna-DESKTOP-4F2K1.yaml',
  'anna-Sams-MacBook-Pro.yaml',
]

test.each(COPIES)('%s is a copy of anna.yaml and no record of its own', async (name) => {
  expect([...copiesAmong(['anna.yaml', name])]).toEqual([[name, 'anna.yaml']])
  const folder = newFolder()
  const text = 'id: m-3x9d\nkind: career\nwith: Anna\nstatus: planned\n'
  put(folder, 'meetings/anna.yaml', text)
  put(folder, `meetings/${name}`, text.replace('planned', 'held'))
  const { folder: all, problems } = await storeIn(folder).load()
  expect(problems).toEqual([])
  expect(all.meetings.map(({ file, shared }) => `${file} ${shared.status}`)).toEqual([
    'meetings/anna.yaml planned',
  ])
})

test.each([
  'anna-2.yaml',
  '2026-12-03-anna-de-vries.yaml',
  'anna-HR.yaml',
  'conflict-met-anna.yaml',
  'anna.yaml',
  'Anna.yaml',
])('%s is a name a person or we would give', (name) => {
  expect([...copiesAmong(['anna.yaml', '2026-12-03-anna.yaml', name])]).toEqual([])
  expect(typeOfFile(`meetings/${name}`)).toBe('meeting')
})

test('what only looks like a copy is a record where nothing stands beside it', () => {
  expect([...copiesAmong(['anna 2.yaml', 'piet-LAPTOP.yaml'])]).toEqual([])
  expect([...copiesAmong(['anna (1).yaml'])]).toEqual([['anna (1).yaml', null]])
})
