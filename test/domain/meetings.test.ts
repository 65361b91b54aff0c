import { describe, expect, test } from 'vitest'
import { lastCareerTalk } from '../../src/domain/career-talk.ts'
import { findMeeting, type MeetingMatch } from '../../src/domain/find-meeting.ts'
import { mailState } from '../../src/domain/mail-state.ts'
import { awaitingDebrief, firstDay, heldMeetings, lastHeld, upcoming } from '../../src/domain/meetings.ts'
import { newEvidence } from '../../src/domain/new-evidence.ts'
import { emptyFolder, type MeetingRecord } from '../../src/domain/records.ts'
import { agreement, checkin, day, folderOf, held, meeting } from './folder-of.ts'

const TODAY = day('2026-11-22')
const ids = (meetings: readonly MeetingRecord[]): readonly string[] => meetings.map(({ shared }) => shared.id)

const folder = folderOf(
  meeting({ id: 'm-later', with: 'Zoë Bakker' }),
  meeting({ id: 'm-ahead', with: 'Anna de Vries', date: '2026-12-06' }),
  meeting({ id: 'm-today', with: 'Piet', date: '2026-11-22' }),
  meeting({ id: 'm-past', with: 'Anna de Vries', date: '2026-11-10' }),
  held('2026-10-01', { id: 'm-done', with: 'Anna de Vries' }),
  meeting({ id: 'm-gone', with: 'Anna de Vries', date: '2026-11-20', status: 'cancelled' }),
  meeting({ id: 'm-marked', with: 'Annabel', status: 'held' }),
  held('2026-12-24', { id: 'm-future', with: 'Noor' }),
)

describe('conversations', () => {
  test('ahead come soonest first, without a date last', () => {
    expect(ids(upcoming(folder, TODAY))).toEqual(['m-today', 'm-ahead', 'm-later'])
  })

  test('without a date are ahead until another of their kind was held since', () => {
    const asked = meeting({ id: 'm-asked', with: 'Noor', prepared: '2026-10-01' })
    expect(ids(upcoming(folderOf(asked, held('2026-09-01', { with: 'Noor' })), TODAY))).toEqual(['m-asked'])
    expect(ids(upcoming(folderOf(asked, held('2026-10-20', { with: 'Bo' })), TODAY))).toEqual(['m-asked'])
    expect(ids(upcoming(folderOf(asked, held('2026-10-20', { with: 'Noor' })), TODAY))).toEqual([])
  })

  test('to look back on come latest first; the cancelled ones are not among them', () => {
    expect(ids(awaitingDebrief(folder, TODAY))).toEqual(['m-today', 'm-past', 'm-marked'])
  })

  test('that were held come latest first, up to today', () => {
    expect(ids(heldMeetings(folder, TODAY))).toEqual(['m-done', 'm-marked'])
    expect(lastHeld(folder, TODAY)?.shared.id).toBe('m-done')
    expect(ids(heldMeetings(folder, TODAY, 'ANNABEL'))).toContain('m-marked')
    expect(heldMeetings(folder, TODAY, 'Anna')).toEqual([])
  })

  test('begin on the first day anything happened, which a plan ahead is not', () => {
    expect(firstDay(emptyFolder())).toBeNull()
    expect(firstDay(folderOf(meeting({ date: '2026-01-01' })))).toBeNull()
    const old = { line: 'Shipped', date: day('2024-12-31'), side: 'share' } as const
    expect(firstDay(folderOf(newEvidence(emptyFolder(), { ...old, source: 'brag:1' })))).toBeNull()
    expect(firstDay(folderOf(newEvidence(emptyFolder(), old)))).toBe('2024-12-31')
    expect(
      firstDay(folderOf(meeting({ date: '2026-12-01', prepared: '2026-11-20' }), checkin('2026-10'))),
    ).toBe('2026-10-28')
  })
})

