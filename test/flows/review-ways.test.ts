// A review fits how somebody works, and shows what the months brought in their own words.
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Goal } from '../../src/domain/plan.ts'
import type { AnyRecord, PlanRecord } from '../../src/domain/records.ts'
import { periodStories } from '../../src/domain/period-stories.ts'
import { reviewSheet } from '../../src/flows/review/steps.ts'
import { reviewContext } from './contexts.ts'
import { type CareerFolder, careerFolder } from '../support/career-folder.ts'
import { briefPerson, type Typed } from '../support/person.ts'
import { agreement, checkin, day, folderOf, held, outside } from '../domain/folder-of.ts'

let folder: CareerFolder
beforeEach(() => {
  folder = careerFolder()
})
afterEach(() => folder.remove())

async function reviewed(typed: Typed, route: 'quick' | 'full' = 'full') {
  const somebody = briefPerson(typed)
  const result = await folder.run('review', { route, asker: somebody.asker })
  if (result.is !== 'done') throw new Error(JSON.stringify(result))
  return {
    asked: somebody.asked(),
    labels: somebody.questions.map(({ label }) => label),
    shown: somebody.shown.flat().join('\n'),
    lines: result.lines.join('\n'),
  }
}

const goal = (id: string, horizon: Goal['horizon'], more: Partial<Goal> = {}): Goal => ({
  id,
  text: `Doel ${id}`,
  horizon,
  status: 'open',
  made: day('2026-03-01'),
  ...more,
})
const planOf = (...goals: readonly Goal[]): PlanRecord => ({
  type: 'plan',
  file: 'plan.yaml',
  shared: { goals },
  private: {},
})
const reviewOf = (own: object): AnyRecord => ({
  type: 'review',
  file: 'reviews/2026-06-01.yaml',
  shared: { made: day('2026-06-01'), from: day('2026-01-01') },
  private: own,
})

describe('the gap between near and far', () => {
  test('is asked about, and becomes a point on the way to the far goal', async () => {
    await folder.holds(planOf(goal('g-1', 'short'), goal('g-2', 'long')))
    const { asked } = await reviewed({ middle: 'Ik draai één dag mee.' })
    expect(asked.indexOf('middle')).toBe(asked.indexOf('long') + 1)
    expect((await folder.load()).plan.shared.goals).toMatchObject([
      { id: 'g-1' },
      { id: 'g-2', milestones: [{ what: 'Ik draai één dag mee.', by: '2027-11-21' }] },
    ])
    expect(folder.shared()).toContain('Onderweg: Ik draai één dag mee.')
  })

  test.each([
    [
      'there is a point on the way',
      planOf(goal('g-1', 'short'), goal('g-2', 'long', { milestones: [{ what: 'x' }] })),
    ],
    ['a goal ends there', planOf(goal('g-1', 'short'), goal('g-2', 'long', { by: day('2027-09-01') }))],
    ['there is no far goal', planOf(goal('g-1', 'short'))],
  ])('is not asked about where %s', async (_why, plan) => {
    await folder.holds(plan)
    expect((await reviewed({})).asked).not.toContain('middle')
  })
})

describe('who works', () => {
  test('from a dot on the horizon begins with the far goal and counts back', async () => {
    await folder.holds(reviewOf({ mode: 'dot' }))
    const { asked, labels } = await reviewed({ long: 'Opleider worden', short: 'Twee lessen geven' }, 'quick')
    expect(asked).toEqual([
      'ambition',
      'pattern',
      'craft',
      'long',
      'short',
      'middle',
      'first',
      'table',
      'more',
    ])
    expect(labels.join('\n')).toContain('terug naar nu')
  })

  test('step by step is asked for the next step, and looks further only on a yes', async () => {
    await folder.holds(reviewOf({ mode: 'steps' }), planOf(goal('g-1', 'short')))
    const quick = await reviewed({}, 'quick')
    expect(quick.asked).toEqual(['ambition', 'pattern', 'craft', 'first', 'table', 'more'])
    expect(quick.labels.join('\n')).toContain('Wat is je volgende stap')
    expect(quick.lines).not.toContain('Waar leidt dat over 1 tot 3 jaar naartoe')
    expect((await folder.load()).plan.shared.goals).toMatchObject([{ id: 'g-1', status: 'open' }])
    expect((await reviewed({ 'far-too': false })).asked).not.toContain('long')
    expect((await reviewed({ 'far-too': true })).asked).toContain('long')
  })
})

test('who hands work over says what goes on until then, and the plan says it too', async () => {
  await folder.holds(planOf(goal('g-1', 'short', { handover: ['het rooster aan Bram'] })))
  const { asked } = await reviewed({ 'until-then': 'Het rooster klopt.' })
  expect(asked).toContain('until-then')
  expect((await folder.load()).plan.shared['until-then']).toBe('Het rooster klopt.')
  expect(folder.shared()).toContain('Wat ik tot die tijd goed blijf doen: Het rooster klopt.')
})

test('what goes on until then stays with who leaves the organisation', async () => {
  const plan = planOf(goal('g-1', 'short', { handover: ['het rooster aan Bram'] }))
  await folder.holds({ ...plan, private: { direction: ['outside'] } })
  await reviewed({ 'until-then': 'Het rooster klopt.' })
  expect((await folder.load()).plan.private['until-then']).toBe('Het rooster klopt.')
  expect(folder.shared()).not.toContain('Het rooster klopt')
})

