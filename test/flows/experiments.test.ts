// Small experiments with one's own work: begun in a check-in, asked about in a later one, and kept or let go.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { placedExperiments } from '../../src/domain/experiments.ts'
import { type CareerFolder, careerFolder } from '../support/career-folder.ts'
import { briefPerson, type Typed } from '../support/person.ts'
import { says, stop } from '../support/scripted-asker.ts'
import { day, folderOf, meeting } from '../domain/folder-of.ts'
import { prepIntro } from '../../src/flows/prep/intro.ts'
import { checkinIntro } from '../../src/flows/checkin/intro.ts'
import { checkinSheet } from '../../src/flows/checkin/steps.ts'
import { checkinContext, prepContext } from './contexts.ts'

let folder: CareerFolder
beforeEach(() => {
  folder = careerFolder()
})
afterEach(() => folder.remove())

async function checkedIn(today: string, typed: Typed, route: 'quick' | 'full' = 'quick') {
  const somebody = briefPerson({ energy: '3', ...typed })
  const result = await folder.run('checkin', { today: day(today), route, asker: somebody.asker })
  expect(result.is).toBe('done')
  return somebody
}

const experiments = async () => placedExperiments((await folder.load()).plan)

test('an experiment without a day runs four weeks, and is asked about the month after', async () => {
  const first = await checkedIn('2026-11-21', { experiment: 'Ik begin met een ronde.' }, 'full')
  expect(first.asked()).not.toContain('experiment-result')
  const [begun] = await experiments()
  expect(begun).toMatchObject({ side: 'private', experiment: { from: '2026-11-21', until: '2026-12-19' } })
  const id = begun?.experiment.id ?? ''

  const second = await checkedIn('2026-12-05', {
    [`experiment-result:${id}`]: 'Het werd rustiger.',
    [`experiment-after:${id}`]: 'going',
  })
  expect(second.asked()).toContain(`experiment-after:${id}`)
  expect(await experiments()).toMatchObject([{ experiment: { result: 'Het werd rustiger.' } }])

  await checkedIn('2027-01-05', { [`experiment-after:${id}`]: 'kept' })
  expect(await experiments()).toMatchObject([
    { experiment: { result: 'Het werd rustiger.', kept: 'kept', closed: '2027-01-05' } },
  ])
  expect(Object.values(folder.files()).join('\n')).toContain(
    'Ik begin met een ronde (blijf ik doen) – wat ervan kwam: Het werd rustiger.',
  )

  const fourth = await checkedIn('2027-02-05', {})
  expect(fourth.asked().filter((one) => one.startsWith('experiment'))).toEqual([])
})

test('an experiment that is shared stands on the side others may read', async () => {
  await checkedIn('2026-11-21', { experiment: says('Ik begin met een ronde.', 'share') }, 'full')
  expect(await experiments()).toMatchObject([{ side: 'share' }])
})

test('what changes in the field is asked once a quarter, and is a point for the next conversation', async () => {
  const first = await checkedIn('2026-09-05', { field: 'Er komt meer zorg thuis.' }, 'full')
  expect(first.asked()).toContain('field')
  expect((await checkedIn('2026-11-05', {}, 'full')).asked()).not.toContain('field')
  const loaded = await folder.load()
  expect(prepIntro(prepContext({ folder: loaded }))).toContainEqual({
    key: 'changing-field',
    text: 'Er komt meer zorg thuis.',
  })
  expect((await checkedIn('2026-12-05', {}, 'full')).asked()).toContain('field')
})

test('a goal with a course and no place to practise is named once', () => {
  const goal = {
    id: 'g-1',
    text: 'Leren roosteren',
    horizon: 'short',
    status: 'open',
    made: day('2026-11-10'),
    training: { what: 'Cursus roosteren' },
  } as const
  const before = folderOf(meeting({ id: 'm-1', date: '2026-11-01' }))
  const plan = { type: 'plan', file: 'plan.yaml', shared: { goals: [goal] }, private: {} } as const
  const note = { key: 'no-practice', goal: 'Leren roosteren', id: 'g-1' }
  expect(checkinIntro(checkinContext({ ...before, plan }))).toContainEqual(note)
  const checkins = [
    { type: 'checkin', file: 'checkins/2026-10.yaml', shared: { made: day('2026-11-12') }, private: {} },
  ] as const
  expect(checkinIntro(checkinContext({ ...before, plan, checkins }))).not.toContainEqual(note)
  const practised = { ...plan, shared: { goals: [{ ...goal, practise: 'Het rooster van juni' }] } }
  expect(checkinIntro(checkinContext({ ...before, plan: practised }))).not.toContainEqual(note)
})

test('a full sheet asks which goal things go with, a quick one does not', () => {
  const goal = {
    id: 'g-1',
    text: 'Roosteren',
    horizon: 'short',
    status: 'open',
    made: day('2026-11-10'),
  } as const
  const plan = { type: 'plan', file: 'plan.yaml', shared: { goals: [goal] }, private: {} } as const
  const context = checkinContext(folderOf(plan))
  const ids = (route: 'quick' | 'full') => checkinSheet({ ...context, route }).map(({ id }) => id)
  expect(ids('full')).toEqual(expect.arrayContaining(['win-goal', 'experiment-until', 'field', 'field-goal']))
  for (const id of ['win-goal', 'field', 'field-goal']) expect(ids('quick')).not.toContain(id)
})

test('a check-in that was begun last month is gone on with, for that month', async () => {
  const stopped = briefPerson({ energy: '2', plus: stop })
  const left = await folder.run('checkin', { today: day('2026-11-30'), asker: stopped.asker })
  expect(left.is).toBe('later')
  const [draft] = folder.drafts()
  const somebody = briefPerson({ begin: (draft ?? '').replace(/^.*\/|\.json$/gu, ''), plus: ['De ronde'] })
  const result = await folder.run('checkin', { today: day('2026-12-01'), asker: somebody.asker })
  expect(result.is).toBe('done')
  expect((await folder.load()).checkins).toMatchObject([
    { file: 'checkins/2026-11.yaml', private: { energy: 2, plus: ['De ronde'] } },
  ])
  expect(Object.values(folder.files()).join('\n')).toContain('# Check-in november 2026')
})
