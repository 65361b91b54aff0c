import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { constants } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { errnoOf } from '../../../src/adapters/files/disk-error.ts'
import type { Disk } from '../../../src/adapters/files/disk.ts'
import { createDrafts } from '../../../src/adapters/files/draft-store.ts'
import {
  draftOf,
  Crash,
  day,
  failingDisk,
  meeting,
  newFolder,
  plan,
  put,
  save,
  storeIn,
  textOf,
} from './support.ts'

const FIRST = { 'plan.yaml': '# mine\nwhy: a\n', 'agreements.yaml': 'agreements: []\nmine: 1\n' }

/** The user's files: everything outside the program's own folder. */
function filesIn(folder: string): Readonly<Record<string, string>> {
  if (!existsSync(folder)) return {}
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
  return Object.fromEntries(
    names
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
      .filter((name) => !name.startsWith('.career'))
      .toSorted()
      .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  )
}

function oldFolder(): string {
  const folder = newFolder()
  for (const [file, text] of Object.entries(FIRST)) put(folder, file, text)
  return folder
}

/** One save of three records and a document. */
async function bigSave(folder: string, disk?: Disk): Promise<Awaited<ReturnType<typeof save>> | 'crash'> {
  const store = storeIn(folder, disk)
  try {
    const { folder: all, problems } = await store.load()
    // No command goes on when a file could not be read.
    if (problems.length > 0) return { ok: false, problem: { exit: 5, problems } }
    const agreements = [{ id: 'a-1', what: 'x', status: 'open' as const, made: day('2026-11-22') }]
    return await store.commit({
      records: [
        meeting(),
        { ...all.plan, shared: { why: 'b' } },
        { ...all.agreements, shared: { agreements } },
      ],
      documents: [{ file: 'documents/share/a.md', text: 'a' }],
    })
  } catch (error) {
    if (error instanceof Crash) return 'crash'
    throw error
  }
}

async function callsOfOneSave(): Promise<{
  readonly calls: number
  readonly after: Readonly<Record<string, string>>
}> {
  const folder = oldFolder()
  const { disk, calls } = failingDisk(0, 'crash')
  await bigSave(folder, disk)
  return { calls: calls(), after: filesIn(folder) }
}

test('a crash at any call leaves the old folder or the new one once the next start has looked, never a mixture', async () => {
  const { calls, after } = await callsOfOneSave()
  expect(calls).toBeGreaterThan(40)
  const outcomes = new Set<string>()
  for (let at = 1; at <= calls; at += 1) {
    const folder = oldFolder()
    const { disk } = failingDisk(at, 'crash')
    const result = await bigSave(folder, disk)
    // The lock of this very process stays behind, which is alive; a real crash would leave that of a dead one.
    deadLock(folder)
    const { problems } = await storeIn(folder).load()
    const found = filesIn(folder)
    const seen = visible(found)
    const isNew = JSON.stringify(seen) === JSON.stringify(after)
    if (!isNew) expect(seen, `call ${at}`).toEqual(FIRST)
    if (result !== 'crash') expect(isNew, `call ${at}: said saved`).toBe(result.ok)
    expect(problems).toEqual([])
    outcomes.add(isNew ? 'new' : 'old')
    // The next save works, and sweeps what the crash left.
    const next = storeIn(folder)
    const { folder: all } = await next.load()
    expect((await save(next, { ...all.people, private: { network: 'x' } })).ok, `call ${at}`).toBe(true)
  }
  expect(outcomes).toEqual(new Set(['old', 'new']))
})

const DRAFT = draftOf({ answers: { with: { is: 'given', value: 'Anna' } } })

/** A flow that ends: its record is saved and its draft goes with it. */
async function finishes(folder: string, disk?: Disk): Promise<'saved' | 'refused' | 'crash'> {
  try {
    const store = storeIn(folder, disk)
    await store.load()
    const written = await store.commit({ records: [meeting()], documents: [], finishes: 'prep-1' })
    return written.ok ? 'saved' : 'refused'
  } catch (error) {
    if (error instanceof Crash) return 'crash'
    throw error
  }
}

const draftsOf = (folder: string) => createDrafts({ folder, shown: '~/career' })

/** What is left of the answers of a flow once the next start has looked. */
async function whereAnswersAre(folder: string): Promise<readonly ('record' | 'draft')[]> {
  deadLock(folder)
  const { folder: all, problems } = await storeIn(folder).load()
  expect(problems).toEqual([])
  const drafts = await draftsOf(folder).list('prep')
  for (const draft of drafts) expect(draft).toEqual(DRAFT)
  return [...all.meetings.map(() => 'record' as const), ...drafts.map(() => 'draft' as const)]
}

async function withDraft(): Promise<string> {
  const folder = newFolder()
  await draftsOf(folder).save(DRAFT)
  return folder
}

