// The next small step towards a conversation, where `career` is typed and where a preparation ends.
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Language } from '../../src/domain/codes.ts'
import type { AnyRecord } from '../../src/domain/records.ts'
import type { CommandResult } from '../../src/usecases/result.ts'
import { prep } from '../../src/usecases/prep.ts'
import { status } from '../../src/usecases/status.ts'
import { agreement, day, held, meeting, outside } from '../domain/folder-of.ts'
import { type CareerFolder, careerFolder } from '../support/career-folder.ts'
import { briefPerson } from '../support/person.ts'
import { enter, says, scriptedAsker, stop } from '../support/scripted-asker.ts'

let folder: CareerFolder
beforeEach(() => {
  folder = careerFolder()
})
afterEach(() => folder.remove())

const lines = (result: CommandResult): readonly string[] => (result.is === 'done' ? result.lines : [])

async function shown(today: string, records: readonly AnyRecord[], language: Language = 'nl') {
  await folder.holds(...records)
  const result = await status(folder.deps({ today: day(today), language }))
  return { lines: lines(result), json: result.is === 'done' ? result.json : null }
}

/** What stands from the next step on. */
const fromNext = (all: readonly string[]): readonly string[] =>
  all.slice(all.findIndex((line) => /^(?:Volgende stap|Next step)/.test(line)))

const READY = {
  id: 'm-7k2m',
  date: '2026-12-10',
  prepared: '2026-11-20',
  outcome: 'o',
  questions: ['q'],
  proposal: 'p',
}
/** Nothing else asks for something. */
const calm = agreement('a-1', { by: '2027-06-01', made: '2026-11-20' })

describe('typing career', () => {
  test('with a prepared conversation ahead makes the small step the next one', async () => {
    const { lines: said, json } = await shown('2026-12-02', [
      meeting(READY, { 'ambition-shared': 'a' }),
      outside(calm),
    ])
    expect(fromNext(said)).toEqual([
      'Volgende stap: career practice m-7k2m',
      'Je gesprek met Anna is over 8 dagen, en je bent voorbereid.',
      'Kleine stap, uiterlijk vrijdag 4 december: hardop oefenen',
      '(advies S83: begin twee weken van tevoren)',
    ])
    expect(json).toMatchObject({
      smallStep: { step: 'rehearse', date: '2026-12-04', with: 'Anna' },
      next: { command: 'career practice m-7k2m', advice: 'S83' },
    })
  })

  test('begins an unprepared one with the first of them, and names its command', async () => {
    const { lines: said, json } = await shown('2026-11-27', [
      meeting({ id: 'm-7k2m', date: '2026-12-10' }),
      outside(calm),
    ])
    expect(fromNext(said)).toEqual([
      'Volgende stap: career prep m-7k2m',
      'Je gesprek met Anna is over 13 dagen en nog niet voorbereid.',
      'Kleine stap, vandaag: terugkijken, en opschrijven wat er lukte',
      '  career evidence add',
      '(advies S83: begin twee weken van tevoren)',
    ])
    expect(json).toMatchObject({
      smallStep: { step: 'look-back', command: 'career evidence add', date: '2026-11-27' },
      next: { command: 'career prep m-7k2m', advice: 'S83' },
    })
  })

  test('says that there is still time for it where one begins late', async () => {
    const { lines: said } = await shown('2026-12-04', [meeting({ id: 'm-7k2m', date: '2026-12-10' })], 'en')
    expect(fromNext(said)).toEqual([
      'Next step: career prep m-7k2m',
      expect.stringContaining('in 6 days'),
      'In the time that is left, there is room for this:',
      'Small step, today: write down what you want',
      '(advice S83: start two weeks ahead)',
    ])
  })

  test('puts it among what is due where something else comes first', async () => {
    const { lines: said, json } = await shown('2026-11-27', [
      meeting({ ...READY, prepared: '2026-11-26' }, { 'ambition-shared': 'a' }),
      held('2026-11-26', { id: 'm-3333', with: 'Karim', kind: 'hr', summary: 's' }),
    ])
    expect(fromNext(said)[0]).toBe('Volgende stap: career mail m-3333')
    expect(said).toContain(
      '  voor je gesprek met Anna: een voorbeeld kiezen dat laat zien wat je kunt (uiterlijk maandag 30 november)',
    )
    expect(json).toMatchObject({ next: { command: 'career mail m-3333' } })
  })

  test('says nothing of it while the conversation is far away, and nothing twice the day before', async () => {
    const record = meeting(READY, { sentence: 's' })
    expect(await shown('2026-11-18', [record])).toMatchObject({ json: { smallStep: null } })
    const { lines: said } = await shown('2026-12-09', [record])
    expect(said.join('\n')).not.toContain('Kleine stap')
    expect(said.join('\n')).toContain('Lees je spiekbriefje nog eens.')
  })
})

