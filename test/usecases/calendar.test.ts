import { execFile, execFileSync } from 'node:child_process'
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createCalendarNotes } from '../../src/adapters/files/calendar-memory-file.ts'
import { type Disk, nodeDisk } from '../../src/adapters/files/disk.ts'
import { createOutputs } from '../../src/adapters/system/output-file.ts'
import type { Language } from '../../src/domain/codes.ts'
import { calendar, type CalendarRequest } from '../../src/usecases/calendar.ts'
import type { CommandResult } from '../../src/usecases/result.ts'
import { agreement, day, held, meeting } from '../domain/folder-of.ts'
import { readCalendarFile } from '../support/calendar-file.ts'
import { type CareerFolder, careerFolder } from '../support/career-folder.ts'

const FILE = 'documents/share/career.ics'

let folder: CareerFolder
let elsewhere: string
beforeEach(() => {
  folder = careerFolder()
  elsewhere = mkdtempSync(join(tmpdir(), 'career-ics-'))
})
afterEach(() => {
  folder.remove()
  rmSync(elsewhere, { recursive: true, force: true })
})

interface Ask extends Partial<CalendarRequest> {
  readonly today?: string
  readonly language?: Language
  readonly documents?: Language
}

function run({ today = '2026-11-22', language = 'nl', documents = language, ...ask }: Ask = {}) {
  const options = { folder: folder.path, shown: '~/career' }
  const deps = {
    ...folder.deps({ today: day(today), language, documents }),
    calendarNotes: createCalendarNotes(options),
    outputs: createOutputs(),
  }
  return calendar(deps, { target: { is: 'folder' }, meeting: null, details: false, all: false, ...ask })
}

const lines = (result: CommandResult): string =>
  result.is === 'done' ? result.lines.join('\n') : JSON.stringify(result)

/** What the calendar of a user who imports the file says: by identifier, as `day title`. */
function imported(text: string): ReadonlyMap<string, string> {
  const events = readCalendarFile(text).filter(({ status }) => status === 'CONFIRMED')
  return new Map(events.map(({ uid, day: on, summary }) => [uid, `${on} ${summary}`]))
}

const inFolder = (): string => folder.files()[FILE] ?? ''

