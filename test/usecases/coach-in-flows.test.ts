// What the coach says in a flow: under an answer, at the end, and nothing where somebody is in distress.
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { CommandResult } from '../../src/usecases/result.ts'
import { type CareerFolder, careerFolder } from '../support/career-folder.ts'
import { briefPerson } from '../support/person.ts'
import type { Question } from '../../src/engine/asker.ts'
import { enter, enterAt, type Reply, says, stop, strictAsker } from '../support/scripted-asker.ts'

let folder: CareerFolder
beforeEach(() => {
  folder = careerFolder()
})
afterEach(() => folder.remove())

const begun = { kind: 'career', with: 'Anna', date: '2026-12-03' } as const
const replyTo = ({ id, ...question }: Question): Reply =>
  id in begun
    ? says(begun[id as keyof typeof begun])
    : id === 'confirm' || question.required
      ? says(id === 'confirm')
      : question.kind === 'yes-no'
        ? enterAt({ id, ...question })
        : enter
const CLOSED = ['Kan ik doorgroeien naar teamleider?']
const linesOf = (result: CommandResult): string => (result.is === 'done' ? result.lines.join('\n') : '')
const ids = (person: ReturnType<typeof briefPerson>): readonly string[] => person.tips.map(({ id }) => id)

describe('at the keyboard', () => {
  test('a tip comes under the answer, with the user’s own words in the suggestion', async () => {
    const person = briefPerson({ ...begun, questions: CLOSED })
    await folder.run('prep', { asker: person.asker })
    expect(ids(person)).toEqual(['tip:question/closed'])
    expect(person.tips[0]?.notes.join('\n')).toContain(
      'Wat is ervoor nodig om door te groeien naar teamleider?',
    )
  })

  test('the suggestion can be taken over in a list, beside what else stands there', async () => {
    const typed = ['Wie beslist daarover?', ...CLOSED]
    const asked: string[] = []
    const person = strictAsker((question) => {
      if (question.kind === 'tip') return says('take')
      if (question.id !== 'questions') return replyTo(question)
      asked.push(question.typed)
      return says(asked.length === 1 ? typed : question.typed.split('\n'))
    })
    await folder.run('prep', { asker: person.asker })
    const { meetings } = await folder.load()
    expect(meetings[0]?.shared.questions).toEqual([
      'Wie beslist daarover?',
      'Wat is ervoor nodig om door te groeien naar teamleider?',
    ])
  })

  test.each(['Krijg ik meer uren?', 'Kan ik naar de opleiding wondverpleegkundige?'])(
    'a suggestion that only points back is shown, and not offered in the place of “%s”',
    async (question) => {
      const person = briefPerson({ ...begun, questions: [question] })
      await folder.run('prep', { asker: person.asker })
      expect(person.tips.map(({ id, offers }) => [id, offers])).toEqual([['tip:question/closed', []]])
      expect(person.tips[0]?.notes.join('\n')).toContain('Waar hangt dat van af?')
    },
  )

  test('the end of a long question does not stay behind a suggestion that says it', async () => {
    const long = 'Zou je mij volgend jaar willen voordragen voor de training van de nieuwe ploegleiders?'
    const person = strictAsker((question) => {
      if (question.kind === 'tip') return says('take')
      if (question.id !== 'questions') return replyTo(question)
      return says(question.typed === '' ? [long] : question.typed.split('\n'))
    })
    await folder.run('prep', { asker: person.asker })
    const { meetings } = await folder.load()
    expect(meetings[0]?.shared.questions).toEqual([`${long} Wat heb je daarvoor van mij nodig?`])
  })

  test.each([
    ['evidence', ['Het rooster maakte ik.', 'Waarom is er nooit geld voor scholing?'], 'message/absolute'],
    ['evidence', ['Jullie luisteren nooit naar de nachtdienst.'], 'message/you-accusation'],
    ['questions', ['Waarom krijgt Priya altijd alles?'], 'message/absolute'],
  ])('what puts the other off is heard in a line of %s: %j', async (id, typed, rule) => {
    const person = briefPerson({ ...begun, [id]: typed })
    await folder.run('prep', { asker: person.asker, route: 'full' })
    expect(ids(person)).toEqual([`tip:${rule}`])
    expect(person.tips[0]?.notes.join('\n')).toContain(typed.at(-1)?.replace(/ naar .*/u, ''))
  })

  test('each line of a list is an answer: a tip about it, every rule once, three at most', async () => {
    const lines = [
      ...CLOSED,
      'Waarom krijgt Priya altijd alles?',
      'Mag ik naar de opleiding?',
      'Wie beslist daarover?',
      'Waarom heb jij dat zonder mij besloten?',
    ]
    const person = briefPerson({ ...begun, questions: lines, need: 'Jullie luisteren nooit.' })
    await folder.run('prep', { asker: person.asker, route: 'full' })
    expect(person.tips).toHaveLength(3)
    expect(ids(person).slice(0, 2)).toEqual(['tip:question/closed', 'tip:message/absolute'])
    expect(new Set(ids(person)).size).toBe(3)
    expect((await folder.load()).meetings[0]?.shared.questions).toEqual(lines)
  })

  test('a line that was left as it was is not brought up again when another is changed', async () => {
    const typed = [
      [...CLOSED, 'Waarom krijgt Priya altijd alles?'],
      [...CLOSED, 'Wat is er nodig?'],
    ]
    const tips = [enter, says('edit')]
    const told: string[] = []
    const person = strictAsker((question) => {
      if (question.kind === 'tip') {
        told.push(question.id)
        return tips.shift() ?? enter
      }
      return question.id === 'questions' ? says(typed.shift() ?? []) : replyTo(question)
    })
    await folder.run('prep', { asker: person.asker })
    expect(told).toEqual(['tip:question/closed', 'tip:message/absolute'])
  })

  test('a suggestion that asks something back is not offered to be taken over', async () => {
    const person = briefPerson({ ...begun, outcome: 'Anders ga ik hier weg.' })
    await folder.run('prep', { asker: person.asker })
    expect(person.tips.map(({ id, offers }) => [id, offers])).toEqual([['tip:message/threat', []]])
  })

  test('a rule that is hidden is silent from then on, and the others are not', async () => {
    const hides = { ...begun, questions: CLOSED, 'tip:question/closed': says('hide') }
    await folder.run('prep', { asker: briefPerson(hides).asker })
    const again = briefPerson({
      ...begun,
      with: 'Piet',
      questions: CLOSED,
      outcome: 'Anders ga ik hier weg.',
    })
    await folder.run('prep', { asker: again.asker })
    expect(ids(again)).toEqual(['tip:message/threat'])
  })

  test('a tip at which the user stopped is not told again when they go on', async () => {
    const first = briefPerson({ ...begun, questions: CLOSED, 'tip:question/closed': stop })
    await folder.run('prep', { asker: first.asker })
    const next = briefPerson({ begin: 'prep-1', proposal: 'Ik mail Anna vóór 1 december het plan.' })
    await folder.run('prep', { asker: next.asker })
    expect(ids(next)).toEqual([])
  })

  test('an answer kept from others is not corrected for its tone', async () => {
    const own = briefPerson({ ...begun, outcome: says('Anders ga ik hier weg.', 'private') })
    await folder.run('prep', { asker: own.asker })
    expect(ids(own)).toEqual([])
  })

  test('distress silences every rule, also those about later answers, and people are named once', async () => {
    const person = briefPerson({
      ...begun,
      outcome: 'Ik zit thuis met een burn-out en kan niet meer.',
      questions: CLOSED,
    })
    const result = await folder.run('prep', { asker: person.asker })
    expect(ids(person)).toEqual([])
    const said = [...person.shown, linesOf(result)].join('\n')
    expect(said.match(/vertrouwenspersoon/gu)).toHaveLength(1)
  })
})