async function callsToFinish(): Promise<number> {
  const folder = await withDraft()
  const { disk, calls } = failingDisk(0, 'crash')
  expect(await finishes(folder, disk)).toBe('saved')
  expect(await whereAnswersAre(folder)).toEqual(['record'])
  return calls()
}

test('a crash at any call leaves the record or the draft of it, never both and never neither', async () => {
  const calls = await callsToFinish()
  const outcomes = new Set<string>()
  for (let at = 1; at <= calls; at += 1) {
    const folder = await withDraft()
    const result = await finishes(folder, failingDisk(at, 'crash').disk)
    const left = await whereAnswersAre(folder)
    expect(left, `call ${at}`).toHaveLength(1)
    if (result === 'saved') expect(left, `call ${at}`).toEqual(['record'])
    outcomes.add(left.join(' '))
  }
  expect(outcomes).toEqual(new Set(['record', 'draft']))
})

test.each([
  ['once', false],
  ['for good', true],
])('a disk that refuses %s leaves the record or the draft of it', async (_, sticky) => {
  const calls = await callsToFinish()
  for (let at = 1; at <= calls; at += 1) {
    const folder = await withDraft()
    const result = await finishes(folder, failingDisk(at, { errno: 'EIO' }, sticky).disk)
    const left = await whereAnswersAre(folder)
    expect(left, `call ${at}`).toHaveLength(1)
    if (result === 'saved') expect(left, `call ${at}`).toEqual(['record'])
    // Also when the disk refuses even to take back what was begun: then the next start does.
    else expect(left, `call ${at}`).toEqual(['draft'])
  }
})

test('a draft goes also when it changed nothing, and one that went before is no trouble', async () => {
  const folder = await withDraft()
  const nothing = { records: [], documents: [] }
  expect((await storeIn(folder).preview({ ...nothing, finishes: 'prep-1' })).ok).toBe(true)
  expect(await draftsOf(folder).list('prep')).toEqual([DRAFT])
  expect((await storeIn(folder).commit({ ...nothing, finishes: 'prep-1' })).ok).toBe(true)
  expect(await draftsOf(folder).list('prep')).toEqual([])
  expect((await storeIn(folder).commit({ ...nothing, finishes: 'prep-1' })).ok).toBe(true)
})

test('a journal brings back what its save removed, and touches nothing else', async () => {
  const folder = newFolder()
  const mine = { 'of-mine.txt': 'mine' }
  put(folder, '.career/drafts/prep-2.json', 'of another run by now')
  put(folder, '.career/documents.json', '{}')
  put(folder, 'of-mine.txt', 'mine')
  for (const [file, text] of Object.entries(FIRST)) put(folder, file, text)
  put(
    folder,
    '.career/journal/1-1.json',
    JSON.stringify({
      version: 1,
      writes: [],
      removals: [
        { file: '.career/drafts/prep-1.json', before: JSON.stringify(DRAFT) },
        { file: '.career/drafts/prep-2.json', before: 'of this one' },
        { file: '.career/drafts/../canary.json', before: '{}' },
        { file: '../canary', before: 'x' },
        { file: 'plan.yaml', before: 'as it never was' },
        { file: 'of-mine-too.txt', before: 'mine' },
      ],
    }),
  )
  await storeIn(folder).load()
  expect(await draftsOf(folder).list('prep')).toEqual([DRAFT])
  expect(textOf(folder, '.career/drafts/prep-2.json.broken')).toBe('of another run by now')
  expect(readdirSync(join(folder, '.career'))).not.toContain('canary.json')
  expect(existsSync(join(dirname(folder), 'canary'))).toBe(false)
  expect(filesIn(folder)).toEqual({ ...FIRST, ...mine })
})

/** Without temporary files: hidden ones that no reader looks at. */
const visible = (files: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(files).filter(([name]) => !name.split('/').at(-1)?.startsWith('.')))

function deadLock(folder: string): void {
  for (const name of ['lock', 'lock.break']) {
    const lock = join(folder, '.career', name)
    if (existsSync(lock))
      writeFileSync(lock, JSON.stringify({ ...JSON.parse(readFileSync(lock, 'utf8')), pid: 2 ** 22 - 7 }))
  }
}

/** What goes wrong at a call is the same for each of them: two are tried at every call, the others here and there. */
const REFUSALS = Object.entries({ ENOSPC: 1, EIO: 1, EACCES: 6, EROFS: 6, EMFILE: 6, EDQUOT: 6 })

