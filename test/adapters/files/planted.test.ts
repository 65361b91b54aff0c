// A folder comes from somebody else with the program's own corner in it, and what lies there means harm.
import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { createDrafts } from '../../../src/adapters/files/draft-store.ts'
import { shelfBytes } from '../../../src/adapters/files/index/shelf-format.ts'
import { VERSION } from '../../../src/adapters/files/index/version.ts'
import { writeAll } from '../../../src/adapters/files/journal.ts'
import { createSyncFiles } from '../../../src/adapters/files/sync-files.ts'
import { createUndo } from '../../../src/adapters/files/undo.ts'
import { nodeDisk } from '../../../src/adapters/files/disk.ts'
import { onlyUnix } from '../../support/platform.ts'
import { draftOf, day, meeting, newFolder, put, save, storeIn, textOf } from './support.ts'

/** A folder with a plan, and a place outside it with a file of somebody. */
function folderAndOutside(): { readonly folder: string; readonly outside: string } {
  const folder = newFolder()
  const outside = join(dirname(folder), 'outside')
  mkdirSync(outside)
  put(folder, 'plan.yaml', 'why: a\n')
  return { folder, outside }
}

async function change(folder: string, why: string): Promise<unknown> {
  const store = storeIn(folder)
  const { folder: all } = await store.load()
  return save(store, { ...all.plan, shared: { ...all.plan.shared, why } })
}

const namesIn = (place: string): readonly string[] =>
  readdirSync(place, { recursive: true, encoding: 'utf8' }).toSorted((one, other) => (one < other ? -1 : 1))

const DAYS = Array.from({ length: 31 }, (_, at) => `2020-01-${String(at + 1).padStart(2, '0')}`)

test('an old day among the backups that is a link: nothing outside goes', async () => {
  const { folder, outside } = folderAndOutside()
  writeFileSync(join(outside, 'thesis.txt'), 'mine')
  for (const one of DAYS) mkdirSync(join(folder, '.career/backup', one), { recursive: true })
  symlinkSync(outside, join(folder, '.career/backup/2000-01-01'))
  expect(await change(folder, 'b')).toMatchObject({ ok: true })
  expect(readdirSync(outside)).toEqual(['thesis.txt'])
})

test.each(['a folder in it', 'a file in its place'])(
  'an old day among the backups that will not go, with %s, stops no save',
  async (what) => {
    const { folder } = folderAndOutside()
    for (const one of DAYS) mkdirSync(join(folder, '.career/backup', one), { recursive: true })
    if (what === 'a folder in it') put(folder, '.career/backup/2000-01-01/mine/note.txt', 'mine')
    else put(folder, '.career/backup/2000-01-01', 'mine')
    expect(await change(folder, 'b')).toMatchObject({ ok: true })
    expect(await change(folder, 'c')).toMatchObject({ ok: true })
    expect(textOf(folder, 'plan.yaml')).toBe('why: c\n')
  },
)

test.each(['.career/drafts', '.career'])('what lies where %s leads keeps its name', async (place) => {
  const { folder, outside } = folderAndOutside()
  for (const one of ['prep-1.json', 'drafts/prep-1.json', 'journal/package.json']) put(outside, one, '{}')
  mkdirSync(dirname(join(folder, place)), { recursive: true })
  symlinkSync(outside, join(folder, place))
  expect(await createDrafts({ folder, shown: '~/career' }).list('prep')).toEqual([])
  await storeIn(folder).load()
  expect(namesIn(outside)).toEqual([
    'drafts',
    'drafts/prep-1.json',
    'journal',
    'journal/package.json',
    'prep-1.json',
  ])
})

test.each(['.career/documents.json', '.career/drafts/prep-1.json'])(
  'a link from %s to the plan: the plan is not written over',
  async (place) => {
    const { folder } = folderAndOutside()
    mkdirSync(dirname(join(folder, place)), { recursive: true })
    symlinkSync(join(folder, 'plan.yaml'), join(folder, place))
    await createDrafts({ folder, shown: '~/career' }).save(draftOf())
    await storeIn(folder).commit({
      records: [meeting()],
      documents: [{ file: 'documents/share/a.md', text: 'a' }],
    })
    expect(textOf(folder, 'plan.yaml')).toBe('why: a\n')
  },
)

test('a link from the plan into our own corner: nothing of the user ends up there', async () => {
  const { folder } = folderAndOutside()
  put(folder, '.career/documents.json', '{}\n')
  symlinkSync('.career/documents.json', join(folder, 'people.yaml'))
  const people = { type: 'people', file: 'people.yaml', shared: {}, private: { network: 'Piet' } } as const
  expect(await save(storeIn(folder), people)).toMatchObject({ ok: false })
  expect(textOf(folder, '.career/documents.json')).toBe('{}\n')
})

