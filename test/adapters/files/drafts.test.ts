import { chmodSync, existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createDrafts } from '../../../src/adapters/files/draft-store.ts'
import { type Disk, nodeDisk } from '../../../src/adapters/files/disk.ts'
import { FLOWS } from '../../../src/domain/codes.ts'
import type { Draft } from '../../../src/usecases/ports.ts'
import { draftOf, day, newFolder, put, save, meeting, storeIn, textOf } from './support.ts'

const draftsIn = (folder: string) => createDrafts({ folder, shown: '~/career' })

const draft = (id: string, over: Partial<Draft> = {}): Draft => draftOf({ id, ...over })

test('a draft is there for the next start, for the user alone, also where nothing was ever saved', async () => {
  const folder = newFolder()
  const given = draft('prep-1', {
    subject: 'meetings/anna.yaml',
    answers: {
      kind: { is: 'given', value: 'career' },
      with: { is: 'given', value: 'Anna', audience: 'private' },
      date: { is: 'skipped' },
      need: { is: 'cleared' },
    },
    before: { outcome: { is: 'given', value: ['a', 1, true, null], audience: 'private' } },
  })
  expect(await draftsIn(folder).save(given)).toEqual({ ok: true, value: 'prep-1' })
  expect(await draftsIn(folder).list('prep')).toEqual([given])
  expect(await draftsIn(folder).list('review')).toEqual([])
  expect(draftsIn(folder).locate('prep-1')).toBe('~/career/.career/drafts/prep-1.json')
  expect(statSync(join(folder, '.career/drafts/prep-1.json')).mode & 0o777).toBe(0o600)
  expect(statSync(join(folder, '.career/drafts')).mode & 0o777).toBe(0o700)
  expect(await storeIn(folder).load()).toMatchObject({ exists: false })
  expect(await save(storeIn(folder), meeting())).toMatchObject({ value: { madeFolder: true } })
})

test('two terminals that write under one name keep both what was answered', async () => {
  const folder = newFolder()
  const [one, other] = [draftsIn(folder), draftsIn(folder)]
  const said = (id: string, value: string) => draft(id, { answers: { with: { is: 'given', value } } })
  // Both began before either had answered.
  expect(await one.save(said('prep-1', 'Anna'))).toEqual({ ok: true, value: 'prep-1' })
  expect(await other.save(said('prep-1', 'Piet'))).toEqual({ ok: true, value: 'prep-2' })
  expect(await one.save(said('prep-1', 'Anna B'))).toEqual({ ok: true, value: 'prep-1' })
  expect(await other.save(said('prep-2', 'Piet B'))).toEqual({ ok: true, value: 'prep-2' })
  // A third goes on with the first one, which is still being answered.
  const third = draftsIn(folder)
  await third.list('prep')
  await one.save(said('prep-1', 'Anna C'))
  expect(await third.save(said('prep-1', 'Noor'))).toEqual({ ok: true, value: 'prep-3' })
  expect(await draftsIn(folder).list('prep')).toEqual([
    said('prep-3', 'Noor'),
    said('prep-2', 'Piet B'),
    said('prep-1', 'Anna C'),
  ])
})

test('two terminals that write under one name in the same moment keep both', async () => {
  const folder = newFolder()
  const link: Disk['link'] = (existing, path) => {
    if (path.endsWith('prep-1.json')) put(folder, '.career/drafts/prep-1.json', 'of the other')
    nodeDisk.link(existing, path)
  }
  const drafts = createDrafts({ folder, shown: '~/career', disk: { ...nodeDisk, link } })
  expect(await drafts.save(draft('prep-1'))).toEqual({ ok: true, value: 'prep-2' })
  expect(textOf(folder, '.career/drafts/prep-1.json')).toBe('of the other')
  expect(readdirSync(join(folder, '.career/drafts'))).toEqual(['prep-1.json', 'prep-2.json'])
})

