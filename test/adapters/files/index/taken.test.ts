import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { nodeDisk } from '../../../../src/adapters/files/disk.ts'
import { PartMissing } from '../../../../src/domain/part-missing.ts'
import { evidenceMaker } from '../../../../src/domain/new-evidence.ts'
import { day, newFolder, put, save, storeIn, textOf } from '../support.ts'
import { everything, forgetful, livedIn, watched } from './remembering.ts'

const line = { date: day('2026-11-22'), side: 'share', line: 'Rooster gemaakt' } as const

test.each([
  ['remembered', true],
  ['not remembered', false],
])('what evidence has by now is known where it is %s', async (_, remembered) => {
  const folder = livedIn()
  const { disk, opened } = watched(remembered ? nodeDisk : forgetful)
  await everything(folder, disk)
  opened()
  put(folder, 'evidence/two.yaml', 'schema: 1\nid: e-2222\ndate: 2026-11-01\n')
  const { files, ids } = await storeIn(folder, disk).takenByEvidence()
  const found = typeof files === 'function' ? ['', 'two', 'three'].map((part) => [...files(part)]) : []
  expect(found).toEqual([['evidence/one.yaml', 'evidence/two.yaml'], ['evidence/two.yaml'], []])
  expect(['e-1111', 'e-2222', 'e-3333'].map((id) => ids.has(id))).toEqual([true, true, false])
  expect(opened()).toEqual(remembered ? ['evidence/two.yaml'] : ['evidence/one.yaml', 'evidence/two.yaml'])
})

test('ids are found wherever they stand in what is remembered, and in the files where that is damaged', async () => {
  const folder = livedIn()
  const all = Array.from({ length: 80 }, (_, at) => `e-m${String(at).padStart(3, '0')}`)
  for (const [at, id] of all.entries())
    put(
      folder,
      `evidence/many-${id}.yaml`,
      `schema: 1\nid: ${id}\ndate: 2026-11-01\nline: ${'x'.repeat(9000 + at)}\n`,
    )
  await everything(folder, nodeDisk)
  const { ids } = await storeIn(folder).takenByEvidence()
  expect(all.filter((id) => !ids.has(id))).toEqual([])
  expect(ids.has('e-none')).toBe(false)
  const shelf = join(folder, '.career/index/evidence.shelf')
  const bytes = readFileSync(shelf)
  writeFileSync(shelf, bytes.fill(0, bytes.length - 5000))
  const again = (await storeIn(folder).takenByEvidence()).ids
  expect([again.has('e-m079'), again.has('e-none')]).toEqual([true, false])
})

test('lines kept one after the other have each a file and an id of their own, and no other file is opened', async () => {
  const folder = livedIn()
  const { disk, opened } = watched()
  await everything(folder, disk)
  opened()
  for (let at = 0; at < 5; at += 1) {
    const store = storeIn(folder, disk)
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    const record = evidenceMaker(await store.takenByEvidence())(line)
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    expect((await save(store, record)).ok).toBe(true)
  }
  expect(opened().filter((file) => !file.startsWith('evidence/2026-11-22-rooster'))).toEqual([])
  expect(readdirSync(join(folder, 'evidence')).filter((name) => name.startsWith('2026'))).toHaveLength(5)
  const { evidence } = (await everything(folder, forgetful)).folder
  expect(new Set(evidence.map(({ shared }) => shared.id)).size).toBe(6)
})

test('one record is read without a look at any other, and saved with what others changed', async () => {
  const folder = livedIn()
  const { disk, opened } = watched()
  const store = storeIn(folder, disk)
  const { record, problems } = await store.loadRecord('log/2026-11.yaml', 'log/2026-11.yml')
  expect(problems).toEqual([])
  if (record?.type !== 'log') throw new Error('no log')
  expect(opened()).toEqual(['log/2026-11.yaml'])
  put(folder, 'log/2026-11.yaml', `# mine\n${textOf(folder, 'log/2026-11.yaml')}`)
  const lines = [...(record.private.lines ?? []), { on: day('2026-11-22'), text: 'fijn' }]
  expect((await save(store, { ...record, private: { lines } })).ok).toBe(true)
  expect(textOf(folder, 'log/2026-11.yaml')).toMatch(/^# mine\n[^]*rust\n[^]*fijn\n$/)
})

test('of files that are not there the record is none, and one that is broken is a problem', async () => {
  const folder = livedIn()
  const store = storeIn(folder)
  expect(await store.loadRecord('log/2026-12.yaml', 'log/2026-12.yml')).toEqual({
    record: null,
    problems: [],
  })
  put(folder, 'log/2026-12.yml', 'private: [\n')
  expect((await store.loadRecord('log/2026-12.yaml', 'log/2026-12.yml')).problems).toMatchObject([
    { place: { file: '~/career/log/2026-12.yml' } },
  ])
  expect(await storeIn(newFolder()).loadRecord('log/2026-12.yaml')).toEqual({ record: null, problems: [] })
})

test('where some parts are read no other is looked at, and no problem of another is told', async () => {
  const folder = livedIn()
  put(folder, 'meetings/b.yaml', 'kind: [\n')
  put(folder, 'log/2026-10.yaml', 'private: [\n')
  const { disk, opened } = watched()
  const { folder: found, problems } = await storeIn(folder, disk).loadOnly(['plan', 'logs'])
  expect(opened().toSorted()).toEqual(['career/plan.yaml', 'log/2026-10.yaml', 'log/2026-11.yaml'])
  expect(problems.map(({ place }) => place?.file)).toEqual(['~/career/log/2026-10.yaml'])
  expect([found.plan.shared.why, found.logs.length]).toEqual(['a', 1])
  expect(() => (found as { readonly meetings?: unknown }).meetings).toThrow(PartMissing)
})
