import { describe, expect, test } from 'vitest'
import type { NotNow } from '../../src/domain/agreement.ts'
import { type NotNowChange, withNotNow } from '../../src/domain/change-not-now.ts'
import { dueNotNow, notNowEntries, notNowFor } from '../../src/domain/not-now.ts'
import { withRecord } from '../../src/domain/with-record.ts'
import { day, folderOf, held, meeting } from './folder-of.ts'

const TODAY = day('2026-11-22')
const again = day('2027-06-01')
const folder = folderOf(
  held('2026-06-01', { id: 'm-0001', notNow: [{ what: 'Opleiding', again }, { what: 'Ander rooster' }] }),
)

const after = (...changes: readonly NotNowChange[]) =>
  changes.reduce((before, change) => {
    const record = withNotNow(before, 'm-0001.1', change, TODAY)
    return record === null ? before : withRecord(before, record)
  }, folder)
const first = (...changes: readonly NotNowChange[]): NotNow | undefined =>
  after(...changes).meetings[0]?.shared.notNow?.[0]

describe('a "not now"', () => {
  test('whose condition is met is due that day, and on an agenda from then on', () => {
    const met = after({ to: 'met' })
    expect(dueNotNow(met, TODAY)).toMatchObject([{ id: 'm-0001.1', again: TODAY, met: TODAY }])
    expect(notNowFor(met, 'Anna', day('2026-12-01'))).toHaveLength(1)
    expect(notNowFor(folder, 'Anna', day('2026-12-01'))).toEqual([])
  })

  test('is raised by the conversation after its condition was met, not by an earlier one that named it', () => {
    const before = held('2026-10-01', { id: 'm-0002', questions: ['Hoe zit het met de opleiding?'] })
    const raised = withRecord(after({ to: 'met' }), before)
    expect(notNowEntries(raised, TODAY)[0]).toMatchObject({ raised: null, due: true })
    const later = withRecord(raised, held('2026-12-01', { id: 'm-0003' }))
    expect(notNowEntries(later, day('2026-12-02')).find(({ id }) => id === 'm-0001.1')?.raised).toBe(
      '2026-12-01',
    )
  })

  test('that is put on another day waits for that day, met or not', () => {
    expect(first({ to: 'met' }, { to: 'move', again: day('2027-03-01') })).toEqual({
      what: 'Opleiding',
      again: '2027-03-01',
      history: [{ on: TODAY, by: '2027-03-01' }],
    })
  })

  test('that is dropped never comes back, until it is opened again', () => {
    const dropped = after({ to: 'met' }, { to: 'drop', why: 'geen plek' })
    expect(dueNotNow(dropped, TODAY)).toEqual([])
    expect(notNowFor(dropped, 'Anna', day('2028-01-01'))).toEqual([])
    expect(first({ to: 'drop' }, { to: 'open' })).toEqual({
      what: 'Opleiding',
      again,
      history: [
        { on: TODAY, status: 'dropped' },
        { on: TODAY, status: 'open' },
      ],
    })
  })

  test('that stands so already is the same record', () => {
    const [before] = folder.meetings
    expect(withNotNow(folder, 'm-0001.1', { to: 'open' }, TODAY)).toBe(before)
    expect(withNotNow(folder, 'm-0001.1', { to: 'move', again }, TODAY)).toBe(before)
    expect(withNotNow(folder, 'm-0001.3', { to: 'met' }, TODAY)).toBeNull()
  })

  test('on a conversation that lies ahead is not due by itself', () => {
    const ahead = withRecord(after({ to: 'met' }), meeting({ date: '2026-12-01' }))
    expect(dueNotNow(ahead, TODAY)).toEqual([])
  })
})
