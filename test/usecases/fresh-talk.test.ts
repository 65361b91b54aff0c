// A new conversation begins without a word of another one, and says what of the other person it goes on with.
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { CommandResult } from '../../src/usecases/result.ts'
import { agreement, day, held, meeting } from '../domain/folder-of.ts'
import { type CareerFolder, careerFolder } from '../support/career-folder.ts'
import { briefPerson } from '../support/person.ts'
import { enter, says, scriptedAsker, stop } from '../support/scripted-asker.ts'

let folder: CareerFolder
beforeEach(() => {
  folder = careerFolder()
})
afterEach(() => folder.remove())

const lines = (result: CommandResult): string => (result.is === 'done' ? result.lines.join('\n') : '')

const talked = held('2026-11-18', {
  id: 'm-held',
  with: 'Marijke',
  next: '2027-01-21',
  agreements: [agreement('a-1', { what: 'HR bellen', by: '2026-12-01' })],
  mail: { sent: day('2026-11-19'), text: 'Hoi Marijke,\n\nDit spraken we af.' },
})

async function asked(name: string) {
  const { asker, shown, questions } = scriptedAsker([
    ['begin', says('new')],
    ['kind', says('career')],
    ['with', says(name)],
    ['date', stop],
  ])
  await folder.run('prep', { asker })
  const notes = questions.find(({ id }) => id === 'date')?.notes.join('\n') ?? ''
  return { first: [...shown, ...questions.slice(0, 3).flatMap((one) => one.notes)].join('\n'), notes }
}

describe('a new conversation', () => {
  test('with somebody else says nothing of the last one', async () => {
    await folder.holds(talked)
    const { first, notes } = await asked('Karim')
    expect(first + notes).not.toMatch(/HR bellen|mailde je/)
  })

  test('with the same person says what there is once that is known', async () => {
    await folder.holds(talked)
    const { first, notes } = await asked('Marijke')
    expect(first).not.toMatch(/HR bellen|mailde je/)
    expect(notes).toMatch(/HR bellen[\s\S]*mailde je Marijke/)
  })

  test('says that it takes the place of a day that was agreed', async () => {
    await folder.holds(talked)
    const sheet = (date: string) =>
      `sheet: {flow: prep, version: 1, lang: nl, route: quick}\nanswers: {kind: catch-up, with: Marijke, date: ${date}}`
    expect(lines(await folder.run('prep', { sheet: sheet('2026-12-03') }))).toContain(
      'Met Marijke had je donderdag 21 januari 2027 afgesproken. Dit gesprek komt daarvoor in de plaats.',
    )
  })

  test('on that very day says nothing of the kind', async () => {
    await folder.holds(talked)
    const sheet =
      'sheet: {flow: prep, version: 1, lang: nl, route: quick}\nanswers: {kind: catch-up, with: Marijke, date: 2027-01-21}'
    expect(lines(await folder.run('prep', { sheet }))).not.toContain('in de plaats')
  })
})

test('a no to preparing anew what was held ends kindly', async () => {
  await folder.holds(talked)
  const somebody = briefPerson({ anew: says(false) })
  expect(await folder.run('prep', { meeting: 'm-held', asker: somebody.asker })).toMatchObject({
    is: 'done',
    lines: ['Er is niets veranderd.'],
  })
})

test('drafts that look the same are told by whom they are about, or by their last words', async () => {
  await folder.holds(meeting({ id: 'm-anna', with: 'Anna', date: '2026-12-03' }))
  const begin = async (script: Parameters<typeof scriptedAsker>[0], named?: string) => {
    const { asker } = scriptedAsker(script)
    await folder.run('prep', { asker, ...(named !== undefined && { meeting: named }) })
  }
  await begin([
    ['begin', says('0')],
    ['kind', says('career')],
    ['with', enter],
    ['date', stop],
  ])
  const other = (outcome: string) =>
    [
      ['begin', says('new')],
      ['begin', says('new')],
      ['kind', says('career')],
      ['with', says('Zoë Bos')],
      ['date', enter],
      ['outcome', says(outcome)],
      ['ambition', stop],
    ] as const
  await begin(other('Ik weet wat er kan'))
  await begin(other('Ik heb een datum'))
  const { asker, questions } = scriptedAsker([['begin', stop]])
  await folder.run('prep', { asker })
  const labels = questions[0]?.choices.map(({ label }) => label) ?? []
  expect(labels.filter((label) => label.includes('met Anna'))).toHaveLength(1)
  expect(labels.some((label) => label.endsWith('je laatste antwoord: "Ik weet wat er kan"'))).toBe(true)
  expect(labels.some((label) => label.endsWith('je laatste antwoord: "Ik heb een datum"'))).toBe(true)
  expect(new Set(labels).size).toBe(labels.length)
})
