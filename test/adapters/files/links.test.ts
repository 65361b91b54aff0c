// Links that somebody planted: nothing of the folder is ever written through one to a place outside it.
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { createDrafts } from '../../../src/adapters/files/draft-store.ts'
import { draftOf, failingDisk, meeting, newFolder, plan, put, save, storeIn, textOf } from './support.ts'

/** A folder with one link in it, and the place outside that the link leads to. */
function withLink(place: string): { readonly folder: string; readonly outside: string } {
  const folder = newFolder()
  const outside = join(dirname(folder), 'outside')
  mkdirSync(outside)
  put(folder, 'plan.yaml', 'why: a\n')
  mkdirSync(dirname(join(folder, place)), { recursive: true })
  symlinkSync(outside, join(folder, place))
  return { folder, outside }
}

const refusal = { ok: false, problem: { exit: 5, problems: [{ problem: { errno: 'ELOOP' } }] } }

test.each(['.career', '.career/journal', '.career/undo', '.career/backup', 'documents', 'documents/share'])(
  'a save with a link out at %s',
  async (place) => {
    const { folder, outside } = withLink(place)
    const store = storeIn(folder)
    const { folder: all } = await store.load()
    const documents = [{ file: 'documents/share/a.md', text: 'a' }]
    const result = await store.commit({ records: [{ ...all.plan, shared: { why: 'b' } }], documents })
    expect(result).toMatchObject({ ok: false })
    if (place.startsWith('.career')) expect(result).toMatchObject(refusal)
    expect(textOf(folder, 'plan.yaml')).toBe('why: a\n')
    expect(readdirSync(outside)).toEqual([])
  },
)

test.each(['.career', '.career/drafts'])('a draft with a link out at %s', async (place) => {
  const { folder, outside } = withLink(place)
  writeFileSync(join(outside, 'prep-2.json'), 'of somebody else')
  const drafts = createDrafts({ folder, shown: '~/career' })
  expect(await drafts.save(draftOf())).toMatchObject(refusal)
  if (place === '.career/drafts') await drafts.discard('prep-2')
  expect(readdirSync(outside)).toEqual(['prep-2.json'])
})

test.each(['.career/lock', '.career/drafts/prep-1.json', '.career/documents.json'])(
  'what %s links to outside stays as it is',
  async (place) => {
    const { folder, outside } = withLink('.career/other')
    writeFileSync(join(outside, 'canary'), 'mine')
    mkdirSync(dirname(join(folder, place)), { recursive: true })
    symlinkSync(join(outside, 'canary'), join(folder, place))
    await createDrafts({ folder, shown: '~/career' }).save(draftOf())
    await storeIn(folder).commit({
      records: [meeting()],
      documents: [{ file: 'documents/share/a.md', text: 'a' }],
    })
    expect(readdirSync(outside)).toEqual(['canary'])
    expect(readFileSync(join(outside, 'canary'), 'utf8')).toBe('mine')
  },
)

test('a journal outside is none of ours', async () => {
  const { folder, outside } = withLink('.career')
  put(outside, 'journal/1-1.json', 'of somebody else')
  expect(await storeIn(folder).load()).toMatchObject({ problems: [] })
  expect(readdirSync(outside, { recursive: true, encoding: 'utf8' }).toSorted()).toEqual([
    'journal',
    'journal/1-1.json',
  ])
  expect(readFileSync(join(outside, 'journal/1-1.json'), 'utf8')).toBe('of somebody else')
})

test('a link to another place in the folder stays one, also when it is the program’s own', async () => {
  const folder = newFolder()
  mkdirSync(join(folder, 'elsewhere/backup'), { recursive: true })
  put(folder, 'elsewhere/mine.yaml', 'why: a\n')
  symlinkSync('elsewhere/mine.yaml', join(folder, 'plan.yaml'))
  mkdirSync(join(folder, '.career'))
  symlinkSync('../elsewhere/backup', join(folder, '.career/backup'))
  const store = storeIn(folder)
  await store.load()
  expect(await save(store, plan({ why: 'b' }))).toMatchObject({ ok: true })
  expect(lstatSync(join(folder, 'plan.yaml')).isSymbolicLink()).toBe(true)
  expect(textOf(folder, 'elsewhere/mine.yaml')).toContain('why: b')
  expect(existsSync(join(folder, 'elsewhere/backup/2026-11-22/plan.yaml'))).toBe(true)
})

test('a folder that is a link is called by its own name when the disk refuses', async () => {
  const folder = newFolder()
  const real = join(dirname(folder), 'elsewhere')
  put(real, 'plan.yaml', 'why: a\n')
  symlinkSync(real, folder)
  const store = storeIn(folder, failingDisk(3, { errno: 'ENOSPC' }, true).disk)
  await store.load()
  const refused = await save(store, plan({ why: 'b' }))
  expect(refused).toMatchObject({ ok: false, problem: { exit: 5 } })
  expect(JSON.stringify(refused)).toContain('~/career/')
  expect(JSON.stringify(refused)).not.toContain('elsewhere')
})
