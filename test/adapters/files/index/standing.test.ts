import { renameSync, rmSync, statSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Disk, nodeDisk } from '../../../../src/adapters/files/disk.ts'
import { nextCountdown } from '../../../../src/domain/countdown.ts'
import { whereNow } from '../../../../src/domain/cycle.ts'
import { type Day, readIsoDay } from '../../../../src/domain/day.ts'
import { openLedger } from '../../../../src/domain/ledger.ts'
import { PartMissing } from '../../../../src/domain/part-missing.ts'
import type { Standing } from '../../../../src/domain/standing.ts'
import { neverTalkedOfGoals } from '../../../../src/domain/talked-of-goals.ts'
import { readingStanding } from '../../../../src/usecases/reading.ts'
import { STATUS_PARTS } from '../../../../src/usecases/status.ts'
import { put, storeIn } from '../support.ts'
import { forgetful, livedIn, watched } from './remembering.ts'

const answers = (found: Standing, today: Day): unknown => ({
  now: whereNow(found, today),
  countdown: nextCountdown(found, today),
  neverTalked: neverTalkedOfGoals(found, today),
  ledger: openLedger(found, today),
})

async function remembered(folder: string, disk: Disk, today: Day): Promise<unknown> {
  return (await readingStanding(storeIn(folder, disk), STATUS_PARTS, (found) => answers(found, today))).value
}

const inFull = async (folder: string, today: Day): Promise<unknown> =>
  answers((await storeIn(folder, forgetful).load()).folder, today)

const day = (text: string): Day => readIsoDay(text) ?? expect.fail(text)

const someDay = fc.integer({ min: 1, max: 28 }).map((of) => `2026-11-${String(of).padStart(2, '0')}`)
const list = (key: string, items: readonly string[], indent = ''): string =>
  items.length === 0 ? '' : `${indent}${key}:\n${items.map((item) => `${indent}  - ${item}\n`).join('')}`

const someTalk = fc
  .record({
    with: fc.constantFrom('Anna', 'Zoë'),
    status: fc.constantFrom('planned', 'held', 'held', 'cancelled'),
    date: someDay,
    is: fc.constantFrom('open', 'going', 'done'),
    what: fc.constantFrom('het rooster', 'één dag'),
    mailed: fc.boolean(),
    again: someDay,
  })
  .map(({ with: name, status, date, is, what, mailed, again }) =>
    [
      `schema: 1\nid: m-${date.slice(-2)}${name.length}x\nkind: career\nwith: ${name}\nstatus: ${status}\ndate: ${date}\n`,
      status === 'held' ? `debriefed: ${date}\nsummary: over ${what}\n` : '',
      list('agreements', [
        `{ id: a-11, what: ${what}, who: me, by: ${again}, status: ${is}, made: ${date} }`,
      ]),
      list('not-now', [`{ what: ${what}, again: ${again} }`]),
      mailed ? `mail: { sent: ${date}, text: Dag }\n` : '',
      `private:\n  minimum: iets\n${list('steps', [`{ id: a-22, what: bellen, status: ${is}, made: ${date} }`], '  ')}`,
    ].join(''),
  )

const someFile = fc.oneof(
  fc.tuple(fc.constantFrom('meetings/a.yaml', 'meetings/b.yaml', 'meetings/c.yaml'), someTalk),
  fc.tuple(
    fc.constantFrom('evidence/a.yaml', 'evidence/b.yaml'),
    fc
      .constantFrom('2026-05-01', '2026-11-01')
      .map((date) => `schema: 1\nid: e-1234\ndate: ${date}\nline: één\n`),
  ),
  fc.tuple(
    fc.constantFrom('feedback/a.yaml', 'feedback/b.yaml'),
    fc
      .tuple(someDay, fc.boolean())
      .map(
        ([asked, isAnswered]) =>
          `schema: 1\nid: f-1234\nwith: Zoë\nmoment: x\nasked: ${asked}\n${isAnswered ? `answered: ${asked}\n` : ''}`,
      ),
  ),
  fc.tuple(
    fc.constant('checkins/2026-10.yaml'),
    someDay.map((made) => `schema: 1\nmade: ${made}\n`),
  ),
  fc.tuple(
    fc.constantFrom('meetings/a.yaml', 'evidence/a.yaml', 'feedback/a.yaml'),
    fc.constant('kind: [\n'),
  ),
)

