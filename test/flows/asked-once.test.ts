// Words that are seldom an answer are asked about once: a day for a name, a few signs for a wish, a refusal for a step.
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { LANGUAGES, type Language } from '../../src/domain/codes.ts'
import type { Question } from '../../src/engine/asker.ts'
import { meeting } from '../domain/folder-of.ts'
import { type CareerFolder, careerFolder } from '../support/career-folder.ts'
import { enter, type Reply, says, strictAsker } from '../support/scripted-asker.ts'

let folder: CareerFolder
beforeEach(() => {
  folder = careerFolder()
})
afterEach(() => folder.remove())

interface Typing {
  readonly flow: 'prep' | 'debrief' | 'checkin'
  readonly language?: Language
  /** The answers by question; the last of them stays. */
  readonly typed: Readonly<Record<string, readonly Reply[]>>
  readonly replies?: readonly Reply[]
  readonly meeting?: string
}

/** Answers as said, and passes over everything else. @returns the questions that were asked */
async function asked({
  flow,
  language = 'nl',
  typed,
  replies = [],
  meeting: about,
}: Typing): Promise<readonly Question[]> {
  const left = new Map(Object.entries(typed).map(([id, all]) => [id, [...all]]))
  const answers = [...replies]
  const seen = strictAsker(({ id, chosen }) => {
    // Enter answers it with what is chosen.
    if (id === 'confirm') return answers.shift() ?? says(chosen[0] === 'yes')
    return left.get(id)?.shift() ?? (id === 'more' ? says(false) : enter)
  })
  const result = await folder.run(flow, { language, asker: seen.asker, ...(about && { meeting: about }) })
  expect(result.is).toBe('done')
  return seen.questions
}

const shown = (questions: readonly Question[], id: string): readonly Question[] =>
  questions.filter((question) => question.id === id)

const PREP = { kind: [says('catch-up')], with: [says('Anna')] } as const

describe('a refusal where a step is asked for', () => {
  beforeEach(() => folder.holds(meeting({ id: 'm-talk', date: '2026-11-20' })))

  test.each([
    ['nl', 'Nee, nog niet, misschien na de zomer', 'Deze vraag leeg laten?'],
    ['en', "don't know", 'Leave this question empty?'],
  ] as const)('%s: %s', async (language, text, label) => {
    const questions = await asked({ flow: 'debrief', language, typed: { next48: [says(text)] } })
    expect(shown(questions, 'confirm').map((one) => one.label)).toEqual([label])
    expect(shown(questions, 'next48')).toHaveLength(1)
    expect(JSON.stringify(folder.files())).not.toContain(text)
  })

  test('in place of an old step leaves none', async () => {
    await asked({ flow: 'debrief', typed: { next48: [says('Maandag bel ik Karim.')] } })
    expect((await folder.load()).meetings[0]?.private.next48).toBe('Maandag bel ik Karim.')
    const again = await asked({ flow: 'debrief', typed: { next48: [says('nee')] }, meeting: 'm-talk' })
    expect(shown(again, 'confirm')).toHaveLength(1)
    expect((await folder.load()).meetings[0]?.private.next48).toBeUndefined()
  })

  test('comes back in the field after a no; said again it is kept, and is no step yet', async () => {
    const text = 'weet ik nog niet'
    const typed = { next48: [says(text), says(text)] }
    const questions = await asked({ flow: 'debrief', typed, replies: [says(false)] })
    expect(shown(questions, 'next48').map((one) => one.typed)).toEqual(['', text])
    expect(shown(questions, 'confirm')).toHaveLength(1)
    const { meetings } = await folder.load()
    expect(meetings[0]?.private.next48).toBe(text)
    expect(meetings[0]?.private.steps).toBeUndefined()
  })

  test('on a sheet asks nothing and makes no step', async () => {
    const sheet = `sheet: {flow: debrief, version: 1, lang: nl, route: quick, meeting: m-talk}
answers: {summary: Het rooster.}
private:
  next48: weet ik nog niet
`
    expect((await folder.run('debrief', { sheet })).is).toBe('done')
    expect((await folder.load()).meetings[0]?.private.steps).toBeUndefined()
  })
})

describe('a day where a name is asked for', () => {
  test.each(LANGUAGES)('in %s goes back to the field on Enter', async (language) => {
    const day = language === 'nl' ? 'vrijdag' : 'Friday'
    const typed = { ...PREP, with: [says(day), says('Anna')] }
    const questions = await asked({ flow: 'prep', language, typed })
    expect(shown(questions, 'confirm')[0]).toMatchObject({
      label: expect.stringContaining(`"${day}"`),
      chosen: ['no'],
    })
    expect(shown(questions, 'with').map((one) => one.typed)).toEqual(['', day])
    expect((await folder.load()).meetings.map(({ shared }) => shared.with)).toEqual(['Anna'])
  })

  test('behind the command is no answer yet: Enter makes no person of it', async () => {
    const seen = strictAsker(({ id }) => {
      if (id === 'with') return says('Anna')
      return id === 'kind' ? says('catch-up') : id === 'more' ? says(false) : enter
    })
    expect((await folder.run('prep', { meeting: 'vrijdag', asker: seen.asker })).is).toBe('done')
    expect(shown(seen.questions, 'with')[0]).toMatchObject({ typed: '', known: false })
    expect((await folder.load()).meetings.map(({ shared }) => shared.with)).toEqual(['Anna'])
  })

  test('is asked about as well when help was asked with it in the field', async () => {
    const typed = {
      ...PREP,
      with: [{ is: 'help', typed: 'Vrijdag' } as const, says('Vrijdag'), says('Anna')],
    }
    const questions = await asked({ flow: 'prep', typed })
    expect(shown(questions, 'confirm')).toHaveLength(1)
    expect((await folder.load()).meetings.map(({ shared }) => shared.with)).toEqual(['Anna'])
  })

  test('is a name when the user says so', async () => {
    await asked({ flow: 'prep', typed: { ...PREP, with: [says('Vrijdag')] }, replies: [says(true)] })
    expect((await folder.load()).meetings.map(({ shared }) => shared.with)).toEqual(['Vrijdag'])
  })

  test.each(['Jan', 'jan', 'April', 'June', 'Juli', 'Mei', 'Di', 'August'])('%s is a name', async (name) => {
    const questions = await asked({ flow: 'prep', typed: { ...PREP, with: [says(name)] } })
    expect(shown(questions, 'confirm')).toEqual([])
  })
})

