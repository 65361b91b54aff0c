import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { allIds } from '../../src/domain/ids.ts'
import type { Agreement } from '../../src/domain/agreement.ts'
import { type Phase, whereNow } from '../../src/domain/cycle.ts'
import { addDays } from '../../src/domain/day.ts'
import { type AnyRecord, emptyFolder, type Folder, type MeetingRecord } from '../../src/domain/records.ts'
import {
  agreement,
  checkin,
  day,
  folderOf,
  held,
  meeting,
  outside,
  ownStep,
  review,
  rhythm,
} from './folder-of.ts'

const TODAY = day('2026-11-12')
/** Everything in hand: a recent talk that was confirmed, with a date for the next, and this month's check-in. */
const mail = { sent: day('2026-11-02'), text: '' }
const calm = [
  held('2026-11-01', { id: 'm-calm', mail, summary: 'x' }),
  checkin('2026-11'),
  review('2026-09-01'),
]

const plan: AnyRecord = { type: 'plan', file: 'plan.yaml', shared: { ambition: 'Lesgeven' }, private: {} }

const reminded = (on: string): Agreement['history'] & {} => [{ on: day(on), reminded: 'Piet' }]

type Case = [
  what: string,
  records: readonly AnyRecord[],
  phase: Phase,
  command: string,
  code: string,
  advice: string,
]
const cases: Case[] = [
  ['nothing yet', [], 'start', 'prep', 'first-talk', 'S20'],
  ['a plan and no talk', [plan], 'prepare', 'prep', 'first-talk', 'S20'],
  ['everything in hand', calm, 'follow-up', 'prep', 'next-talk', 'S15'],
  [
    'a past talk',
    [...calm, meeting({ id: 'm-past', date: '2026-11-10' })],
    'debrief',
    'debrief m-past',
    'debrief',
    'S5',
  ],
  [
    'a talk of today that is marked as held',
    [...calm, meeting({ id: 'm-held', date: '2026-11-12', status: 'held' })],
    'debrief',
    'debrief m-held',
    'debrief',
    'S5',
  ],
  [
    'a mail to send, though a talk is tomorrow',
    [held('2026-11-11', { id: 'm-mail', summary: 'x' }), meeting({ date: '2026-11-13' })],
    'follow-up',
    'mail m-mail',
    'mail',
    'S102',
  ],
  [
    'a prepared talk tomorrow',
    [...calm, meeting({ id: 'm-next', date: '2026-11-13', prepared: '2026-11-05' })],
    'talk',
    'show m-next',
    'cue-card',
    'S6',
  ],
  [
    'an unprepared talk today',
    [...calm, meeting({ id: 'm-next', date: '2026-11-12' })],
    'talk',
    'prep m-next',
    'prepare',
    'S83',
  ],
  [
    'a step of mine is late, and a talk is two weeks ahead',
    [...calm, outside(agreement('a-1', { by: '2026-11-01' })), meeting({ id: 'm-next', date: '2026-11-26' })],
    'prepare',
    'agreements show a-1',
    'own-overdue',
    'S16',
  ],
  [
    'a step of mine is late, and a talk is further ahead',
    [
      ...calm,
      checkin('2026-10', { steps: [ownStep('a-1', { by: '2026-11-01' })] }),
      meeting({ date: '2026-11-27' }),
    ],
    'prepare',
    'agreements show a-1',
    'own-overdue',
    'S16',
  ],
  [
    'an unprepared talk further ahead',
    [...calm, meeting({ id: 'm-next', date: '2026-12-20' })],
    'prepare',
    'prep m-next',
    'prepare',
    'S83',
  ],
  [
    'a prepared talk ahead',
    [...calm, meeting({ id: 'm-next', date: '2026-12-20', prepared: '2026-11-05' })],
    'prepare',
    'show m-next',
    'talk-ahead',
    'S6',
  ],
  [
    'a talk without a date',
    [...calm, meeting({ id: 'm-later' })],
    'prepare',
    'prep m-later',
    'no-date',
    'S20',
  ],
  [
    'theirs is long overdue',
    [...calm, outside(agreement('a-1', { who: 'Piet', by: '2026-10-20' }))],
    'follow-up',
    'agreements remind a-1',
    'remind',
    'B1',
  ],
  [
    'theirs is long overdue, and a reminder of some days ago may still be answered',
    [...calm, outside(agreement('a-1', { who: 'Piet', by: '2026-10-20', history: reminded('2026-11-05') }))],
    'follow-up',
    'prep',
    'next-talk',
    'S15',
  ],
  [
    'theirs is long overdue, and a reminder of two weeks ago was not answered',
    [...calm, outside(agreement('a-1', { who: 'Piet', by: '2026-09-20', history: reminded('2026-10-29') }))],
    'follow-up',
    'prep',
    'theirs-overdue',
    'S16',
  ],
  [
    'a talk was moved, and then called off',
    [
      ...calm,
      meeting({
        id: 'm-piet',
        with: 'Piet',
        date: '2026-11-20',
        status: 'cancelled',
        cancelledBy: 'them',
        moved: [{ on: day('2026-10-30'), from: day('2026-11-05'), to: day('2026-11-20') }],
      }),
    ],
    'follow-up',
    'invite m-piet',
    'slipped',
    'S45',
  ],
  [
    'theirs is long overdue, and a talk with them lies ahead',
    [
      ...calm,
      outside(agreement('a-1', { who: 'Piet', by: '2026-10-20' })),
      meeting({ id: 'm-piet', with: 'Piet', date: '2026-12-10' }),
      meeting({ id: 'm-anna', date: '2026-12-01' }),
    ],
    'prepare',
    'prep m-piet',
    'theirs-overdue',
    'S16',
  ],
  [
    'the check-in was left out last month',
    [calm[0] ?? plan, checkin('2026-09')],
    'follow-up',
    'checkin',
    'checkin',
    'S108',
  ],
  [
    'the check-in of this month is ahead',
    [calm[0] ?? plan, checkin('2026-10')],
    'follow-up',
    'checkin',
    'checkin-ahead',
    'S108',
  ],
  [
    'a review is due',
    [held('2026-05-01', { mail }), checkin('2026-11'), review('2026-05-12')],
    'review',
    'review',
    'review',
    'S64',
  ],
  [
    'four months without a career talk',
    [held('2026-07-12', { mail }), checkin('2026-11'), review('2026-09-01')],
    'follow-up',
    'prep',
    'talk-due',
    'S71',
  ],
  [
    'a day less than six months without a career talk',
    [held('2026-05-13', { mail }), checkin('2026-11'), review('2026-09-01')],
    'follow-up',
    'prep',
    'talk-due',
    'S71',
  ],
  [
    'a step of mine is late, and the check-in was left out last month',
    [held('2026-11-01', { mail }), checkin('2026-09'), outside(agreement('a-1', { by: '2026-11-01' }))],
    'follow-up',
    'checkin',
    'own-overdue',
    'S16',
  ],
  [
    'six months without a career talk',
    [held('2026-05-12', { mail }), checkin('2026-11'), review('2026-09-01')],
    'follow-up',
    'prep',
    'talk-long-ago',
    'S71',
  ],
  [
    'a "not now" whose day has come',
    [
      held('2026-11-01', { mail, notNow: [{ what: 'Opleiding', again: day('2026-11-10') }] }),
      checkin('2026-11'),
      review('2026-09-01'),
    ],
    'follow-up',
    'prep',
    'not-now',
    'S38',
  ],
  [
    'the condition of a "not now" is met before its day',
    [
      held('2026-11-01', {
        mail,
        notNow: [{ what: 'Opleiding', again: day('2027-06-01'), met: day('2026-11-11') }],
      }),
      checkin('2026-11'),
      review('2026-09-01'),
    ],
    'follow-up',
    'prep',
    'not-now',
    'S38',
  ],
  [
    'six weeks without the manager',
    [held('2026-10-01', { mail }), checkin('2026-11'), review('2026-09-01')],
    'follow-up',
    'prep',
    'catch-up',
    'S17',
  ],
  [
    'only a talk that was not about my career',
    [held('2026-11-01', { kind: 'annual', mail }), checkin('2026-11')],
    'follow-up',
    'prep',
    'first-talk',
    'S20',
  ],
]