test('an index that leaves out what stands in the files is not believed', async () => {
  const { folder } = folderAndOutside()
  put(folder, '.career/.gitignore', '*\n')
  const known = { names: [], stamps: new Float64Array(0), fresh: new Map(), broken: new Map() }
  mkdirSync(join(folder, '.career/index'))
  const listing = readdirSync(folder).toSorted().join('/')
  writeFileSync(
    join(folder, '.career/index/top.shelf'),
    shelfBytes(
      VERSION,
      { ...known, listing },
      {
        from: null,
        standing: [],
        outlines: [],
        inShort: [],
        records: [],
        days: [],
        lineWords: Buffer.alloc(0),
      },
    ),
  )
  expect((await storeIn(folder).load()).folder.plan.shared).toEqual({ why: 'a' })
  // Nor is one that the program wrote itself, in another folder.
  const copy = join(dirname(folder), 'copy')
  cpSync(folder, copy, { recursive: true, preserveTimestamps: true })
  const own = readFileSync(join(copy, '.career/index/top.shelf'), 'latin1')
  expect(own).toContain('"why":"a"')
  writeFileSync(join(copy, '.career/index/top.shelf'), own.replace('"why":"a"', '"why":"z"'), 'latin1')
  expect((await storeIn(copy).load()).folder.plan.shared).toEqual({ why: 'a' })
})

test('a note with the highest number there is hides no later save from undo', async () => {
  const { folder } = folderAndOutside()
  await change(folder, 'b')
  const undo = '.career/undo'
  cpSync(join(folder, undo, '000001.json'), join(folder, undo, '999999999.json'))
  await change(folder, 'c')
  await change(folder, 'd')
  const stack = createUndo({
    folder,
    shown: '~/career',
    language: () => 'nl',
    today: () => day('2026-11-22'),
  })
  for (const why of ['c', 'b', 'a']) {
    const newest = await stack.newest('undo')
    if (!newest.ok || newest.value === null) throw new Error('nothing to take back')
    expect(await stack.takeBack('undo', newest.value.note)).toMatchObject({ ok: true })
    expect(textOf(folder, 'plan.yaml')).toBe(`why: ${why}\n`)
  }
})

test('a yes to sending private answers, said in another folder, counts for nothing here', async () => {
  const { folder } = folderAndOutside()
  put(folder, '.career/.gitignore', '*\n')
  const filesIn = (place: string) =>
    createSyncFiles({ folder: place, shown: '~/career', language: () => 'nl' as const })
  const notes = { address: 'git@example.org:plan.git', withoutPrivate: false }
  put(folder, '.career/sync.json', `${JSON.stringify(notes)}\n`)
  expect(await filesIn(folder).notes()).toBeNull()
  await filesIn(folder).keepNotes(notes)
  expect(await filesIn(folder).notes()).toEqual(notes)
  const copy = join(dirname(folder), 'copy')
  cpSync(folder, copy, { recursive: true, preserveTimestamps: true })
  expect(await filesIn(copy).notes()).toBeNull()
  // That only what may be shared travels is kept to, whoever said it.
  put(copy, '.career/sync.json', `${JSON.stringify({ ...notes, withoutPrivate: true })}\n`)
  expect(await filesIn(copy).notes()).toEqual({
    ...notes,
    withoutPrivate: true,
    elsewhere: true,
  })
})

onlyUnix('a pipe', () => {
  test('in the place of the lock holds up no save', { timeout: 60_000 }, async () => {
    const { folder } = folderAndOutside()
    mkdirSync(join(folder, '.career'))
    execFileSync('mkfifo', [join(folder, '.career/lock')])
    expect(await change(folder, 'b')).toMatchObject({ ok: true })
  })
})

test('a save that its journal could not put back is not begun', () => {
  const { folder } = folderAndOutside()
  const root = { folder, shown: '~/career', disk: nodeDisk }
  put(folder, 'mine.txt', 'mine')
  expect(() => writeAll(root, [], [{ file: 'mine.txt', before: 'mine' }])).toThrow('could not put back')
  expect(textOf(folder, 'mine.txt')).toBe('mine')
  expect(existsSync(join(folder, '.career/journal'))).toBe(false)
})

test.each(['plan-LAPTOP.yaml', 'plan 2.yaml', 'plan (1).yaml'])(
  'the copy %s that goes with a save comes back with undo',
  async (copy) => {
    const { folder } = folderAndOutside()
    await change(folder, 'b')
    put(folder, copy, 'why: b\n')
    const root = { folder, shown: '~/career', disk: nodeDisk }
    writeAll(root, [], [{ file: copy, before: 'why: b\n' }])
    expect(existsSync(join(folder, copy))).toBe(false)
    const stack = createUndo({
      folder,
      shown: '~/career',
      language: () => 'nl',
      today: () => day('2026-11-22'),
    })
    const newest = await stack.newest('undo')
    if (!newest.ok || newest.value === null) throw new Error('nothing to take back')
    await stack.takeBack('undo', newest.value.note)
    expect(textOf(folder, copy)).toBe('why: b\n')
    expect(textOf(folder, 'plan.yaml')).toBe('why: b\n')
  },
)
