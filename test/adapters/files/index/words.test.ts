import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Disk, nodeDisk } from '../../../../src/adapters/files/disk.ts'
import { WIDTH } from '../../../../src/adapters/files/index/stamp.ts'
import { recordsOf } from '../../../../src/domain/records.ts'
import { missingFrom } from '../../../../src/domain/search/missing.ts'
import { type Hit, search, searchAmong } from '../../../../src/domain/search/search.ts'
import { wordTest } from '../../../../src/domain/search/word-test.ts'
import { put, storeIn } from '../support.ts'
import { forgetful, livedIn, shelf, talk, watched } from './remembering.ts'

const shown = (hits: readonly Hit[]): readonly unknown[] =>
  hits.map(({ part, line, marks, private: own }) => [part.record.file, part.id, part.kind, line, marks, own])

/** What is found when every record is read. */
async function truth(folder: string, query: string): Promise<readonly unknown[]> {
  return shown(search(recordsOf((await storeIn(folder, forgetful).load()).folder), query).hits)
}

/** What is found by the words that are remembered. */
async function found(folder: string, query: string, disk: Disk): Promise<readonly unknown[]> {
  const words = wordTest(query)
  if (words === null) throw new Error('nothing to look for')
  const { held, seen, words: fitting } = await storeIn(folder, disk).loadHolding(words)
  return seen === words.all ? shown(searchAmong(held, query, fitting)) : []
}

/** The same of words that stand nowhere, and what comes near them. */
async function missing(folder: string, query: string, disk: Disk): Promise<readonly unknown[]> {
  const words = wordTest(query)
  if (words === null) throw new Error('nothing to look for')
  const { seen, near } = await storeIn(folder, disk).loadHolding(words)
  return missingFrom(query, (at) => (seen & (1 << at)) !== 0, near)
}

const missingIn = async (folder: string, query: string): Promise<readonly unknown[]> =>
  search(recordsOf((await storeIn(folder, forgetful).load()).folder), query).missing

const WORDS = [
  'Karim',
  'karím',
  'krim',
  'KARIMS',
  'inwerkplan',
  'inwerkpaln',
  'het inwerk-plan',
  'Zoë',
  'zoe\u0308',
  'foto’s',
  'ij',
  '2024',
  '⑴ 1e',
  '½',
  '日本',
  'наука',
  'a'.repeat(40),
]
const QUERIES = [
  'karim',
  'inwerkplan',
  'zoe',
  'foto',
  'k',
  '2024',
  '1',
  '日本',
  'наукa',
  'karim inwerkplan',
  'ij zoe',
  'kramm',
  'Inverkplaan kariem',
  'zzoeë',
  'fotoos 日',
]
const text = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 4 })
  .map((words) => words.join(' '))

const meetingOf = (id: string, open: string, own: string, agreed: readonly string[]): string =>
  JSON.stringify({
    schema: 1,
    id: `m-${id}`,
    kind: 'career',
    with: 'Noor',
    status: 'held',
    date: '2026-10-01',
    summary: open,
    agreements: agreed.map((what, at) => ({
      id: `a-${id}${at}`,
      what,
      status: 'open',
      made: '2026-10-01',
    })),
    private: { 'keep-private': own },
  })
const meeting = fc.tuple(text, text, fc.array(text, { maxLength: 3 }))
const logOf = (lines: readonly string[]): string =>
  JSON.stringify({ schema: 1, private: { lines: lines.map((line) => ({ on: '2026-10-02', text: line })) } })

function fill(
  folder: string,
  meetings: readonly (readonly [string, string, readonly string[]])[],
  lines: readonly string[],
): void {
  for (const [at, [open, own, agreed]] of meetings.entries())
    put(folder, `meetings/2026-10-0${at + 1}-noor.yaml`, meetingOf(`100${at}`, open, own, agreed))
  put(folder, 'log/2026-10.yaml', logOf(lines))
}

