import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { AnyRecord, Folder } from '../../../src/domain/records.ts'
import type { DocumentFile } from '../../../src/usecases/ports.ts'
import { day, meeting, newFolder, plan, put, reread, save, storeIn, textOf } from './support.ts'

const agreement = (id: string, status: 'open' | 'done' = 'open') => ({
  id,
  what: `do ${id}`,
  status,
  made: day('2026-11-01'),
})
const withPlan = (all: Folder, shared: Folder['plan']['shared']): AnyRecord => ({
  ...all.plan,
  shared: { ...all.plan.shared, ...shared },
})

test('a folder that is not there stays away until the first save, which says so', async () => {
  const folder = newFolder()
  const store = storeIn(folder)
  expect(await store.load()).toMatchObject({ exists: false, problems: [] })
  expect(await store.writable()).toEqual({ ok: true, value: undefined })
  expect((await store.preview({ records: [plan({ why: 'x' })], documents: [] })).ok).toBe(true)
  expect(existsSync(folder)).toBe(false)
  const first = await store.commit({
    records: [meeting()],
    documents: [{ file: 'documents/share/a.md', text: 'a' }],
  })
  expect(first).toEqual({
    ok: true,
    value: {
      records: ['~/career/meetings/2026-12-03-anna.yaml'],
      documents: ['~/career/documents/share/a.md'],
      madeFolder: true,
    },
  })
  expect(await save(store, plan({ why: 'x' }))).toMatchObject({ ok: true, value: { madeFolder: false } })
  expect(store.place).toBe('~/career')
  expect(store.locate('plan.yaml')).toBe(join(folder, 'plan.yaml'))
})

test('only the user can read what is saved', async () => {
  const folder = newFolder()
  await storeIn(folder).commit({
    records: [meeting()],
    documents: [{ file: 'documents/private/a.md', text: 'a' }],
  })
  const modes = (readdirSync(folder, { recursive: true }) as string[]).map((name) => {
    const stats = statSync(join(folder, name))
    return `${stats.isDirectory() ? 'folder' : 'file'} ${(stats.mode & 0o777).toString(8)}`
  })
  expect(new Set([...modes, `folder ${(statSync(folder).mode & 0o777).toString(8)}`])).toEqual(
    new Set(['folder 700', 'file 600']),
  )
})

test('a file the user opened up keeps its mode, and a link stays a link', async () => {
  const folder = newFolder()
  put(folder, 'real/plan.yaml', 'why: a\n')
  symlinkSync('real/plan.yaml', join(folder, 'plan.yaml'))
  chmodSync(join(folder, 'real/plan.yaml'), 0o664)
  const store = storeIn(folder)
  const { folder: all } = await store.load()
  await save(store, withPlan(all, { why: 'b' }))
  expect(lstatSync(join(folder, 'plan.yaml')).isSymbolicLink()).toBe(true)
  expect(textOf(folder, 'real/plan.yaml')).toBe('why: b\n')
  expect(statSync(join(folder, 'real/plan.yaml')).mode & 0o777).toBe(0o664)
})

test('nothing is written outside the folder', async () => {
  const folder = newFolder()
  const canary = join(folder, '..', 'canary.yaml')
  for (const file of [
    '../canary.yaml',
    '/tmp/canary.yaml',
    'meetings/../../canary.yaml',
    'meetings/a\0b.yaml',
    'meetings/a\\b.yaml',
    '',
    'meetings//a.yaml',
    '.git/config',
    '.career/lock',
    'meetings/.a.yaml',
  ]) {
    await expect(save(storeIn(folder), meeting({}, {}, file)), file).rejects.toThrow('no place')
  }
  for (const file of ['../canary.md', 'documents/../../canary.md', 'documents/a\0.md', 'plan.yaml']) {
    await expect(
      storeIn(folder).commit({ records: [], documents: [{ file, text: 'x' }] }),
      file,
    ).rejects.toThrow('no place')
  }
  expect(existsSync(canary)).toBe(false)
  mkdirSync(join(folder, '..', 'elsewhere'))
  symlinkSync('../elsewhere', join(folder, 'meetings'))
  expect(await save(storeIn(folder), meeting())).toMatchObject({ ok: false, problem: { exit: 3 } })
  expect(readdirSync(join(folder, '..', 'elsewhere'))).toEqual([])
})