describe('career calendar', () => {
  test('writes one file in the folder and says what to do with it', async () => {
    await folder.holds(meeting({ id: 'm-1111', date: '2026-12-10' }))
    expect(lines(await run())).toBe(
      [
        'Voor je kalender: 10 gesprekken en stappen, van donderdag 26 november 2026 tot en met vrijdag 11 december 2026.',
        `Bewaard: ~/career/${FILE}`,
        '',
        'Open het bestand, of kies importeren in je kalender.',
        'Verandert er iets, typ de opdracht dan nog eens en importeer opnieuw: de meeste kalenders werken bij wat er al staat.',
        'Met een aparte kalender kun je alles in één keer weer weghalen.',
        'Wie meekijkt in je kalender leest alleen de titels, zoals "Gesprek met Anna".',
      ].join('\n'),
    )
    expect(imported(inFolder()).get('m-1111-talk@career')).toBe('2026-12-10 Gesprek met Anna')
  })

  test('says what would be in it where there is nothing yet, and makes nothing', async () => {
    const result = await run()
    expect(lines(result)).toContain('Begin met: career prep')
    expect(result).toMatchObject({ json: { file: null, entries: [] } })
    expect(() => statSync(folder.path)).toThrow()
  })

  test('names a conversation that has no day yet, with what to do about it', async () => {
    await folder.holds(meeting({ id: 'm-4444', with: 'Karim' }))
    const line =
      'Je gesprek met Karim heeft nog geen dag. Kies er een: career meetings move m-4444 "over twee weken"'
    expect(lines(await run())).toBe(line)
    expect(lines(await run({ meeting: 'karim' }))).toBe(line)
    await folder.holds(meeting({ id: 'm-1111', date: '2026-12-10' }))
    expect(lines(await run()).split('\n')).toContain(line)
  })

  test('keeps that sentence out of what a program reads', async () => {
    expect(await run({ target: { is: 'output' } })).toMatchObject({
      lines: [],
      aside: [expect.stringContaining('nog niets waar een dag bij staat'), 'Begin met: career prep'],
    })
  })

  test('follows a conversation that moves, and one that falls through', async () => {
    const one = (shared: object) => meeting({ id: 'm-1111', date: '2026-12-10', ...shared })
    const record = one({})
    await folder.holds(record)
    await run()
    const first = readCalendarFile(inFolder())
    const change = async (shared: object) => {
      await folder.holds({ ...record, shared: { ...record.shared, ...shared } })
      await run()
      return readCalendarFile(inFolder())
    }
    const moved = await change({ date: '2026-12-17', moved: [{ on: '2026-11-22', to: '2026-12-17' }] })
    const cancelled = await change({ date: '2026-12-17', status: 'cancelled' })
    const talk = (events: typeof first) => events.find(({ uid }) => uid === 'm-1111-talk@career')
    expect(talk(moved)).toMatchObject({ day: '2026-12-17', status: 'CONFIRMED' })
    expect(talk(cancelled)).toMatchObject({
      summary: 'Gaat niet door: Gesprek met Anna',
      status: 'CANCELLED',
    })
    const numbers = [first, moved, cancelled].map((events) => talk(events)?.sequence ?? 0)
    expect(numbers[1]).toBeGreaterThan(numbers[0] ?? Infinity)
    expect(numbers[2]).toBeGreaterThan(numbers[1] ?? Infinity)
    // The steps towards it are over as well.
    expect(
      cancelled.filter(({ uid }) => uid.startsWith('m-1111')).every(({ status }) => status === 'CANCELLED'),
    ).toBe(true)
  })

  test('writes the same file twice, byte for byte', async () => {
    await folder.holds(meeting({ id: 'm-1111', date: '2026-12-10' }))
    await run()
    const first = inFolder()
    await run()
    expect(inFolder()).toBe(first)
    expect(Object.keys(folder.files()).filter((file) => file.endsWith('.ics'))).toEqual([FILE])
  })

  test('takes one conversation alone, and leaves the others as they are in the calendar', async () => {
    await folder.holds(
      meeting({ id: 'm-1111', date: '2026-12-10' }),
      meeting({ id: 'm-2222', with: 'Karim', date: '2026-12-11' }),
    )
    await run()
    await run({ meeting: 'karim', target: { is: 'file', name: join(elsewhere, 'k.ics') } })
    const events = readCalendarFile(readFileSync(join(elsewhere, 'k.ics'), 'utf8'))
    expect(events.every(({ uid, status }) => uid.startsWith('m-2222') && status === 'CONFIRMED')).toBe(true)
    await run()
    expect(inFolder()).not.toContain('CANCELLED')
  })

  test('leaves out what is over, unless it is asked for', async () => {
    const mail = { sent: day('2026-11-02'), text: 't' }
    await folder.holds(held('2026-11-01', { id: 'm-3333', mail }))
    await run()
    expect(inFolder()).not.toContain('m-3333-talk')
    await run({ all: true })
    expect(imported(inFolder()).get('m-3333-talk@career')).toBe('2026-11-01 Gesprek met Anna')
    expect(lines(await run({ meeting: 'm-3333' }))).toContain('career calendar --all')
  })

  test('speaks the language of the documents in the calendar, and that of the user on the screen', async () => {
    await folder.holds(meeting({ id: 'm-1111', date: '2026-12-10' }))
    expect(lines(await run({ documents: 'en' }))).toContain('Voor je kalender')
    expect(inFolder()).toContain('SUMMARY:Conversation with Anna')
  })

  test('says what others may read now, when it was told to add it', async () => {
    const agreements = [agreement('a-1', { what: 'HR bellen', by: '2026-12-01' })]
    await folder.holds(held('2026-11-20', { agreements }))
    expect(lines(await run({ details: true }))).toContain('Nu staat er ook in waar het over gaat.')
    expect(inFolder()).toContain('HR bellen')
    await run()
    expect(inFolder()).not.toContain('HR bellen')
  })

  test('lists what is in it for a program', async () => {
    await folder.holds(meeting({ id: 'm-1111', date: '2026-12-10' }))
    const result = await run({ target: { is: 'output' }, meeting: 'anna' })
    expect(result).toMatchObject({
      verbatim: true,
      json: {
        schema: 1,
        command: 'calendar',
        file: null,
        entries: expect.arrayContaining([
          {
            uid: 'm-1111-talk@career',
            kind: 'talk',
            date: '2026-12-10',
            title: 'Gesprek met Anna',
            status: 'confirmed',
            sequence: expect.any(Number),
            meeting: 'm-1111',
          },
        ]),
      },
    })
  })
})

