import { mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createExchange } from '../../src/adapters/files/exchange.ts'
import { createOwnCommits } from '../../src/adapters/git/own-commits.ts'
import { outline } from '../../src/adapters/markdown/outline.ts'
import type { ExportDocument } from '../../src/domain/exchange/document.ts'
import { nl } from '../../src/text/nl.ts'
import { exportFolder } from '../../src/usecases/export.ts'
import { importDocument } from '../../src/usecases/import.ts'
import type { CommandResult } from '../../src/usecases/result.ts'
import { day, newFolder, put, storeIn, textOf } from '../adapters/files/support.ts'

const today = day('2026-11-22')
const depsOf = (folder: string) => ({
  clock: { today: () => today },
  store: storeIn(folder),
  asker: null,
  sources: { outline, commits: createOwnCommits(process.env) },
  catalogue: nl,
  exchange: createExchange({ folder, shown: '~/career', language: () => 'nl', today: () => today }),
})

async function exported(folder: string, share = false): Promise<string> {
  const result = await exportFolder(depsOf(folder), { to: null, share })
  if (result.is !== 'done') throw new Error(JSON.stringify(result))
  return result.lines.join('\n')
}

const imported = (folder: string, text: string, dryRun = false): Promise<CommandResult> =>
  importDocument(depsOf(folder), { name: 'x.json', text }, dryRun)

/** Every file of a folder but the program's own, with its text. */
function filesOf(folder: string): Readonly<Record<string, string>> {
  const names = readdirSync(folder, { recursive: true }).map(String)
  const files = names.filter((name) => !name.startsWith('.career') && statSync(join(folder, name)).isFile())
  return Object.fromEntries(files.toSorted().map((name) => [name, readFileSync(join(folder, name), 'utf8')]))
}

const PLAN = 'schema: 1\nambition: Leiding geven\n'
const MEETING = `# van mij
id: m-3x9d        # het id
kind: career
with: "Anna"
status: planned
x-own: [1.10, yes, 007]

outcome: >
  Een project
  dit voorjaar

private:
  minimum: 'Eén project'
`

function written(files: Readonly<Record<string, string>>): string {
  const folder = newFolder()
  mkdirSync(folder)
  for (const [file, text] of Object.entries(files)) put(folder, file, text)
  return folder
}

describe('export and import into an empty folder', () => {
  test('give the same folder, byte for byte', async () => {
    const folder = written({
      'plan.yaml': PLAN.replaceAll('\n', '\r\n'),
      'career.yaml': '\uFEFFlanguage: nl\n',
      'meetings/2026-12-03-anna.yaml': MEETING,
      'practice/2026-11-01.yaml': 'private:\n  sentences: Wat kan er wel?\n',
      'templates/nl/agenda.md': '# Mijn agenda\n',
      'documents/share/2026-12-03-anna-agenda.md': 'Zelf veranderd\n',
    })
    const empty = newFolder()
    expect(await imported(empty, await exported(folder))).toMatchObject({ is: 'done' })
    expect(filesOf(empty)).toEqual(filesOf(folder))
  })

  test('give the same folder whatever text stands in it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }), async (text) => {
        const folder = written({})
        const store = storeIn(folder)
        await store.load()
        await store.commit({
          records: [
            { type: 'plan', file: 'plan.yaml', shared: { ambition: text }, private: { craft: text } },
          ],
          documents: [],
        })
        const empty = newFolder()
        await imported(empty, await exported(folder))
        expect(filesOf(empty)).toEqual(filesOf(folder))
      }),
      { numRuns: 40 },
    )
  })

  test('the data counts where it was changed, and the hand of the file stays', async () => {
    const document = JSON.parse(
      await exported(written({ 'meetings/2026-12-03-anna.yaml': MEETING })),
    ) as ExportDocument
    const [record] = document.records
    const changed = { ...document, records: [{ ...record, shared: { ...record?.shared, with: 'Piet' } }] }
    const empty = newFolder()
    await imported(empty, JSON.stringify(changed))
    expect(textOf(empty, 'meetings/2026-12-03-anna.yaml')).toBe(MEETING.replace('"Anna"', 'Piet'))
  })
})

