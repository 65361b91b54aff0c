import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createSandbox, type Ran, type Sandbox } from './sandbox.ts'

let sandbox: Sandbox

beforeEach(() => {
  sandbox = createSandbox()
})
afterEach(() => sandbox.remove())

const sheetOf = (flow: string, answers: object): string =>
  JSON.stringify({ sheet: { flow, version: 1, lang: 'nl' }, answers })

/** Answers a flow from a sheet. */
function answer(
  flow: string,
  answers: object,
  options = '',
  env: Readonly<Record<string, string>> = {},
): Promise<Ran> {
  writeFileSync(join(sandbox.home, 'sheet.yaml'), sheetOf(flow, answers))
  return sandbox.run(`career ${flow} --answers ~/sheet.yaml --today 2026-11-20 ${options}`, { env })
}

/** Every file below home with its text, but for the sheet. */
function filesBelow(folder: string): Readonly<Record<string, string>> {
  const all = readdirSync(folder, { recursive: true, withFileTypes: true })
  const files = all.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name))
  return Object.fromEntries(
    files.toSorted().map((path) => [relative(folder, path), readFileSync(path, 'utf8')]),
  )
}

/** Signs that a terminal obeys, or that turn the reading order around. */
const steers = (text: string): boolean => ['\u0007', '\u001B', '\u202E'].some((sign) => text.includes(sign))

describe('names of people', () => {
  const NAMES = [
    '../../etc/passwd',
    'a/b',
    '..',
    '-',
    '--help',
    'CON',
    '👩‍💻',
    'Zoë',
    'x'.repeat(300),
    'Anna\nPiet',
    'Anna\u001B[31mrood',
    'Anna\u202Etxt',
    '{{ name }}',
    '"; rm -rf ~',
    'null',
    '__proto__',
  ]

  it('become files in the folder and nowhere else, and can be read back', async () => {
    const seen: string[] = []
    for (const name of NAMES) {
      // oxlint-disable-next-line no-await-in-loop -- one folder is filled, one conversation after the other
      const ran = await answer('prep', { kind: 'career', with: name, date: '2026-12-03' }, '--json')
      expect([0, 2], `${JSON.stringify(name)}: ${ran.stderr}`).toContain(ran.exitCode)
      expect(`${ran.stdout}${ran.stderr}`).not.toMatch(/^\s+at .+:\d+:\d+/m)
      expect(steers(`${ran.stdout}${ran.stderr}`)).toBe(false)
      if (ran.exitCode === 0) seen.push((JSON.parse(ran.stdout) as { record: { file: string } }).record.file)
    }
    expect(new Set(seen).size).toBe(seen.length)
    expect(seen.length).toBeGreaterThan(NAMES.length - 3)
    for (const file of seen) expect(file).toMatch(/^meetings\/2026-12-03(?:-[\p{L}\p{N}]+)*\.yaml$/u)
    expect(readdirSync(sandbox.home).toSorted()).toEqual(['career', 'sheet.yaml'])
    const listed = await sandbox.run('career meetings --json --today 2026-11-20')
    expect(listed.exitCode, listed.stderr).toBe(0)
    expect((JSON.parse(listed.stdout) as { items: unknown[] }).items).toHaveLength(seen.length)
    const plain = await sandbox.run('career meetings; career list; career --today 2026-11-20')
    expect(steers(plain.stdout)).toBe(false)
  })
})

