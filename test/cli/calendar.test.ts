import { readdirSync } from 'node:fs'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { buildProgram } from '../../src/cli/program.ts'
import type { Request } from '../../src/cli/request.ts'
import type { CalendarMemory } from '../../src/domain/calendar/revise.ts'
import { ok } from '../../src/domain/result.ts'
import { nl } from '../../src/text/nl.ts'
import type { CommandResult } from '../../src/usecases/result.ts'
import { day, meeting } from '../domain/folder-of.ts'
import { type CareerFolder, careerFolder } from '../support/career-folder.ts'

let folder: CareerFolder
let written: string[]
beforeEach(async () => {
  folder = careerFolder()
  written = []
  await folder.holds(
    meeting({ id: 'm-1111', date: '2026-12-10' }),
    meeting({ id: 'm-2222', with: 'Karim', date: '2026-12-11' }),
  )
})
afterEach(() => folder.remove())

async function career(...words: readonly string[]): Promise<CommandResult | undefined> {
  let asked: Request | undefined
  const run = (request: Request): void => {
    asked = request
  }
  const program = await buildProgram({
    texts: nl,
    version: '0',
    width: 80,
    write: () => {},
    writeError: () => {},
    run,
  })
  program.parse(['calendar', ...words], { from: 'user' })
  const noMemory: CalendarMemory = {}
  return asked?.perform({
    deps: folder.deps({ today: day('2026-11-22') }),
    readSheet: () => {
      throw new Error('no file is named')
    },
    calendarNotes: { load: async () => noMemory, save: async () => ok(undefined) },
    outputs: {
      write: async (name: string, text: string) => {
        written.push(
          `${name} ${/UID:m-1111/.test(text) ? 'Anna ' : ''}${/UID:m-2222/.test(text) ? 'Karim' : ''}`.trim(),
        )
        return ok(undefined)
      },
    },
  } as unknown as Parameters<Request['perform']>[0])
}

test('a file and a conversation may come in either order', async () => {
  await career('~/x.ics')
  await career('karim', 'x.ics')
  await career('X.ICS', 'karim')
  expect(written).toEqual(['~/x.ics Anna Karim', 'x.ics Karim', 'X.ICS Karim'])
})

test('a conversation alone goes to the folder, and a dash to the output', async () => {
  expect(await career('karim')).toMatchObject({
    json: { file: expect.stringContaining('documents/share/career.ics') },
  })
  expect(await career('-', 'm-1111')).toMatchObject({ verbatim: true, json: { file: null } })
  expect(await career('meetings/2026-12-11-m-2222.yaml', '-')).toMatchObject({ is: 'done' })
  expect(written).toEqual([])
})

test.each([
  [['kalender.txt'], 'not-an-ics-name'],
  [['./map/'], 'not-an-ics-name'],
  [['anna', 'kalender.txt'], 'not-an-ics-name'],
  [['a.ics', 'b.ics'], 'too-many-arguments'],
  [['-', 'b.ics'], 'too-many-arguments'],
  [['anna', 'karim'], 'too-many-arguments'],
])('what cannot be meant is said: %j', async (words, code) => {
  expect(await career(...words)).toMatchObject({
    is: 'failed',
    failure: { exit: 2, problems: [{ problem: { code } }] },
  })
  expect([written, readdirSync(folder.path).includes('documents')]).toEqual([[], false])
})
