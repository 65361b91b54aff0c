import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { type Disk, nodeDisk } from '../../../../src/adapters/files/disk.ts'
import { Crash, failingDisk, newFolder, put, storeIn, textOf } from '../support.ts'
import { MADE_UP, NEW, OLD } from './made-up.ts'

vi.mock('../../../../src/adapters/files/migrations/all.ts', () => ({ MIGRATIONS: MADE_UP }))
vi.mock('../../../../src/adapters/files/schema/schema-number.ts', () => ({ SCHEMA: 3 }))

function oldFolder(): string {
  const folder = newFolder()
  for (const [file, text] of Object.entries(OLD)) put(folder, file, text)
  return folder
}

/** The user's files: what no program made for itself. */
const filesOf = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true })
      .map(String)
      .filter((name) => name.endsWith('.yaml') && !name.startsWith('.career') && !name.includes('/.'))
      .toSorted()
      .map((name) => [name, textOf(folder, name)]),
  )

/** One thing is written down, in a file that was not there. */
async function adds(folder: string, disk?: Disk) {
  const store = storeIn(folder, disk)
  const { folder: all, problems } = await store.load()
  expect(problems).toEqual([])
  const written = await store.commit({
    records: [{ ...all.settings, shared: { language: 'nl' } }],
    documents: [],
  })
  return { store, written }
}

/** Every call takes half a minute; `FAULTS_ALL=1` has that patience. */
const STEP = process.env['FAULTS_ALL'] === undefined ? 8 : 1
const PATIENCE = 300_000

const settings =
  '# yaml-language-server: $schema=.career/schemas/career.schema.json\n# Je instellingen voor career. Je mag ze hier aanpassen.\nschema: 3\nlanguage: nl\n'
const AFTER = { ...NEW, 'career.yaml': settings }

test('an old folder reads as if it were of today, and reading leaves every byte', async () => {
  const folder = oldFolder()
  const { folder: all, problems } = await storeIn(folder).load()
  expect(problems).toEqual([])
  expect(all.plan).toMatchObject({
    shared: { ambition: 'Lead a team', direction: ['up'] },
    private: { ambition: 'Not here' },
  })
  expect(all.agreements.shared.agreements).toMatchObject([{ id: 'a-1111', status: 'open' }])
  expect(filesOf(folder)).toEqual(OLD)
})

test('the first save brings every file along, changes no other byte, and keeps all as it was', async () => {
  const folder = oldFolder()
  const { store, written } = await adds(folder)
  expect(written).toMatchObject({ ok: true, value: { upgraded: { from: 1, to: 3 } } })
  expect(store.upgraded()).toEqual({ from: 1, to: 3 })
  expect(filesOf(folder)).toEqual(AFTER)
  const kept = join(folder, '.career/backup/2026-11-22')
  const copies = readdirSync(kept).map((name) => [
    name.replaceAll('~', '/'),
    readFileSync(join(kept, name), 'utf8'),
  ])
  expect(Object.fromEntries(copies)).toEqual(OLD)
})

test('it is done once: the save after that looks at nothing but its own files', async () => {
  const folder = oldFolder()
  await adds(folder)
  put(folder, 'checkins/2026-11.yaml', 'schema: 1\nmade: 2026-11-21\n')
  const store = storeIn(folder)
  const { folder: all } = await store.load()
  const written = await store.commit({ records: [{ ...all.plan, shared: { why: 'x' } }], documents: [] })
  expect(written).toMatchObject({ ok: true })
  expect(store.upgraded()).toBeNull()
  expect(textOf(folder, 'checkins/2026-11.yaml')).toBe('schema: 1\nmade: 2026-11-21\n')
  expect(textOf(folder, 'plan.yaml')).toContain('schema:   3   # of the program')
})

test('a change and the new format come in one save, the comments of the file with them', async () => {
  const folder = oldFolder()
  const store = storeIn(folder)
  const { folder: all } = await store.load()
  await store.commit({
    records: [{ ...all.plan, shared: { ...all.plan.shared, ambition: 'Lead two teams' } }],
    documents: [],
  })
  expect(textOf(folder, 'plan.yaml')).toBe(NEW['plan.yaml']?.replace('"Lead a team"', 'Lead two teams'))
})

test('a dry run shows all of it and writes none', async () => {
  const folder = oldFolder()
  const store = storeIn(folder)
  const { folder: all } = await store.load()
  const shown = await store.preview({
    records: [{ ...all.settings, shared: { language: 'nl' } }],
    documents: [],
  })
  const writes = shown.ok ? shown.value.writes.map(({ file, text }) => [file, text]) : []
  expect(Object.fromEntries(writes)).toEqual(AFTER)
  expect(filesOf(folder)).toEqual(OLD)
  expect(existsSync(join(folder, '.career'))).toBe(false)
})

