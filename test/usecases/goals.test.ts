import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { changeGoal } from '../../src/usecases/change-goal.ts'
import { goal, options } from '../../src/usecases/goal.ts'
import { listGoals, showGoal } from '../../src/usecases/goals.ts'
import type { CommandResult } from '../../src/usecases/result.ts'
import { emptyFolder } from '../../src/domain/records.ts'
import { day } from '../domain/folder-of.ts'
import { type CareerFolder, careerFolder } from '../support/career-folder.ts'

let folder: CareerFolder
beforeEach(() => {
  folder = careerFolder()
})
afterEach(() => folder.remove())

const sheet = (flow: string, answers: string) => ({
  route: 'quick' as const,
  dryRun: false,
  from: {
    is: 'sheet' as const,
    source: {
      name: 'a.yaml',
      text: `sheet: {flow: ${flow}, version: 1, lang: nl, route: full}\nanswers:\n${answers}`,
    },
  },
})
const add = (answers: string, id: string | null = null) =>
  goal(folder.deps(), { ...sheet('goal', answers), goal: id })
const plan = async () => (await folder.load()).plan
const linesOf = (result: CommandResult): string => (result.is === 'done' ? result.lines.join('\n') : '')

const LEAD = [
  '  text: De overdracht op dinsdag leiden',
  '  by: over vier maanden',
  '  milestones: [Meegelopen vóór 15 januari, Zelf gedaan]',
  '  first: Vrijdag vraag ik Els of ik mag meelopen',
  '  gain-organisation: De overdracht hangt niet meer aan één persoon',
  '  training: Gesprekken leiden',
  '  training-cost: € 900',
  '  training-give-back: een kwartier in het teamoverleg',
  '  reading: [Handboek]',
  '  handover: [De weekplanning aan Noor]',
].join('\n')