describe('where nothing can be saved', () => {
  const isRoot = process.getuid?.() === 0
  // Root may write anywhere, so the command is run as nobody; a user who is not root needs no help.
  const asSomebody = isRoot ? 'setpriv --reuid=65534 --regid=65534 --clear-groups ' : ''

  it('a folder that may only be read is read, and a save is refused with nothing written', async () => {
    await answer('prep', { kind: 'career', with: 'Anna', date: '2026-12-03' })
    const folder = join(sandbox.home, 'career')
    await sandbox.run('chmod -R a+rX .. . && chmod -R a-w career')
    const before = filesBelow(folder)
    const list = await sandbox.run(`${asSomebody}career list`)
    expect([list.exitCode, list.stdout]).toEqual([0, expect.stringContaining('Anna')])
    const save = await sandbox.run(`${asSomebody}career meetings move anna morgen --today 2026-11-20`)
    expect([save.exitCode, save.stdout]).toEqual([5, ''])
    expect(save.stderr).toMatch(/^career kon .* niet opslaan: .*\.\n$/)
    expect(filesBelow(folder)).toEqual(before)
    chmodSync(folder, 0o700)
  })

  it('a folder that may not be read says so, and not that it is empty', async () => {
    await answer('prep', { kind: 'career', with: 'Anna' })
    await sandbox.run('chmod -R a+rX .. . && chmod 000 career')
    const list = await sandbox.run(`${asSomebody}career list`)
    expect([list.exitCode, list.stdout]).toEqual([5, ''])
    expect(list.stderr).toContain('career kon ~/career niet lezen: je hebt er geen rechten voor')
    chmodSync(join(sandbox.home, 'career'), 0o700)
  })

  it('keeps files for the user alone', async () => {
    await answer('prep', { kind: 'career', with: 'Anna', date: '2026-12-03' })
    const mode = (path: string): string => (statSync(join(sandbox.home, path)).mode & 0o777).toString(8)
    expect(mode('career')).toBe('700')
    expect(mode('career/meetings/2026-12-03-anna.yaml')).toBe('600')
    expect(mode('career/documents/share/2026-12-03-anna-agenda.md')).toBe('600')
  })
})

describe('what another hand changed', () => {
  const RECORD = 'career/meetings/2026-12-03-anna.yaml'

  it('stays, with comments and unknown keys, when a command changes something else', async () => {
    await answer('prep', { kind: 'career', with: 'Anna', date: '2026-12-03' })
    const path = join(sandbox.home, RECORD)
    writeFileSync(path, `${readFileSync(path, 'utf8')}mine: "by hand"   # never touched\n`)
    const moved = await sandbox.run('career meetings move anna 10 december --today 2026-11-20')
    expect(moved.exitCode, moved.stderr).toBe(0)
    expect(readFileSync(path, 'utf8')).toContain('mine: "by hand"   # never touched\n')
    expect(readFileSync(path, 'utf8')).toContain('date: 2026-12-10\n')
  })

  it('of a document stays too: the new one gets a number', async () => {
    await answer('prep', { kind: 'career', with: 'Anna', date: '2026-12-03' })
    const agenda = join(sandbox.home, 'career/documents/share/2026-12-03-anna-agenda.md')
    writeFileSync(agenda, 'mijn eigen agenda\n')
    const again = await answer('prep', { outcome: 'duidelijkheid' }, '2026-12-03')
    expect(again.exitCode, again.stderr).toBe(0)
    expect(readFileSync(agenda, 'utf8')).toBe('mijn eigen agenda\n')
    expect(
      readFileSync(join(sandbox.home, 'career/documents/share/2026-12-03-anna-agenda-2.md'), 'utf8'),
    ).toContain('Duidelijkheid')
  })

  it('while the editor was open on the same file is never overwritten: exit 4, both texts kept', async () => {
    await answer('prep', { kind: 'career', with: 'Anna', date: '2026-12-03', outcome: 'eerst' })
    writeFileSync(
      join(sandbox.home, 'editor.sh'),
      `sed -i 's/eerst/van hier/' "$1"\nsed -i 's/eerst/van daar/' ~/${RECORD}\n`,
    )
    const ran = await sandbox.run('EDITOR="sh editor.sh" career edit anna --today 2026-11-20')
    expect([ran.exitCode, ran.stdout]).toEqual([4, ''])
    expect(readFileSync(join(sandbox.home, RECORD), 'utf8')).toContain('van daar')
    const kept = /~\/(career\/\.career\/edit\/\S+)/.exec(ran.stderr)?.[1] ?? ''
    expect(readFileSync(join(sandbox.home, kept), 'utf8')).toContain('van hier')
  })
})

