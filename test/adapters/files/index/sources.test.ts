import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Disk, nodeDisk } from '../../../../src/adapters/files/disk.ts'
import { talkInShort } from '../../../../src/domain/outline.ts'
import { type ReportSources, sourcesIn } from '../../../../src/domain/private/report/sources.ts'
import { energyReport } from '../../../../src/domain/private/report/energy.ts'
import type { MeetingRecord } from '../../../../src/domain/records.ts'
import type { ReadLines } from '../../../../src/domain/word-counts.ts'
import { tried } from '../../../../src/usecases/part-by-part.ts'
import { ownReport } from '../../../../src/usecases/report-facts.ts'
import { privateJson } from '../../../../src/usecases/report-json.ts'
import { day, put, storeIn } from '../support.ts'
import { everything, forgetful, livedIn, shelf, watched } from './remembering.ts'

const period = { from: day('2024-01-01'), to: day('2026-12-31') }

/** Words are numbered in the order in which they came up, so they are compared as words. */
const wordsIn = (
  { words }: ReadLines,
  all: readonly string[],
): readonly (readonly (string | undefined)[])[] => {
  const lines: (string | undefined)[][] = []
  for (let at = 0; at < words.length; at += 1 + (words[at] ?? 0))
    lines.push(Array.from({ length: words[at] ?? 0 }, (_none, nth) => all[words[at + 1 + nth] ?? -1]))
  return lines
}

/** All that a report is made from as plain data, and the report itself. */
function plain(sources: ReportSources) {
  const { log, examples, meetings } = sources
  const all = log.reader.words()
  return {
    report: privateJson(ownReport(sources, period)),
    log: log.files.map(({ file, first, plus, minus }) => ({
      file,
      first,
      plus: [wordsIn(plus, all), plus.lines()],
      minus: [wordsIn(minus, all), minus.lines()],
    })),
    examples: examples.map(({ record, ...one }) => ({ ...one, record: record() })),
    // One of a file that changed is whole.
    meetings: meetings.map((talk) => talkInShort(talk as MeetingRecord)),
  }
}

/** As a report reads them: no more than is told, and all where that was there no more. */
async function sourcesWith(folder: string, disk: Disk, isAll = false): Promise<ReturnType<typeof plain>> {
  const { folder: sources } = await storeIn(folder, disk).loadSources(isAll)
  const read = tried(() => plain(sources))
  return read.is === 'done' ? read.value : sourcesWith(folder, disk, true)
}

/** As the files say without anything remembered. */
const truthIn = async (folder: string) => plain(sourcesIn((await storeIn(folder, forgetful).load()).folder))

const someDay = fc.integer({ min: 1, max: 28 }).map((of) => day(`2026-11-${String(of).padStart(2, '0')}`))

const line = fc.tuple(
  someDay,
  fc.constantFrom('rust gehad', 'te veel', 'Één-op-één!', '日本 の', '!!!', 'overleg met klanten', 'rust'),
  fc.constantFrom('      sign: plus\n', '      sign: minus\n', ''),
)

const someFile = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.tuple(
      fc.constantFrom('log/2025-09.yaml', 'log/2026-11.yaml', 'log/2026-11.yml'),
      fc
        .array(line, { maxLength: 4 })
        .map((lines) =>
          lines.length === 0
            ? 'schema: 1\n'
            : `schema: 1\nprivate:\n  lines:\n${lines.map(([on, text, sign]) => `    - on: ${on}\n      text: "${text}"\n${sign}`).join('')}`,
        ),
    ),
  },
  fc.tuple(
    fc.constantFrom('evidence/a.yaml', 'evidence/b.yaml'),
    fc
      .tuple(someDay, fc.constantFrom('line: één\n', 'situation: "…"\n', 'private:\n  result: klaar.\n', ''))
      .map(([date, rest]) => `schema: 1\nid: e-1234\ndate: ${date}\n${rest}`),
  ),
  fc.tuple(
    fc.constantFrom('meetings/a.yaml', 'meetings/d.yaml'),
    someDay.map(
      (date) =>
        `schema: 1\nid: m-aaaa\nkind: career\nwith: Zoë\nstatus: held\ndate: ${date}\nsummary: lang\nagreements:\n  - id: a-1111\n    what: iets\n    seen: klaar\n    status: done\n    made: 2026-11-01\n    closed: ${date}\n`,
    ),
  ),
  fc.tuple(
    fc.constantFrom('checkins/2026-11.yaml'),
    fc.constant('schema: 1\nmade: 2026-11-20\nprivate:\n  plus:\n    - rust gehad\n'),
  ),
  fc.tuple(
    fc.constantFrom('log/2026-11.yaml', 'evidence/a.yaml', 'meetings/a.yaml'),
    fc.constant('kind: [\n'),
  ),
)

