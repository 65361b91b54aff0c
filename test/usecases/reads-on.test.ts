// At the keyboard the first question waits for nothing that it does not rest on; the rest is read while it is open.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { type FolderPart, PartMissing } from '../../src/domain/part-missing.ts'
import type { Folder } from '../../src/domain/records.ts'
import { nodeDisk } from '../../src/adapters/files/disk.ts'
import { askerOver } from '../../src/usecases/flow/asker-over.ts'
import { lookedUp } from '../../src/usecases/part-by-part.ts'
import { openFor } from '../../src/usecases/flow/opened-folder.ts'
import type { LoadedParts } from '../../src/usecases/ports.ts'
import { checkin, day, evidence, folderOf, held, meeting } from '../domain/folder-of.ts'
import { type CareerFolder, careerFolder } from '../support/career-folder.ts'
import { briefPerson } from '../support/person.ts'
import { says, scriptedAsker, stop } from '../support/scripted-asker.ts'

function brokenAt(file: string): CareerFolder {
  const folder = careerFolder()
  onTestFinished(() => folder.remove())
  mkdirSync(join(folder.path, file, '..'), { recursive: true })
  writeFileSync(join(folder.path, file), 'id: [\n')
  return folder
}

test('a file that the first question rests on is told of before anything is asked', async () => {
  const folder = brokenAt('meetings/2026-10-01-anna.yaml')
  const { asker, questions } = scriptedAsker([])
  expect(await folder.run('debrief', { asker })).toMatchObject({
    is: 'failed',
    failure: { exit: 3 },
  })
  expect(questions).toEqual([])
})

test('any other broken file is told of at the first answer, which is kept', async () => {
  const folder = brokenAt('evidence/2026-10-01-cijfers.yaml')
  const { asker, finish } = scriptedAsker([['energy', says('4')]])
  const result = await folder.run('checkin', { asker })
  finish()
  expect(result).toMatchObject({ is: 'failed', failure: { exit: 3 } })
  expect(JSON.stringify(result)).toContain('2026-10-01-cijfers.yaml')
  expect(folder.drafts()).toEqual(['checkin-1.json'])

  rmSync(join(folder.path, 'evidence/2026-10-01-cijfers.yaml'))
  const { asker: later, questions } = briefPerson({ begin: 'checkin-1', plus: stop })
  await folder.run('checkin', { asker: later })
  expect(questions.map(({ id }) => id)).toEqual(['begin', 'plus'])
})

const whole = folderOf(meeting({ id: 'm-1' }), checkin('2026-10'), evidence('e-1', '2026-11-01'))

/**
 * A store that keeps what it was asked for, and has none of what it was not.
 * @param missing is what was remembered gone by the time it is turned to?
 */
function slowStore({ missing = (_isAll: boolean): boolean => false } = {}) {
  const asked: (readonly FolderPart[])[] = []
  const loadParts = async (parts: readonly FolderPart[], isAll = true): Promise<LoadedParts> => {
    asked.push(parts)
    const isMissing = missing(isAll)
    const valueOf = (part: FolderPart): unknown => {
      if (isMissing) throw new PartMissing(part)
      return whole[part]
    }
    const folder = lookedUp<Folder, FolderPart | 'files'>([...parts, 'files'], (key) =>
      key === 'files' ? parts : valueOf(key),
    )
    return { folder, standing: folder, since: () => folder, problems: [], exists: true }
  }
  return { asked, store: { loadParts } as never }
}

const KEYBOARD = { is: 'keyboard' } as const
const silent = { ask: () => new Promise<never>(() => {}), show: () => {} }

test('what a question rests on is read for it, the rest when it stands there, and nothing twice', async () => {
  const { asked, store } = slowStore()
  const opened = await openFor({ store, asker: silent }, KEYBOARD)
  expect(asked).toEqual([])
  const found = await opened.working(() => opened.folder.checkins.length + opened.folder.meetings.length)
  expect(found).toBe(2)
  expect(asked).toEqual([['checkins'], ['meetings']])
  expect(() => opened.folder.evidence).toThrow(PartMissing)
  expect(() => opened.folder.files).toThrow(PartMissing)

  const asker = askerOver(opened, {
    show: () => {},
    ask: async (_question, shown) => {
      shown?.()
      return { is: 'clear' }
    },
  })
  expect(await asker.ask({} as never)).toEqual({ is: 'clear' })
  expect(opened.folder.evidence).toEqual(whole.evidence)
  expect(opened.folder.files).toContain('evidence')
  expect(asked.flat().toSorted()).toEqual([...new Set(asked.flat())].toSorted())
})

test('a part that cannot be read in pieces is read as a whole, and nobody waits for ever', async () => {
  const asked: boolean[] = []
  const { store } = slowStore({
    missing: (isAll) => {
      if (asked.push(isAll) > 9) throw new Error('asked for ever')
      return !isAll
    },
  })
  const opened = await openFor({ store, asker: silent }, KEYBOARD)
  expect(await opened.working(() => opened.folder.checkins.length)).toBe(1)
  expect(asked).toEqual([false, true])
})

test('a fault of the work is not taken for a part that is missing', async () => {
  const opened = await openFor({ store: slowStore().store, asker: silent }, KEYBOARD)
  const fault = (): never => {
    throw new Error('a bug')
  }
  await expect(opened.working(fault)).rejects.toThrow('a bug')
})

const LOG = {
  type: 'log',
  file: 'log/2026-11.yaml',
  shared: {},
  private: { lines: [{ on: day('2026-11-01'), text: 'Rustig aan het rooster gewerkt', sign: 'plus' }] },
} as const

test.each(['prep', 'debrief', 'checkin', 'review'] as const)(
  'a sheet of %s is printed from the files where what was remembered of them has a hole',
  async (flow) => {
    const folder = careerFolder()
    onTestFinished(() => folder.remove())
    await folder.holds(
      ...['2026-09-03', '2026-10-02', '2026-11-05'].map((on, at) => held(on, { id: `m-000${at}` })),
      ...['2026-09', '2026-10'].map((month) => checkin(month)),
      evidence('e-0001', '2026-11-01'),
      LOG,
    )
    const disk = { ...nodeDisk, now: () => Date.now() + 60_000 }
    const printed = () => folder.run(flow, { disk, questions: true })
    const sheet = await printed()
    expect(sheet).toMatchObject({ is: 'done' })
    const index = join(folder.path, '.career/index')
    for (const name of readdirSync(index).filter((one) => !one.startsWith('words-'))) {
      const bytes = readFileSync(join(index, name))
      // The records stand last.
      writeFileSync(join(index, name), Buffer.from(bytes).fill(0, Math.floor(bytes.length / 2)))
      // oxlint-disable-next-line no-await-in-loop -- one hole at a time
      expect(await printed(), name).toEqual(sheet)
    }
  },
)