test('who was spoken comes on the list of who knows what, by name and in own words', async () => {
  await folder.holds(held('2026-10-05'))
  await reviewed({ network: 'Karim en Noor', 'network-knows': ['Karim: dat ik naar de planning wil'] })
  expect((await folder.load()).people.private.knows).toEqual([
    { name: 'Karim', what: 'dat ik naar de planning wil', since: '2026-11-21' },
  ])
})

test('the months come back in the user’s own words', async () => {
  await folder.holds(
    reviewOf({ 'leave-behind': 'Een overdracht die klopt.' }),
    checkin('2026-09', { visible: 'Mijn idee verteld.', learned: 'Roosteren.' }),
    held(
      '2026-10-05',
      { kind: 'network', with: 'Karim' },
      { 'learned-there': 'Ze zoeken in mei.', introduced: ['Farid'] },
    ),
    held(
      '2026-10-12',
      { feedback: 'Je praat snel.' },
      {
        'feedback-accept': 'Als ik moe ben.',
        assumptions: [
          { text: 'Geen geld.', state: 'refuted', said: 'Er is budget.' },
          { text: 'Geen tijd.' },
        ],
      },
    ),
    {
      type: 'plan',
      file: 'plan.yaml',
      shared: {},
      private: {
        experiments: [
          {
            id: 'x-1',
            what: 'Een ronde lopen',
            from: day('2026-08-01'),
            kept: 'kept',
            closed: day('2026-09-05'),
          },
        ],
      },
    },
  )
  const { shown } = await reviewed({}, 'quick')
  for (const text of [
    'Hier wilde je later met plezier op terugkijken: Een overdracht die klopt.',
    'september 2026: Mijn idee verteld.',
    'Karim, 5 oktober: Ze zoeken in mei.',
    '0× klopte het, 1× niet, 1× weet je het nog niet',
    'Uitgeprobeerd, en dat blijf je doen: "Een ronde lopen"',
  ])
    expect(shown).toContain(text)
  const page = Object.values(folder.files()).find((text) => text.startsWith('# Terugblik')) ?? ''
  for (const text of [
    '- september 2026: Mijn idee verteld.',
    'wie ik nog kan spreken: Farid',
    '- Anna: Geen geld (klopte niet) – gezegd: “Er is budget.”',
    '  - Wat ik herken: Als ik moe ben.',
    '- Een ronde lopen (blijf ik doen)',
  ])
    expect(page).toContain(text)
  expect(folder.shared()).not.toMatch(/Farid|Ze zoeken|moe ben|Geen geld|ronde/u)
})

test('what lies before the period is not told again', () => {
  const before = folderOf(
    checkin('2026-03', { visible: 'Lang geleden.' }),
    held('2026-03-05', { kind: 'network' }),
  )
  const stories = periodStories(before, { from: day('2026-06-02'), to: day('2026-11-21') })
  expect(stories).toEqual({ shown: [], learned: [], outside: [], assumed: [], experiments: [] })
})

test('a full sheet has every question an answer brings up, a quick one only its own', () => {
  const ids = (route: 'quick' | 'full', mode: string | null = null) =>
    reviewSheet({ ...reviewContext(folderOf()), route, mode }).map(({ id }) => id)
  expect(ids('full')).toEqual(expect.arrayContaining(['network-knows', 'long', 'middle']))
  expect(ids('full', 'steps')).toEqual(expect.arrayContaining(['short', 'far-too', 'long', 'middle']))
  expect(ids('quick')).toEqual(['ambition', 'pattern', 'craft', 'short', 'first', 'table'])
})

describe('a first step that gets another day', () => {
  const steps = async () => (await folder.load()).agreements.shared.agreements ?? []
  const said = (first: string, today: string) =>
    folder.run('review', { today: day(today), asker: briefPerson({ first }).asker })

  test.each([
    ['Ik bel de opleiding vóór 1 december', 'Ik bel de opleiding op 15 december'],
    ['Vrijdag bel ik de opleiding', 'Ik bel de opleiding op 15 december'],
  ])('on the same day is that step: %s', async (first, then) => {
    await said(first, '2026-11-21')
    await said(then, '2026-11-21')
    expect(await steps()).toMatchObject([{ what: then, by: '2026-12-15' }])
  })

  test('in a later review is put on its new day, and says so in its history', async () => {
    await said('Ik bel de opleiding vóór 1 december', '2026-11-21')
    const [before] = await steps()
    await said('Ik bel de opleiding op 15 januari', '2026-12-21')
    expect(await steps()).toEqual([
      {
        ...before,
        what: 'Ik bel de opleiding op 15 januari',
        by: '2027-01-15',
        history: [{ on: '2026-12-21', by: '2027-01-15' }],
      },
    ])
  })

  test('once done is another step', async () => {
    await folder.holds(
      outside(agreement('a-1', { what: 'Ik bel de opleiding', status: 'done', closed: '2026-10-01' })),
    )
    await said('Ik bel de opleiding op 15 december', '2026-11-21')
    expect(await steps()).toHaveLength(2)
  })
})
