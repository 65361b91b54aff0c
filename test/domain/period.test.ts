import { describe, expect, test } from 'vitest'
import { attentionFalls, energyRun, repeatedDrain } from '../../src/domain/energy.ts'
import { periodFacts, periodOf } from '../../src/domain/period.ts'
import type { Goal } from '../../src/domain/plan.ts'
import { type AnyRecord, emptyFolder } from '../../src/domain/records.ts'
import {
  agreement,
  checkin,
  day,
  evidence,
  folderOf,
  held,
  outside,
  ownStep,
  review,
  rhythm,
} from './folder-of.ts'

const TODAY = day('2026-11-22')
const PERIOD = { from: day('2026-05-22'), to: TODAY }
const facts = (...records: readonly AnyRecord[]) => periodFacts(folderOf(...records), PERIOD)
const goal = (id: string, status: Goal['status'] = 'open'): Goal => ({
  id,
  text: id,
  horizon: 'short',
  status,
  made: day('2026-01-01'),
})

describe('the period of a review', () => {
  test('is half a year the first time', () => {
    expect(periodOf(emptyFolder(), TODAY)).toEqual(PERIOD)
    expect(periodOf(folderOf(rhythm({ 'review-months': 3 })), TODAY).from).toBe('2026-08-22')
    expect(periodOf(folderOf(rhythm({ 'review-months': 0 })), TODAY).from).toBe('2026-05-22')
  })

  test('begins the day after the last review, not counting that of today', () => {
    const folder = folderOf(
      review('2026-03-01'),
      review('2026-08-01'),
      review('2026-11-22'),
      review('2027-01-01'),
    )
    expect(periodOf(folder, TODAY)).toEqual({ from: '2026-08-02', to: TODAY })
  })
})

