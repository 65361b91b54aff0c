import { describe, expect, test } from 'vitest'
import { calendarEntries } from '../../../src/domain/calendar/entries.ts'
import type { CalendarEntry } from '../../../src/domain/calendar/entry.ts'
import type { AnyRecord, PlanRecord } from '../../../src/domain/records.ts'
import {
  agreement,
  checkin,
  day,
  evidence,
  folderOf,
  held,
  meeting,
  outside,
  ownStep,
  rhythm,
} from '../folder-of.ts'

const TODAY = '2026-11-22'
const QUIET = rhythm({ 'checkin-months': 0, 'review-months': 0, 'talk-months': 0, 'catch-up-weeks': 0 })

const entries = (records: readonly AnyRecord[], today = TODAY): readonly CalendarEntry[] =>
  calendarEntries(folderOf(...records), day(today))

/** Everything but what comes round by itself, as `role day`. */
const days = (records: readonly AnyRecord[], today = TODAY): readonly string[] =>
  entries([QUIET, ...records], today).map(({ role, day: on }) => `${role} ${on}`)

test('an empty folder has no days', () => {
  expect(entries([])).toEqual([])
})

describe('a conversation', () => {
  test('brings the steps towards it, the notes on the day and the mail within two days', () => {
    expect(days([meeting({ date: '2026-12-10' })])).toEqual([
      'look-back 2026-11-26',
      'wish 2026-11-27',
      'example 2026-11-30',
      'questions 2026-12-03',
      'rehearse 2026-12-04',
      'agenda 2026-12-07',
      'cue-card 2026-12-09',
      'talk 2026-12-10',
      'notes 2026-12-10',
      // The two days end on a Saturday.
      'mail 2026-12-11',
    ])
  })

  test('that was called off stays, as called off, and brings nothing else', () => {
    const [one, ...more] = entries([QUIET, meeting({ date: '2026-12-10', status: 'cancelled' })])
    expect(one).toMatchObject({ role: 'talk', cancelled: true })
    expect(more).toEqual([])
  })

  test('changes more often by moving than by being called off', () => {
    const moved = [{ on: day('2026-11-20'), to: day('2026-12-10') }]
    const revision = (status: 'planned' | 'cancelled', moves: typeof moved) =>
      entries([QUIET, meeting({ date: '2026-12-10', status, moved: moves })]).find(
        ({ role }) => role === 'talk',
      )?.revision
    expect([revision('planned', []), revision('cancelled', []), revision('planned', moved)]).toEqual([
      0, 1, 2,
    ])
  })

  test('without a day has none', () => {
    expect(days([meeting()])).toEqual([])
  })

  test('that was held leaves the mail until it went out', () => {
    const one = { summary: 's' }
    expect(days([held('2026-11-19', one)], '2026-11-20')).toEqual(['talk 2026-11-19', 'mail 2026-11-20'])
    expect(days([held('2026-11-20', { ...one, mail: { sent: day('2026-11-21'), text: 't' } })])).toEqual([
      'talk 2026-11-20',
    ])
  })

  test('brings what is late on today, while it still makes sense', () => {
    const one = held('2026-11-16', { summary: 's' })
    expect(days([one], '2026-11-24')).toEqual(['talk 2026-11-16', 'mail 2026-11-24'])
    expect(days([one], '2026-12-31')).toEqual(['talk 2026-11-16', 'mail 2026-11-18'])
    const open = meeting({ date: '2026-11-16' })
    expect(days([open], '2026-11-21')).toEqual(['talk 2026-11-16', 'mail 2026-11-18', 'notes 2026-11-23'])
  })

  test('agreed for a later day stands there too, with the day to begin preparing', () => {
    const one = held('2026-11-20', { next: '2027-01-14', mail: { sent: day('2026-11-21'), text: 't' } })
    expect(days([one])).toEqual(['talk 2026-11-20', 'prepare 2026-12-31', 'next-talk 2027-01-14'])
    expect(days([one, meeting({ date: '2027-01-14' })])).not.toContain('next-talk 2027-01-14')
  })
})