describe('import into a folder that holds something', () => {
  test('merges, keeps both texts, and says so', async () => {
    const text = await exported(written({ 'plan.yaml': `${PLAN}why: Omdat het kan\n` }))
    const folder = written({ 'plan.yaml': '# hier\nambition: Iets anders\nx-own: 1\n' })
    expect(await imported(folder, text)).toMatchObject({
      json: { merged: ['plan.yaml'], contested: [{ file: 'plan.yaml', field: 'ambition' }] },
    })
    expect(textOf(folder, 'plan.yaml')).toBe(
      '# hier\nambition: Iets anders\nwhy: Omdat het kan\nconflict:\n  - field: ambition\n    other: Leiding geven\nx-own: 1\n',
    )
    expect(await imported(folder, text)).toMatchObject({ json: { merged: [], same: ['plan.yaml'] } })
  })

  test('finds a record by its id, and gives another of the same name a name of its own', async () => {
    const text = await exported(written({ 'meetings/anna.yaml': MEETING }))
    const moved = written({ 'meetings/later.yaml': MEETING.replace('planned', 'held') })
    await imported(moved, text)
    expect(Object.keys(filesOf(moved))).toEqual(['meetings/later.yaml'])
    const other = written({ 'meetings/anna.yaml': MEETING.replace('m-3x9d', 'm-0000') })
    await imported(other, text)
    expect(filesOf(other)).toMatchObject({ 'meetings/anna-2.yaml': MEETING })
  })

  test('a dry run changes nothing', async () => {
    const folder = written({ 'plan.yaml': 'ambition: x\n' })
    await imported(folder, await exported(written({ 'plan.yaml': PLAN })), true)
    expect(filesOf(folder)).toEqual({ 'plan.yaml': 'ambition: x\n' })
  })
})

describe('a list of what somebody did', () => {
  test.each([
    ['wins.md', '- Overdracht verkort\n- Anna ingewerkt\n'],
    ['wins.json', '["Overdracht verkort", "Anna ingewerkt"]'],
    ['wins.json', '{"wins": [{"text": "Overdracht verkort"}, {"text": "Anna ingewerkt"}]}'],
  ])('%s goes to who reads lists', async (name, text) => {
    const result = await importDocument(depsOf(newFolder()), { name, text }, true)
    expect(result).toMatchObject({ is: 'done', json: { command: 'evidence import' } })
    expect(result.is === 'done' ? result.lines.join('\n') : '').toContain('Overdracht verkort')
  })

  test.each([
    ['x.json', 'geen json', 'not-json'],
    ['x', '{"records": []}', 'not-an-export'],
    ['x', '', 'not-json'],
    ['x', '{"a": 3}', 'not-an-export'],
  ])('%s with %s is none', async (name, text, code) => {
    expect(await importDocument(depsOf(newFolder()), { name, text }, true)).toMatchObject({
      failure: { problems: [{ problem: { code } }] },
    })
  })
})