describe('of two things to do the nearest comes first', () => {
  const codeOf = (records: readonly AnyRecord[], today = TODAY): string =>
    whereNow(folderOf(...records), today).next.reason.code
  const overdue = held('2026-10-30', {
    id: 'm-agreed',
    mail,
    summary: 'x',
    agreements: [agreement('a-late', { by: '2026-11-09' })],
  })
  const inDays = (days: number, shared: Parameters<typeof meeting>[0] = {}) =>
    meeting({ id: 'm-ahead', date: addDays(TODAY, days), ...shared })

  test('an overdue agreement before a talk in ten days, and a talk of tomorrow before both', () => {
    expect(codeOf([...calm, overdue, inDays(10)])).toBe('own-overdue')
    expect(codeOf([...calm, overdue, inDays(1)])).toBe('prepare')
  })

  test('a check-in that is due before a talk after it, and a talk before the check-in', () => {
    const [talk, , look] = calm
    const late = addDays(TODAY, 12)
    const records = [talk, look].flatMap((one) => one ?? [])
    expect(codeOf([...records, checkin('2026-10'), inDays(24)], late)).toBe('checkin')
    expect(codeOf([...records, checkin('2026-10'), inDays(15)], late)).toBe('prepare')
  })

  test('a prepared talk on Tuesday before one in three months', () => {
    const near = inDays(5, { id: 'm-near', prepared: '2026-11-10', with: 'Bo' })
    expect(codeOf([...calm, near, inDays(90)])).toBe('talk-ahead')
  })
})