test('a broken file stays as it is and holds up nothing; once it is mended it is brought along too', async () => {
  const folder = oldFolder()
  const broken = 'schema: 1\nid: m-2222\nkind: career\nwith: "Bo\n'
  put(folder, 'meetings/bo.yaml', broken)
  const store = storeIn(folder)
  const { folder: all } = await store.load()
  const change = { records: [{ ...all.settings, shared: { language: 'nl' as const } }], documents: [] }
  expect(await store.commit(change)).toMatchObject({ ok: true })
  expect(filesOf(folder)).toEqual({ ...AFTER, 'meetings/bo.yaml': broken })
  put(folder, 'meetings/bo.yaml', 'id: m-2222\nkind: career\nwith: Bo\nstatus: planned\n')
  const next = storeIn(folder)
  const { folder: again } = await next.load()
  await next.commit({ records: [{ ...again.people, private: { network: 'x' } }], documents: [] })
  expect(textOf(folder, 'meetings/bo.yaml')).toBe(
    'schema: 3\nid: m-2222\nkind: career\nwith: Bo\nstatus: planned\n',
  )
})

test('a file of a newer format is refused untouched, and the others are not', async () => {
  const folder = oldFolder()
  const newer = 'schema: 4\nid: m-2222\nkind: [career, talk]\n'
  put(folder, 'meetings/bo.yaml', newer)
  const store = storeIn(folder)
  const { folder: all, problems } = await store.load()
  expect(problems.map(({ problem }) => problem)).toEqual([{ code: 'newer-schema', schema: 4, known: 3 }])
  expect(all.meetings.map(({ file }) => file)).toEqual(['meetings/anna.yaml'])
  await store.commit({ records: [{ ...all.people, private: { network: 'x' } }], documents: [] })
  expect(textOf(folder, 'meetings/bo.yaml')).toBe(newer)
})

/** The lock of this very process would hold up the next start; a real crash leaves that of a dead one. */
function asOfDead(folder: string): void {
  for (const name of ['lock', 'lock.break']) {
    const lock = join(folder, '.career', name)
    if (existsSync(lock))
      writeFileSync(lock, JSON.stringify({ ...JSON.parse(readFileSync(lock, 'utf8')), pid: 2 ** 22 - 7 }))
  }
}

async function callsToUpgrade(): Promise<number> {
  const folder = oldFolder()
  const { disk, calls } = failingDisk(0, 'crash')
  await adds(folder, disk)
  expect(filesOf(folder)).toEqual(AFTER)
  return calls()
}

test(
  'a crash at any call leaves the old format or the new one once the next start has looked, never half',
  { timeout: PATIENCE },
  async () => {
    const calls = await callsToUpgrade()
    const outcomes = new Set<string>()
    for (let at = 1; at <= calls; at += STEP) {
      const folder = oldFolder()
      await adds(folder, failingDisk(at, 'crash').disk).catch((error: unknown) => {
        if (!(error instanceof Crash)) throw error
      })
      asOfDead(folder)
      const { folder: all, problems } = await storeIn(folder).load()
      expect(problems).toEqual([])
      expect(all.plan.shared.ambition, `call ${at}`).toBe('Lead a team')
      const found = filesOf(folder)
      const isNew = JSON.stringify(found) === JSON.stringify(filesSorted(AFTER))
      if (!isNew) expect(found, `call ${at}`).toEqual(OLD)
      outcomes.add(isNew ? 'new' : 'old')
    }
    expect(outcomes).toEqual(new Set(['old', 'new']))
  },
)

const filesSorted = (files: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(files).toSorted(([one], [other]) => (one < other ? -1 : 1)))

test.each(['ENOSPC', 'EIO'])(
  '%s at any call: the old format to the byte, or all of the new one',
  { timeout: PATIENCE },
  async (errno) => {
    const calls = await callsToUpgrade()
    for (let at = 2; at <= calls; at += STEP) {
      const folder = oldFolder()
      const store = storeIn(folder, failingDisk(at, { errno }).disk)
      const { folder: all, problems } = await store.load()
      // No command goes on when a file could not be read.
      if (problems.length > 0) continue
      const records = [{ ...all.settings, shared: { language: 'nl' as const } }]
      const { ok } = await store.commit({ records, documents: [] })
      expect(filesOf(folder), `call ${at}`).toEqual(ok ? AFTER : OLD)
    }
  },
)

test('no more files can be opened once all of it is saved: the save is told as done, and the next one looks again', async () => {
  const folder = oldFolder()
  let opened = 0
  const disk: Disk = {
    ...nodeDisk,
    open: (path, ...rest) => {
      if (path.endsWith('.career/format')) opened += 1
      if (opened > 1) throw Object.assign(new Error('EMFILE: injected'), { code: 'EMFILE', syscall: 'open' })
      return nodeDisk.open(path, ...rest)
    },
  }
  expect((await adds(folder, disk)).written).toMatchObject({ ok: true })
  expect(opened).toBeGreaterThan(1)
  expect(filesOf(folder)).toEqual(AFTER)
  expect((await adds(folder)).written).toMatchObject({ ok: true })
  expect(textOf(folder, '.career/format')).toBe('3\n')
})
