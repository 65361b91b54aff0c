import { cpSync, existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Disk } from '../../../src/adapters/files/disk.ts'
import { createDrafts } from '../../../src/adapters/files/draft-store.ts'
import { createUndo } from '../../../src/adapters/files/undo.ts'
import type { AnyRecord, Folder } from '../../../src/domain/records.ts'
import type { ChangeSet } from '../../../src/usecases/ports.ts'
import {
  draftOf,
  Crash,
  day,
  failingDisk,
  meeting,
  newFolder,
  plan,
  put,
  storeIn,
  textOf,
} from './support.ts'

const stackOf = (folder: string, disk?: Disk) =>
  createUndo({
    folder,
    shown: '~/career',
    language: () => 'nl',
    today: () => day('2026-11-22'),
    ...(disk && { disk }),
  })

async function change(folder: string, changes: (all: Folder) => Partial<ChangeSet>): Promise<void> {
  const store = storeIn(folder)
  const { folder: all } = await store.load()
  const written = await store.commit({ records: [], documents: [], ...changes(all) })
  if (!written.ok) throw new Error(JSON.stringify(written.problem))
}

const saved = (folder: string, ...records: readonly AnyRecord[]) => change(folder, () => ({ records }))

async function undone(folder: string, way: 'undo' | 'redo' = 'undo') {
  const newest = await stackOf(folder).newest(way)
  if (!newest.ok) return newest.problem.problems.map(({ problem }) => problem.code)
  if (newest.value === null) return null
  const done = await stackOf(folder).takeBack(way, newest.value.note)
  return done.ok
    ? newest.value.files.map(({ file, how }) => `${file} ${how}`)
    : done.problem.problems.map(({ problem }) => problem.code)
}

/** Every file of the user, with its text. */
const filesIn = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter(
        (entry) => entry.isFile() && !entry.parentPath.includes('.career') && !entry.name.startsWith('.'),
      )
      .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
      .toSorted()
      .map((file) => [file, textOf(folder, file)]),
  )

const AGENDA = 'documents/share/agenda.md'

test('the last save goes back byte for byte, and the ones before it after that', async () => {
  const folder = newFolder()
  put(folder, 'plan.yaml', '# mijn plan\r\nwhy: a   # waarom\r\n')
  const first = filesIn(folder)
  await change(folder, () => ({ records: [meeting()], documents: [{ file: AGENDA, text: 'een\n' }] }))
  const second = filesIn(folder)
  await change(folder, (all) => ({
    records: [{ ...all.plan, shared: { ...all.plan.shared, why: 'b' } }, meeting({ outcome: 'ja' })],
    documents: [{ file: AGENDA, text: 'twee\n' }],
  }))
  const third = filesIn(folder)
  expect(await undone(folder)).toEqual([
    'plan.yaml changes',
    'meetings/2026-12-03-anna.yaml changes',
    `${AGENDA} changes`,
  ])
  expect(filesIn(folder)).toEqual(second)
  expect(await undone(folder)).toEqual(['meetings/2026-12-03-anna.yaml goes', `${AGENDA} goes`])
  expect(filesIn(folder)).toEqual(first)
  expect(await undone(folder)).toBeNull()
  await undone(folder, 'redo')
  expect(filesIn(folder)).toEqual(second)
  await undone(folder, 'redo')
  expect(filesIn(folder)).toEqual(third)
  expect(await undone(folder, 'redo')).toBeNull()
  await undone(folder)
  expect(filesIn(folder)).toEqual(second)
})

test('what was done by hand in another place stays; in the same place nothing is taken back', async () => {
  const folder = newFolder()
  await saved(folder, plan({ why: 'a', ambition: 'x' }))
  await change(folder, (all) => ({
    records: [{ ...all.plan, shared: { ...all.plan.shared, why: 'b' } }, meeting()],
  }))
  const text = textOf(folder, 'plan.yaml')
  writeFileSync(join(folder, 'plan.yaml'), text.replace('why: b', 'why: c'))
  const before = filesIn(folder)
  expect(await undone(folder)).toEqual(['changed-since'])
  expect(filesIn(folder)).toEqual(before)
  writeFileSync(join(folder, 'plan.yaml'), `# van mij\n${text.replace('ambition: x', 'ambition: y')}`)
  await undone(folder)
  expect(filesIn(folder)).toEqual({
    'plan.yaml': `# van mij\n${text.replace('why: b', 'why: a').replace('ambition: x', 'ambition: y')}`,
  })
})

test('a record that was made and then changed by hand is not removed, nor is one brought back that was', async () => {
  const folder = newFolder()
  await saved(folder, meeting())
  const file = 'meetings/2026-12-03-anna.yaml'
  const text = textOf(folder, file)
  writeFileSync(join(folder, file), `${text}# nog iets\n`)
  expect(await undone(folder)).toEqual(['changed-since'])
  writeFileSync(join(folder, file), text)
  await saved(folder, meeting({ outcome: 'ja' }))
  rmSync(join(folder, file))
  expect(await undone(folder)).toEqual(['changed-since'])
  expect(existsSync(join(folder, file))).toBe(false)
})

test('a document that was changed by hand stays, and is not written over later', async () => {
  const folder = newFolder()
  await change(folder, () => ({ records: [meeting()], documents: [{ file: AGENDA, text: 'een\n' }] }))
  writeFileSync(join(folder, AGENDA), 'van mij\n')
  expect(await undone(folder)).toEqual(['meetings/2026-12-03-anna.yaml goes', `${AGENDA} stays`])
  await change(folder, () => ({ documents: [{ file: AGENDA, text: 'een\n' }] }))
  expect(filesIn(folder)).toEqual({ [AGENDA]: 'van mij\n', 'documents/share/agenda-2.md': 'een\n' })
})