describe('the place in the cycle', () => {
  test.each(cases)('%s', (_what, records, phase, command, code, advice) => {
    const now = whereNow(folderOf(...records), TODAY)
    expect([now.phase, now.next.command.join(' '), now.next.reason.code, now.next.advice]).toEqual([
      phase,
      command,
      code,
      advice,
    ])
  })

  test('names the person, the day and the days in its reason', () => {
    const past = whereNow(folderOf(meeting({ id: 'm-past', with: 'Zoë', date: '2026-11-10' })), TODAY)
    expect(past.next.reason).toEqual({ code: 'debrief', with: 'Zoë', date: '2026-11-10', days: -2 })
    const late = whereNow(
      folderOf(...calm, outside(agreement('a-1', { by: '2026-11-09', what: 'Bellen' }))),
      TODAY,
    )
    expect(late.next.reason).toEqual({
      code: 'own-overdue',
      id: 'a-1',
      what: 'Bellen',
      by: '2026-11-09',
      days: -3,
    })
  })

  test('asks for the check-in once the month is nearly over', () => {
    const folder = folderOf(calm[0] ?? plan, checkin('2026-10'))
    expect(whereNow(folder, day('2026-11-20')).next.reason.code).toBe('checkin-ahead')
    expect(whereNow(folder, day('2026-11-21')).next.reason).toEqual({ code: 'checkin', month: '2026-11' })
  })

  test('leaves the first check-in until two weeks after the first record', () => {
    const begun = held('2026-11-20', { mail, prepared: day('2026-11-17') })
    const codes = (today: string): string => whereNow(folderOf(begun), day(today)).next.reason.code
    expect([codes('2026-11-25'), codes('2026-11-30')]).toEqual(['next-talk', 'next-talk'])
    expect([codes('2026-12-04'), codes('2026-12-22')]).toEqual(['checkin-ahead', 'checkin'])
    const early = held('2026-11-10', { mail, prepared: day('2026-11-09') })
    expect(whereNow(folderOf(early), day('2026-11-22')).next.reason.code).toBe('checkin-ahead')
    expect(whereNow(folderOf(early), day('2026-11-23')).next.reason.code).toBe('checkin')
  })

  test('lets a talk without a debrief rest once a later one with the same person has one', () => {
    const old = meeting({ id: 'm-old', date: '2026-06-01' })
    expect(whereNow(folderOf(old), TODAY).next.command).toEqual(['debrief', 'm-old'])
    expect(whereNow(folderOf(old, ...calm), TODAY).next.reason.code).toBe('next-talk')
  })

  test('follows the rhythm of the settings, where 0 is never', () => {
    const talk = held('2026-09-20', { mail })
    const base = [talk, checkin('2026-11'), review('2026-10-01')]
    expect(whereNow(folderOf(...base, rhythm({ 'catch-up-weeks': 8 })), TODAY).next.reason.code).toBe(
      'next-talk',
    )
    expect(whereNow(folderOf(...base, rhythm({ 'talk-months': 1 })), TODAY).next.reason.code).toBe('talk-due')
    const off = rhythm({ 'catch-up-weeks': 0, 'checkin-months': 0, 'talk-months': 0, 'review-months': 0 })
    expect(whereNow(folderOf(held('2020-01-01', { mail }), off), TODAY)).toMatchObject({
      due: [],
      next: { reason: { code: 'next-talk', date: null } },
    })
  })
})