const sheetOf = (date: string): string =>
  [
    'sheet: {flow: prep, version: 1, lang: nl, route: quick}',
    `answers: {kind: career, with: Anna, date: ${date}}`,
  ].join('\n')

test('a preparation ends with the step that comes after it, and says the day of the conversation', async () => {
  const result = await folder.run('prep', { sheet: sheetOf('2026-12-10'), today: day('2026-11-30') })
  const all = lines(result)
  expect(all).toContain('Je gesprek met Anna: donderdag 10 december 2026.')
  expect(all.at(-2)).toMatch(
    /^Je volgende stap: een voorbeeld kiezen dat laat zien wat je kunt: career prep m-[0-9a-z]+ --example \(maandag 30 november 2026\)$/,
  )
})

test('does not bring up on the same day what its preparation asked just now', async () => {
  await folder.run('prep', { sheet: sheetOf('2026-12-14'), today: day('2026-12-01') })
  const { lines: said } = await shown('2026-12-01', [])
  expect(said.join('\n')).not.toContain('opschrijven wat je wilt')
  const { lines: later } = await shown('2026-12-02', [])
  expect(later.join('\n')).toContain('opschrijven wat je wilt')
})

describe('the small step to choose an example', () => {
  test('asks that alone, of a conversation that is there, and leaves the rest as it was', async () => {
    await folder.run('prep', { sheet: sheetOf('2026-12-10'), today: day('2026-11-30') })
    const before = (await folder.load()).meetings[0]
    const { asker, questions } = briefPerson({ evidence: ['Zomerdiensten gepland'] })
    const deps = folder.deps({ asker })
    const only = { route: 'quick', from: { is: 'keyboard' }, dryRun: false, onlyExample: true } as const
    expect(await prep(deps, { ...only, meeting: 'anna' })).toMatchObject({ is: 'done' })
    expect(questions.map(({ id }) => id)).toEqual(['evidence'])
    expect(questions[0]?.progress).toMatchObject({ at: 1, of: 1 })
    const { evidence, prepared: _prepared, ...rest } = (await folder.load()).meetings[0]?.shared ?? {}
    expect(evidence).toEqual(['Zomerdiensten gepland'])
    expect(before?.shared).toMatchObject(rest)
  })

  test('asks everything where there is no conversation yet', async () => {
    const { asker, questions } = scriptedAsker([['kind', stop]])
    const only = { route: 'quick', from: { is: 'keyboard' }, dryRun: false, onlyExample: true } as const
    await prep(folder.deps({ asker }), { ...only, meeting: null })
    expect(questions.map(({ id }) => id)).toEqual(['kind'])
  })
})

test('the offer of more questions says how long they take', async () => {
  const { asker, questions } = scriptedAsker([
    ['kind', says('career')],
    ['with', says('Anna')],
    ...['date', 'outcome', 'ambition', 'benefit', 'questions', 'proposal'].map((id) => [id, enter] as const),
    ['more', says(true)],
    ['direction', stop],
  ])
  await folder.run('prep', { asker })
  const asked = (id: string) => questions.find((one) => one.id === id)
  const minutes = asked('direction')?.progress?.minutesLeft
  expect(asked('more')?.label).toContain(`nog ongeveer ${String(minutes)} minuten`)
})