describe('the facts of a period', () => {
  test('of an empty folder are empty, with a line for every month', () => {
    expect(periodFacts(emptyFolder(), { from: day('2026-10-31'), to: TODAY })).toEqual({
      from: '2026-10-31',
      to: TODAY,
      kept: { mine: { kept: 0, of: 0 }, theirs: { kept: 0, of: 0 }, steps: { kept: 0, of: 0 } },
      energy: [
        { month: '2026-10', energy: null },
        { month: '2026-11', energy: null },
      ],
      plus: [],
      minus: [],
      postponed: [],
      movedOften: [],
      evidence: { goals: [], withoutGoal: 0 },
      ambition: { before: null, now: null },
      daysSinceTalk: null,
      talks: { held: 0, career: 0, shares: [], counted: 0, listened: 0 },
      feedback: [],
      requests: { asked: 0, answered: 0, themes: [], answers: [] },
    })
  })

  const kept: [what: string, fields: Parameters<typeof agreement>[1], kept: number, of: number][] = [
    ['due and done', { by: '2026-10-01', status: 'done', closed: '2026-09-30' }, 1, 1],
    ['done without a date', { status: 'done', closed: '2026-09-30' }, 1, 1],
    ['due and open', { by: '2026-10-01' }, 0, 1],
    ['due and dropped', { by: '2026-10-01', status: 'dropped', closed: '2026-10-01' }, 0, 1],
    ['due today and open', { by: '2026-11-22' }, 0, 0],
    ['due today and done', { by: '2026-11-22', status: 'done', closed: '2026-11-22' }, 1, 1],
    ['due on the first day', { by: '2026-05-22' }, 0, 1],
    ['due before', { by: '2026-05-21' }, 0, 0],
    ['due before, done in the period', { by: '2026-05-01', status: 'done', closed: '2026-06-01' }, 1, 1],
    ['due later', { by: '2026-12-01' }, 0, 0],
    ['open without a date', {}, 0, 0],
  ]
  test.each(kept)('count an agreement that is %s', (_what, fields, some, of) => {
    const folder = [
      held('2026-05-22', {
        agreements: [agreement('a-1', fields), agreement('a-2', { ...fields, who: 'them' })],
      }),
      checkin('2026-06', { steps: [ownStep('a-3', fields)] }),
    ]
    const both = { kept: some, of }
    expect(facts(...folder).kept).toEqual({ mine: both, theirs: both, steps: both })
  })

  test('show energy by month, empty months too', () => {
    expect(
      facts(checkin('2026-06', { energy: 4 }), checkin('2026-08', {}), checkin('2026-11', { energy: 1 }))
        .energy,
    ).toEqual([
      { month: '2026-05', energy: null },
      { month: '2026-06', energy: 4 },
      { month: '2026-07', energy: null },
      { month: '2026-08', energy: null },
      { month: '2026-09', energy: null },
      { month: '2026-10', energy: null },
      { month: '2026-11', energy: 1 },
    ])
  })

  test('name what recurs, from the check-ins of the period alone', () => {
    const { plus, minus, postponed } = facts(
      checkin('2026-04', { plus: ['lesgeven'], minus: ['roosters'] }),
      checkin('2026-06', {
        plus: ['Lesgeven aan stagiairs'],
        minus: ['Roosters!'],
        postpone: 'Het verslag schrijven, want druk',
      }),
      checkin('2026-09', { plus: ['het lesgeven'], minus: ['overleg'], postpone: 'bellen met de opleiding' }),
      checkin('2026-11', { plus: ['collega’s', 'lesgeven'], minus: ['de roosters'], postpone: 'verslag' }),
    )
    expect(plus).toEqual([{ label: 'Lesgeven', count: 3 }])
    expect(minus).toEqual([{ label: 'Roosters', count: 2 }])
    expect(postponed).toEqual([{ label: 'verslag', count: 2 }])
  })

  test('name at most three things that recur', () => {
    const lines = ['nachtdienst', 'overleg', 'parkeren', 'verslagen']
    const { minus } = facts(checkin('2026-10', { minus: lines }), checkin('2026-11', { minus: lines }))
    expect(minus.map(({ label }) => label)).toEqual(['nachtdienst', 'overleg', 'parkeren'])
  })

  test('name agreements that were put on another day more than once', () => {
    const move = (on: string) => ({ on: day(on), by: day('2026-12-01') })
    const often = agreement('a-1', { history: [move('2026-06-01'), move('2026-07-01')] })
    const once = agreement('a-2', {
      history: [move('2026-04-01'), move('2026-07-01'), { on: day('2026-08-01'), status: 'going' }],
    })
    expect(facts(outside(often, once)).movedOften).toEqual([{ id: 'a-1', what: 'what a-1 says', times: 2 }])
  })

  test('count evidence for each goal, and without one', () => {
    const plan: AnyRecord = {
      type: 'plan',
      file: 'plan.yaml',
      shared: { goals: [goal('g-1'), goal('g-2', 'dropped'), goal('g-3', 'reached')] },
      private: { goals: [goal('g-4')] },
    }
    const { evidence: found } = facts(
      plan,
      evidence('e-1', '2026-06-01', 'g-1'),
      evidence('e-2', '2026-07-01', 'g-1'),
      evidence('e-3', '2026-07-01', 'g-3'),
      evidence('e-4', '2026-07-01'),
      evidence('e-5', '2026-07-01', 'g-gone'),
      evidence('e-6', '2026-05-21', 'g-4'),
    )
    expect(found.goals.map((one) => [one.goal.id, one.count])).toEqual([
      ['g-1', 2],
      ['g-3', 1],
      ['g-4', 0],
    ])
    expect(found.withoutGoal).toBe(2)
  })

  test('show the ambition on the first day and today', () => {
    const earlier = (until: string, ambition: string) => ({ until: day(until), ambition })
    const plan = (fields: object): AnyRecord => ({
      type: 'plan',
      file: 'plan.yaml',
      shared: fields,
      private: {},
    })
    expect(facts(plan({ ambition: 'nu' })).ambition).toEqual({ before: 'nu', now: 'nu' })
    const all = [earlier('2026-03-01', 'oud'), earlier('2026-07-01', 'toen'), earlier('2026-09-01', 'tussen')]
    expect(facts(plan({ ambition: 'nu', earlier: all })).ambition).toEqual({ before: 'toen', now: 'nu' })
  })

  test('tell what the talks were about and what was heard there', () => {
    const found = facts(
      held('2026-05-21', { feedback: 'te vroeg' }),
      held('2026-06-01', { id: 'm-1', kind: 'annual', feedback: 'duidelijk' }, { 'career-share': 'some' }),
      held('2026-10-13', { id: 'm-2', with: 'Piet' }, { 'career-share': 'most', feedback: 'sneller' }),
    )
    expect(found.talks).toMatchObject({ held: 2, career: 1, shares: ['some', 'most'] })
    expect(found.daysSinceTalk).toBe(40)
    expect(found.feedback).toEqual([
      { meeting: 'm-1', with: 'Anna', date: '2026-06-01', text: 'duidelijk' },
      { meeting: 'm-2', with: 'Piet', date: '2026-10-13', text: 'sneller' },
    ])
  })
})