describe('what was agreed', () => {
  test('stands on its day when it is mine, and on the working day after when it is theirs', () => {
    const one = held('2026-11-19', {
      agreements: [
        agreement('a-1', { who: 'me', by: '2026-12-05' }),
        agreement('a-2', { who: 'them', by: '2026-12-04' }),
        agreement('a-3', { who: 'Karim', by: '2026-12-08' }),
        agreement('a-4', { who: 'me' }),
        agreement('a-5', { who: 'me', by: '2026-12-06', status: 'done' }),
      ],
      mail: { sent: day('2026-11-20'), text: 't' },
    })
    const all = entries([QUIET, one]).filter(({ role }) => role !== 'talk')
    expect(all.map(({ role, day: on, with: name }) => [role, on, name])).toEqual([
      ['agreement', '2026-12-05', 'Anna'],
      ['ask', '2026-12-07', 'Anna'],
      ['ask', '2026-12-09', 'Karim'],
    ])
  })

  test('and dropped is called off', () => {
    const [one] = entries([QUIET, outside(agreement('a-1', { by: '2026-12-05', status: 'dropped' }))])
    expect(one).toMatchObject({ role: 'agreement', cancelled: true, revision: 1 })
  })

  test('with oneself says nothing but its day', () => {
    const steps = [ownStep('a-9', { by: '2026-12-01', what: 'bel de recruiter' })]
    const one = held('2026-11-19', { mail: { sent: day('2026-11-20'), text: 't' } }, { steps })
    const own = entries([QUIET, one]).find(({ role }) => role === 'own-step')
    expect(own).toMatchObject({ day: '2026-12-01', with: null, shared: [] })
    expect(JSON.stringify(own)).not.toContain('recruiter')
  })

  test('as "not now" comes back on its day', () => {
    const one = held('2026-11-19', {
      notNow: [{ what: 'een opleiding', again: day('2027-03-01') }, { what: 'zonder dag' }],
      mail: { sent: day('2026-11-20'), text: 't' },
    })
    expect(days([one])).toContain('not-now 2027-03-01')
  })
})

describe('the plan', () => {
  const made = day('2026-09-01')
  const plan = (own: boolean): PlanRecord => {
    const goals = [
      {
        id: 'g-1',
        text: 'geheim doel',
        horizon: 'short',
        status: 'open',
        made,
        by: day('2027-01-29'),
        milestones: [
          { what: 'geheim punt', by: day('2026-12-18') },
          { what: 'af', by: day('2026-12-01'), done: day('2026-11-30') },
        ],
        practise: 'geheime plek',
      },
    ] as const
    return { type: 'plan', file: 'plan.yaml', shared: own ? {} : { goals }, private: own ? { goals } : {} }
  }

  test('has the days of goals and of the points on the way, and occasions to practise', () => {
    expect(days([plan(false)])).toEqual([
      'practice 2026-12-08',
      'milestone 2026-12-18',
      'practice 2027-01-08',
      'goal 2027-01-29',
      'practice 2027-02-08',
    ])
  })

  test('says nothing of a goal that is the user’s alone', () => {
    expect(JSON.stringify(entries([QUIET, plan(true)]))).not.toContain('geheim')
  })

  test('says no more of a step towards such a goal than of any other step of the user’s own', () => {
    const goal = plan(true).private.goals?.[0]?.id ?? ''
    const step = agreement('a-0001', { what: 'geheime stap', by: '2026-12-01', goal })
    const all = entries([QUIET, plan(true), outside(step)])
    expect(all).toContainEqual(expect.objectContaining({ role: 'own-step', shared: [], with: null }))
    expect(JSON.stringify(all)).not.toContain('geheim')
  })
})

describe('what comes round', () => {
  const round = (records: readonly AnyRecord[], role: string, today = TODAY) =>
    entries(records, today)
      .filter((entry) => entry.role === role)
      .map(({ day: on }) => on)

  test('lays down three check-ins and three times to think, on working days', () => {
    const some = evidence('e-1', '2026-09-01')
    expect(round([some], 'checkin')).toEqual(['2026-11-30', '2026-12-31', '2027-01-29'])
    expect(round([some], 'reflection')).toEqual(['2026-12-15', '2027-01-15', '2027-02-15'])
  })

  test('goes on with the next month when this one is done, in the user’s own rhythm', () => {
    expect(round([checkin('2026-11')], 'checkin')).toEqual(['2026-12-31', '2027-01-29', '2027-02-26'])
    expect(round([checkin('2026-11'), rhythm({ 'checkin-months': 0 })], 'checkin')).toEqual([])
    expect(round([checkin('2026-10'), rhythm({ 'checkin-months': 2 })], 'checkin')).toEqual([
      '2026-12-31',
      '2027-02-26',
      '2027-04-30',
    ])
  })

  test('puts what is late on today, or on Monday', () => {
    const old = held('2026-01-15', { mail: { sent: day('2026-01-16'), text: 't' } })
    for (const role of ['review', 'plan-talk', 'catch-up']) expect(round([old], role)).toEqual(['2026-11-23'])
    expect(round([old], 'review', '2026-11-24')).toEqual(['2026-11-24'])
  })
})
