import { describe, expect, test } from 'vitest'
import type { Agreement } from '../../src/domain/agreement.ts'
import { agreedBySide } from '../../src/domain/agreed-lines.ts'
import { ownAgreementsReport } from '../../src/domain/private/report/agreements.ts'
import { energyReport } from '../../src/domain/private/report/energy.ts'
import { sourcesIn } from '../../src/domain/private/report/sources.ts'
import { talksReport } from '../../src/domain/private/report/talks.ts'
import { AS_TOLD, agreementsReport, reportAgreement } from '../../src/domain/report/agreements.ts'
import type { Folder } from '../../src/domain/records.ts'
import { goalsReport } from '../../src/domain/report/goals.ts'
import { earlierYears, recentFrom, type ReportPeriod } from '../../src/domain/report/period.ts'
import { tenYearFolder } from '../support/report-folders.ts'
import { agreement, checkin, day, folderOf, held, meeting, outside, ownStep } from './folder-of.ts'

const today = day('2026-11-21')
const year = { from: day('2026-01-01'), to: today }
const decade = { from: day('2016-11-21'), to: today }

const talksOf = (folder: Folder, period: ReportPeriod) => talksReport(folder.meetings, folder, period)

describe('the period', () => {
  test('the last two years are told by month, the years before them each on their own', () => {
    expect(recentFrom(decade)).toBe('2024-12-01')
    const years = earlierYears(decade)
    expect(years.at(0)).toEqual({ from: '2016-11-21', to: '2016-12-31' })
    expect(years.at(-1)).toEqual({ from: '2024-01-01', to: '2024-11-30' })
    expect(years).toHaveLength(9)
  })

  test('a report of a year has no earlier years', () => {
    expect(recentFrom(year)).toBe('2026-01-01')
    expect(earlierYears(year)).toEqual([])
  })
})

describe('agreements', () => {
  const told = (all: readonly Agreement[], period = year) =>
    agreementsReport(
      all.map((one) => reportAgreement(one, null, null, today)),
      period,
      AS_TOLD,
    )

  test('what is open comes first, the soonest due above, then what was closed last', () => {
    const { shown } = told([
      agreement('a-1', { status: 'done', closed: '2026-05-01' }),
      agreement('a-2', { by: '2026-12-24' }),
      agreement('a-3', { status: 'dropped', closed: '2026-08-01' }),
      agreement('a-4', { by: '2026-10-01' }),
      agreement('a-5'),
    ])
    expect(shown.map(({ id }) => id)).toEqual(['a-4', 'a-2', 'a-5', 'a-3', 'a-1'])
  })

  test('says on which days it was moved, and how late it is', () => {
    const { shown } = told([
      {
        ...agreement('a-1', { by: '2026-11-01' }),
        history: [
          { on: day('2026-10-10'), by: day('2026-11-01') },
          { on: day('2026-09-10'), by: day('2026-10-01') },
          { on: day('2026-10-12'), status: 'going' },
        ],
      },
    ])
    expect(shown[0]).toMatchObject({ moved: ['2026-09-10', '2026-10-10'], late: 20 })
  })

  test('of hundreds it shows twelve, the newest open ones among them, and counts the rest', () => {
    const open = Array.from({ length: 20 }, (_none, at) =>
      agreement(`a-o${at}`, { made: '2018-01-01', by: `20${String(19 + (at % 8)).padStart(2, '0')}-01-01` }),
    )
    const closed = Array.from({ length: 30 }, (_none, at) =>
      agreement(`a-c${at}`, { status: 'done', closed: '2026-02-01' }),
    )
    const { shown, more } = told([...open, ...closed])
    expect(shown).toHaveLength(12)
    expect(shown.filter(({ status }) => status === 'open').map(({ by }) => by)).not.toContain('2019-01-01')
    expect(more).toEqual({ open: 12, going: 0, done: 26, stuck: 0, dropped: 0 })
  })

  test('what was closed before the period is left out, what is open stays', () => {
    const { shown } = told([
      agreement('a-1', { made: '2025-01-01', status: 'done', closed: '2025-03-01' }),
      agreement('a-2', { made: '2025-01-01', by: '2025-02-01' }),
    ])
    expect(shown.map(({ id }) => id)).toEqual(['a-2'])
  })

  test('counts what was due in each earlier year', () => {
    const { years } = told(
      [
        agreement('a-1', { made: '2019-01-01', by: '2019-03-01', status: 'done', closed: '2019-02-01' }),
        agreement('a-2', { made: '2019-01-01', by: '2019-03-01', status: 'dropped', closed: '2019-04-01' }),
        agreement('a-3', { made: '2021-01-01', by: '2021-03-01', status: 'done', closed: '2021-02-01' }),
      ],
      decade,
    )
    expect(years).toEqual([
      { year: '2019', kept: { kept: 1, of: 2 } },
      { year: '2021', kept: { kept: 1, of: 1 } },
    ])
  })

  test('own steps stand among mine and are known as such; who wrote their own name is not told it', () => {
    const folder = folderOf(
      { type: 'settings', file: 'career.yaml', shared: { 'your-name': 'Sam' }, private: {} },
      outside({ ...agreement('a-1'), who: 'Sam' }, { ...agreement('a-2'), who: 'Piet' }, withoutOwner('a-4')),
      held('2026-10-01', { agreements: [{ ...agreement('a-3'), who: 'them' }] }, { steps: [ownStep('s-1')] }),
    )
    const { mine, theirs, undecided, ownSteps } = ownAgreementsReport(agreedBySide(folder), [], year)
    expect(mine.shown.map(({ id, who }) => [id, who])).toEqual([
      ['a-1', null],
      ['s-1', null],
    ])
    expect(theirs.shown.map(({ id, who, with: partner }) => [id, who, partner])).toEqual([
      ['a-2', 'Piet', null],
      ['a-3', 'Anna', 'Anna'],
    ])
    expect(undecided.map(({ id }) => id)).toEqual(['a-4'])
    expect([...ownSteps]).toEqual(['s-1'])
  })
})

