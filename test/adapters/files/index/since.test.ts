import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Disk, nodeDisk } from '../../../../src/adapters/files/disk.ts'
import { lastDayIn } from '../../../../src/domain/last-day.ts'
import { type AnyRecord, type Folder, recordsOf } from '../../../../src/domain/records.ts'
import { wordTest } from '../../../../src/domain/search/word-test.ts'
import { openFor } from '../../../../src/usecases/flow/opened-folder.ts'
import { PARTS } from '../../../../src/usecases/part-by-part.ts'
import { day, put, storeIn } from '../support.ts'
import { everything, forgetful, livedIn, shelf, talk, watched } from './remembering.ts'

const SINGLE: ReadonlySet<string> = new Set(['settings', 'plan', 'people', 'agreements'])

const someDay = fc.integer({ min: 1, max: 28 }).map((of) => day(`2026-11-${String(of).padStart(2, '0')}`))

const someFile = fc.oneof(
  fc.tuple(
    fc.constantFrom('evidence/a.yaml', 'evidence/b.yaml'),
    someDay.map((date) => `schema: 1\nid: e-1234\ndate: ${date}\nline: één\n`),
  ),
  fc.tuple(
    fc.constantFrom('log/2026-09.yaml', 'log/2026-11.yaml'),
    someDay.map((on) => `schema: 1\nprivate:\n  lines:\n    - on: ${on}\n      text: rust\n`),
  ),
  fc.tuple(
    fc.constantFrom('meetings/a.yaml', 'meetings/d.yaml'),
    someDay.map((date) => `schema: 1\nid: m-aaaa\nkind: career\nwith: Zoë\nstatus: held\ndate: ${date}\n`),
  ),
  fc.tuple(fc.constantFrom('meetings/a.yaml', 'evidence/a.yaml'), fc.constant('kind: [\n')),
)

const edits = fc.oneof(
  { weight: 4, arbitrary: someFile.map(([file, text]) => ({ is: 'write' as const, file, text })) },
  { weight: 1, arbitrary: someFile.map(([file]) => ({ is: 'remove' as const, file })) },
  { weight: 3, arbitrary: fc.constant({ is: 'look' as const }) },
  { weight: 1, arbitrary: fc.constant({ is: 'later' as const }) },
)

/** As a flow reads them: no more than is asked for, and once more where that was there no more. */
async function recordsSince(folder: string, disk: Disk, first: string): Promise<readonly AnyRecord[]> {
  const opened = await openFor({ store: storeIn(folder, disk), asker: null }, { is: 'questions' })
  return opened.working(() => recordsOf(opened.since(day(first))))
}

const isOn = (first: string) => (record: AnyRecord) => SINGLE.has(record.type) || lastDayIn(record) >= first

const wholeIn = async (folder: string): Promise<Folder> => (await storeIn(folder, forgetful).load()).folder

test('the records of a period are those of the files, whatever happens to these', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(edits, { maxLength: 14 }), someDay, async (sequence, first) => {
      const folder = livedIn()
      let now = 0
      const disk: Disk = { ...nodeDisk, now: () => Date.now() + now }
      for (const edit of sequence) {
        if (edit.is === 'write') put(folder, edit.file, edit.text)
        if (edit.is === 'remove') rmSync(join(folder, edit.file), { force: true })
        if (edit.is === 'later') now += 5_000
        // oxlint-disable-next-line no-await-in-loop -- one after the other is the point
        if (edit.is === 'look') await recordsSince(folder, disk, first)
      }
      const truth = recordsOf(await wholeIn(folder)).filter(isOn(first))
      expect(await recordsSince(folder, disk, first)).toEqual(truth)
      rmSync(folder, { recursive: true })
    }),
    { numRuns: 60 },
  )
})

test('of what was over nothing is read again', async () => {
  const folder = livedIn()
  put(folder, 'evidence/old.yaml', 'schema: 1\nid: e-2222\ndate: 2020-01-01\nline: oud\n')
  const { disk, opened } = watched()
  await recordsSince(folder, disk, '2026-11-01')
  opened()
  const found = await recordsSince(folder, disk, '2026-11-01')
  expect(opened()).toEqual([])
  expect(found.map(({ file }) => file)).toContain('evidence/one.yaml')
  expect(found.map(({ file }) => file)).not.toContain('evidence/old.yaml')
})

