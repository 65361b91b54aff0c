// A debrief that names nobody, while a conversation is planned for a later day: it may have been held already.
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { meeting } from '../domain/folder-of.ts'
import { type CareerFolder, careerFolder, TODAY } from '../support/career-folder.ts'
import { briefPerson } from '../support/person.ts'
import { says, scriptedAsker, stop } from '../support/scripted-asker.ts'

let folder: CareerFolder
beforeEach(async () => {
  folder = careerFolder()
  await folder.holds(meeting({ id: 'm-talk', with: 'Marijke', date: '2026-12-03', prepared: '2026-11-10' }))
})
afterEach(() => folder.remove())

describe('a debrief that names nobody', () => {
  const labels = (question: { readonly choices?: readonly { readonly label: string }[] } | undefined) =>
    question?.choices?.map(({ label }) => label)

  test('offers the conversation that is planned for later, and is about that one', async () => {
    const ahead = (await folder.load()).meetings[0]?.file ?? ''
    const somebody = briefPerson({
      talk: says(ahead),
      'held-early': says('today'),
      summary: 'Goed gesprek',
      more: says(false),
    })
    expect(await folder.run('debrief', { asker: somebody.asker })).toMatchObject({ is: 'done' })
    const [first, second] = somebody.questions
    expect(first?.label).toBe('Op welk gesprek kijk je terug?')
    expect(labels(first)).toEqual([
      expect.stringMatching(/^met Marijke, .*, donderdag 3 december 2026$/),
      'een ander gesprek',
    ])
    expect(second?.label).toContain('Is het al geweest?')
    expect(somebody.questions.map(({ id }) => id)).not.toContain('with')
    expect((await folder.load()).meetings.map(({ shared }) => shared)).toMatchObject([
      {
        id: 'm-talk',
        with: 'Marijke',
        date: TODAY,
        prepared: '2026-11-10',
        status: 'held',
        debriefed: TODAY,
      },
    ])
  })

  test('changes nothing where that conversation is still to come', async () => {
    const ahead = (await folder.load()).meetings[0]?.file ?? ''
    const before = folder.files()
    const { asker, finish } = scriptedAsker([
      ['talk', says(ahead)],
      ['held-early', says('not-yet')],
    ])
    expect(await folder.run('debrief', { asker })).toMatchObject({
      is: 'done',
      lines: [expect.stringContaining('Er is niets veranderd'), expect.any(String)],
    })
    finish()
    expect(folder.files()).toEqual(before)
  })

  test('can be about another one, and then leaves the planned one as it was', async () => {
    const somebody = briefPerson({
      talk: says(''),
      with: 'Bram',
      date: '2026-11-20',
      summary: 'Goed gesprek',
      more: says(false),
    })
    await folder.run('debrief', { asker: somebody.asker })
    const asked = somebody.questions.map(({ id }) => id)
    expect(asked).toContain('talk')
    expect(asked).not.toContain('held-early')
    expect(await folder.load()).toMatchObject({
      meetings: expect.arrayContaining([
        expect.objectContaining({ shared: expect.objectContaining({ with: 'Bram', date: '2026-11-20' }) }),
        expect.objectContaining({ shared: expect.objectContaining({ id: 'm-talk', status: 'planned' }) }),
      ]),
    })
  })

  test('asks whether it is the planned one when that person is named after all', async () => {
    const somebody = briefPerson({
      talk: says(''),
      with: 'marijke',
      'was-it-this': says(true),
      'held-early': says('today'),
      summary: 'Goed gesprek',
      more: says(false),
    })
    await folder.run('debrief', { asker: somebody.asker })
    const asked = somebody.questions.find(({ id }) => id === 'was-it-this')
    expect(asked?.label).toBe(
      'Er staat al een gesprek met Marijke, op donderdag 3 december 2026. Bedoel je dat gesprek?',
    )
    const { meetings } = await folder.load()
    expect(meetings.map(({ shared }) => shared)).toMatchObject([
      { id: 'm-talk', date: TODAY, status: 'held' },
    ])
  })

  test('makes another with that person after a no, and asks the name once', async () => {
    const somebody = briefPerson({
      talk: says(''),
      with: 'Marijke',
      'was-it-this': says(false),
      date: '2026-11-20',
      summary: 'Goed gesprek',
      more: says(false),
    })
    await folder.run('debrief', { asker: somebody.asker })
    expect(somebody.questions.filter(({ id }) => id === 'with')).toHaveLength(1)
    const { meetings } = await folder.load()
    expect(meetings.map(({ shared }) => [shared.with, shared.status])).toEqual(
      expect.arrayContaining([
        ['Marijke', 'held'],
        ['Marijke', 'planned'],
      ]),
    )
  })

  test('is about the one that waits, and does not ask', async () => {
    await folder.holds(meeting({ id: 'm-past', with: 'Bram', date: '2026-11-20', prepared: '2026-11-10' }))
    const somebody = briefPerson({ summary: 'Goed gesprek', more: says(false) })
    await folder.run('debrief', { asker: somebody.asker })
    expect(somebody.questions.map(({ id }) => id)).not.toContain('talk')
    const held = (await folder.load()).meetings.filter(({ shared }) => shared.status === 'held')
    expect(held.map(({ shared }) => shared.with)).toEqual(['Bram'])
  })

  test('offers it after those that wait', async () => {
    await folder.holds(
      meeting({ id: 'm-talk', with: 'Marijke', date: '2026-12-03', prepared: '2026-11-10' }),
      meeting({ id: 'm-past', with: 'Bram', date: '2026-11-20' }),
      meeting({ id: 'm-older', with: 'Karin', date: '2026-11-18' }),
    )
    const { asker, questions } = scriptedAsker([['talk', stop]])
    await folder.run('debrief', { asker })
    expect(labels(questions[0])).toEqual([
      expect.stringContaining('Bram'),
      expect.stringContaining('Karin'),
      expect.stringContaining('Marijke'),
      'een ander gesprek',
    ])
  })
})