describe('words that say there is no answer', () => {
  test('are no name: Enter goes back to the field', async () => {
    const typed = { ...PREP, with: [says('weet ik nog niet'), says('Anna')] }
    const questions = await asked({ flow: 'prep', typed })
    expect(shown(questions, 'confirm')[0]?.label).toBe('Is "weet ik nog niet" de naam van de ander?')
    expect((await folder.load()).meetings.map(({ shared }) => shared.with)).toEqual(['Anna'])
  })

  test('are no sign of an agreement', async () => {
    await folder.holds(meeting({ id: 'm-talk', date: '2026-11-20' }))
    const seen = strictAsker(({ id }) => {
      if (id === 'agreements') return says(['Anna mailt HR vóór 15 januari'])
      if (id.startsWith('agreement-seen:')) return says('ik weet het nog niet')
      return id === 'confirm' ? says(true) : id === 'more' ? says(false) : enter
    })
    expect((await folder.run('debrief', { asker: seen.asker })).is).toBe('done')
    expect(shown(seen.questions, 'confirm').map(({ label }) => label)).toContain('Deze vraag leeg laten?')
    const { meetings } = await folder.load()
    expect(meetings[0]?.shared.agreements).toMatchObject([{ what: expect.any(String) }])
    expect(meetings[0]?.shared.agreements?.[0]?.seen).toBeUndefined()
  })

  test.each([
    ['win', 'geen idee'],
    ['step', 'dat zien we nog'],
  ])('are no %s of a check-in', async (id, text) => {
    const questions = await asked({
      flow: 'checkin',
      typed: { energy: [says('3')], [id]: [says(text)] },
      replies: [says(true)],
    })
    expect(shown(questions, 'confirm')[0]?.label).toBe('Deze vraag leeg laten?')
    expect(JSON.stringify(folder.files())).not.toContain(text)
  })
})

describe('words that say there is no answer, where others read it', () => {
  const begun = { kind: [says('career')], with: [says('Anna')] } as const

  test.each([
    ['nl', 'ambition', 'Weet ik nog niet', 'Deze vraag leeg laten?'],
    ['nl', 'benefit', 'Geen idee', 'Deze vraag leeg laten?'],
    ['en', 'benefit', 'no idea', 'Leave this question empty?'],
    ['en', 'outcome', "I don't know yet", 'Leave this question empty?'],
    ['nl', 'proposal', 'dat zien we nog', 'Deze vraag leeg laten?'],
    ['en', 'proposal', 'no idea', 'Leave this question empty?'],
  ] as const)('%s, %s: %s', async (language, id, text, label) => {
    const questions = await asked({ flow: 'prep', language, typed: { ...begun, [id]: [says(text)] } })
    expect(shown(questions, 'confirm').map((one) => one.label)).toEqual([label])
    expect(JSON.stringify(folder.files())).not.toContain(text)
  })

  test('are kept when they are said twice', async () => {
    const text = 'Geen idee'
    const typed = { ...begun, benefit: [says(text), says(text)] }
    await asked({ flow: 'prep', typed, replies: [says(false)] })
    expect(JSON.stringify(folder.files())).toContain(text)
  })
})

describe('a few signs where a wish is asked for', () => {
  const begun = { kind: [says('career')], with: [says('Anna')] } as const

  test.each(['J.', '3 december', '?!', 'morgen'])('%j goes back to the field on Enter', async (text) => {
    const typed = { ...begun, ambition: [says(text), says('Collega’s inwerken.')] }
    const questions = await asked({ flow: 'prep', typed })
    expect(shown(questions, 'confirm')[0]?.label).toContain(`"${text}"`)
    expect(shown(questions, 'ambition').map((one) => one.typed)).toEqual(['', text])
    expect((await folder.load()).plan.shared.ambition).toBe('Collega’s inwerken.')
  })

  test('is kept when it is said twice', async () => {
    const questions = await asked({ flow: 'prep', typed: { ...begun, ambition: [says('HR'), says('HR')] } })
    expect(shown(questions, 'confirm')).toHaveLength(1)
    expect((await folder.load()).plan.shared.ambition).toBe('HR')
  })

  test('of more words asks nothing', async () => {
    const questions = await asked({
      flow: 'prep',
      typed: { ...begun, ambition: [says('Meer tijd voor les.')] },
    })
    expect(shown(questions, 'confirm')).toEqual([])
  })
})

test('the question mark says what is asked for, and asks again', async () => {
  const questions = await asked({
    flow: 'prep',
    typed: { ...PREP, with: [says('vrijdag'), says('Anna')] },
    replies: [{ is: 'help', typed: '' }, says(false)],
  })
  expect(shown(questions, 'confirm')).toHaveLength(2)
})