describe.each(REFUSALS)('%s', (errno, step) => {
  test.each([
    ['once', false],
    ['for good', true],
  ])('%s, at any call: all is as it was, and the user is told', async (_, sticky) => {
    const { calls, after } = await callsOfOneSave()
    // `FAULTS_ALL=1` has the patience for every call.
    const stride = process.env['FAULTS_ALL'] === undefined ? step : 1
    for (let at = 1 + (errno.length % stride); at <= calls; at += stride) {
      const folder = oldFolder()
      const { disk } = failingDisk(at, { errno }, sticky)
      const result = await bigSave(folder, disk)
      if (result === 'crash') throw new Error('no crash was ordered')
      deadLock(folder)
      await storeIn(folder).load()
      const found = filesIn(folder)
      if (result.ok) expect(found, `call ${at}`).toEqual(after)
      else {
        expect(result.problem, `call ${at}`).toMatchObject({ exit: 5 })
        expect(result.problem.problems[0]?.problem, `call ${at}`).toMatchObject({ code: 'system', errno })
        expect(result.problem.problems[0]?.place?.file, `call ${at}`).not.toMatch(/tmp$/)
        // Also when the disk refuses even to take back what was begun: then the next start does.
        expect(sticky ? visible(found) : found, `call ${at}`).toEqual(FIRST)
      }
    }
  })
})

test('a save that was interrupted is put back before anything is read', async () => {
  const folder = newFolder()
  const half = {
    'plan.yaml': 'why: new\n',
    'agreements.yaml': 'what the user made of it since\n',
    'meetings/new.yaml': 'id: m-1\nkind: hr\nwith: Piet\nstatus: planned\n',
    'people.yaml': 'people: []\n',
  }
  for (const [file, text] of Object.entries(half)) put(folder, file, text)
  put(dirname(folder), 'canary', 'x')
  put(
    folder,
    '.career/journal/1-1.json',
    JSON.stringify({
      version: 1,
      writes: [
        { file: 'plan.yaml', before: FIRST['plan.yaml'], after: half['plan.yaml'] },
        { file: 'agreements.yaml', before: FIRST['agreements.yaml'], after: 'agreements: []\n' },
        { file: 'meetings/new.yaml', before: null, after: half['meetings/new.yaml'] },
        { file: 'people.yaml', before: 'people: []\n', after: 'people:\n  - name: Piet\n' },
        { file: '../canary', before: null, after: 'x' },
        { file: '../canary', before: 'y', after: 'x' },
      ],
    }),
  )
  await storeIn(folder).load()
  expect(filesIn(folder)).toEqual({
    'plan.yaml': FIRST['plan.yaml'],
    'agreements.yaml': half['agreements.yaml'],
    'people.yaml': half['people.yaml'],
  })
  expect(readFileSync(join(dirname(folder), 'canary'), 'utf8')).toBe('x')
  expect(readdirSync(join(folder, '.career/journal'))).toEqual([])
})

test('a journal that was not finished itself is no save', async () => {
  const folder = oldFolder()
  put(
    folder,
    '.career/journal/.1-1.json.999999-1.career-tmp',
    '{"version":1,"writes":[{"file":"plan.yaml","before":"# mi',
  )
  put(folder, '.career/journal/2-2.json', '{"version":1,"wri')
  await save(storeIn(folder), meeting())
  expect(filesIn(folder)).toMatchObject(FIRST)
  expect(readdirSync(join(folder, '.career/journal'))).toEqual(['2-2.json.broken'])
})

test('temporary files of dead programs are swept, those of living ones and the user’s own are not', async () => {
  const folder = oldFolder()
  const living = `.plan.yaml.${process.ppid}-1.career-tmp`
  put(folder, '.plan.yaml.4194297-1.career-tmp', 'x')
  put(folder, 'meetings/.a.yaml.4194297-1.career-tmp', 'x')
  put(folder, '.career/edit/1/.a.yaml.4194297-1.career-tmp', 'x')
  put(folder, '.career/backup/2026-11-20/.a.yaml.4194297-1.career-tmp', 'x')
  put(folder, living, 'x')
  put(folder, '.plan.yaml.swp', 'x')
  await save(storeIn(folder), meeting())
  const names = readdirSync(folder, { recursive: true }) as string[]
  expect(names.filter((name) => name.endsWith('career-tmp'))).toEqual([living])
  expect(names).toContain('.plan.yaml.swp')
})

test('the folder is a file', async () => {
  const folder = newFolder()
  mkdirSync(dirname(folder), { recursive: true })
  writeFileSync(folder, 'x')
  const store = storeIn(folder)
  const told = { problem: { code: 'system', errno: 'ENOTDIR' } }
  expect(await store.load()).toMatchObject({ exists: true, problems: [told] })
  expect(await store.writable()).toMatchObject({ ok: false, problem: { exit: 5, problems: [told] } })
  expect(await save(store, meeting())).toMatchObject({
    ok: false,
    problem: { exit: 5, problems: [{ problem: { code: 'system' } }] },
  })
  expect(readFileSync(folder, 'utf8')).toBe('x')
})