test('what was put on another shelf between the look and the reading is looked at once more', async () => {
  const folder = livedIn()
  const { disk } = watched()
  await everything(folder, disk)
  const store = storeIn(folder, disk)
  const opened = await openFor({ store, asker: null }, { is: 'questions' })
  put(folder, 'meetings/b.yaml', talk('b', 'changed meanwhile'))
  await everything(folder, disk)
  const found = await opened.working(() => opened.since(day('2026-11-01')).meetings)
  expect(found.map(({ shared }) => shared.summary)).toEqual(['summary', 'changed meanwhile', 'summary'])
})

test('where all is to be read at once, another shelf changes nothing of what was looked at', async () => {
  const folder = livedIn()
  const { disk } = watched()
  await everything(folder, disk)
  const loaded = await storeIn(folder, disk).loadParts(PARTS)
  rmSync(join(folder, '.career/index'), { recursive: true })
  expect(loaded.folder.meetings.map(({ shared }) => shared.summary)).toEqual([
    'summary',
    'summary',
    'summary',
  ])
  expect(loaded.since(day('2026-11-01')).evidence).toHaveLength(1)
})

test('a hole as a power cut leaves, in what is read later too, leads back to the files', async () => {
  const folder = livedIn()
  const { disk } = watched()
  const truth = await recordsSince(folder, disk, '2026-11-01')
  for (let at = 0; ; at += 61) {
    // What was damaged before was made anew: it is damaged where it is trusted.
    const whole = readFileSync(shelf(folder, 'meetings'))
    if (at >= whole.length) break
    writeFileSync(shelf(folder, 'meetings'), whole.fill(0, at, Math.min(at + 64, whole.length)))
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    expect(await recordsSince(folder, disk, '2026-11-01'), `hole at ${at}`).toEqual(truth)
    rmSync(shelf(folder, 'meetings'), { force: true })
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    await recordsSince(folder, disk, '2026-11-01')
  }
})

test('a search is told from the files where what it reads last was taken away or damaged', async () => {
  const folder = livedIn()
  const { disk } = watched()
  const words = wordTest('summary')
  if (words === null) throw new Error('no words')
  const filesHolding = async (own: Disk): Promise<readonly string[]> =>
    (await storeIn(folder, own).loadHolding(words)).held.map(({ record }) => record.file)
  const truth = await filesHolding(disk)
  expect(truth).toEqual(['meetings/a.yaml', 'meetings/b.yaml', 'meetings/c.yaml'])
  const whole = readFileSync(shelf(folder, 'meetings'))
  writeFileSync(shelf(folder, 'meetings'), Buffer.from(whole).fill(0, whole.length - 90))
  expect(await filesHolding(disk)).toEqual(truth)
  // The shelf goes between the look at it and the reading of its records.
  const open: Disk['open'] = (path, flags, mode) => {
    if (path.includes('words-meetings')) rmSync(shelf(folder, 'meetings'), { force: true })
    return disk.open(path, flags, mode)
  }
  expect(await filesHolding({ ...disk, open })).toEqual(truth)
  // The same of the words: they go, or make room for others, between the look at them and at where they stand.
  await filesHolding(disk)
  const known = readFileSync(shelf(folder, 'words-meetings'))
  for (const instead of [null, known, Buffer.alloc(known.length, '\n')]) {
    let nth = 0
    const openWords: Disk['open'] = (path, flags, mode) => {
      if (path.includes('words-meetings') && (nth += 1) === 2) {
        rmSync(shelf(folder, 'words-meetings'))
        if (instead !== null) writeFileSync(shelf(folder, 'words-meetings'), instead)
      }
      return disk.open(path, flags, mode)
    }
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    expect(await filesHolding({ ...disk, open: openWords })).toEqual(truth)
    expect(nth).toBeGreaterThan(1)
    // oxlint-disable-next-line no-await-in-loop -- as above
    expect(await filesHolding(disk)).toEqual(truth)
  }
})