function withoutOwner(id: string): Agreement {
  const { who: _who, ...rest } = agreement(id)
  return rest
}

describe('energy', () => {
  test('starts at the first month that has something, keeps the gaps, and joins the lines of the days', () => {
    const folder = folderOf(
      checkin('2026-07', { energy: 4, plus: ['Lesgeven'] }),
      checkin('2026-09', { energy: 2, minus: ['Roosters'] }),
      {
        type: 'log',
        file: 'log/2026-10.yaml',
        shared: {},
        private: {
          lines: [
            { on: day('2026-10-02'), text: 'Stilte', sign: 'plus' },
            { on: day('2026-10-03'), text: 'Zomaar' },
          ],
        },
      },
    )
    expect(energyReport(sourcesIn(folder), year).months).toEqual([
      { month: '2026-07', energy: 4, gave: ['Lesgeven'], cost: [] },
      { month: '2026-08', energy: null, gave: [], cost: [] },
      { month: '2026-09', energy: 2, gave: [], cost: ['Roosters'] },
      { month: '2026-10', energy: null, gave: ['Stilte'], cost: [] },
    ])
  })

  test('ten years come as two years of months, and quarters and years before them', () => {
    const { months, quarters, years, gave } = energyReport(sourcesIn(tenYearFolder('nl')), decade)
    expect(months.length).toBeLessThanOrEqual(24)
    expect(months[0]?.month).toBe('2024-12')
    expect(quarters[0]?.quarter).toBe('2016-Q4')
    expect(quarters.length).toBeLessThanOrEqual(33)
    expect(years.map((one) => one.year)).toEqual([
      '2016',
      '2017',
      '2018',
      '2019',
      '2020',
      '2021',
      '2022',
      '2023',
      '2024',
    ])
    expect(years[3]).toMatchObject({ low: 1, high: 5, months: 11 })
    expect(gave.length).toBeLessThanOrEqual(5)
  })

  test('is empty without a check-in', () => {
    expect(energyReport(sourcesIn(folderOf(held('2026-10-01'))), year)).toMatchObject({
      months: [],
      quarters: [],
      years: [],
    })
  })
})

