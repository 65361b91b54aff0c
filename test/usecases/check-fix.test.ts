import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type Disk, nodeDisk } from '../../src/adapters/files/disk.ts'
import { createExchange } from '../../src/adapters/files/exchange.ts'
import { createInspection } from '../../src/adapters/files/inspect.ts'
import { createUndo } from '../../src/adapters/files/undo.ts'
import { nl } from '../../src/text/nl.ts'
import { check } from '../../src/usecases/check.ts'
import { onlyUnix } from '../support/platform.ts'
import { day, newFolder, put, storeIn, textOf } from '../adapters/files/support.ts'

const today = () => day('2026-11-22')
const language = () => 'nl' as const

const MEETING = 'id: m-3x9d\nkind: career\nwith: Anna\nstatus: planned\n'

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = newFolder()
  mkdirSync(folder, { mode: 0o700 })
  for (const [file, text] of Object.entries(files)) put(folder, file, text)
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }))
    chmodSync(join(entry.parentPath, entry.name), entry.isFile() ? 0o600 : 0o700)
  return folder
}

/** The codes of what is found, those with a remedy marked, and what was mended. */
async function run(folder: string, { fix = false, dryRun = false, disk = nodeDisk } = {}) {
  const options = { folder, shown: '~/career', disk }
  const result = await check(
    {
      store: storeIn(folder),
      catalogue: nl,
      documents: nl,
      inspection: createInspection(options),
      exchange: createExchange({ ...options, language, today, command: 'check' }),
    },
    { fix, dryRun },
  )
  if (result.is !== 'done') throw new Error(JSON.stringify(result))
  const { problems, mended, ...json } = result.json as unknown as {
    readonly problems: readonly { readonly file: string; readonly code: string; readonly fixable: boolean }[]
    readonly mended: readonly { readonly file: string; readonly code: string }[]
  }
  const brief = (file: string) => file.replace(/^~\/career\/?/u, '')
  return {
    found: problems.map(({ file, code, fixable }) => `${brief(file)} ${code}${fixable ? ' *' : ''}`),
    mended: mended.map(({ file, code }) => `${brief(file)} ${code}`),
    lines: result.lines,
    json,
  }
}

/** Every file of the user, with its text. */
const filesIn = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.parentPath.includes('.career'))
      .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
      .toSorted()
      .map((file) => [file, textOf(folder, file)]),
  )

async function undone(folder: string): Promise<void> {
  const stack = createUndo({ folder, shown: '~/career', language, today })
  const newest = await stack.newest('undo')
  if (!newest.ok || newest.value === null) throw new Error('nothing to take back')
  expect(await stack.takeBack('undo', newest.value.note)).toMatchObject({ ok: true })
}

const COPIES = {
  'meetings/anna.yaml': `# van mij\n${MEETING}outcome: hier\nquestions:\n  - een\n  - twee\n`,
  'meetings/anna (1).yaml': `${MEETING}questions: [twee]\n`,
  'meetings/anna (2).yaml': `# anders\n${MEETING}`,
  'meetings/anna.sync-conflict-20261101-1.yaml': `${MEETING}outcome: daar\nnext: 2027-01-20\n`,
  'meetings/anna-LAPTOP.yaml': `${MEETING}outcome: [\n`,
  'meetings/bram (1).yaml': MEETING,
}