describe('what can go wrong', () => {
  test('a file that cannot be read is no conversation that fell through', async () => {
    await folder.holds(meeting({ id: 'm-1111', date: '2026-12-10' }))
    await run()
    const before = inFolder()
    const [file = ''] = Object.keys(folder.files()).filter((one) => one.startsWith('meetings/'))
    writeFileSync(join(folder.path, file), 'kind: [')
    expect(await run()).toMatchObject({ is: 'failed', failure: { exit: 3 } })
    expect(inFolder()).toBe(before)
  })

  test('a conversation that is not there is named', async () => {
    await folder.holds(meeting({ id: 'm-1111', date: '2026-12-10' }))
    expect(await run({ meeting: 'ana' })).toMatchObject({
      is: 'failed',
      failure: { exit: 2, problems: [{ problem: { code: 'no-such-talk', text: 'ana' } }] },
    })
  })

  test('a file that is no calendar is not overwritten, and an older calendar is', async () => {
    await folder.holds(meeting({ id: 'm-1111', date: '2026-12-10' }))
    const name = join(elsewhere, 'x.ics')
    writeFileSync(name, 'mijn notities')
    expect(await run({ target: { is: 'file', name } })).toMatchObject({
      is: 'failed',
      failure: { exit: 2, problems: [{ problem: { code: 'file-exists', file: name } }] },
    })
    expect(readFileSync(name, 'utf8')).toBe('mijn notities')
    writeFileSync(name, 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n')
    expect(await run({ target: { is: 'file', name } })).toMatchObject({ is: 'done' })
    expect(imported(readFileSync(name, 'utf8')).size).toBeGreaterThan(0)
  })

  test('a place that is not there, or is a folder, is said, and nothing is made', async () => {
    await folder.holds(meeting({ id: 'm-1111', date: '2026-12-10' }))
    const wrong = async (name: string) => run({ target: { is: 'file', name } })
    expect(await wrong(join(elsewhere, 'nergens', 'x.ics'))).toMatchObject({
      failure: { exit: 5, problems: [{ problem: { errno: 'ENOENT' } }] },
    })
    mkdirSync(join(elsewhere, 'map.ics'))
    expect(await wrong(join(elsewhere, 'map.ics'))).toMatchObject({
      failure: { exit: 5, problems: [{ problem: { errno: 'EISDIR' } }] },
    })
  })

  test('a disk that is full leaves the older file as it was', async () => {
    await folder.holds(meeting({ id: 'm-1111', date: '2026-12-10' }))
    const name = join(elsewhere, 'x.ics')
    writeFileSync(name, 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n')
    const full = Object.assign(new Error('full'), { code: 'ENOSPC', syscall: 'write' })
    const disk: Disk = {
      ...nodeDisk,
      write: () => {
        throw full
      },
    }
    expect(await createOutputs(disk).write(name, 'nieuw', () => true)).toMatchObject({
      problem: { exit: 5, problems: [{ problem: { code: 'system', errno: 'ENOSPC', file: name } }] },
    })
    expect(readFileSync(name, 'utf8')).toContain('BEGIN:VCALENDAR')
    expect(readdirSync(elsewhere)).toEqual(['x.ics'])
  })

  test('a pipe stays a pipe, and its reader gets the calendar', async () => {
    await folder.holds(meeting({ id: 'm-1111', date: '2026-12-10' }))
    const name = join(elsewhere, 'pijp.ics')
    execFileSync('mkfifo', [name])
    const reader = promisify(execFile)('cat', [name])
    await run({ target: { is: 'file', name } })
    expect(imported((await reader).stdout).size).toBeGreaterThan(0)
    expect(statSync(name).isFIFO()).toBe(true)
  })

  test('a link stays a link', async () => {
    await folder.holds(meeting({ id: 'm-1111', date: '2026-12-10' }))
    writeFileSync(join(elsewhere, 'echt.ics'), '')
    symlinkSync(join(elsewhere, 'echt.ics'), join(elsewhere, 'link.ics'))
    await run({ target: { is: 'file', name: join(elsewhere, 'link.ics') } })
    expect(imported(readFileSync(join(elsewhere, 'echt.ics'), 'utf8')).size).toBeGreaterThan(0)
  })

  test.each(['', '{', '[]', '{"m-1111-talk@career": {"sequence": "x"}}', '{"x": null}'])(
    'a memory that is damaged costs nothing: %j',
    async (text) => {
      await folder.holds(meeting({ id: 'm-1111', date: '2026-12-10' }))
      writeFileSync(join(folder.path, '.career/calendar.json'), text)
      await run()
      expect(imported(inFolder()).get('m-1111-talk@career')).toBe('2026-12-10 Gesprek met Anna')
    },
  )
})