describe('a conversation', () => {
  const find = (text: string, looking?: 'ahead' | 'back'): readonly string[] | string => {
    const match: MeetingMatch = findMeeting(folder, text, { today: TODAY, ...(looking && { looking }) })
    return match.is === 'one'
      ? match.meeting.shared.id
      : match.is === 'several'
        ? ids(match.meetings)
        : ['near', ...match.near]
  }

  test.each([
    ['m-past', 'm-past'],
    ['M-PAST', 'm-past'],
    ['m-pa', ['m-past']],
    ['mpas', ['m-past']],
    ['2026-11-10-m-past', 'm-past'],
    ['2026-11-10-m-past.yaml', 'm-past'],
    ['meetings/2026-11-10-m-past.yaml', 'm-past'],
    ['2026-11-10', 'm-past'],
    ['anna de vries', 'm-ahead'],
    ['Anna', 'm-ahead'],
    ['zoe', 'm-later'],
    ['ZOË bak', 'm-later'],
    ['pie', 'm-today'],
    ['2026-11-1', 'm-past'],
  ])('is found by %j', (text, id) => {
    expect([find(text)].flat()).toEqual([id].flat())
  })

  test('is the one wanted where a name fits several with the same person', () => {
    expect([find('anna', 'ahead'), find('anna', 'back'), find('anna')]).toEqual([
      'm-ahead',
      'm-past',
      'm-ahead',
    ])
    const looked = folderOf(
      held('2026-10-01', { id: 'm-0001' }),
      meeting({ id: 'm-0002', date: '2026-12-01' }),
    )
    expect(findMeeting(looked, 'anna', { today: TODAY, looking: 'back' })).toMatchObject({
      is: 'one',
      meeting: { shared: { id: 'm-0001' } },
    })
  })

  test('is asked for where different people fit', () => {
    expect(find('ann')).toEqual(['m-ahead', 'm-marked'])
    const two = folderOf(
      meeting({ id: 'm-1', date: '2026-12-01' }),
      meeting({ id: 'm-2', with: 'Piet', date: '2026-12-01' }),
    )
    expect(findMeeting(two, '2026-12-01', { today: TODAY })).toMatchObject({
      is: 'several',
      meetings: [{}, {}],
    })
  })

  test('that is not there brings the nearest names and ids', () => {
    expect(find('Aanna')).toEqual(['near', 'Anna'])
    expect(find('m-tody')).toEqual(['near', 'm-today'])
    expect(find('kwartaalcijfers')).toEqual(['near'])
    expect(find('')).toEqual(['near'])
    expect(findMeeting(emptyFolder(), 'anna', { today: TODAY })).toEqual({ is: 'none', near: [] })
  })
})

describe('the last career talk', () => {
  const last = (...records: readonly MeetingRecord[]) => lastCareerTalk(folderOf(...records), TODAY)

  test('counts the days since then', () => {
    expect(last(held('2026-08-01'), held('2026-11-12'))).toMatchObject({ day: '2026-11-12', days: 10 })
  })

  test('is none while none was held', () => {
    expect(last(meeting({ date: '2026-11-01' }), held('2026-12-01'))).toBeNull()
  })

  const counts: [
    kind: MeetingRecord['shared']['kind'],
    share: 'none' | 'some' | 'half' | 'all' | undefined,
    yes: boolean,
  ][] = [
    ['career', undefined, true],
    ['career', 'some', true],
    ['career', 'none', false],
    ['sounding-board', undefined, true],
    ['first-talk', undefined, true],
    ['annual', undefined, false],
    ['annual', 'some', false],
    ['annual', 'half', true],
    ['catch-up', 'all', true],
    ['network', undefined, false],
  ]
  test.each(counts)('%s of which %s was about my career: %j', (kind, share, yes) => {
    const talk = held('2026-11-01', { kind }, share === undefined ? {} : { 'career-share': share })
    expect(last(talk) !== null).toBe(yes)
  })
})

describe('the confirmation mail', () => {
  const talk = (fields: Parameters<typeof held>[1] = {}): MeetingRecord =>
    held('2026-11-20', { summary: 'We spraken over het rooster.', ...fields })

  test.each([
    ['2026-11-20', { is: 'due', by: '2026-11-22', daysLeft: 2 }],
    ['2026-11-22', { is: 'due', by: '2026-11-22', daysLeft: 0 }],
    ['2026-11-23', { is: 'late', by: '2026-11-22', daysLate: 1 }],
  ])('on %s', (today, state) => {
    expect(mailState(talk(), day(today))).toEqual(state)
  })

  test('was sent', () => {
    expect(mailState(talk({ mail: { sent: day('2026-11-21'), text: '' } }), TODAY)).toEqual({
      is: 'sent',
      on: '2026-11-21',
    })
  })

  test('waits for a debrief, and for something to say', () => {
    const none = { is: 'none' }
    expect(mailState(meeting({ date: '2026-11-20', summary: 'x' }), TODAY)).toEqual(none)
    expect(mailState(talk({ summary: '  ' }), TODAY)).toEqual(none)
    expect(mailState(talk({ status: 'cancelled' }), TODAY)).toEqual(none)
    expect(mailState(talk({ summary: '', agreements: [agreement('a-1')] }), TODAY)).toMatchObject({
      is: 'due',
    })
  })
})
