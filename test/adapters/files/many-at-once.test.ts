// A save of many files: a list of years of examples, taken over in one go.
import { expect, test } from 'vitest'
import { nodeDisk } from '../../../src/adapters/files/disk.ts'
import { createStore } from '../../../src/adapters/files/store.ts'
import type { EvidenceRecord } from '../../../src/domain/records.ts'
import { day, newFolder, save, storeIn } from './support.ts'

const examples = (count: number, from = 0): readonly EvidenceRecord[] =>
  Array.from({ length: count }, (_none, at) => ({
    type: 'evidence',
    file: `evidence/2026-11-01-voorbeeld-${from + at}.yaml`,
    shared: {
      id: `e-${String(from + at).padStart(4, '0')}`,
      date: day('2026-11-01'),
      line: `voorbeeld ${at}`,
    },
    private: {},
  }))

test('tells of each file where there are many, and of none where there are few', async () => {
  const told: string[] = []
  const store = createStore({
    folder: newFolder(),
    shown: '~/career',
    language: () => 'nl',
    today: () => day('2026-11-22'),
    progress: async (doing) => ({
      noticed: () => told.push(doing),
      done: () => told.push(`${doing} done`),
    }),
  })
  expect(await save(store, ...examples(3))).toMatchObject({ ok: true })
  expect(told).toEqual([])
  expect(await save(store, ...examples(60, 3))).toMatchObject({ ok: true })
  expect(told).toEqual([...Array.from({ length: 60 }, () => 'writing'), 'writing done'])
})

test('makes the folder they lie in durable once, before it says that it is done', async () => {
  const folder = newFolder()
  await save(storeIn(folder), ...examples(1))
  const calls: string[] = []
  const opened = new Map<number, string>()
  const disk: typeof nodeDisk = {
    ...nodeDisk,
    open: (path, flags, mode) => {
      const fd = nodeDisk.open(path, flags, mode)
      opened.set(fd, path)
      return fd
    },
    sync: (fd) => {
      nodeDisk.sync(fd)
      if (opened.get(fd) === `${folder}/evidence`) calls.push('durable')
    },
    rename: (from, to) => {
      nodeDisk.rename(from, to)
      calls.push(to.startsWith(`${folder}/evidence/`) ? 'example' : 'other')
    },
  }
  expect(await save(storeIn(folder, disk), ...examples(20, 1))).toMatchObject({ ok: true })
  const first = calls.indexOf('example')
  expect(calls.slice(first, first + 22)).toEqual([
    ...Array.from({ length: 20 }, () => 'example'),
    'durable',
    // The journal becomes the note by which it is taken back: from here on it is saved.
    'other',
  ])
})
