import { describe, expect, test } from 'vitest'
import { findMeeting } from '../../src/domain/find-meeting.ts'
import type { MeetingRecord } from '../../src/domain/records.ts'
import { day, folderOf, held, meeting } from './folder-of.ts'

const TODAY = day('2026-11-22')

describe('a conversation looked for by name', () => {
  test('that was called off is the one to move, until they have talked since', () => {
    const off = meeting({ id: 'm-off', with: 'Noor', date: '2026-11-20', status: 'cancelled' })
    const found = (...more: readonly MeetingRecord[]): string | false => {
      const match = findMeeting(folderOf(off, ...more), 'noor', { today: TODAY, looking: 'move' })
      return match.is === 'one' && match.meeting.shared.id
    }
    expect(found(held('2026-10-01', { id: 'm-before', with: 'Noor' }))).toBe('m-off')
    expect(found(held('2026-11-21', { id: 'm-since', with: 'Noor' }))).toBe('m-since')
    expect(found(meeting({ id: 'm-ahead', with: 'Noor', date: '2026-12-06' }))).toBe('m-ahead')
  })

  test('is not shadowed by one without a day, whose file is called after the person', () => {
    const undated = { ...meeting({ id: 'm-asked', with: 'Noor' }), file: 'meetings/noor.yaml' }
    const both = folderOf(undated, meeting({ id: 'm-talk', with: 'Noor', date: '2026-11-20' }))
    const found = findMeeting(both, 'noor', { today: TODAY, looking: 'back' })
    expect(found.is === 'one' && found.meeting.shared.id).toBe('m-talk')
    const filed = findMeeting(both, 'noor.yaml', { today: TODAY })
    expect(filed.is === 'one' && filed.meeting.shared.id).toBe('m-asked')
  })
})