test('what two programs changed in different places is kept, both', async () => {
  const folder = newFolder()
  put(folder, 'plan.yaml', 'schema: 1\nambition: a\nwhy: b\n')
  put(folder, 'agreements.yaml', 'agreements:\n  - {id: a-1, what: do a-1, status: open, made: 2026-11-01}\n')
  const [one, other] = [storeIn(folder), storeIn(folder)]
  const { folder: all } = await one.load()
  await other.load()
  await save(other, withPlan(all, { why: 'c', benefit: 'n' }), {
    ...all.agreements,
    shared: { agreements: [agreement('a-1'), agreement('a-2')] },
  })
  const result = await save(one, withPlan(all, { ambition: 'x' }), {
    ...all.agreements,
    shared: { agreements: [{ ...agreement('a-1'), status: 'done' }, agreement('a-3')] },
  })
  expect(result.ok).toBe(true)
  expect(textOf(folder, 'plan.yaml')).toBe('schema: 1\nambition: x\nwhy: c\nbenefit: n\n')
  const merged = await reread(folder, 'agreements.yaml')
  expect(
    merged?.type === 'agreements' &&
      merged.shared.agreements?.map(({ id, status }) => `${id} ${status}`).toSorted(),
  ).toEqual(['a-1 done', 'a-2 open', 'a-3 open'])
})

test.each<readonly [string, string, (all: Folder) => AnyRecord, string]>([
  ['a text', 'why: c\n', (all) => withPlan(all, { why: 'd' }), 'why'],
  ['a text that goes', 'ambition: a\n', (all) => withPlan(all, { why: 'd' }), 'why'],
  ['a list', 'why: b\ndirection: [up]\n', (all) => withPlan(all, { direction: ['less'] }), 'direction'],
  [
    'a private key',
    'why: b\nprivate: {craft: x}\n',
    (all) => ({ ...all.plan, private: { craft: 'y' } }),
    'private.craft',
  ],
  [
    'a goal that goes',
    'why: b\n',
    (all) =>
      withPlan(all, {
        goals: [
          {
            id: 'g-1',
            text: 't',
            horizon: 'short',
            status: 'reached',
            made: day('2026-11-01'),
            closed: day('2026-11-22'),
          },
        ],
      }),
    'goals.g-1.status',
  ],
])('%s that both changed differently: nothing at all is written', async (_, meanwhile, change, path) => {
  const folder = newFolder()
  put(
    folder,
    'plan.yaml',
    'why: b\ngoals:\n- {id: g-1, text: t, horizon: short, status: open, made: 2026-11-01}\n',
  )
  const store = storeIn(folder)
  const { folder: all } = await store.load()
  put(folder, 'plan.yaml', meanwhile)
  const result = await store.commit({
    records: [meeting(), change(all)],
    documents: [{ file: 'documents/share/a.md', text: 'a' }],
  })
  expect(result).toEqual({
    ok: false,
    problem: {
      exit: 4,
      problems: [
        {
          problem: { code: 'changed-meanwhile', file: '~/career/plan.yaml', path },
          place: { file: '~/career/plan.yaml' },
        },
      ],
    },
  })
  expect(textOf(folder, 'plan.yaml')).toBe(meanwhile)
  expect(existsSync(join(folder, 'meetings'))).toBe(false)
  expect(existsSync(join(folder, 'documents'))).toBe(false)
})

test('both changed the same piece to the same thing: that is no conflict', async () => {
  const folder = newFolder()
  put(folder, 'plan.yaml', 'why: b\n')
  const store = storeIn(folder)
  const { folder: all } = await store.load()
  put(folder, 'plan.yaml', 'why: c # by hand\n')
  expect((await save(store, withPlan(all, { why: 'c', benefit: 'n' }))).ok).toBe(true)
  expect(textOf(folder, 'plan.yaml')).toBe('why: c # by hand\nbenefit: n\n')
})