describe('words that were remembered', () => {
  test('find what reading everything finds, at first, later, and after a change', async () => {
    const content = fc.tuple(
      fc.array(meeting, { minLength: 1, maxLength: 4 }),
      fc.array(text, { maxLength: 5 }),
    )
    const folder = livedIn()
    const { disk } = watched()
    let hits = 0
    let near = 0
    await fc.assert(
      fc.asyncProperty(content, fc.constantFrom(...QUERIES), async ([meetings, lines], query) => {
        fill(folder, meetings, lines)
        const all = await truth(folder, query)
        hits += all.length
        expect(await found(folder, query, disk)).toEqual(all)
        expect(await found(folder, query, disk)).toEqual(all)
        const lacking = await missingIn(folder, query)
        near += lacking.length
        expect(await missing(folder, query, disk)).toEqual(lacking)
      }),
      { numRuns: 60 },
    )
    expect(hits).toBeGreaterThan(40)
    expect(near).toBeGreaterThan(3)
    expect((await storeIn(folder, disk).load()).problems).toEqual([])
  })

  const CHANGES: readonly (readonly [string, (folder: string) => void])[] = [
    ['nothing', () => {}],
    ['a text of the same length', (folder) => put(folder, 'meetings/b.yaml', talk('b', 'KARIM.!'))],
    ['one that goes', (folder) => rmSync(join(folder, 'meetings/a.yaml'))],
    ['one that comes', (folder) => put(folder, 'meetings/0.yaml', talk('0', 'karim'))],
    [
      'another name',
      (folder) => renameSync(join(folder, 'meetings/a.yaml'), join(folder, 'meetings/z.yaml')),
    ],
    [
      'names that change places',
      (folder) => {
        renameSync(join(folder, 'meetings/a.yaml'), join(folder, 'meetings/.kept'))
        renameSync(join(folder, 'meetings/b.yaml'), join(folder, 'meetings/a.yaml'))
        renameSync(join(folder, 'meetings/.kept'), join(folder, 'meetings/b.yaml'))
      },
    ],
    ['one that breaks', (folder) => put(folder, 'meetings/a.yaml', 'summary: [karim')],
    ['words that are lost', (folder) => rmSync(shelf(folder, 'words-meetings'))],
  ]

  test.each(CHANGES)('after %s', async (_, change) => {
    const folder = livedIn()
    put(folder, 'meetings/a.yaml', talk('a', 'over karim'))
    put(folder, 'meetings/b.yaml', talk('b', 'summary'))
    const { disk } = watched()
    expect(await found(folder, 'karim', disk)).toHaveLength(1)
    change(folder)
    expect(await found(folder, 'karim', disk)).toEqual(await truth(folder, 'karim'))
    expect(await found(folder, 'summary', disk)).toEqual(await truth(folder, 'summary'))
  })

  test('are not trusted of a file that may change again without a trace', async () => {
    const folder = livedIn()
    for (const summary of ['karim', 'niets']) {
      put(folder, 'meetings/a.yaml', talk('a', summary))
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      expect(await found(folder, 'karim', nodeDisk)).toEqual(await truth(folder, 'karim'))
    }
  })

  test('are not trusted of a file that was read right after its change, however long the reading took', async () => {
    const changed = Date.now()
    let clock = changed
    const coarse: Disk = {
      ...nodeDisk,
      now: () => (clock += 300),
      stamps: (folder, names) =>
        nodeDisk
          .stamps(folder, names)
          .map((one, at) => (at % WIDTH < 2 && !Number.isNaN(one) ? changed : one)),
    }
    const folder = livedIn()
    put(folder, 'meetings/a.yaml', talk('a', 'niets'))
    expect(await found(folder, 'karim', coarse)).toEqual([])
    put(folder, 'meetings/a.yaml', talk('a', 'karim'))
    expect(await found(folder, 'karim', coarse)).toHaveLength(1)
  })

  test('that are damaged are made anew in silence', async () => {
    const folder = livedIn()
    put(folder, 'meetings/a.yaml', talk('a', 'karím'))
    const { disk } = watched()
    const all = await found(folder, 'karim', disk)
    expect(all).toHaveLength(1)
    // What was damaged before was made anew, in another file: it is damaged where it is trusted.
    const madeAnew = async (): Promise<Buffer> => {
      rmSync(shelf(folder, 'words-meetings'), { force: true })
      await found(folder, 'karim', disk)
      return readFileSync(shelf(folder, 'words-meetings'))
    }
    const { length } = await madeAnew()
    const places = (await madeAnew()).indexOf('{')
    const other = (at: number, byte: (old: number) => number) => (bytes: Buffer) => {
      bytes.writeUInt8(byte(bytes.readUInt8(at)), at)
      return bytes
    }
    const damages: readonly ((bytes: Buffer) => Buffer)[] = [
      ...Array.from({ length }, (_, at) => (bytes: Buffer) => bytes.subarray(0, at)),
      ...Array.from({ length: places }, (_, at) => other(at, (old) => old ^ 1)),
      ...Array.from({ length }, (_, at) => other(at, () => 0)),
      (bytes) => Buffer.concat([bytes, bytes]),
    ]
    for (const [nth, damage] of damages.entries()) {
      if (nth % 7 !== 0) continue
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      writeFileSync(shelf(folder, 'words-meetings'), damage(await madeAnew()))
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      expect(await found(folder, 'karim', disk), `damage ${nth}`).toEqual(all)
    }
    const lacking = await missingIn(folder, 'kazym')
    expect(lacking).toEqual([{ word: 'kazym', near: 'karím' }])
    for (let at = 0; at < length; at += 5) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      const now = await madeAnew()
      writeFileSync(shelf(folder, 'words-meetings'), now.fill(0, at, at + 1))
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      expect(await missing(folder, 'kazym', disk), `hole at ${at}`).toEqual(lacking)
    }
  })
})
