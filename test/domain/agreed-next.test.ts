import { expect, test } from 'vitest'
import { agreedNext } from '../../src/domain/agreed-next.ts'
import { dueItems } from '../../src/domain/due.ts'
import { nextStep } from '../../src/domain/next-step.ts'
import { emptyFolder, type Folder, type MeetingRecord } from '../../src/domain/records.ts'
import { day } from './folder-of.ts'

const TODAY = day('2026-12-20')

const talk = (more: Partial<MeetingRecord['shared']>): MeetingRecord => ({
  type: 'meeting',
  file: `meetings/${more.date ?? 'later'}-${(more.with ?? 'anna').toLowerCase()}.yaml`,
  shared: { id: 'm-1111', kind: 'career', with: 'Anna', status: 'held', ...more },
  private: {},
})

const folder = (...meetings: readonly MeetingRecord[]): Folder => ({ ...emptyFolder(), meetings })

const held = talk({
  date: day('2026-12-06'),
  debriefed: day('2026-12-06'),
  mail: { sent: day('2026-12-06'), text: 'Hoi Anna' },
  next: day('2027-01-02'),
})

test('a day agreed in a debrief stands on the list and is the next thing to prepare', () => {
  expect(agreedNext(folder(held), TODAY)).toEqual([{ with: 'Anna', date: '2027-01-02', meeting: 'm-1111' }])
  expect(dueItems(folder(held), TODAY)).toContainEqual(
    expect.objectContaining({ kind: 'meeting', who: 'Anna', date: '2027-01-02', days: 13 }),
  )
  expect(nextStep(folder(held), TODAY).command).toEqual(['prep', 'Anna'])
})

test('a conversation recorded after it takes its place, a cancelled one does not', () => {
  const later = talk({ id: 'm-2222', date: day('2027-01-09'), status: 'planned' })
  expect(agreedNext(folder(held, later), TODAY)).toEqual([])
  expect(
    agreedNext(folder(held, { ...later, shared: { ...later.shared, status: 'cancelled' } }), TODAY),
  ).toHaveLength(1)
})

test('a day that has passed and a talk with somebody else do not count', () => {
  expect(agreedNext(folder(held), day('2027-01-03'))).toEqual([])
  const other = talk({ id: 'm-3333', with: 'Bert', date: day('2027-01-09'), status: 'planned' })
  expect(agreedNext(folder(held, other), TODAY)).toHaveLength(1)
})

test('the conversation of that day called off is not ahead any more', () => {
  const off = talk({ id: 'm-2222', date: day('2027-01-02'), status: 'cancelled' })
  expect(agreedNext(folder(held, off), TODAY)).toEqual([])
  expect(nextStep(folder(held, off), TODAY).command[0]).not.toBe('prep')
})

test('a conversation looked back on without its day takes its place by the day it was looked back on', () => {
  const without = (debriefed: string): MeetingRecord =>
    talk({ id: 'm-4444', status: 'planned', debriefed: day(debriefed) })
  expect(agreedNext(folder(held, without('2026-12-06')), TODAY)).toHaveLength(1)
  expect(agreedNext(folder(held, without('2026-12-07')), TODAY)).toEqual([])
})