test('an error that Node.js has no name for is told by the name the system has for it', () => {
  const { EDQUOT } = constants.errno
  const unnamed = { code: `Unknown system error -${EDQUOT}`, errno: -EDQUOT, syscall: 'write' }
  expect(errnoOf(Object.assign(new Error('write'), unnamed))).toBe('EDQUOT')
})

test('a folder that may only be read is read, and refuses before the first question', async () => {
  const folder = oldFolder()
  put(folder, '.career/journal/1-1.json', '{}')
  const { disk } = failingDisk(0, 'crash')
  const refuse = (call: string) => () => {
    throw Object.assign(new Error('EROFS'), { code: 'EROFS', syscall: call })
  }
  const readOnly: Disk = {
    ...disk,
    mayWrite: refuse('access'),
    link: refuse('link'),
    makeFolder: refuse('mkdir'),
    rename: refuse('rename'),
    open: (path, flags, mode) => (flags === 'wx' ? refuse('open')() : disk.open(path, flags, mode)),
  }
  const store = storeIn(folder, readOnly)
  expect(await store.load()).toMatchObject({ problems: [], folder: { plan: { shared: { why: 'a' } } } })
  expect(await store.writable()).toMatchObject({
    ok: false,
    problem: { exit: 5, problems: [{ problem: { errno: 'EROFS', file: '~/career', doing: 'write' } }] },
  })
})

test('one file that may not be read hides no other', async () => {
  const folder = oldFolder()
  const { disk } = failingDisk(0, 'crash')
  const locked: Disk = {
    ...disk,
    open: (path, flags, mode) => {
      if (path.endsWith('plan.yaml'))
        throw Object.assign(new Error('EACCES'), { code: 'EACCES', syscall: 'open' })
      return disk.open(path, flags, mode)
    },
  }
  const store = storeIn(folder, locked)
  const { problems, folder: all } = await store.load()
  expect(problems).toEqual([
    {
      problem: { code: 'system', errno: 'EACCES', file: '~/career/plan.yaml', doing: 'read' },
      place: { file: '~/career/plan.yaml' },
    },
  ])
  expect(all.files).toEqual(['plan.yaml', 'agreements.yaml'])
  expect(await save(store, plan({ why: 'x' }))).toMatchObject({ ok: false, problem: { exit: 5 } })
})

test('a draft that cannot be saved leaves the one before', async () => {
  const folder = newFolder()
  const draft = draftOf()
  const whole = failingDisk(0, 'crash')
  await createDrafts({ folder, shown: '~/career', disk: whole.disk }).save(draft)
  const { disk, calls } = failingDisk(0, 'crash')
  const goneOnWith = createDrafts({ folder, shown: '~/career', disk })
  await goneOnWith.list('prep')
  const read = calls()
  await goneOnWith.save(draft)
  for (let at = read + 1; at <= calls(); at += 1) {
    const failing = failingDisk(at, { errno: 'ENOSPC' })
    const drafts = createDrafts({ folder, shown: '~/career', disk: failing.disk })
    await drafts.list('prep')
    const later = { ...draft, answers: { [`q${at}`]: { is: 'skipped' } } } as const
    const result = await drafts.save(later)
    const [now] = await createDrafts({ folder, shown: '~/career' }).list('prep')
    expect(result).toMatchObject({
      ok: false,
      problem: { exit: 5, problems: [{ problem: { file: '~/career/.career/drafts/prep-1.json' } }] },
    })
    // Only the very last call, the sync of the folder, comes after the new name is there.
    expect([draft.answers, later.answers]).toContainEqual(now?.answers)
    expect(readdirSync(join(folder, '.career/drafts'))).toEqual(['prep-1.json'])
  }
})

test('what would be too large to read is not written, and a long draft is kept whole', async () => {
  const folder = oldFolder()
  const long = 'a long story '.repeat(404_000)
  const drafts = draftsOf(folder)
  const told = { ...DRAFT, answers: { summary: { is: 'given', value: long } } } as const
  expect((await drafts.save(told)).ok).toBe(true)
  const store = storeIn(folder)
  await store.load()
  const result = await store.commit({
    records: [meeting({}, { minimum: long })],
    documents: [],
    finishes: 'prep-1',
  })
  expect(result).toMatchObject({
    ok: false,
    problem: { exit: 3, problems: [{ problem: { code: 'would-be-too-large', most: 5 * 1024 * 1024 } }] },
  })
  expect(filesIn(folder)).toEqual(FIRST)
  expect(await drafts.list('prep')).toEqual([told])
  expect((await store.commit({ records: [meeting()], documents: [], finishes: 'prep-1' })).ok).toBe(true)
  expect(await drafts.list('prep')).toEqual([])
})
