import { chmodSync, existsSync, mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createExchange } from '../../src/adapters/files/exchange.ts'
import { createInspection } from '../../src/adapters/files/inspect.ts'
import { nl } from '../../src/text/nl.ts'
import { check } from '../../src/usecases/check.ts'
import { day, newFolder, put, storeIn, textOf } from '../adapters/files/support.ts'

const options = (folder: string) => ({ folder, shown: '~/career' })
const checked = (folder: string, fix = false) =>
  check(
    {
      store: storeIn(folder),
      catalogue: nl,
      documents: nl,
      inspection: createInspection(options(folder)),
      exchange: createExchange({
        ...options(folder),
        language: () => 'nl',
        today: () => day('2026-11-22'),
      }),
    },
    { fix, dryRun: false },
  )

async function told(folder: string, fix = false): Promise<readonly string[]> {
  const result = await checked(folder, fix)
  const { problems } = ('json' in result ? result.json : { problems: [] }) as {
    readonly problems: readonly Record<string, unknown>[]
  }
  return problems.map(({ file, line, column, code, fixable }) =>
    [file, line, column, code, ...(fixable === true ? ['fixable'] : [])].join(' '),
  )
}

const MEETING = `id: m-3x9d
kind: career
with: Anna
status: planned
outcome: hier
evidence:
  - De overdracht
  - e-gone
agreements:
  - id: a-7k2m
    what: Bellen
    status: open
    made: 2026-11-01
    goal: g-gone
conflict:
  - field: outcome
    other: daar

private:
  stuck:
    a-7k2m: Morgen
    a-gone: Nooit
  minimum: mijn
  conflict:
    - field: minimum
      other: mijn
`

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = newFolder()
  mkdirSync(folder, { mode: 0o700 })
  for (const [file, text] of Object.entries(files)) put(folder, file, text)
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }))
    chmodSync(join(entry.parentPath, entry.name), entry.isFile() ? 0o600 : 0o700)
  return folder
}

test('a folder in order says so', async () => {
  const folder = folderWith({ 'plan.yaml': 'ambition: x\n' })
  expect(await checked(folder)).toMatchObject({ is: 'done', lines: ['1 bestand bekeken. Alles klopt.'] })
  expect(await checked(newFolder())).toMatchObject({ is: 'done', lines: nl.follow.check.nothing })
})

test('everything that is not right is named with its place', async () => {
  const folder = folderWith({
    'meetings/anna.yaml': MEETING,
    'meetings/piet.yaml': MEETING.replace(/^evidence:[\s\S]*/mu, ''),
    'plan.yaml': 'ambition: [\n',
    'meetings/anna.sync-conflict-20261101.yaml': MEETING,
    "plan (Sam's conflicted copy 2026-11-01).yaml": 'ambition: x\n',
  })
  expect(await told(folder)).toEqual([
    '~/career/plan.yaml 2 1 bad-yaml',
    '~/career/meetings/anna.yaml 8 5 dead-reference',
    '~/career/meetings/anna.yaml 14 5 dead-reference',
    '~/career/meetings/anna.yaml 16 5 unsettled',
    '~/career/meetings/anna.yaml 22 5 dead-reference',
    '~/career/meetings/anna.yaml 25 7 unsettled fixable',
    '~/career/meetings/piet.yaml 1 1 duplicate-id fixable',
    "~/career/plan (Sam's conflicted copy 2026-11-01).yaml   conflict-copy",
    '~/career/meetings/anna.sync-conflict-20261101.yaml   conflict-copy fixable',
  ])
  expect(await checked(folder)).toMatchObject({ failure: { exit: 3 } })
})

test('what can go without a choice goes, and a copy of it stays', async () => {
  const folder = folderWith({
    'meetings/anna.yaml': MEETING,
    'meetings/anna.sync-conflict-1.yaml': MEETING,
  })
  const left = await told(folder, true)
  expect(left.filter((one) => one.endsWith('fixable') || one.endsWith('copy'))).toEqual([])
  expect(existsSync(join(folder, 'meetings/anna.sync-conflict-1.yaml'))).toBe(false)
  expect(textOf(folder, 'meetings/anna.yaml')).toBe(MEETING.replace(/ {2}conflict:\n.*\n.*\n$/u, ''))
  expect(existsSync(join(folder, '.career/backup/2026-11-22/meetings~anna.yaml'))).toBe(true)
})

test('a copy that equals its record goes, and is kept among the backups', async () => {
  const folder = folderWith({ 'plan.yaml': 'ambition: x\n', 'plan.sync-conflict-1.yaml': 'ambition: x\n' })
  expect(await checked(folder, true)).toMatchObject({
    lines: [
      '~/career/plan.sync-conflict-1.yaml: kopie weggehaald; alles wat erin stond, staat ook in het bestand zelf.',
      ...nl.follow.check.kept,
      '',
      '1 bestand bekeken. Alles klopt.',
    ],
  })
  expect(existsSync(join(folder, 'plan.sync-conflict-1.yaml'))).toBe(false)
  expect(textOf(folder, '.career/backup/2026-11-22/plan.sync-conflict-1.yaml')).toBe('ambition: x\n')
})