describe('low energy', () => {
  const run = (...months: readonly (readonly [month: string, energy?: number])[]): number =>
    energyRun(
      months.map(([month, energy]) => checkin(month, energy === undefined ? {} : { energy })),
      TODAY,
    )

  test('is counted in months on end, back from the latest check-in', () => {
    expect(run()).toBe(0)
    expect(run(['2026-11', 3])).toBe(0)
    expect(run(['2026-11', 2])).toBe(1)
    expect(run(['2026-09', 1], ['2026-10', 2], ['2026-11', 1])).toBe(3)
    expect(run(['2026-09', 3], ['2026-10', 2], ['2026-11', 1])).toBe(2)
    expect(run(['2026-11', 1], ['2026-10', 2], ['2026-09', 1])).toBe(3)
  })

  test('is not counted over a month that is missing, nor long afterwards', () => {
    expect(run(['2026-09', 1], ['2026-11', 1])).toBe(1)
    expect(run(['2026-09', 1], ['2026-10'], ['2026-11', 1])).toBe(1)
    expect(run(['2026-09', 1], ['2026-10', 1])).toBe(2)
    expect(run(['2026-08', 1], ['2026-09', 1])).toBe(0)
    expect(run(['2026-11', 1], ['2026-12', 5])).toBe(1)
  })
})

describe('a drain', () => {
  const drain = (...minus: readonly (readonly string[])[]): string | null =>
    repeatedDrain(
      minus.map((lines, n) => checkin(`2026-${String(n + 7).padStart(2, '0')}`, { minus: lines })),
      TODAY,
    )

  test('is repeated when it stands in each of the last three check-ins', () => {
    expect(drain(['Veel vergaderingen'], ['parkeren', 'vergaderingen'], ['De vergaderingen.'])).toBe(
      'Veel vergaderingen',
    )
    expect(drain(['rust'], ['parkeren'], ['parkeren'], ['parkeren'])).toBe('parkeren')
  })

  test('is not when one of the three is without it', () => {
    expect(drain(['parkeren'], ['parkeren'])).toBeNull()
    expect(drain(['parkeren'], ['parkeren'], [])).toBeNull()
    expect(drain(['parkeren'], ['parkeren'], ['parkeren'], ['rust'])).toBeNull()
    expect(drain(['veel'], ['te veel werk'], ['veel regels'])).toBeNull()
  })
})

test.each([
  [[5, 4, 3], true],
  [[3, 5, 4, 2], true],
  [[5, 4, 4], false],
  [[5, 3, 4], false],
  [[4, 3], false],
  [[], false],
])('attention of %j falls twice in a row: %j', (answers, falls) => {
  const checkins = answers.map((attention, n) => checkin(`2026-0${n + 1}`, { attention }))
  expect(attentionFalls([...checkins, checkin('2026-09', {})], TODAY)).toBe(falls)
})
