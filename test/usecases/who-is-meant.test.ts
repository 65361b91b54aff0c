// Part of a name is the person one knows by it; nobody becomes two people, and what fits several is asked.
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { knownName } from '../../src/domain/known-name.ts'
import type { PeopleRecord } from '../../src/domain/records.ts'
import type { Asker } from '../../src/engine/asker.ts'
import { addAgreement } from '../../src/usecases/agreements/add.ts'
import { addKnows, addTip } from '../../src/usecases/people.ts'
import { day, folderOf, held, meeting } from '../domain/folder-of.ts'
import { type CareerFolder, careerFolder, TODAY } from '../support/career-folder.ts'
import { briefPerson, type Person, type Typed } from '../support/person.ts'
import { says, scriptedAsker, stop } from '../support/scripted-asker.ts'

const FULL = 'Marijke Özdemir'
const people = (...names: readonly string[]): PeopleRecord => ({
  type: 'people',
  file: 'people.yaml',
  shared: { people: names.map((name) => ({ name, role: 'manager' })) },
  private: {},
})

let folder: CareerFolder
beforeEach(() => {
  folder = careerFolder()
})
afterEach(() => folder.remove())

const START: Typed = { kind: 'career', date: '2026-12-03', more: says(false) }

async function prep(named?: string, typed: Typed = {}): Promise<Person> {
  const somebody = briefPerson({ ...START, ...typed })
  const result = await folder.run('prep', {
    ...(named !== undefined && { meeting: named }),
    asker: somebody.asker,
  })
  if (result.is !== 'done') throw new Error(JSON.stringify(result))
  return somebody
}

const withWhom = async (): Promise<readonly string[]> =>
  (await folder.load()).meetings.map(({ shared }) => shared.with)

const labelsAt = ({ questions }: Person, id: string): readonly (readonly string[])[] =>
  questions
    .filter((one) => one.id === id)
    .map(({ label, choices }) => [label, ...choices.map((one) => one.label)])

describe('part of a name', () => {
  test.each(['marijke', 'MARIJKE', 'marijke ozdemir', 'özdemir'])(
    '%s is the person one knows',
    async (name) => {
      await folder.holds(people(FULL, 'Anna'))
      const { shown } = await prep(undefined, { with: name })
      expect(await withWhom()).toEqual([FULL])
      expect(shown.includes('Dat is Marijke Özdemir.')).toBe(name !== 'marijke ozdemir')
    },
  )

  test('on the command line stands in the field as the whole name', async () => {
    await folder.holds(people(FULL))
    const { questions } = await prep('marijke')
    expect(questions.find(({ id }) => id === 'with')?.typed).toBe(FULL)
    expect(await withWhom()).toEqual([FULL])
  })

  test('that fits several is asked, and may be somebody else', async () => {
    await folder.holds(people(FULL, 'Marijke Bos'))
    const somebody = await prep(undefined, { with: 'marijke', person: says('Marijke Bos') })
    expect(labelsAt(somebody, 'person')[0]).toEqual([
      'Wie bedoel je met "marijke"?',
      FULL,
      'Marijke Bos',
      'iemand anders: marijke',
    ])
    expect(await withWhom()).toEqual(['Marijke Bos'])
  })

  test('on the command line is asked as well', async () => {
    await folder.holds(people(FULL, 'Marijke Bos'))
    const somebody = await prep('marijke', { person: says(FULL) })
    expect(labelsAt(somebody, 'person')[0]?.[0]).toBe('Wie bedoel je met "Marijke"?')
    expect(await withWhom()).toEqual([FULL])
  })

  test('in a sheet that fits several is an error with the names', async () => {
    await folder.holds(people(FULL, 'Marijke Bos'))
    const sheet =
      'sheet: {flow: prep, version: 1, lang: nl, route: quick}\nanswers:\n  kind: career\n  with: marijke\n'
    expect(await folder.run('prep', { sheet })).toMatchObject({
      failure: { problems: [{ problem: { code: 'several-people', names: [FULL, 'Marijke Bos'] } }] },
    })
  })

  test('that is nobody’s is somebody new', async () => {
    await folder.holds(people(FULL))
    await prep('samira')
    expect(await withWhom()).toEqual(['Samira'])
  })

  test('that looks like somebody’s is asked, so that a slip of the pen makes nobody new', async () => {
    await folder.holds(people(FULL))
    const somebody = await prep('marijk', { person: says(FULL) })
    expect(labelsAt(somebody, 'person')[0]).toEqual([
      'Wie bedoel je met "Marijk"?',
      FULL,
      'iemand anders: Marijk',
    ])
  })

  test('that is a whole name is that person, though another has more', () => {
    expect(knownName(folderOf(meeting({ with: 'Anna' }), meeting({ with: 'Anna Bos' })), 'anna')).toBe('Anna')
  })
})

