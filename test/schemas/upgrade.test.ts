// What a user sees of a new format: one line with the first thing that is saved, and a way back.
import { afterEach, expect, test, vi } from 'vitest'
import { MADE_UP, NEW, OLD } from '../adapters/files/migrations/made-up.ts'
import { place, type Place } from '../security/in-process.ts'

vi.mock('../../src/adapters/files/migrations/all.ts', () => ({ MIGRATIONS: MADE_UP }))
vi.mock('../../src/adapters/files/schema/schema-number.ts', () => ({ SCHEMA: 3 }))

let here: Place
afterEach(() => here.remove())

function oldPlace(): Place {
  here = place()
  for (const [file, text] of Object.entries(OLD)) here.put(file, text)
  return here
}

const recordsIn = (now: Place): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(now.files()).filter(([file]) => !file.startsWith('.career')))

test.each([
  ['nl', 'Je bestanden staan nu in de nieuwe indeling (schema 3).', 'career undo'],
  ['en', 'Your files are now in the new format (schema 3).', 'career undo'],
] as const)(
  'the first save says so in one line (%s), and no other command does',
  async (language, said, back) => {
    const now = oldPlace()
    expect((await now.career(['agreements'], { language })).error).not.toContain(said)
    expect(recordsIn(now)).toEqual(OLD)
    const first = await now.career(['log', 'x', '--plus'], { language })
    expect(first.exitCode).toBe(0)
    expect(first.error.trimEnd().split('\n')).toEqual([expect.stringContaining(said)])
    expect(first.error).toContain(back)
    expect(recordsIn(now)).toMatchObject(NEW)
    expect((await now.career(['log', 'y', '--plus'], { language })).error).toBe('')
  },
)

test('career undo puts every file back as it was in the old format', async () => {
  const now = oldPlace()
  await now.career(['log', 'x', '--plus'])
  expect(Object.keys(recordsIn(now))).toHaveLength(Object.keys(OLD).length + 1)
  const undone = await now.career(['undo', '--yes'])
  expect(undone.exitCode).toBe(0)
  expect(recordsIn(now)).toEqual(OLD)
})