test('where only such a document is left of a save, there is nothing to ask', async () => {
  const folder = newFolder()
  await saved(folder, meeting())
  await change(folder, () => ({ documents: [{ file: AGENDA, text: 'een\n' }] }))
  writeFileSync(join(folder, AGENDA), 'van mij\n')
  expect(await undone(folder)).toEqual(['meetings/2026-12-03-anna.yaml goes'])
  expect(filesIn(folder)).toEqual({ [AGENDA]: 'van mij\n' })
  expect(await undone(folder)).toBeNull()
})

test('a document that came back is still ours to renew', async () => {
  const folder = newFolder()
  for (const text of ['een\n', 'twee\n'])
    await change(folder, () => ({ documents: [{ file: AGENDA, text }] }))
  await undone(folder)
  await change(folder, () => ({ documents: [{ file: AGENDA, text: 'drie\n' }] }))
  expect(filesIn(folder)).toEqual({ [AGENDA]: 'drie\n' })
})

test('a draft that was finished is there again, unless another has its name by now', async () => {
  const folder = newFolder()
  const drafts = createDrafts({ folder, shown: '~/career' })
  const draft = draftOf()
  await drafts.save(draft)
  await change(folder, () => ({ records: [meeting()], finishes: 'prep-1' }))
  expect(await drafts.list('prep')).toEqual([])
  await undone(folder)
  expect(await drafts.list('prep')).toEqual([draft])
  await undone(folder, 'redo')
  expect(await drafts.list('prep')).toEqual([])
  const other = { ...draft, route: 'full' as const }
  await drafts.save(other)
  await undone(folder)
  expect(await drafts.list('prep')).toEqual([other])
})

test('what somebody took back by hand is passed over', async () => {
  const folder = newFolder()
  await saved(folder, plan({ why: 'a' }))
  await saved(folder, meeting())
  rmSync(join(folder, 'meetings/2026-12-03-anna.yaml'))
  expect(await undone(folder)).toEqual(['plan.yaml goes'])
  expect(await undone(folder)).toBeNull()
})

test('twenty saves can be taken back, and no more', async () => {
  const folder = newFolder()
  for (let number = 1; number <= 25; number += 1)
    await change(folder, (all) => ({
      records: [{ ...all.plan, shared: { ...all.plan.shared, why: String(number) } }],
    }))
  for (let number = 0; number < 20; number += 1) expect(await undone(folder)).toEqual(['plan.yaml changes'])
  expect(await undone(folder)).toBeNull()
  expect(textOf(folder, 'plan.yaml')).toContain('why: "5"')
})

test('notes of large saves go when together they are too large, the oldest first', async () => {
  const folder = newFolder()
  for (const number of [4, 5, 6, 7])
    put(folder, `.career/undo/00000${number}.json`, 'x'.repeat(9 * 1024 ** 2))
  await saved(folder, plan({ why: 'a' }))
  expect(readdirSync(join(folder, '.career/undo'))).toEqual(['000006.json', '000007.json', '000008.json'])
})

test('a note that is damaged or names what is no file of ours takes nothing along', async () => {
  const folder = newFolder()
  await saved(folder, plan({ why: 'a' }))
  put(folder, '../outside.yaml', 'x')
  put(folder, '.git/config', 'x')
  const writes = [
    { file: '../outside.yaml', before: 'y', after: 'x' },
    { file: '.git/config', before: 'y', after: 'x' },
  ]
  put(folder, '.career/undo/000007.json', '{"version":1,"wri')
  put(folder, '.career/undo/000008.json', JSON.stringify({ writes }))
  expect(await undone(folder)).toEqual(['plan.yaml goes'])
  expect([textOf(folder, '../outside.yaml'), textOf(folder, '.git/config')]).toEqual(['x', 'x'])
})

test('a crash at any call leaves the change or takes it back, never half, and nothing is lost', async () => {
  const original = newFolder()
  await saved(original, plan({ why: 'a' }))
  const before = filesIn(original)
  await change(original, (all) => ({
    records: [{ ...all.plan, shared: { ...all.plan.shared, why: 'b' } }, meeting()],
    documents: [{ file: AGENDA, text: 'een\n' }],
  }))
  const after = filesIn(original)
  const outcomes = new Set<string>()
  for (let at = 1; ; at += 1) {
    const folder = newFolder()
    cpSync(original, folder, { recursive: true })
    const crashed = await crashesAt(folder, at)
    await storeIn(folder).load()
    const isDone = JSON.stringify(filesIn(folder)) === JSON.stringify(before)
    if (!isDone) expect(filesIn(folder), `call ${at}`).toEqual(after)
    outcomes.add(isDone ? 'taken back' : 'not')
    // Whichever it is, there is a way to the other.
    await undone(folder, isDone ? 'redo' : 'undo')
    expect(filesIn(folder), `the way back after call ${at}`).toEqual(isDone ? after : before)
    if (!crashed) break
  }
  expect([...outcomes]).toEqual(['not', 'taken back'])
})

/** Does taking back come to an end before the n-th call? */
async function crashesAt(folder: string, at: number): Promise<boolean> {
  const { disk } = failingDisk(at, 'crash')
  const newest = await stackOf(folder).newest('undo')
  if (!newest.ok || newest.value === null) throw new Error('nothing to take back')
  try {
    await stackOf(folder, disk).takeBack('undo', newest.value.note)
    return false
  } catch (error) {
    if (!(error instanceof Crash)) throw error
    return true
  } finally {
    // The lock of this very process stays behind, which is alive; a real crash would leave that of a dead one.
    for (const name of ['lock', 'lock.break']) rmSync(join(folder, '.career', name), { force: true })
  }
}