test('a copy goes when its record says all it says; of another it is told what differs', async () => {
  const folder = folderWith(COPIES)
  const before = filesIn(folder)
  const told = await run(folder)
  expect(told.found).toEqual([
    'meetings/anna (1).yaml conflict-copy *',
    'meetings/anna (2).yaml conflict-copy',
    'meetings/anna-LAPTOP.yaml conflict-copy',
    'meetings/anna.sync-conflict-20261101-1.yaml conflict-copy',
    'meetings/bram (1).yaml conflict-copy',
  ])
  expect(told.lines.join('\n')).toContain(
    'bij outcome staat in het bestand zelf "hier", in de kopie "daar"; bij next staat in het bestand zelf niets, in de kopie "2027-01-20"',
  )
  expect((await run(folder, { fix: true })).mended).toEqual(['meetings/anna (1).yaml conflict-copy'])
  const { 'meetings/anna (1).yaml': gone, ...left } = before
  expect(filesIn(folder)).toEqual(left)
  expect(textOf(folder, '.career/backup/2026-11-22/meetings~anna (1).yaml')).toBe(gone)
  await undone(folder)
  expect(filesIn(folder)).toEqual(before)
})

test('a second of an id gets one of its own, unless something speaks of it', async () => {
  const agreement = '  - id: a-7k2m\n    what: Bellen\n    status: open\n    made: 2026-11-01\n'
  const folder = folderWith({
    'agreements.yaml': `# mijn lijst\nagreements:\n${agreement}`,
    'meetings/anna.yaml': `${MEETING}agreements:\n${agreement}`,
    'meetings/bram.yaml': `# kopie van anna\n${MEETING.replace('Anna', 'Bram')}`,
  })
  const { mended } = await run(folder, { fix: true })
  expect(mended).toEqual(['meetings/anna.yaml duplicate-id', 'meetings/bram.yaml duplicate-id'])
  expect(textOf(folder, 'meetings/bram.yaml')).toMatch(/^# kopie van anna\nid: m-(?!3x9d)[0-9a-z]{4}\nkind/u)
  expect(textOf(folder, 'meetings/anna.yaml')).toMatch(/id: m-3x9d\n(?:.*\n)*.*id: a-(?!7k2m)/u)
  expect((await run(folder)).found).toEqual([])
  put(
    folder,
    'practice/2026-11-22.yaml',
    'private:\n  practised:\n    - {reaction: none, meeting: m-3x9d, turns: [{them: a, me: b}]}\n',
  )
  put(folder, 'meetings/bram.yaml', MEETING)
  expect((await run(folder)).found).toContain('meetings/bram.yaml duplicate-id')
})

test('files and folders that others may open are closed, links and what is elsewhere left alone', async () => {
  const folder = folderWith({
    'plan.yaml': 'ambition: x\n',
    'meetings/anna.yaml': MEETING,
    '.git/config': 'x',
  })
  chmodSync(join(folder, 'plan.yaml'), 0o644)
  chmodSync(join(folder, 'meetings'), 0o755)
  chmodSync(join(folder, '.git/config'), 0o644)
  expect((await run(folder, { fix: true })).mended).toEqual([' open-to-others'])
  const mode = (file: string): number => statSync(join(folder, file)).mode & 0o777
  expect([mode('plan.yaml'), mode('meetings'), mode('.git/config')]).toEqual([0o600, 0o700, 0o644])
})

test('what a crash left is cleared away, and what may hold words is kept', async () => {
  const folder = folderWith({
    'plan.yaml': 'ambition: x\n',
    '.plan.yaml.4194297-1.career-tmp': 'x',
    [`.plan.yaml.${process.pid}-1.career-tmp`]: 'of a program that runs',
    '.career/lock.4194297-3': '{}',
    '.career/journal/2-2.json.broken': '{"writes":[{"file":"plan.yaml","after":"wat ik schr',
    '.career/drafts/prep-1.json.broken': '{"answers": {"with',
    '.career/drafts/checkin-1.json': 'niets',
  })
  const { found, mended } = await run(folder, { fix: true })
  expect(mended).toEqual([
    '.plan.yaml.4194297-1.career-tmp left-over',
    '.career/lock.4194297-3 left-over',
    '.career/journal/2-2.json.broken broken-save',
  ])
  expect(found).toEqual([
    '.career/drafts/checkin-1.json broken-draft',
    '.career/drafts/prep-1.json.broken broken-draft',
  ])
  expect(existsSync(join(folder, `.plan.yaml.${process.pid}-1.career-tmp`))).toBe(true)
  expect(readFileSync(join(folder, '.career/backup/broken/2-2.json.broken'), 'utf8')).toContain('wat ik schr')
})

test('words of your own that also stand in something to share make no document stale', async () => {
  const folder = folderWith({
    'meetings/anna.yaml': `${MEETING}outcome: Twee locaties die hetzelfde plannen.\nprivate:\n  need: Twee locaties\n`,
  })
  const text = 'Wat het oplevert: Twee locaties die hetzelfde plannen.\n'
  await storeIn(folder).commit({ records: [], documents: [{ file: 'documents/share/anna-agenda.md', text }] })
  const { found } = await run(folder, { fix: false })
  expect(found).toEqual([])
})

test('documents of a file that cannot be read are left alone: they may be all that can be read of it', async () => {
  const folder = folderWith({ 'meetings/anna.yaml': 'with: Anna\n  date: [' })
  const documents = [{ file: 'documents/share/anna-agenda.md', text: 'Gesprek met Anna\n' }]
  await storeIn(folder).commit({ records: [], documents })
  const { found, mended } = await run(folder, { fix: true })
  expect(mended).toEqual([])
  expect(found.join()).not.toContain('no-record')
})

test('a document for others that says what is private by now is put aside, unless somebody changed it', async () => {
  const folder = folderWith({
    'meetings/anna.yaml': `${MEETING}outcome: samen\nprivate:\n  need: Minder nachtdiensten\n  minimum: samen\n`,
  })
  const documents = [
    { file: 'documents/share/anna-agenda.md', text: 'Ik wil: Minder nachtdiensten.\n' },
    { file: 'documents/share/anna-mail.md', text: 'samen\n' },
    { file: 'documents/share/2026-11-22-update.md', text: 'los\n' },
    { file: 'documents/share/jan-agenda.md', text: 'van een gesprek dat weg is\n' },
    { file: 'documents/private/jan-spiekbriefje.md', text: 'ook\n' },
  ]
  await storeIn(folder).commit({ records: [], documents })
  put(
    folder,
    'documents/share/anna-uitnodiging.md',
    'Met de hand: minder nachtdiensten? Minder nachtdiensten.\n',
  )
  put(folder, 'documents/share/van-mij.md', 'zelf gemaakt\n')
  chmodSync(join(folder, 'documents/share/anna-uitnodiging.md'), 0o600)
  chmodSync(join(folder, 'documents/share/van-mij.md'), 0o600)
  const before = filesIn(folder)
  const { found, mended } = await run(folder, { fix: true })
  expect(mended.toSorted()).toEqual([
    'documents/private/jan-spiekbriefje.md no-record',
    'documents/share/anna-agenda.md stale-share',
    'documents/share/jan-agenda.md no-record',
  ])
  expect(found).toEqual(['documents/share/anna-uitnodiging.md stale-share'])
  await undone(folder)
  expect(filesIn(folder)).toEqual(before)
})

test('with --dry-run it says what it would do, and does none of it', async () => {
  const folder = folderWith({ ...COPIES, 'meetings/carla.yaml': MEETING })
  chmodSync(join(folder, 'meetings/anna.yaml'), 0o644)
  const before = filesIn(folder)
  const { lines, json, mended } = await run(folder, { fix: true, dryRun: true })
  expect(filesIn(folder)).toEqual(before)
  expect(existsSync(join(folder, '.career/backup'))).toBe(false)
  expect(statSync(join(folder, 'meetings/anna.yaml')).mode & 0o777).toBe(0o644)
  expect(mended).toEqual([])
  expect(json).toMatchObject({
    writes: [{ file: 'meetings/carla.yaml' }],
    removes: ['meetings/anna (1).yaml'],
  })
  expect(lines).toContain(nl.follow.check.wouldFix)
})

test('a record in the wrong folder, and files where none is read, are told with where they belong', async () => {
  const folder = folderWith({
    'plan.yaml': 'ambition: x\n',
    'plan.yml': 'ambition: y\n',
    'meting/anna.yaml': MEETING,
    'meetings/2026/anna.yaml': MEETING,
    'meetings/rooster.yaml': 'id: e-9w1c\ndate: 2026-11-21\nline: Rooster\n',
    'notes/boodschappen.yaml': 'melk: 1\n',
    'templates/nl/agenda.md': 'x',
  })
  const { lines, found } = await run(folder)
  expect(found).toEqual([
    'meetings/rooster.yaml other-kind',
    'plan.yml not-read',
    'meting/anna.yaml not-read',
    'notes/boodschappen.yaml not-read',
    'meetings/2026/anna.yaml not-read',
  ])
  const said = lines.join('\n')
  for (const near of ['noem het dan plan.yaml', 'meetings/anna.yaml', 'Verplaats het naar evidence'])
    expect(said).toContain(near)
})

onlyUnix('a file that others may open', () => {
  const COPY = 'meetings/anna (1).yaml'
  const folderOpen = (): string => {
    const folder = folderWith({ 'meetings/anna.yaml': MEETING, [COPY]: MEETING, 'mine.txt': 'x' })
    chmodSync(join(folder, 'mine.txt'), 0o644)
    return folder
  }

  test('and belongs to somebody else is named, and holds up nothing', async () => {
    const folder = folderOpen()
    const look: Disk['look'] = (path) => {
      const facts = nodeDisk.look(path)
      return facts && { ...facts, isMine: !path.endsWith('mine.txt') }
    }
    const { found, mended } = await run(folder, { fix: true, disk: { ...nodeDisk, look } })
    expect(mended).toEqual([`${COPY} conflict-copy`])
    expect(found).toEqual(['mine.txt open-to-others'])
  })

  test('in a folder that is known by a link to it, is closed where it lies', async () => {
    const folder = folderOpen()
    chmodSync(folder, 0o755)
    const link = `${folder}-link`
    symlinkSync(folder, link)
    const { mended } = await run(link, { fix: true })
    expect(mended).toEqual(expect.arrayContaining([' open-to-others']))
    expect([folder, join(folder, 'mine.txt')].map((path) => statSync(path).mode & 0o777)).toEqual([
      0o700, 0o600,
    ])
  })

  test('and cannot be closed: no word of the user is changed', async () => {
    const folder = folderOpen()
    const before = filesIn(folder)
    const chmod = () => {
      throw Object.assign(new Error('EPERM'), { code: 'EPERM', syscall: 'fchmod' })
    }
    await expect(run(folder, { fix: true, disk: { ...nodeDisk, chmod } })).rejects.toThrow('EPERM')
    expect(filesIn(folder)).toEqual(before)
  })
})

onlyUnix('a record that is a link', () => {
  test('to what has the name of a copy keeps what it says', async () => {
    const folder = folderWith({ 'meetings/anna (1).yaml': MEETING })
    symlinkSync('anna (1).yaml', join(folder, 'meetings/anna.yaml'))
    const { found, mended } = await run(folder, { fix: true })
    expect(textOf(folder, 'meetings/anna.yaml')).toBe(MEETING)
    expect([found, mended]).toEqual([[], []])
  })
})

onlyUnix('a line end in a name', () => {
  test('begins no line of its own', async () => {
    const folder = folderWith({
      'meetings/a\nAll is well: nothing.yaml': `${MEETING}"out\\nAll is well: come": x\n`,
    })
    chmodSync(join(folder, 'meetings'), 0o755)
    for (const { lines } of [await run(folder), await run(folder, { fix: true })])
      expect(
        lines
          .join('\n')
          .split('\n')
          .filter((line) => line.startsWith('All is well')),
      ).toEqual([])
  })
})