describe('conversations', () => {
  test('are counted by what they were about, who talked, and whether they went ahead (B18)', () => {
    const folder = folderOf(
      held('2026-02-01', {}, { 'career-share': 'half', 'talk-listen': 'me' }),
      held(
        '2026-03-01',
        { kind: 'catch-up', moved: [{ on: day('2026-02-20'), to: day('2026-03-01') }] },
        { 'talk-listen': 'them' },
      ),
      meeting({ date: '2026-04-01', status: 'cancelled', cancelledBy: 'them' }, { 'career-share': 'all' }),
      meeting({ date: '2026-12-03' }),
    )
    const { counts, talks } = talksOf(folder, year)
    expect(counts).toEqual({ held: 2, career: 1, cancelled: 1, moved: 1, talkers: 2, mostlyMe: 1 })
    expect(
      talks.map(({ date, share, talker, held: was, moved, cancelledBy }) => [
        date,
        share,
        talker,
        was,
        moved,
        cancelledBy,
      ]),
    ).toEqual([
      ['2026-02-01', 'half', 'me', true, 0, null],
      ['2026-03-01', null, 'them', true, 1, null],
      ['2026-04-01', null, null, false, 0, 'them'],
    ])
  })

  const little = ['2026-02-01', '2026-05-01', '2026-08-01'].map((date) =>
    held(date, { kind: 'catch-up' }, { 'career-share': 'some', 'talk-listen': 'me' }),
  )

  test('three in a row with little about the career and much talking are a trend', () => {
    expect(talksOf(folderOf(...little), year).trends).toEqual(['little-career', 'talked-most'])
  })

  test('with a career conversation ahead there is nothing to ask for', () => {
    expect(talksOf(folderOf(...little, meeting({ date: '2026-12-03' })), year).trends).toEqual([
      'talked-most',
    ])
  })

  test('two of the last three moved or cancelled are a trend', () => {
    const folder = folderOf(
      held('2026-02-01'),
      meeting({ date: '2026-04-01', status: 'cancelled' }),
      held('2026-06-01', { moved: [{ on: day('2026-05-20'), to: day('2026-06-01') }] }),
    )
    expect(talksOf(folder, year).trends).toEqual(['fell-through'])
  })

  test('of ten years it shows the last two one by one and counts the others by year', () => {
    const { talks, years } = talksOf(tenYearFolder('nl'), decade)
    expect(talks.length).toBeLessThanOrEqual(24)
    expect(talks.every(({ date }) => date >= '2024-12-01')).toBe(true)
    expect(years).toHaveLength(9)
  })
})

test('goals: what is open first, near before far, with their evidence; the rest is counted', () => {
  const goal = (id: string, more: object) => ({
    id,
    text: id,
    horizon: 'short' as const,
    status: 'open' as const,
    made: day('2026-01-01'),
    ...more,
  })
  const shows = (id: string, date: string, to: string | null) => ({
    id,
    date: day(date),
    line: () => id,
    goal: to,
  })
  const closed = Array.from({ length: 12 }, (_none, at) =>
    goal(`g-c${at}`, { status: 'reached', closed: day('2026-06-01') }),
  )
  const many = Array.from({ length: 30 }, (_none, at) => goal(`g-${at}`, {}))
  const report = goalsReport(
    [...closed, goal('g-far', { horizon: 'long' }), goal('g-near', {})],
    [
      shows('e-1', '2026-02-01', 'g-near'),
      shows('e-2', '2026-03-01', 'g-near'),
      shows('e-3', '2026-04-01', null),
      shows('e-4', '2025-04-01', 'g-near'),
    ],
    year,
  )
  expect(report.shown.slice(0, 2).map(({ id, evidence }) => [id, evidence.map((one) => one.id)])).toEqual([
    ['g-near', ['e-2', 'e-1']],
    ['g-far', []],
  ])
  expect(report.shown).toHaveLength(10)
  expect(report.more).toBe(4)
  expect(goalsReport(many, [], year)).toMatchObject({ more: 20 })
  expect(report.elsewhere.map(({ id }) => id)).toEqual(['e-3'])
})
