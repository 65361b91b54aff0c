import { chmodSync, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { nodeDisk, type Disk } from '../../../src/adapters/files/disk.ts'
import { createStore } from '../../../src/adapters/files/store.ts'
import type { Language } from '../../../src/domain/codes.ts'
import { FILE_KINDS } from '../../../src/domain/file-kinds.ts'
import { day, failingDisk, meeting, newFolder, plan, put, save, textOf } from './support.ts'

const PUBLISHED = fileURLToPath(new URL('../../../schemas', import.meta.url))

const storeWith = (folder: string, language: Language = 'nl', disk: Disk = nodeDisk, schemas = PUBLISHED) =>
  createStore({
    folder,
    shown: '~/career',
    language: () => language,
    today: () => day('2026-11-22'),
    schemas,
    disk,
  })

const published = (language: Language, kind: string): string =>
  readFileSync(join(PUBLISHED, language, `${kind}.schema.json`), 'utf8')

/** The schema that an editor finds by the first line of a file. */
function schemaNamedIn(folder: string, file: string): string {
  const [, named = ''] = /^# yaml-language-server: \$schema=(\S+)$/m.exec(textOf(folder, file)) ?? []
  return readFileSync(resolve(dirname(join(folder, file)), named), 'utf8')
}

test('the first line of a new file names its schema, which is there, wherever the file stands', async () => {
  const folder = newFolder()
  expect((await save(storeWith(folder), plan({ why: 'a' }), meeting())).ok).toBe(true)
  expect(textOf(folder, 'plan.yaml').split('\n')[0]).toBe(
    '# yaml-language-server: $schema=.career/schemas/plan.schema.json',
  )
  expect(schemaNamedIn(folder, 'plan.yaml')).toBe(published('nl', 'plan'))
  expect(schemaNamedIn(folder, 'meetings/2026-12-03-anna.yaml')).toBe(published('nl', 'meeting'))
  const copies = readdirSync(join(folder, '.career/schemas'))
  expect(copies.toSorted()).toEqual(
    [...Object.keys(FILE_KINDS).map((kind) => `${kind}.schema.json`), 'edition'].toSorted(),
  )
  for (const name of copies) expect(statSync(join(folder, '.career/schemas', name)).mode & 0o777).toBe(0o600)
})

test('a file that was there gets no such line', async () => {
  const folder = newFolder()
  put(folder, 'plan.yaml', '# mine\nwhy: a\n')
  const store = storeWith(folder)
  const { folder: all } = await store.load()
  await save(store, { ...all.plan, shared: { why: 'b' } })
  expect(textOf(folder, 'plan.yaml')).toBe('# mine\nwhy: b\n')
})

test('after an upgrade, in another language or when they are gone, the next save brings them up to date', async () => {
  const folder = newFolder()
  await save(storeWith(folder), plan({ why: 'a' }))
  const copy = join(folder, '.career/schemas/plan.schema.json')
  writeFileSync(copy, '{}')
  writeFileSync(join(folder, '.career/schemas/edition'), 'of an older program\n')
  const store = storeWith(folder)
  const { folder: all } = await store.load()
  await save(store, { ...all.plan, shared: { why: 'b' } })
  expect(readFileSync(copy, 'utf8')).toBe(published('nl', 'plan'))
  const english = storeWith(folder, 'en')
  const { folder: again } = await english.load()
  await save(english, { ...again.plan, shared: { why: 'c' } })
  expect(readFileSync(copy, 'utf8')).toBe(published('en', 'plan'))
})

test('they are written once: a save after that leaves them alone', async () => {
  const folder = newFolder()
  await save(storeWith(folder), plan({ why: 'a' }))
  const copy = join(folder, '.career/schemas/plan.schema.json')
  writeFileSync(copy, '{}')
  const store = storeWith(folder)
  const { folder: all } = await store.load()
  await save(store, { ...all.plan, shared: { why: 'b' } })
  expect(readFileSync(copy, 'utf8')).toBe('{}')
})

test('nothing is lost and nothing is said where they cannot be written, or do not come with the program', async () => {
  const folder = newFolder()
  await save(storeWith(folder), plan({ why: 'a' }))
  writeFileSync(join(folder, '.career/schemas/edition'), 'old\n')
  chmodSync(join(folder, '.career/schemas'), 0o500)
  const store = storeWith(folder)
  const { folder: all } = await store.load()
  expect((await save(store, { ...all.plan, shared: { why: 'b' } })).ok).toBe(true)
  chmodSync(join(folder, '.career/schemas'), 0o700)
  const bare = newFolder()
  expect((await save(storeWith(bare, 'nl', nodeDisk, join(bare, 'nowhere')), plan({ why: 'a' }))).ok).toBe(
    true,
  )
  expect(existsSync(join(bare, '.career/schemas'))).toBe(false)
})

test('a disk that fails while they are written fails no save', async () => {
  const calls = async (at: number) => {
    const folder = newFolder()
    const { disk, calls: count } = failingDisk(at, { errno: 'ENOSPC' }, true)
    const result = await save(storeWith(folder, 'nl', disk), plan({ why: 'a' }))
    return { folder, result, count: count() }
  }
  const without = newFolder()
  const { disk, calls: count } = failingDisk(0, 'crash')
  await createStore({
    folder: without,
    shown: '~/career',
    language: () => 'nl',
    today: () => day('2026-11-22'),
    disk,
  }).commit({ records: [plan({ why: 'a' })], documents: [] })
  const saved = count()
  const { count: all } = await calls(Number.MAX_SAFE_INTEGER)
  expect(all).toBeGreaterThan(saved + 11)
  for (let at = saved + 1; at <= all; at += 7) {
    // oxlint-disable-next-line no-await-in-loop -- one disk after the other
    const { folder, result } = await calls(at)
    expect(result.ok, `call ${at}`).toBe(true)
    expect(textOf(folder, 'plan.yaml')).toContain('why: a')
  }
})