describe('from a sheet', () => {
  const sheet = (more: string): string =>
    `sheet: {flow: prep, version: 1, lang: nl}\nanswers:\n  kind: career\n  with: Anna\n  date: 2026-12-03\n${more}`

  test('distress is no finding: a program is told that the coach kept silent, and nothing of what was written', async () => {
    const tells = await folder.run('prep', {
      sheet: sheet(
        '  outcome: Ik zit thuis met een burn-out en kan niet meer.\n  questions: [Mag ik een cursus doen?]\n',
      ),
    })
    const { findings, notices } = (tells.is === 'done' ? tells.json : null) as {
      findings: unknown[]
      notices: { code: string; message: string }[]
    }
    expect(findings.filter((one) => (one as { rule: string }).rule.startsWith('question/'))).toEqual([])
    expect(notices).toEqual([
      { code: 'turn-to-people', message: expect.stringContaining('vertrouwenspersoon') },
    ])
    expect(JSON.stringify(notices)).not.toContain('burn-out en')
    const calm = await folder.run('prep', { sheet: sheet('  questions: [Wat zie jij voor mij?]\n') })
    expect(calm.is === 'done' && calm.json).not.toHaveProperty('notices')
  })

  test('tips are said after the save, of each answer one', async () => {
    const result = await folder.run('prep', {
      sheet: sheet('  questions: [Kan ik doorgroeien naar teamleider?, Mag ik een cursus doen?]\n'),
    })
    expect(linesOf(result).match(/ja of nee/gu)).toHaveLength(1)
    const findings =
      result.is === 'done' ? (result.json as { findings: { rule: string; id?: string }[] }).findings : []
    expect(findings.filter(({ rule }) => rule === 'question/closed')).toHaveLength(2)
  })

  test('a preparation without a question hears so at the end', async () => {
    expect(linesOf(await folder.run('prep', { sheet: sheet('') }))).toContain(
      'Er staat nog geen vraag voor de ander.',
    )
  })
})

describe('the answers of a debrief together', () => {
  const debrief = (agreements: string, more = ''): string =>
    `sheet: {flow: debrief, version: 1, lang: nl}\nanswers:\n  with: Anna\n  date: 2026-11-20\n  agreements: [${agreements}]\n${more}`
  const run = async (agreements: string, more?: string): Promise<string> =>
    linesOf(await folder.run('debrief', { sheet: debrief(agreements, more) }))

  test('all of it with the other, and no day to talk again', async () => {
    const said = await run('"Anna mailt mij vóór 1 december het functieprofiel."')
    expect(said).toContain('Alles ligt nu bij de ander.')
    expect(said).toContain('Er staat nog geen datum voor het vervolg.')
  })

  test('neither where the user has a step and the day is known', async () => {
    const said = await run('"Ik mail Anna vóór 1 december het plan."', '  followup: 2026-12-18\n')
    expect(said).not.toContain('Alles ligt nu bij de ander.')
    expect(said).not.toContain('Er staat nog geen datum')
  })
})
