// A conversation that was held before its day, and a name that is not quite one: asked in the same way everywhere.
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { addAgreement } from '../../src/usecases/agreements/add.ts'
import { changeMeeting } from '../../src/usecases/meetings.ts'
import { day, meeting } from '../domain/folder-of.ts'
import { type CareerFolder, careerFolder, TODAY } from '../support/career-folder.ts'
import { briefPerson } from '../support/person.ts'
import { refused, says, scriptedAsker, stop, yes } from '../support/scripted-asker.ts'

let folder: CareerFolder
beforeEach(async () => {
  folder = careerFolder()
  await folder.holds(meeting({ id: 'm-talk', with: 'Marijke', date: '2026-12-03', prepared: '2026-11-10' }))
})
afterEach(() => folder.remove())

const talk = async () => (await folder.load()).meetings[0]?.shared

describe('a debrief of a conversation that is planned for later', () => {
  test('held today gets today as its day', async () => {
    const somebody = briefPerson({ 'held-early': says('today'), summary: 'Goed gesprek', more: says(false) })
    const result = await folder.run('debrief', { meeting: 'marijke', asker: somebody.asker })
    expect(result.is).toBe('done')
    expect(await talk()).toMatchObject({ date: TODAY, status: 'held', debriefed: TODAY })
    const [first] = somebody.questions
    expect([first?.label, ...(first?.choices ?? []).map(({ label }) => label)]).toEqual([
      'Je gesprek met Marijke staat op donderdag 3 december 2026. Is het al geweest?',
      'ja, vandaag: zaterdag 21 november 2026',
      'ja, op een andere dag',
      'nee, nog niet',
    ])
  })

  test('held on another day is asked which', async () => {
    const somebody = briefPerson({
      'held-early': says('other'),
      date: '2026-11-19',
      summary: 'Goed gesprek',
      more: says(false),
    })
    await folder.run('debrief', { meeting: 'm-talk', asker: somebody.asker })
    expect(await talk()).toMatchObject({ date: '2026-11-19', status: 'held' })
  })

  test('not held yet ends kindly and changes nothing', async () => {
    const somebody = briefPerson({ 'held-early': says('not-yet') })
    const before = folder.files()
    const result = await folder.run('debrief', { meeting: 'm-talk', asker: somebody.asker })
    expect(result).toMatchObject({
      is: 'done',
      lines: [
        expect.stringContaining('Er is niets veranderd'),
        expect.stringContaining('meetings move m-talk'),
      ],
    })
    expect(folder.files()).toEqual(before)
  })

  test('is gone on with after a stop, on the day that was said', async () => {
    const first = scriptedAsker([
      ['held-early', says('today')],
      ['said', says('Er kan veel')],
      ['summary', stop],
    ])
    await folder.run('debrief', { meeting: 'm-talk', asker: first.asker })
    first.finish()
    const [draft] = folder.drafts()
    const id = draft?.replace(/^.*\//, '').replace(/\.json$/, '') ?? ''
    const again = briefPerson({ begin: says(id), summary: 'Goed gesprek', more: says(false) })
    expect(await folder.run('debrief', { asker: again.asker })).toMatchObject({ is: 'done' })
    expect(await talk()).toMatchObject({ date: TODAY, status: 'held' })
  })

  test.each(['2026-11-25', '2026-12-03', '2026-12-10'])(
    'gone on with on %s it keeps the day that was said',
    async (later) => {
      const first = scriptedAsker([
        ['held-early', says('today')],
        ['said', says('Er kan veel')],
        ['summary', stop],
      ])
      await folder.run('debrief', { meeting: 'm-talk', asker: first.asker })
      const [draft] = folder.drafts()
      const id = draft?.replace(/^.*\//, '').replace(/\.json$/, '') ?? ''
      const again = briefPerson({ begin: says(id), summary: 'Goed gesprek', more: says(false) })
      await folder.run('debrief', { meeting: 'm-talk', asker: again.asker, today: day(later) })
      expect(await talk()).toMatchObject({ date: TODAY, status: 'held', debriefed: later })
    },
  )

  test('gone on with after the planned day it keeps the other day that was given', async () => {
    const first = scriptedAsker([
      ['held-early', says('other')],
      ['date', says('2026-11-19')],
      ['confirm', yes],
      ['said', says('Er kan veel')],
      ['summary', stop],
    ])
    await folder.run('debrief', { meeting: 'm-talk', asker: first.asker })
    const [draft] = folder.drafts()
    const id = draft?.replace(/^.*\//, '').replace(/\.json$/, '') ?? ''
    const again = briefPerson({ begin: says(id), summary: 'Goed gesprek', more: says(false) })
    await folder.run('debrief', { asker: again.asker, today: day('2026-12-10') })
    expect(await talk()).toMatchObject({ date: '2026-11-19', status: 'held' })
  })

  test('is refused where nobody can be asked', async () => {
    const sheet = 'sheet: {flow: debrief, version: 1, lang: nl, route: quick}\nanswers: {summary: s}'
    expect(await folder.run('debrief', { meeting: 'm-talk', sheet })).toMatchObject({
      failure: { exit: 2, problems: [{ problem: { code: 'not-held-yet' } }] },
    })
  })
})

describe('a conversation that is said to be held before its day', () => {
  const heldIs = (answers: Parameters<typeof briefPerson>[0]) =>
    changeMeeting(folder.deps({ asker: briefPerson(answers).asker }), 'm-talk', { to: 'held' })

  test('is noted on the day that was said', async () => {
    await heldIs({ 'held-early': says('other'), date: '2026-11-19' })
    expect(await talk()).toMatchObject({ date: '2026-11-19', status: 'held' })
  })

  test('or today', async () => {
    await heldIs({ 'held-early': says('today') })
    expect(await talk()).toMatchObject({ date: TODAY, status: 'held' })
  })

  test('stays as it is where it was not, or where nobody says on which day', async () => {
    const before = folder.files()
    expect(await heldIs({ 'held-early': says('not-yet') })).toMatchObject({
      is: 'done',
      json: { command: 'meetings', status: 'planned', date: '2026-12-03' },
    })
    expect(await heldIs({ 'held-early': says('other'), date: stop })).toMatchObject({ is: 'later' })
    expect(folder.files()).toEqual(before)
  })
})

describe('what is typed as a name', () => {
  test('in a command about a conversation is asked like that of a preparation', async () => {
    const { asker, finish } = scriptedAsker([['person', says('Marijke')]])
    const result = await changeMeeting(folder.deps({ asker }), 'marij', { to: 'cancel', by: null })
    finish()
    expect(result).toMatchObject({ is: 'done' })
    expect(await talk()).toMatchObject({ status: 'cancelled' })
  })

  test('of somebody else cancels nothing', async () => {
    const { asker } = scriptedAsker([['person', says('Marij')]])
    const result = await changeMeeting(folder.deps({ asker }), 'marij', { to: 'cancel', by: null })
    expect(result).toMatchObject({ failure: { exit: 2 } })
    expect(await talk()).toMatchObject({ status: 'planned' })
  })

  test('with whom something was agreed is asked too', async () => {
    const somebody = briefPerson({ person: says('Marijke') })
    const wish = {
      line: 'Ik bel HR vóór 1 december',
      who: null,
      by: null,
      seen: 'mail',
      with: 'marij',
      goal: null,
    }
    expect(await addAgreement(folder.deps({ asker: somebody.asker }), wish)).toMatchObject({ is: 'done' })
    expect((await folder.load()).agreements.shared.agreements?.[0]?.with).toBe('Marijke')
  })

  test('in the field is asked where it looks like somebody, and is no day', async () => {
    const { asker, questions } = scriptedAsker([
      ['begin', says('new')],
      ['kind', says('career')],
      ['with', refused('over twee weken', /is een dag/)],
      ['with', says('marij')],
      ['person', says('Marijke')],
      ['date', stop],
    ])
    const script = asker
    await folder.run('prep', { asker: script })
    const person = questions.find(({ id }) => id === 'person')
    expect(person?.choices.map(({ label }) => label)).toEqual(['Marijke', 'iemand anders: Marij'])
  })

  test('tells behind a question mark what is asked there, and not what was asked before', async () => {
    const { asker, shown } = scriptedAsker([
      ['begin', says('new')],
      ['kind', says('career')],
      ['with', says('marij')],
      ['person', { is: 'help' }],
      ['person', says('Marijke')],
      ['date', says('10 december')],
      ['confirm', { is: 'help' }],
      ['confirm', yes],
      ['outcome', stop],
    ])
    await folder.run('prep', { asker })
    expect(shown.join('\n')).toContain('iemand die je al kent')
    expect(shown.join('\n')).toContain('Zo is je datum gelezen.')
  })

  test('on a sheet is somebody new, with a capital', async () => {
    const sheet =
      'sheet: {flow: prep, version: 1, lang: nl, route: quick}\nanswers: {kind: career, with: marij}'
    expect(await folder.run('prep', { sheet })).toMatchObject({ is: 'done' })
    expect((await folder.load()).meetings.map(({ shared }) => shared.with)).toContain('Marij')
  })
})