describe('what is not right', () => {
  test.each(['schema', 'private'])('a side that may be shared has no %s of its own', async (key) => {
    const plan = { type: 'plan', file: 'plan.yaml', shared: { ambition: 'Leiding geven', [key]: 9 } }
    const folder = newFolder()
    const text = JSON.stringify({ schema: 1, kind: 'career-export', made: today, records: [plan] })
    expect(await imported(folder, text)).toMatchObject({
      failure: {
        exit: 2,
        problems: [{ problem: { code: 'unsafe-name', name: `records[0].shared.${key}` } }],
      },
    })
    expect(() => readdirSync(folder)).toThrow('ENOENT')
  })

  test('is told all at once with its path, and nothing is imported', async () => {
    const record = {
      type: 'meeting',
      file: 'meetings/a.yaml',
      shared: { id: 'm-1', kind: 'career', with: 'A', status: 'held' },
    }
    const records = [
      { ...record, file: 'meetings/b.yaml' },
      { ...record, shared: { ...record.shared, date: '2026-02-31', agreements: [{ id: 'a-1' }] } },
      { ...record, type: 'plan', file: 'meetings/c.yaml' },
      { ...record, file: '../plan.yaml' },
      { ...record, file: '/etc/plan.yaml' },
      { ...record, file: 'meetings/d.yaml', text: '- x' },
    ]
    const folder = newFolder()
    const result = await imported(
      folder,
      JSON.stringify({
        schema: 1,
        kind: 'career-export',
        records,
        files: [{ file: '.git/config', text: '' }],
      }),
    )
    const problems = result.is === 'failed' ? result.failure.problems.map(({ problem }) => problem) : []
    expect(result).toMatchObject({ failure: { exit: 2 } })
    expect(problems.map((one) => ('path' in one ? one.path : 'name' in one ? one.name : one.code))).toEqual([
      'records[1].shared.date',
      'records[1].shared.agreements[0].what',
      'records[1].shared.agreements[0].status',
      'records[1].shared.agreements[0].made',
      'records[2].type',
      '../plan.yaml',
      '/etc/plan.yaml',
      '',
      '.git/config',
    ])
    expect(() => readdirSync(folder)).toThrow('ENOENT')
  })

  test('a folder with a broken file is not exported at all', async () => {
    const result = await exportFolder(depsOf(written({ 'plan.yaml': 'a: [' })), { to: null, share: false })
    expect(result).toMatchObject({ is: 'failed', failure: { exit: 3 } })
  })
})

describe('an export to share', () => {
  test('holds nothing of a private side, and can be read back', async () => {
    const folder = written({
      'meetings/2026-12-03-anna.yaml': MEETING.replace('kind: career', 'kind: negotiation'),
      'plan.yaml': `${PLAN}private:\n  craft: KANARIE\n  goals:\n    - {id: g-1111, text: KANARIE, horizon: short, status: open, made: 2026-11-01}\n`,
      'agreements.yaml':
        'agreements:\n  - {id: a-1111, what: KANARIE, who: me, status: open, made: 2026-11-01, goal: g-1111}\n',
      'log/2026-11.yaml': 'private:\n  lines:\n    - on: 2026-11-01\n      text: KANARIE\n',
      // Kept to oneself later on; its file had its name by then.
      'evidence/2026-11-01-KANARIE.yaml': 'id: e-1111\ndate: 2026-11-01\nprivate:\n  line: KANARIE\n',
      'checkins/2026-11.yaml': 'made: 2026-11-01\nlearned: KANARIE\nshare: nobody\n',
    })
    const text = await exported(folder, true)
    expect(text).not.toMatch(/KANARIE|private|minimum|Eén project|negotiation|x-own/)
    const empty = newFolder()
    expect(await imported(empty, text)).toMatchObject({ is: 'done', aside: nl.follow.exchange.lacks })
    expect(Object.keys(filesOf(empty))).toEqual(['meetings/2026-12-03-anna.yaml', 'plan.yaml'])
    expect(await imported(folder, text)).toMatchObject({ json: { merged: [], contested: [] } })
  })
})

test.each(['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf'])(
  'somebody called %s travels, and is merged into a folder that knows them',
  async (name) => {
    const people = (tip: string): string =>
      `people:\n  - name: ${name}\n    role: mentor\nprivate:\n  tips:\n    ${name}:\n      - ${tip}\n`
    const from = written({
      'people.yaml': people('Bel eerst'),
      'meetings/x.yaml': MEETING.replace('Anna', name),
    })
    const document = await exported(from)
    const fresh = newFolder()
    expect(await imported(fresh, document)).toMatchObject({ is: 'done' })
    expect(filesOf(fresh)).toEqual(filesOf(from))
    const known = written({ 'people.yaml': people('Vraag door') })
    expect(await imported(known, document)).toMatchObject({ is: 'done' })
    const { folder } = await storeIn(known).load()
    expect(Object.entries(folder.people.private.tips ?? {})).toEqual([[name, ['Bel eerst', 'Vraag door']]])
    expect(Reflect.get({}, 'Bel eerst')).toBeUndefined()
  },
)