const edits = fc.oneof(
  { weight: 4, arbitrary: someFile.map(([file, text]) => ({ is: 'write' as const, file, text })) },
  { weight: 1, arbitrary: someFile.map(([file]) => ({ is: 'remove' as const, file })) },
  { weight: 3, arbitrary: fc.constant({ is: 'look' as const }) },
  { weight: 1, arbitrary: fc.constant({ is: 'later' as const }) },
)

test('a report is made of what the files say, whatever happens to these', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(edits, { maxLength: 14 }), async (sequence) => {
      const folder = livedIn()
      let now = 0
      const disk: Disk = { ...nodeDisk, now: () => Date.now() + now }
      for (const edit of sequence) {
        if (edit.is === 'write') put(folder, edit.file, edit.text)
        if (edit.is === 'remove') rmSync(join(folder, edit.file), { force: true })
        if (edit.is === 'later') now += 5_000
        // oxlint-disable-next-line no-await-in-loop -- one after the other is the point
        if (edit.is === 'look') await sourcesWith(folder, disk)
      }
      const truth = await truthIn(folder)
      expect(await sourcesWith(folder, disk)).toEqual(truth)
      expect(await sourcesWith(folder, disk, true)).toEqual(truth)
      rmSync(folder, { recursive: true })
    }),
    { numRuns: 80 },
  )
})

/** A folder with lines of two months, all remembered. */
async function remembered(): Promise<{ readonly folder: string; readonly disk: Disk }> {
  const folder = livedIn()
  const { disk } = watched()
  const month = (text: string) =>
    `schema: 1\nprivate:\n  lines:\n    - on: 2026-10-02\n      text: ${text}\n      sign: minus\n    - on: 2026-10-03\n      text: rust\n      sign: plus\n`
  put(folder, 'log/2026-09.yaml', month('het geheimwoord viel'))
  put(folder, 'log/2026-10.yaml', month('overleg'))
  await sourcesWith(folder, disk)
  return { folder, disk }
}

test('a hole as a power cut leaves, in the words too, leads back to the lines', async () => {
  const { folder, disk } = await remembered()
  const truth = await truthIn(folder)
  // Small enough to lie among the words alone.
  for (const [place, size] of [
    ['log', 8],
    ['meetings', 61],
    ['evidence', 61],
  ] as const)
    for (let at = 0; ; at += size) {
      // What was damaged before was made anew: it is damaged where it is trusted.
      const whole = readFileSync(shelf(folder, place))
      if (at >= whole.length) break
      writeFileSync(shelf(folder, place), whole.fill(0, at, Math.min(at + size, whole.length)))
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      expect(await sourcesWith(folder, disk), `hole at ${at} of ${place}`).toEqual(truth)
      rmSync(shelf(folder, place))
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      await sourcesWith(folder, disk)
    }
})

test('of files that did not change no line is read for its words, and none is opened', async () => {
  const { folder } = await remembered()
  const { disk, opened } = watched()
  const { log } = (await storeIn(folder, disk).loadSources(false)).folder
  expect(opened()).toEqual([])
  expect(log.reader.words().toSorted()).toEqual(['geheimwoord', 'overleg', 'rust', 'viel'])
  expect(energyReport({ checkins: [], log }, period).gave).toEqual([{ label: 'rust', count: 2 }])
})

test('what somebody took out of the log is remembered no more', async () => {
  const { folder, disk } = await remembered()
  expect(readFileSync(shelf(folder, 'log'), 'latin1')).toContain('geheimwoord')
  put(folder, 'log/2026-09.yaml', 'schema: 1\n')
  await everything(folder, disk)
  expect(readFileSync(shelf(folder, 'log'), 'latin1')).not.toContain('geheimwoord')
  expect(await sourcesWith(folder, disk)).toEqual(await truthIn(folder))
})

test('what was put on another shelf between the look and the reading is looked at once more', async () => {
  const { folder, disk } = await remembered()
  const { folder: sources } = await storeIn(folder, disk).loadSources(false)
  const { folder: all } = await storeIn(folder, disk).loadSources(true)
  const before = await truthIn(folder)
  put(folder, 'evidence/one.yaml', 'schema: 1\nid: e-1111\ndate: 2026-11-01\nline: anders\n')
  await everything(folder, disk)
  expect(tried(() => plain(sources))).toEqual({ is: 'missing', part: 'evidence' })
  expect(plain(all)).toEqual(before)
  expect(await sourcesWith(folder, disk)).toEqual(await truthIn(folder))
})