describe('a conversation named by a name', () => {
  test('is looked back on the same day, without a second one', async () => {
    await folder.holds(people(FULL), meeting({ id: 'm-talk', with: FULL, date: TODAY }))
    const somebody = briefPerson({ summary: 'Het ging over werk', more: says(false) })
    await folder.run('debrief', { meeting: 'marijke', asker: somebody.asker })
    const { meetings } = await folder.load()
    expect(meetings.map(({ shared }) => [shared.id, shared.debriefed])).toEqual([['m-talk', TODAY]])
  })

  test('of somebody one knows but never planned with begins anew, with their name', async () => {
    await folder.holds(people(FULL))
    const somebody = briefPerson({ date: '2026-11-20', summary: 'Het ging over werk', more: says(false) })
    await folder.run('debrief', { meeting: 'marijke', asker: somebody.asker })
    expect(await withWhom()).toEqual([FULL])
  })

  test('that fits several conversations is asked by name, kind and day', async () => {
    await folder.holds(
      meeting({ id: 'm-one', with: FULL, date: '2026-12-03', kind: 'annual' }),
      meeting({ id: 'm-two', with: 'Bo', date: '2026-12-03' }),
    )
    const somebody = await prep('2026-12-03', { talk: says('meetings/2026-12-03-m-two.yaml') })
    const [talks] = labelsAt(somebody, 'talk')
    expect(talks).toEqual([
      'Welk gesprek bedoel je?',
      'met Marijke Özdemir, jaargesprek (functioneringsgesprek), donderdag 3 december 2026',
      'met Bo, loopbaangesprek, donderdag 3 december 2026',
    ])
    const alone = await folder.run('prep', {
      meeting: '2026-12-03',
      sheet: 'sheet: {flow: prep, version: 1, lang: nl, route: quick}\nanswers:\n  outcome: iets\n',
    })
    expect(alone).toMatchObject({
      failure: {
        problems: [{ problem: { code: 'several-talks', talks: [{ with: FULL }, { with: 'Bo' }] } }],
      },
    })
  })

  test('that was held is not prepared again: it says so and prepares a new one', async () => {
    await folder.holds(held('2026-11-03', { id: 'm-1held', with: 'Bo' }))
    const byId = await prep('m-1held', { anew: says(true), date: '2026-12-10' })
    expect(byId.questions[0]?.label).toBe(
      'Het gesprek met Bo van dinsdag 3 november 2026 is al gevoerd. Wil je een nieuw gesprek met Bo voorbereiden?',
    )
    const byName = await prep('bo', { date: '2026-12-17' })
    expect(byName.shown).not.toContain('is al gevoerd')
    expect((await folder.load()).meetings).toHaveLength(2)
  })

  test('that was held: a question mark at that question is no answer to it', async () => {
    await folder.holds(held('2026-11-03', { id: 'm-1held', with: 'Bo' }))
    const somebody = briefPerson({ ...START, anew: says(true), date: '2026-12-10' })
    let asked = 0
    const asker: Asker = {
      ...somebody.asker,
      ask: async (question, shown) =>
        question.id === 'anew' && asked++ === 0
          ? { is: 'help', typed: '' }
          : somebody.asker.ask(question, shown),
    }
    const result = await folder.run('prep', { meeting: 'm-1held', asker })
    expect(result.is).toBe('done')
    expect((await folder.load()).meetings).toHaveLength(2)
  })
})