describe('what is due', () => {
  const due = (folder: Folder): readonly string[] =>
    whereNow(folder, TODAY).due.map(({ kind, id, who, days }) => `${kind} ${id} ${who} ${days}`)

  test('is nothing in an empty folder', () => {
    expect(due(emptyFolder())).toEqual([])
  })

  test('comes the oldest day first, with everything that has one', () => {
    const folder = folderOf(
      held('2026-11-11', {
        id: 'm-mail',
        summary: 'x',
        agreements: [
          agreement('a-late', { by: '2026-11-01' }),
          agreement('a-them', { who: 'them', by: '2026-11-26' }),
          agreement('a-far', { by: '2026-11-27' }),
          agreement('a-done', { by: '2026-11-01', status: 'done' }),
        ],
      }),
      meeting({ id: 'm-past', with: 'Piet', date: '2026-11-05' }),
      meeting({ id: 'm-next', with: 'Noor', date: '2027-01-15' }),
      held('2026-03-01', {
        id: 'm-no',
        with: 'Bas',
        mail,
        notNow: [{ what: 'Opleiding', again: day('2026-11-09') }],
      }),
      checkin('2026-10'),
      review('2026-05-20'),
    )
    expect(due(folder)).toEqual([
      'agreement a-late me -11',
      'debrief m-past Piet -7',
      'not-now m-no.1 Bas -3',
      'mail m-mail Anna 1',
      'review reviews me 8',
      'agreement a-them Anna 14',
      'checkin checkins/2026-11 me 18',
      'meeting m-next Noor 64',
    ])
  })

  test('marks steps of my own, for they are nobody else’s', () => {
    const folder = folderOf(...calm, checkin('2026-10', { steps: [ownStep('a-1', { by: '2026-11-20' })] }))
    expect(whereNow(folder, TODAY).due).toMatchObject([{ id: 'a-1', private: true, who: 'me' }])
  })

  test('does not count missed months: the check-in is always that of this month, and never late', () => {
    const folder = folderOf(checkin('2026-01'), review('2026-11-01'))
    expect(due(folder)).toEqual(['checkin checkins/2026-11 me 18'])
  })

  test('drops a mail that is two weeks late', () => {
    const talk = held('2026-10-27', { id: 'm-mail', summary: 'x' })
    expect(due(folderOf(talk, checkin('2026-11')))).toEqual(['mail m-mail Anna -14'])
    expect(due(folderOf(held('2026-10-26', { summary: 'x' }), checkin('2026-11')))).toEqual([])
  })
})

const someDay = fc.integer({ min: -400, max: 100 }).map((n) => addDays(TODAY, n))
const someMeeting: fc.Arbitrary<MeetingRecord> = fc
  .record({
    who: fc.constantFrom('Anna', 'Piet'),
    kind: fc.constantFrom('career', 'annual', 'catch-up', 'network'),
    status: fc.constantFrom('planned', 'held', 'cancelled'),
    date: fc.option(someDay, { nil: undefined }),
    debriefed: fc.option(someDay, { nil: undefined }),
    prepared: fc.option(someDay, { nil: undefined }),
    agreed: fc.option(someDay, { nil: undefined }),
  })
  .map(({ who, agreed, date, debriefed, prepared, ...rest }) =>
    meeting({
      ...rest,
      with: who,
      ...(date && { date }),
      ...(debriefed && { debriefed }),
      ...(prepared && { prepared }),
      ...(agreed && {
        agreements: [agreement(`a-${agreed}`, { by: agreed })],
        notNow: [{ what: 'x', again: agreed }],
      }),
    }),
  )

test('there is always one next step, and it names a command and what exists', () => {
  fc.assert(
    fc.property(
      fc.array(someMeeting, { maxLength: 6 }),
      fc.array(someDay, { maxLength: 3 }),
      (meetings, days) => {
        const folder = folderOf(...meetings, ...days.map((one) => checkin(one.slice(0, 7))))
        const { next, due } = whereNow(folder, TODAY)
        const [command, ...about] = next.command
        const known = ['prep', 'debrief', 'mail', 'show', 'checkin', 'review', 'agreements', 'invite']
        expect(known).toContain(command)
        expect(next.advice).toMatch(/^[SB]\d+$/)
        const id = about.at(-1)
        if (id !== undefined) expect(allIds(folder)).toContain(id)
        const dates = due.map(({ date }) => date)
        expect(dates).toEqual(dates.toSorted())
        expect(due.filter(({ kind, days: left }) => kind === 'checkin' && left < 0)).toEqual([])
      },
    ),
  )
})
