import { describe, expect, test } from 'vitest'
import { dueNotNow, notNowEntries, notNowFor } from '../../src/domain/not-now.ts'
import type { MeetingRecord } from '../../src/domain/records.ts'
import { agreement, day, folderOf, held, meeting } from './folder-of.ts'

const TODAY = day('2026-11-22')
const item = {
  what: 'Een dag per week bij het andere team',
  condition: 'als de roosters rond zijn',
  again: day('2026-11-20'),
}
const first = held('2026-06-01', { id: 'm-0001', notNow: [item, { what: 'Opleiding' }] })

const due = (...later: readonly MeetingRecord[]): readonly string[] =>
  dueNotNow(folderOf(first, ...later), TODAY).map(({ id }) => id)

describe('a "not now"', () => {
  test('knows where it comes from and when it comes back', () => {
    expect(notNowEntries(folderOf(first), TODAY)).toMatchObject([
      {
        ...item,
        id: 'm-0001.1',
        with: 'Anna',
        file: first.file,
        meeting: 'm-0001',
        meetingDate: '2026-06-01',
        raised: null,
        due: true,
      },
      { id: 'm-0001.2', condition: null, again: null, due: false },
    ])
  })

  test('is due from its day on', () => {
    expect(dueNotNow(folderOf(first), day('2026-11-19'))).toEqual([])
    expect(dueNotNow(folderOf(first), day('2026-11-20'))).toHaveLength(1)
  })

  const later: [what: string, meeting: MeetingRecord, ids: string[]][] = [
    ['a conversation with the same person is planned', meeting({ with: 'ANNA', date: '2026-12-01' }), []],
    ['one is planned without a date', meeting(), []],
    ['one with somebody else is planned', meeting({ with: 'Piet', date: '2026-12-01' }), ['m-0001.1']],
    ['the planned one was cancelled', meeting({ date: '2026-12-01', status: 'cancelled' }), ['m-0001.1']],
    ['one was held after its day', held('2026-11-21'), []],
    ['one was held on its day', held('2026-11-20'), []],
    ['one was held before its day', held('2026-09-01'), ['m-0001.1']],
    [
      'one before its day put it off again',
      held('2026-09-01', { notNow: [{ what: item.what.toUpperCase() }] }),
      [],
    ],
    [
      'one before its day agreed on it',
      held('2026-09-01', { agreements: [agreement('a-1', { what: item.what })] }),
      [],
    ],
    ['one was held earlier', held('2026-05-01', { proposal: item.what }), ['m-0001.1']],
  ]
  test.each(later)('when %s', (_what, record, ids) => {
    expect(due(record)).toEqual(ids)
  })

  test('says when it was raised, and stands last from then on', () => {
    const folder = folderOf(first, held('2026-11-21'), held('2026-11-22'))
    expect(notNowEntries(folder, TODAY).map(({ id, raised }) => [id, raised])).toEqual([
      ['m-0001.2', null],
      ['m-0001.1', '2026-11-21'],
    ])
  })

  test('comes up in the conversation with its person on or after its day', () => {
    const folder = folderOf(first, meeting({ date: '2026-12-01' }))
    expect(notNowFor(folder, 'anna', day('2026-12-01'))).toMatchObject([{ id: 'm-0001.1' }])
    expect(notNowFor(folder, 'anna', day('2026-11-01'))).toEqual([])
    expect(notNowFor(folder, 'piet', day('2026-12-01'))).toEqual([])
  })
})