describe('a goal', () => {
  test('is a project: a day, points on the way with theirs, what it takes, and a first step among the agreements', async () => {
    await add(LEAD)
    const { shared } = await plan()
    expect(shared.goals).toEqual([
      {
        id: expect.stringMatching(/^g-/u),
        text: 'De overdracht op dinsdag leiden',
        horizon: 'short',
        status: 'open',
        made: '2026-11-21',
        by: '2027-03-21',
        milestones: [{ what: 'Meegelopen vóór 15 januari', by: '2027-01-15' }, { what: 'Zelf gedaan' }],
        'gain-organisation': 'De overdracht hangt niet meer aan één persoon',
        training: {
          what: 'Gesprekken leiden',
          cost: '€ 900',
          'give-back': 'een kwartier in het teamoverleg',
        },
        reading: [{ title: 'Handboek' }],
        handover: ['De weekplanning aan Noor'],
      },
    ])
    const { agreements } = (await folder.load()).agreements.shared
    expect(agreements).toMatchObject([{ who: 'me', by: '2026-11-27', goal: shared.goals?.[0]?.id }])
    expect(linesOf(await listGoals(folder.deps(), false))).toContain('volgende stap: Vrijdag vraag ik Els')
  })

  test('further than half a year ahead is a long one, unless it was said otherwise', async () => {
    await add('  text: Een eigen team\n  by: 2028-06-01')
    await add('  text: Een boek\n  by: 2028-06-01\n  horizon: short')
    expect((await plan()).shared.goals?.map(({ horizon }) => horizon)).toEqual(['long', 'short'])
  })

  test('that names leaving is the user’s alone, whatever else it says, and so is every word of it', async () => {
    await add('  text: Een eigen praktijk\n  gain-colleagues: niets, want ik neem ontslag')
    const { shared, private: own } = await plan()
    expect(shared.goals).toBeUndefined()
    expect(own.goals).toMatchObject([{ text: 'Een eigen praktijk' }])
    const result = await listGoals(folder.deps(), false)
    expect(linesOf(result)).toContain('alleen voor jou')
    if (result.is === 'done')
      expect(JSON.stringify(result.json)).toMatch(/"items":\[\{"id":"g-\w+","private":/u)
  })

  test('gone on with keeps what was passed over and what was reached', async () => {
    await add(LEAD)
    await changeGoal(folder.deps(), 'overdracht', { to: 'done', part: 'milestone', number: 1 })
    const id = (await plan()).shared.goals?.[0]?.id ?? ''
    await add(
      '  milestones: [Meegelopen vóór 15 januari, Twee keer zelf gedaan]\n  reading: "-"',
      id.slice(0, 4),
    )
    const [after] = (await plan()).shared.goals ?? []
    expect(after).toMatchObject({
      id,
      text: 'De overdracht op dinsdag leiden',
      milestones: [{ done: '2026-11-21', by: '2027-01-15' }, { what: 'Twee keer zelf gedaan' }],
      training: { cost: '€ 900' },
    })
    expect(after?.reading).toBeUndefined()
    expect((await folder.load()).agreements.shared.agreements).toHaveLength(1)
  })

  test('reached leaves its tasks, a training done leaves one, and neither twice', async () => {
    await add(LEAD)
    const done = await changeGoal(folder.deps(), 'overdracht', { to: 'done', part: 'training', number: null })
    expect(linesOf(done)).toMatch(
      /a-\w+ {2}Kennis delen: een kwartier in het teamoverleg \(vóór 21 december\)/u,
    )
    await changeGoal(folder.deps(), 'overdracht', { to: 'done', part: 'training', number: null })
    await changeGoal(folder.deps(), 'overdracht', { to: 'close', status: 'reached' })
    await changeGoal(folder.deps(), 'overdracht', { to: 'close', status: 'reached' })
    const loaded = await folder.load()
    expect(loaded.plan.shared.goals).toMatchObject([{ status: 'reached', closed: '2026-11-21' }])
    expect(loaded.agreements.shared.agreements?.map(({ what }) => what)).toEqual([
      'Vrijdag vraag ik Els of ik mag meelopen',
      'Kennis delen: een kwartier in het teamoverleg',
      'Ik draag over: De weekplanning aan Noor',
    ])
  })

  test('is the one with the whole id, however that is typed, before one whose id goes on', async () => {
    const named = (id: string, text: string) =>
      ({ id, text, horizon: 'short', status: 'open', made: day('2026-11-01') }) as const
    await folder.holds({
      ...emptyFolder().plan,
      shared: { goals: [named('g-70k1', 'Leiden'), named('g-70k1x', 'Schrijven')] },
    })
    expect(linesOf(await showGoal(folder.deps(), 'G-7oKl'))).toContain('Leiden')
    expect(await showGoal(folder.deps(), 'g-7')).toMatchObject({
      failure: { problems: [{ problem: { code: 'several-records', ids: ['g-70k1', 'g-70k1x'] } }] },
    })
  })

  test('let go leaves no tasks', async () => {
    await add(LEAD)
    await changeGoal(folder.deps(), 'overdracht', { to: 'close', status: 'dropped' })
    expect((await folder.load()).agreements.shared.agreements).toHaveLength(1)
    expect(linesOf(await showGoal(folder.deps(), 'overdracht'))).toContain('Kosten: € 900')
  })

  test.each([
    ['g-zzzz', { to: 'close', status: 'reached' }, { code: 'no-such-goal' }],
    ['overdracht', { to: 'done', part: 'milestone', number: 9 }, { code: 'not-in-goal', most: 2 }],
    ['overdracht', { to: 'done', part: 'milestone', number: null }, { code: 'not-in-goal', most: 2 }],
    ['', { to: 'close', status: 'reached' }, { code: 'no-such-goal' }],
  ] as const)('that is not there is said: %s', async (text, change, problem) => {
    await add(LEAD)
    const before = folder.files()
    expect(await changeGoal(folder.deps(), text, change)).toMatchObject({
      failure: { exit: 2, problems: [{ problem }] },
    })
    expect(folder.files()).toEqual(before)
  })
})

test('every direction on one line is the user’s alone, and an empty list is nothing', async () => {
  await options(folder.deps(), sheet('options', '  up:\n'))
  expect(folder.files()).toEqual({})
  await options(folder.deps(), sheet('options', '  up: Teamleider\n  outside: Een eigen praktijk\n'))
  const { shared, private: own } = await plan()
  expect(JSON.stringify(shared)).not.toContain('praktijk')
  expect(own.grid).toEqual({ up: 'Teamleider', outside: 'Een eigen praktijk' })
  await options(folder.deps(), sheet('options', '  up: "-"\n'))
  expect((await plan()).private.grid).toEqual({ outside: 'Een eigen praktijk' })
  expect(linesOf(await listGoals(folder.deps(), false))).toContain(
    'buiten deze organisatie: Een eigen praktijk',
  )
})