test('several conversations to look back on are asked; one alone is not', async () => {
  await folder.holds(
    meeting({ id: 'm-bo', with: 'Bo', date: '2026-11-19' }),
    meeting({ id: 'm-anna', with: 'Anna', date: '2026-11-20' }),
  )
  const somebody = briefPerson({
    talk: says('meetings/2026-11-19-m-bo.yaml'),
    summary: 'Iets',
    more: says(false),
  })
  await folder.run('debrief', { asker: somebody.asker })
  expect(labelsAt(somebody, 'talk')[0]?.[0]).toBe('Op welk gesprek kijk je terug?')
  const { meetings } = await folder.load()
  expect(meetings.find(({ shared }) => shared.debriefed !== undefined)?.shared.id).toBe('m-bo')
  const again = briefPerson({ summary: 'Iets', more: says(false) })
  await folder.run('debrief', { asker: again.asker })
  expect(labelsAt(again, 'talk')).toEqual([])
})

test('one without a day is offered before a second one is made', async () => {
  await folder.holds(meeting({ id: 'm-open', with: 'Bo' }))
  const somebody = briefPerson({
    talk: says('meetings/later-m-open.yaml'),
    date: '2026-11-20',
    summary: 'Iets',
    more: says(false),
  })
  await folder.run('debrief', { asker: somebody.asker })
  expect((await folder.load()).meetings.map(({ shared }) => [shared.id, shared.date])).toEqual([
    ['m-open', day('2026-11-20')],
  ])
})

test('nobody is asked whether what they typed a moment ago is still right', async () => {
  await folder.holds(people(FULL))
  const { questions } = await prep('marijke')
  expect(questions.find(({ id }) => id === 'with')?.hint).not.toContain('Klopt dit nog')
  const again = await prep('marijke', { with: FULL, outcome: says('een plan') })
  expect(again.questions.find(({ id }) => id === 'with')?.hint).toContain('Klopt dit nog')
})

describe('a name on the command line that fits several', () => {
  const add = {
    line: 'Ik bel HR vóór 1 december',
    who: null,
    by: null,
    seen: 'mail',
    with: 'marijke',
    goal: null,
  }
  const both = people(FULL, 'Marijke Bos')

  test('is named with both where nobody can be asked, and nothing is kept', async () => {
    await folder.holds(both)
    const before = folder.files()
    const wrong = { failure: { exit: 2 } }
    expect(await addAgreement(folder.deps(), add)).toMatchObject(wrong)
    expect(await addTip(folder.deps(), 'marijke', 'Begin rustig')).toMatchObject(wrong)
    expect(
      await addKnows(folder.deps(), { name: 'Marijke', what: 'alles', why: null, since: null }),
    ).toMatchObject(wrong)
    expect(folder.files()).toEqual(before)
  })

  test('is asked on a terminal', async () => {
    await folder.holds(both)
    const { asker } = briefPerson({ person: says('Marijke Bos') })
    await addTip(folder.deps({ asker }), 'marijke', 'Begin rustig')
    expect((await folder.load()).people.private.tips).toEqual({ 'Marijke Bos': ['Begin rustig'] })
  })
})

test('a preparation that was begun with somebody else is not offered for the one who is named', async () => {
  const first = scriptedAsker([
    ['kind', says('career')],
    ['with', says('Bram')],
    ['date', stop],
  ])
  await folder.run('prep', { asker: first.asker })
  const other = scriptedAsker([['kind', stop]])
  await folder.run('prep', { meeting: 'Annemiek', asker: other.asker })
  other.finish()
  const same = scriptedAsker([['begin', stop]])
  await folder.run('prep', { meeting: 'bram', asker: same.asker })
  same.finish()
})
