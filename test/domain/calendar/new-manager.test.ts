import { expect, test } from 'vitest'
import { calendarEntries } from '../../../src/domain/calendar/entries.ts'
import { day, folderOf, held } from '../folder-of.ts'

test('the next conversation about a career is with who is the manager now', () => {
  const folder = folderOf(held('2026-01-15', { with: 'Anna', mail: { sent: day('2026-01-16'), text: 't' } }))
  const withWhom = (people: typeof folder): readonly (string | null)[] =>
    calendarEntries(people, day('2026-11-22'))
      .filter(({ role }) => role === 'plan-talk')
      .map((entry) => entry.with)
  expect(withWhom(folder)).toEqual(['Anna'])
  const people = [
    { name: 'Anna', role: 'network' },
    { name: 'Hana', role: 'manager' },
  ] as const
  expect(withWhom({ ...folder, people: { ...folder.people, shared: { people } } })).toEqual(['Hana'])
})