describe('the day it is', () => {
  it('is that of the clock on the wall, wherever that hangs', async () => {
    const dayIn = (zone: string): string =>
      new Intl.DateTimeFormat('en-CA', { timeZone: zone }).format(new Date())
    for (const zone of ['Pacific/Apia', 'Etc/GMT+12', 'Asia/Kathmandu']) {
      const before = dayIn(zone)
      writeFileSync(
        join(sandbox.home, 'sheet.yaml'),
        sheetOf('prep', { kind: 'career', with: zone, date: 'vandaag' }),
      )
      // oxlint-disable-next-line no-await-in-loop -- one folder
      const ran = await sandbox.run('career prep --answers sheet.yaml --json', { env: { TZ: zone } })
      expect(ran.exitCode, ran.stderr).toBe(0)
      const { next } = JSON.parse(ran.stdout) as { next: { date: string } }
      expect([before, dayIn(zone)]).toContain(next.date)
    }
  })

  it('counts whole days over a change of the clock and over a leap day', async () => {
    for (const zone of ['Europe/Amsterdam', 'America/Santiago', 'Pacific/Apia']) {
      const dir = `--dir ~/${zone.replace('/', '-')}`
      // oxlint-disable-next-line no-await-in-loop -- one zone after the other
      await answer(
        'prep',
        { kind: 'career', with: 'Anna', date: 'over 28 dagen' },
        `${dir} --today 2028-02-20`,
        { TZ: zone },
      )
      // oxlint-disable-next-line no-await-in-loop -- idem
      const ran = await sandbox.run(`career ${dir} --json --today 2028-02-28`, { env: { TZ: zone } })
      expect((JSON.parse(ran.stdout) as { due: { kind: string; days: number }[] }).due).toContainEqual(
        expect.objectContaining({ kind: 'meeting', days: 20, date: '2028-03-19' }),
      )
    }
  })
})

it('a plan of more than 5 MB, a pipe or a folder in the place of a file never hangs and never hides the rest', async () => {
  await answer('prep', { kind: 'career', with: 'Anna', date: '2026-12-03' })
  mkdirSync(join(sandbox.home, 'career/meetings/folder.yaml'))
  await sandbox.run('mkfifo career/meetings/pipe.yaml; head -c 6000000 /dev/zero > career/plan.yaml')
  const ran = await sandbox.run('career list')
  expect([ran.exitCode, ran.stdout]).toEqual([3, expect.stringContaining('Anna')])
  expect(ran.stderr.split('\n').filter((line) => line.startsWith('Let op: ~/career/'))).toHaveLength(3)
})

it('a reader that goes away is no error', async () => {
  const ran = await sandbox.run('(career prep --questions; echo $? > exit) | head -1')
  expect(ran.stdout).toMatch(/^# career prep .*\n$/)
  expect(readFileSync(join(sandbox.home, 'exit'), 'utf8')).toBe('0\n')
  expect(ran.stderr).toBe('')
})

it('nothing at all is made by what only reads, or only shows', async () => {
  writeFileSync(join(sandbox.home, 'sheet.yaml'), sheetOf('checkin', { energy: 3 }))
  for (const line of [
    'career',
    'career list',
    'career meetings',
    'career prep --questions',
    'career checkin --answers sheet.yaml --dry-run',
    'career mail',
    'career show plan',
  ])
    // oxlint-disable-next-line no-await-in-loop -- one command after the other
    await sandbox.run(line)
  expect(readdirSync(sandbox.home)).toEqual(['sheet.yaml'])
  expect(existsSync(join(sandbox.home, 'career'))).toBe(false)
})

it('without HOME the default folder is the one the system knows for this user', async () => {
  const ran = await sandbox.run('unset HOME; career --dir ~/plan list; career list --dir plan')
  expect([ran.exitCode, ran.stderr]).toEqual([0, ''])
})

it('what the user typed for mail and results keeps its place on a terminal: the mail first, then what to do with it', async () => {
  await answer('debrief', { with: 'Anna', date: 'gisteren', summary: 'we spraken over de opleiding' })
  const ran = await sandbox.run('career mail --today 2026-11-20 2>&1')
  expect(ran.stdout).toMatch(/We spraken over de opleiding[^]*\n\nVerstuur hem uiterlijk [^\n]*\n$/)
})

it('what was typed on the command line cannot steer the terminal from an error either', async () => {
  const ran = await sandbox.run(
    String.raw`career show "$(printf 'a\033[31mb')"; career "$(printf 'c\033]0;x\007')"; career list --dir "$(printf 'd\033[2J')"`,
  )
  expect(ran.stderr).not.toBe('')
  expect(steers(ran.stdout + ran.stderr)).toBe(false)
})

it('help can be asked for in front, as many type it', async () => {
  expect(await sandbox.run('career help log')).toEqual(await sandbox.run('career log --help'))
  expect(await sandbox.run('career help')).toEqual(await sandbox.run('career --help'))
})