test('a file that went away meanwhile is not made again, and a new one that somebody else made is not touched', async () => {
  const folder = newFolder()
  put(folder, 'meetings/a.yaml', 'id: m-1\nkind: career\nwith: Anna\nstatus: planned\n')
  const store = storeIn(folder)
  const { folder: all } = await store.load()
  put(folder, 'meetings/b.yaml', 'id: m-2\nkind: hr\nwith: Piet\nstatus: planned\n')
  const other = meeting({ id: 'm-3', with: 'Jan' }, {}, 'meetings/b.yaml')
  expect(await save(store, other)).toMatchObject({ ok: false, problem: { exit: 4 } })
  expect(textOf(folder, 'meetings/b.yaml')).toContain('Piet')
  expect(
    (await save(store, meeting({ id: 'm-2', kind: 'hr', with: 'Piet' }, {}, 'meetings/b.yaml'))).ok,
  ).toBe(true)
  const { rmSync } = await import('node:fs')
  rmSync(join(folder, 'meetings/a.yaml'))
  const first = all.meetings[0]!
  expect(await save(store, { ...first, shared: { ...first.shared, need: 'x' } })).toMatchObject({
    ok: false,
    problem: { exit: 4 },
  })
  expect(existsSync(join(folder, 'meetings/a.yaml'))).toBe(false)
})