test('what stands open is the same with and without what is remembered, whatever happens to the files', async () => {
  const edits = fc.oneof(
    { weight: 4, arbitrary: someFile.map(([file, text]) => ({ is: 'write' as const, file, text })) },
    { weight: 1, arbitrary: someFile.map(([file]) => ({ is: 'remove' as const, file })) },
    { weight: 3, arbitrary: fc.record({ is: fc.constant('look' as const), today: someDay }) },
    { weight: 1, arbitrary: fc.constant({ is: 'later' as const }) },
  )
  await fc.assert(
    fc.asyncProperty(fc.array(edits, { maxLength: 14 }), someDay, async (sequence, last) => {
      const folder = livedIn()
      let now = 0
      const disk: Disk = { ...nodeDisk, now: () => Date.now() + now }
      for (const edit of sequence) {
        if (edit.is === 'write') put(folder, edit.file, edit.text)
        if (edit.is === 'remove') rmSync(join(folder, edit.file), { force: true })
        if (edit.is === 'later') now += 5_000
        // oxlint-disable-next-line no-await-in-loop -- one after the other is the point
        if (edit.is === 'look') await remembered(folder, disk, day(edit.today))
      }
      expect(await remembered(folder, disk, day(last))).toEqual(await inFull(folder, day(last)))
      rmSync(folder, { recursive: true })
    }),
    { numRuns: 60 },
  )
})

/** A conversation lies ahead, and one example was written down lately. */
function withExamples(): string {
  const folder = livedIn()
  put(
    folder,
    'meetings/a.yaml',
    'schema: 1\nid: m-aaaa\nkind: career\nwith: Anna\nstatus: planned\ndate: 2026-11-28\n',
  )
  put(folder, 'evidence/old.yaml', 'schema: 1\nid: e-2222\ndate: 2020-11-01\nline: een\n')
  return folder
}

const isRecent = async (folder: string, disk: Disk): Promise<boolean> =>
  (
    await readingStanding(storeIn(folder, disk), ['meetings'], ({ evidence }) =>
      evidence.some(({ shared }) => shared.date > '2026-10-01'),
    )
  ).value

test('one example that is as it was tells that there is one, without a look at the others', async () => {
  const folder = withExamples()
  const { disk } = watched()
  const looked: (readonly string[])[] = []
  const counting: Disk = {
    ...disk,
    stamps: (place, names) => {
      if (place.endsWith('evidence')) looked.push(names)
      return disk.stamps(place, names)
    },
  }
  await storeIn(folder, disk).load()
  expect(await isRecent(folder, counting)).toBe(true)
  expect(looked).toEqual([['one.yaml']])
})

test.each([
  ['removed', (file: string) => rmSync(file)],
  ['moved away', (file: string) => renameSync(file, `${file}~`)],
  ['older now', (file: string) => put(file, '.', 'schema: 1\nid: e-1111\ndate: 2019-11-01\nline: een\n')],
  [
    'older now with the date it had',
    (file: string) => {
      const { atime, mtime } = statSync(file)
      put(file, '.', 'schema: 1\nid: e-1111\ndate: 2019-11-01\nline: een\n')
      utimesSync(file, atime, mtime)
    },
  ],
])('an example that was %s is no sign of anything', async (_, change) => {
  const folder = withExamples()
  const { disk } = watched()
  await storeIn(folder, disk).load()
  change(join(folder, 'evidence/one.yaml'))
  expect(await isRecent(folder, disk)).toBe(false)
  put(folder, 'evidence/new.yaml', 'schema: 1\nid: e-3333\ndate: 2026-11-02\nline: een\n')
  expect(await isRecent(folder, disk)).toBe(true)
})

test('who asks how many examples there are has them read', async () => {
  const folder = withExamples()
  const store = storeIn(folder, watched().disk)
  const { folder: found } = await store.loadStanding(['meetings'])
  expect(() => found.evidence.length).toThrow(PartMissing)
  expect(() => found.checkins).toThrow(PartMissing)
  const { value } = await readingStanding(store, ['meetings'], ({ evidence }) => evidence.length)
  expect(value).toBe(2)
})
