import { rmSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Disk, nodeDisk } from '../../../../src/adapters/files/disk.ts'
import { lastDayIn } from '../../../../src/domain/last-day.ts'
import { type AnyRecord, type Folder, recordsOf } from '../../../../src/domain/records.ts'
import { PARTS } from '../../../../src/usecases/part-by-part.ts'
import { day, put, storeIn } from '../support.ts'
import { forgetful, livedIn, watched } from './remembering.ts'

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

const recordsSince = async (folder: string, disk: Disk, first: string): Promise<readonly AnyRecord[]> =>
  recordsOf((await storeIn(folder, disk).loadParts(PARTS)).since(day(first)))

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