test('a plan made by another program meanwhile is completed', async () => {
  const folder = newFolder()
  const store = storeIn(folder)
  await store.load()
  put(folder, 'plan.yaml', '# by hand\nwhy: b\n')
  expect((await save(store, plan({ ambition: 'x' }))).ok).toBe(true)
  expect(await reread(folder, 'plan.yaml')).toMatchObject({ shared: { ambition: 'x', why: 'b' } })
  expect(textOf(folder, 'plan.yaml')).toMatch(/^# by hand\n/)
})

test('one store saves several times, each on top of the last', async () => {
  const folder = newFolder()
  const store = storeIn(folder)
  await store.load()
  await save(store, plan({ why: 'a' }))
  await save(store, plan({ why: 'b', benefit: 'c' }))
  expect((await save(store, plan({ why: 'd' }))).ok).toBe(true)
  expect(await reread(folder, 'plan.yaml')).toMatchObject({ shared: { why: 'd' } })
})

test('the preview is, byte for byte, what the commit leaves', async () => {
  const folder = newFolder()
  put(folder, 'plan.yaml', 'why:  b # mine\n')
  put(folder, 'documents/share/a.md', 'by hand')
  const store = storeIn(folder)
  const { folder: all } = await store.load()
  const changes = {
    records: [withPlan(all, { ambition: 'a\nb' }), meeting()],
    documents: [
      { file: 'documents/share/a.md', text: 'ours' },
      { file: 'documents/private/b.md', text: 'x' },
    ],
  }
  const before = readdirSync(folder, { recursive: true })
  const shown = await store.preview(changes)
  expect(readdirSync(folder, { recursive: true })).toEqual(before)
  await store.commit(changes)
  if (!shown.ok) throw new Error('no preview')
  expect(shown.value.writes.map(({ file }) => file)).toEqual([
    'plan.yaml',
    'meetings/2026-12-03-anna.yaml',
    'documents/share/a-2.md',
    'documents/private/b.md',
  ])
  for (const { file, text } of shown.value.writes) expect(textOf(folder, file)).toBe(text)
})

test('a save that changes nothing writes nothing', async () => {
  const folder = newFolder()
  put(folder, 'plan.yaml', 'why: b\n')
  const store = storeIn(folder)
  const { folder: all } = await store.load()
  const before = statSync(join(folder, 'plan.yaml')).ino
  await save(store, all.plan, all.people, all.settings)
  expect(statSync(join(folder, 'plan.yaml')).ino).toBe(before)
  expect(readdirSync(folder).toSorted()).toEqual(['.career', 'plan.yaml'])
})

test('a key that the format does not have is a fault of the program, not lost', async () => {
  const folder = newFolder()
  const record = plan({ why: 'x', oops: 'y' } as Folder['plan']['shared'])
  await expect(save(storeIn(folder), record)).rejects.toThrow('no key oops')
})

test('what the user wrote in an editor replaces the file if it is still the one they were shown', async () => {
  const folder = newFolder()
  put(folder, 'plan.yaml', 'why: b\n')
  const store = storeIn(folder)
  expect(await store.replace('plan.yaml', 'why: b\n', 'why: [\n')).toMatchObject({
    ok: false,
    problem: { exit: 3 },
  })
  expect(await store.replace('plan.yaml', 'why: x\n', 'why: c\n')).toMatchObject({
    ok: false,
    problem: { exit: 4 },
  })
  expect(textOf(folder, 'plan.yaml')).toBe('why: b\n')
  expect((await store.replace('plan.yaml', 'why: b\n', '# c\nwhy:   c\n')).ok).toBe(true)
  expect(textOf(folder, 'plan.yaml')).toBe('# c\nwhy:   c\n')
})

const wrote = async (folder: string, ...documents: readonly DocumentFile[]) => {
  const result = await storeIn(folder).commit({ records: [], documents })
  return result.ok
    ? result.value.documents.map((file) => file.replace('~/career/documents/', ''))
    : result.problem
}

test('a document the user changed is left alone, also the next time; ours is renewed', async () => {
  const folder = newFolder()
  const agenda = (text: string) => ({ file: 'documents/share/agenda.md', text })
  expect(await wrote(folder, agenda('one'))).toEqual(['share/agenda.md'])
  expect(await wrote(folder, agenda('two'))).toEqual(['share/agenda.md'])
  put(folder, 'documents/share/agenda.md', 'by hand')
  expect(await wrote(folder, agenda('three'))).toEqual(['share/agenda-2.md'])
  expect(await wrote(folder, agenda('four'))).toEqual(['share/agenda-2.md'])
  put(folder, 'documents/share/agenda-2.md', Buffer.from([0xff, 0xfe, 0x00]))
  expect(await wrote(folder, agenda('five'), agenda('six'))).toEqual([
    'share/agenda-3.md',
    'share/agenda-4.md',
  ])
  expect(await wrote(folder, agenda('by hand'))).toEqual(['share/agenda.md'])
  expect(textOf(folder, 'documents/share/agenda.md')).toBe('by hand')
  expect(textOf(folder, 'documents/share/agenda-3.md')).toBe('five')
})

test('documents without our memory of them are taken for the user’s own', async () => {
  const folder = newFolder()
  const file = 'documents/private/cue'
  await wrote(folder, { file, text: 'one' })
  writeFileSync(join(folder, '.career/documents.json'), '{broken')
  expect(await wrote(folder, { file, text: 'two' })).toEqual(['private/cue-2'])
  expect(readFileSync(join(folder, file), 'utf8')).toBe('one')
})

test('the texts before the last save, and those before the first of the day, are kept', async () => {
  const folder = newFolder()
  put(folder, 'plan.yaml', 'why: a\n')
  for (const why of ['b', 'c']) {
    const store = storeIn(folder)
    const { folder: all } = await store.load()
    await save(store, withPlan(all, { why }))
  }
  expect(JSON.parse(textOf(folder, '.career/undo/000002.json'))).toEqual({
    version: 1,
    about: { command: '', on: '2026-11-22' },
    writes: [{ file: 'plan.yaml', before: 'why: b\n', after: 'why: c\n' }],
  })
  expect(textOf(folder, '.career/backup/2026-11-22/plan.yaml')).toBe('why: a\n')
  expect(textOf(folder, '.career/.gitignore')).toBe('*\n')
})

test('of the copies by day the last thirty stay', async () => {
  const folder = newFolder()
  put(folder, 'plan.yaml', 'why: a\n')
  for (let at = 10; at < 45; at += 1) put(folder, `.career/backup/20${at}-01-01/plan.yaml`, 'x')
  const store = storeIn(folder)
  const { folder: all } = await store.load()
  await save(store, withPlan(all, { why: 'b' }))
  const days = readdirSync(join(folder, '.career/backup')).toSorted()
  expect(days).toHaveLength(30)
  expect(days[0]).toBe('2016-01-01')
})

test('copies of thirty days are kept, and the last good one of a file that cannot be read now', async () => {
  const folder = newFolder()
  put(folder, 'plan.yaml', 'why: [\n')
  for (let number = 1; number <= 31; number += 1) {
    const on = `2026-${number > 20 ? '09' : '08'}-${String(number > 20 ? number - 20 : number).padStart(2, '0')}`
    put(folder, `.career/backup/${on}/plan.yaml`, number === 1 ? 'why: a\n' : 'why: [\n')
    put(folder, `.career/backup/${on}/people.yaml`, 'people: []\n')
  }
  put(folder, 'agreements.yaml', 'mine: 1\n')
  const store = storeIn(folder)
  const { folder: all } = await store.load()
  await save(store, { ...all.agreements, private: { stuck: { 'a-1': 'x' } } })
  const days = readdirSync(join(folder, '.career/backup'))
  expect(days).toHaveLength(31)
  expect(days).not.toContain('2026-08-02')
  expect(readdirSync(join(folder, '.career/backup/2026-08-01'))).toEqual(['plan.yaml'])
  expect(textOf(folder, '.career/backup/2026-08-01/plan.yaml')).toBe('why: a\n')
})