test('the newest comes first, and a free name is free', async () => {
  const folder = newFolder()
  const drafts = draftsIn(folder)
  expect(await drafts.freeId('prep')).toBe('prep-1')
  for (const [id, begun] of [
    ['prep-1', '2026-11-20'],
    ['prep-2', '2026-11-22'],
    ['prep-10', '2026-11-22'],
    ['prep-3', '2026-11-21'],
  ] as const) {
    await drafts.save(draft(id, { begun: day(begun) }))
  }
  await drafts.save(draft('checkin-30', { flow: 'checkin' }))
  expect((await drafts.list('prep')).map(({ id }) => id)).toEqual(['prep-10', 'prep-2', 'prep-3', 'prep-1'])
  expect(await drafts.freeId('prep')).toBe('prep-11')
  await drafts.discard('prep-10')
  await drafts.discard('prep-10')
  expect((await drafts.list('prep')).map(({ id }) => id)).toEqual(['prep-2', 'prep-3', 'prep-1'])
})

test.each([
  ['cut', '{"id":"prep-1","flow":"prep"'],
  ['nothing', ''],
  ['zeros', '\0\0\0'],
  ['another thing', '[1, 2]'],
  ['another flow', JSON.stringify(draft('prep-1', { flow: 'review' }))],
  ['another name', JSON.stringify(draft('prep-2'))],
  ['answers of no kind', JSON.stringify({ ...draft('prep-1'), answers: { a: { is: 'maybe' } } })],
  ['an impossible day', JSON.stringify(draft('prep-1', { begun: day('2026-02-30') }))],
])(
  'a draft that cannot be read (%s) is set aside, never deleted, and its name stays taken',
  async (_, text) => {
    const folder = newFolder()
    put(folder, '.career/drafts/prep-1.json', text)
    put(folder, '.career/drafts/prep-1.json.broken', 'older')
    const drafts = draftsIn(folder)
    expect(await drafts.list('prep')).toEqual([])
    expect(textOf(folder, '.career/drafts/prep-1.json.broken')).toBe('older')
    expect(textOf(folder, '.career/drafts/prep-1.json.broken-2')).toBe(text)
    expect(await drafts.freeId('prep')).toBe('prep-2')
  },
)

test('any answer comes back as it was given', async () => {
  const folder = newFolder()
  const drafts = draftsIn(folder)
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary' }), fc.jsonValue(), async (text, value) => {
      const given = draft('prep-1', {
        answers: { [`q${text}`]: { is: 'given', value: JSON.parse(JSON.stringify([text, value])) } },
      })
      await drafts.save(given)
      expect(JSON.stringify(await drafts.list('prep'))).toBe(JSON.stringify([given]))
    }),
    { numRuns: 60 },
  )
})

test('reading makes nothing, and a name is no way out', async () => {
  const folder = newFolder()
  expect(await draftsIn(folder).list('prep')).toEqual([])
  expect(existsSync(folder)).toBe(false)
  await expect(draftsIn(folder).save(draft('../../prep-1'))).rejects.toThrow('no name')
  await expect(draftsIn(folder).discard('prep-1/../../x')).rejects.toThrow('no name')
})

test('a draft that may not be read is left where it is', async () => {
  const folder = newFolder()
  await draftsIn(folder).save(draft('prep-1'))
  chmodSync(join(folder, '.career/drafts/prep-1.json'), 0o000)
  await draftsIn(folder).list('prep')
  expect(readdirSync(join(folder, '.career/drafts'))).toEqual(['prep-1.json'])
})

test.each(FLOWS)('%s keeps what was answered when it is stopped', async (flow) => {
  const folder = newFolder()
  const given = draft(`${flow}-1`, { flow })
  expect(await draftsIn(folder).save(given)).toEqual({ ok: true, value: `${flow}-1` })
  expect(await draftsIn(folder).list(flow)).toEqual([given])
})
