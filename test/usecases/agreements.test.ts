// The ledger from the command to the file: what is said, what is written, and what stays as it was.
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Asker } from '../../src/engine/asker.ts'
import { addAgreement, type NewAgreement } from '../../src/usecases/agreements/add.ts'
import { listAgreements, type LedgerWish } from '../../src/usecases/agreements/list.ts'
import { conditionMet } from '../../src/usecases/agreements/met.ts'
import { moveAgreements } from '../../src/usecases/agreements/move.ts'
import { remind } from '../../src/usecases/agreements/remind.ts'
import { setStatus } from '../../src/usecases/agreements/status.ts'
import { show } from '../../src/usecases/show.ts'
import type { CommandResult, Done } from '../../src/usecases/result.ts'
import { type CareerFolder, careerFolder, TODAY } from '../support/career-folder.ts'
import { enter, says, scriptedAsker, stop, yes } from '../support/scripted-asker.ts'
import { agreement, checkin, day, held, meeting, outside, ownStep } from '../domain/folder-of.ts'

let folder: CareerFolder
beforeEach(() => {
  folder = careerFolder()
})
afterEach(() => folder.remove())

const talk = held(
  '2026-09-30',
  {
    id: 'm-3x9d',
    agreements: [
      agreement('a-7k2m', {
        who: 'them',
        what: 'Anna vraagt HR naar de cursus',
        by: '2026-10-20',
        made: '2026-09-30',
      }),
      agreement('a-7p3q', { what: 'drie opleidingen vergelijken', by: '2026-12-01', made: '2026-09-30' }),
      agreement('a-9m4c', { who: 'Joris', what: 'Joris laat me meelopen', made: '2026-09-30' }),
    ],
    notNow: [{ what: 'Een studiedag', condition: 'als de vacature is vervuld', again: day('2027-06-01') }],
  },
  { steps: [ownStep('a-0st1', { what: 'mijn cv openen', made: '2026-09-30' })] },
)

const done = (result: CommandResult): Done => {
  if (result.is !== 'done') throw new Error(JSON.stringify(result))
  return result
}
const codes = (result: CommandResult): readonly string[] =>
  result.is === 'failed' ? result.failure.problems.map(({ problem }) => problem.code) : []

const ALL: LedgerWish = { mine: false, theirs: false, notNow: false, all: false, with: null }
const list = async (wish: Partial<LedgerWish> = {}): Promise<Done> =>
  done(await listAgreements(folder.deps(), { ...ALL, ...wish }))
const status = (
  to: Parameters<typeof setStatus>[1],
  typed: readonly string[],
  asker: Asker | null = null,
): Promise<CommandResult> => setStatus(folder.deps({ asker }), to, typed)
const move = (...typed: readonly string[]): Promise<CommandResult> => moveAgreements(folder.deps(), typed)
const reminder = (id: string, today = TODAY): Promise<CommandResult> => remind(folder.deps({ today }), [id])

describe('the list', () => {
  test('of an empty folder says how it fills, and makes nothing', async () => {
    expect((await list()).lines[0]).toContain('Nog geen afspraken')
    expect(folder.files()).toEqual({})
  })

  test('has each part under its heading, what is late first', async () => {
    await folder.holds(talk, outside(agreement('a-1111', { what: 'te laat', by: '2026-11-01' })))
    const { lines } = await list()
    const heads = lines.filter((line) => /^\p{Lu}/u.test(line))
    expect(heads).toEqual(['Jij doet', 'De ander doet', 'Iemand anders doet', 'Niet nu'])
    const mine = lines.slice(1, lines.indexOf('')).filter((line) => line.startsWith('- '))
    expect(mine).toEqual(['- te laat', '- drie opleidingen vergelijken', '- mijn cv openen'])
  })

  test('says of each agreement what there is to know', async () => {
    await folder.holds(talk)
    const { lines } = await list({ theirs: true, with: 'ANNA' })
    expect(lines.slice(0, 4)).toEqual([
      'De ander doet',
      '- Anna vraagt HR naar de cursus',
      '  a-7k2m · Anna · vóór dinsdag 20 oktober 2026, 4 weken te laat',
      '  uit het gesprek met Anna op 30 sep 2026 · 7 weken oud',
    ])
  })

  test('marks a step of my own, and leaves it out where somebody else is named', async () => {
    await folder.holds(talk)
    expect((await list({ mine: true })).lines.join('\n')).toContain(
      'a-0st1 · nog geen datum · alleen voor jou',
    )
    expect((await list({ with: 'Anna' })).lines.join('\n')).not.toContain('cv')
  })

  test('shows what is closed only when all is asked for', async () => {
    await folder.holds(talk)
    await status('done', ['a-7p'])
    expect((await list()).lines.join('\n')).not.toContain('opleidingen')
    expect((await list({ all: true })).lines.join('\n')).toContain('opleidingen')
  })

  test('names the nearest for a name nobody has', async () => {
    await folder.holds(talk)
    expect((await list({ with: 'Ana' })).lines).toEqual(['Geen afspraken met Ana. Bedoel je Anna?'])
  })

  test('is cut on a screen, and whole in a pipe', async () => {
    const many = Array.from({ length: 40 }, (_, at) => agreement(`a-${1000 + at}`))
    await folder.holds(outside(...many))
    const { brief, lines } = await list()
    expect(lines.filter((line) => line.startsWith('- '))).toHaveLength(40)
    expect(brief?.filter((line) => line.startsWith('- '))).toHaveLength(30)
    expect(brief?.at(-3)).toContain('en nog 10')
    expect((await list({ all: true })).brief).toBeUndefined()
  })

  test('for a program has every part, whatever was chosen', async () => {
    await folder.holds(talk)
    const { json } = await list({ notNow: true })
    expect(json).toMatchObject({
      schema: 1,
      command: 'agreements',
      mine: [],
      theirs: [],
      notNow: [
        { id: 'm-3x9d.1', by: '2027-06-01', status: 'waiting', condition: 'als de vacature is vervuld' },
      ],
    })
  })
})

describe('an agreement that is done', () => {
  test('is closed where it lives, with the note; thanking is suggested for theirs', async () => {
    await folder.holds(talk)
    const result = done(await status('done', ['a-7k', 'in', 'de', 'mail van maandag']))
    expect(result.lines).toEqual([
      'Gedaan: Anna vraagt HR naar de cursus',
      'Bedank Anna ervoor; één zin is genoeg.',
    ])
    const [one] = (await folder.load()).meetings[0]?.shared.agreements ?? []
    expect(one).toMatchObject({
      status: 'done',
      closed: TODAY,
      history: [{ on: TODAY, status: 'done', note: 'in de mail van maandag' }],
    })
  })

  test('without an id is chosen among what is open', async () => {
    await folder.holds(talk)
    const { asker, finish, questions } = scriptedAsker([['which', says('a-7p3q')]])
    expect(done(await status('done', [], asker)).lines.join('\n')).toContain('drie opleidingen vergelijken')
    finish()
    expect(questions[0]?.choices.map(({ label }) => label)).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^drie opleidingen vergelijken · .*1 dec/),
        expect.stringContaining('mijn cv openen'),
        expect.stringMatching(/HR naar de cursus · Anna/),
      ]),
    )
  })

  test('without an id is an error where nobody can be asked, and nothing where none is open', async () => {
    await folder.holds(talk)
    expect(codes(await status('done', []))).toEqual(['missing-argument'])
    const { asker } = scriptedAsker([['which', stop]])
    expect((await status('done', [], asker)).is).toBe('later')
  })

  test('is opened again after a mistake', async () => {
    await folder.holds(talk)
    await status('done', ['a-7p'])
    expect(done(await status('open', ['a-7p'])).lines).toEqual(['Weer open: drie opleidingen vergelijken'])
    expect((await folder.load()).meetings[0]?.shared.agreements?.[1]).toMatchObject({ status: 'open' })
    expect((await folder.load()).meetings[0]?.shared.agreements?.[1]).not.toHaveProperty('closed')
  })

  test('a second time changes nothing and says since when', async () => {
    await folder.holds(talk)
    await status('done', ['a-7p'])
    const before = folder.files()
    expect(done(await status('done', ['a-7p'])).lines).toEqual([
      'Stond al op "gedaan" sinds zaterdag 21 november 2026: drie opleidingen vergelijken',
    ])
    expect(folder.files()).toEqual(before)
  })

  test('with others: all of them or none, and every problem is said', async () => {
    await folder.holds(talk, checkin('2026-10'))
    const before = folder.files()
    const result = await status('done', ['a-7p', 'a-zzzz', 'm-3x9d', 'm-3x9d.1', 'a-7'])
    expect(codes(result)).toEqual(['no-such-agreement', 'no-agreement', 'only-agreement', 'several-records'])
    expect(folder.files()).toEqual(before)
    expect(done(await status('done', ['a-7p', 'a-0s', 'a-9m'])).lines).toHaveLength(4)
  })

  test('takes a word with a dash as a note, and a mistyped id as a mistake', async () => {
    await folder.holds(talk)
    expect(done(await status('going', ['a-7p', 'e-mail', 'verstuurd'])).lines).toHaveLength(1)
    expect(codes(await status('going', ['a-7p', 'a-xxxx']))).toEqual(['no-such-agreement'])
  })
})

describe('an agreement that is stuck', () => {
  test('keeps the smallest next step for me alone', async () => {
    await folder.holds(talk)
    const asker = scriptedAsker([['stuck', says('vragen wie erover gaat')]])
    const { lines } = done(await status('stuck', ['a-7k'], asker.asker))
    asker.finish()
    expect(lines[1]).toBe('Je kleinste volgende stap (alleen voor jou): vragen wie erover gaat')
    const record = (await folder.load()).meetings[0]
    expect(record?.private.stuck).toEqual({ 'a-7k2m': 'vragen wie erover gaat' })
    expect(JSON.stringify(record?.shared)).not.toContain('erover gaat')
  })

  test('without anybody to ask says how to add a step', async () => {
    await folder.holds(talk)
    expect(done(await status('stuck', ['a-7k'])).lines[1]).toContain('career agreements stuck a-7k2m')
  })

  test('is left as it was when the user stops', async () => {
    await folder.holds(talk)
    const before = folder.files()
    expect(await status('dropped', ['a-7k'], scriptedAsker([['why', stop]]).asker)).toMatchObject({
      is: 'later',
    })
    expect(folder.files()).toEqual(before)
  })

  test('is dropped without a reason when none is given', async () => {
    await folder.holds(talk)
    await status('dropped', ['a-7k'], scriptedAsker([['why', enter]]).asker)
    expect((await folder.load()).meetings[0]?.shared.agreements?.[0]).toMatchObject({
      status: 'dropped',
      history: [{ on: TODAY, status: 'dropped' }],
    })
  })
})

describe('moving', () => {
  test('takes a date as people type it, and says the day of the week', async () => {
    await folder.holds(talk)
    expect(done(await move('a-7k', 'over', 'twee', 'weken')).lines).toEqual([
      'Nu vóór zaterdag 5 december 2026 (in het weekend): Anna vraagt HR naar de cursus',
    ])
  })

  test.each([
    [['a-7k', '2026-11-01'], 'date-passed'],
    [['a-7k', 'binnenkort'], 'vague-date'],
    [['a-7k', '31', 'april'], 'impossible-date'],
    [['a-7k'], 'missing-argument'],
  ])('%j is refused: %s', async (typed, code) => {
    await folder.holds(talk)
    const before = folder.files()
    expect(codes(await move(...typed))).toEqual([code])
    expect(folder.files()).toEqual(before)
  })
})

describe('a "not now"', () => {
  test('whose condition is met is on the next agenda with that person', async () => {
    await folder.holds(talk, meeting({ id: 'm-next', date: '2026-12-10' }))
    const agenda = async (): Promise<string> => {
      const sheet = 'sheet: {flow: prep, version: 1, lang: nl}\nanswers: {outcome: iets weten}\n'
      const run = await folder.run('prep', { meeting: 'm-next', sheet })
      if (run.is !== 'done') throw new Error(JSON.stringify(run))
      return folder.shared()
    }
    expect(await agenda()).not.toContain('studiedag')
    done(await conditionMet(folder.deps(), ['m-3x.1']))
    const text = await agenda()
    expect(text).toContain('Een studiedag')
    expect(text).toContain('als de vacature is vervuld')
  })

  test('is said to go on an agenda only by preparing, and to be shown by career only where it is', async () => {
    await folder.holds(talk)
    expect(done(await conditionMet(folder.deps(), ['m-3x.1'])).lines.slice(1)).toEqual([
      'Je ziet het vanaf vandaag als je career typt.',
      'Het komt op de agenda als je je volgende gesprek met Anna voorbereidt: career prep',
    ])
    await folder.holds(talk, meeting({ id: 'm-next', date: '2026-12-10' }))
    expect(done(await conditionMet(folder.deps(), ['m-3x.1'])).lines.slice(1)).toEqual([
      'Het komt op de agenda als je je gesprek met Anna voorbereidt: career prep m-next',
    ])
    await folder.holds(talk, meeting({ id: 'm-next', date: '2026-12-10', prepared: '2026-11-20' }))
    const again =
      'Staat het nog niet op de agenda van je gesprek met Anna, bereid dat dan opnieuw voor: career prep m-next'
    expect(done(await conditionMet(folder.deps(), ['m-3x.1'])).lines.slice(1)).toEqual([again])
    expect(done(await reminder('a-7k')).aside).toContain(again)
  })

  test('can be put on another day, dropped, and brought back', async () => {
    await folder.holds(talk)
    expect(done(await move('m-3x9d.1', '1 maart')).lines[0]).toContain('Komt terug op maandag 1 maart 2027')
    expect(done(await status('dropped', ['m-3x9d.1', 'toch', 'niet'])).lines[0]).toContain('niet meer terug')
    expect((await list({ notNow: true })).lines.join('\n')).not.toContain('studiedag')
    await status('open', ['m-3x9d.1'])
    expect((await list({ notNow: true })).lines.join('\n')).toContain('terug op maandag 1 maart 2027')
  })

  test('is no agreement, and an agreement no "not now"', async () => {
    await folder.holds(talk)
    expect(codes(await reminder('m-3x9d.1'))).toEqual(['only-agreement'])
    expect(codes(await conditionMet(folder.deps(), ['a-7k']))).toEqual(['only-not-now'])
  })
})

describe('a reminder', () => {
  test('of what the two would do together goes to the other', async () => {
    await folder.holds(
      held('2026-09-30', {
        id: 'm-9999',
        with: 'Anna',
        agreements: [
          agreement('a-1111', { what: 'rooster bespreken', who: 'allebei' }),
          (({ who: _nobody, ...rest }) => rest)(agreement('a-2222', { what: 'We lezen de gids' })),
        ],
      }),
    )
    for (const [id, what] of [
      ['a-1111', 'Rooster bespreken'],
      ['a-2222', 'We lezen de gids'],
    ] as const) {
      // oxlint-disable-next-line no-await-in-loop -- one folder, one reminder at a time
      const { lines } = done(await reminder(id))
      expect(lines.join('\n')).toContain(`“${what}”`)
      expect(lines[0]).toBe('Hoi Anna,')
    }
    const { lines } = await list()
    expect(lines.filter((line) => /^[\p{Lu}-]/u.test(line))).toEqual([
      'Jullie doen samen',
      '- rooster bespreken',
      '- We lezen de gids',
    ])
  })

  test('comes back to the agreement in its own words, and is remembered', async () => {
    await folder.holds(talk)
    const { lines, aside } = done(await reminder('a-7k'))
    expect(lines[2]).toBe(
      'Ik kom even terug op onze afspraak van 30 september: “Jij vraagt HR naar de cursus” (vóór dinsdag 20 oktober). Hoe staat het daarmee, en wat kan ik zelf doen?',
    )
    expect(aside?.join('\n')).toContain('Genoteerd dat je Anna hieraan herinnert')
    expect((await folder.load()).meetings[0]?.shared.agreements?.[0]?.history).toEqual([
      { on: TODAY, reminded: 'Anna' },
    ])
  })

  test('some days later says when the last one was', async () => {
    await folder.holds(talk)
    await reminder('a-7k')
    const { aside } = done(await reminder('a-7k', day('2026-11-25')))
    expect(aside?.join('\n')).toContain('4 dagen geleden al aan, op zaterdag 21 november 2026')
  })

  test('stands on the agenda of the next conversation with them', async () => {
    await folder.holds(talk, meeting({ id: 'm-next', date: '2026-12-10' }))
    await reminder('a-7k')
    const sheet = 'sheet: {flow: prep, version: 1, lang: nl}\nanswers: {outcome: iets weten}\n'
    await folder.run('prep', { meeting: 'm-next', sheet })
    expect(folder.shared()).toContain('Anna vraagt HR naar de cursus')
    expect(folder.shared()).not.toContain('cv openen')
  })

  test('holds nothing that is mine alone', async () => {
    await folder.holds(talk)
    await status('stuck', ['a-7k', 'kanarie-stap'])
    const { lines, json } = done(await reminder('a-7k'))
    expect(JSON.stringify([lines, json])).not.toContain('kanarie')
  })

  test.each([
    ['a-7p', 'mine'],
    ['a-0s', 'mine'],
  ])('of %s has nobody to go to', async (id, why) => {
    await folder.holds(talk)
    expect(await reminder(id)).toMatchObject({
      failure: { exit: 2, problems: [{ problem: { code: 'nobody-to-remind', why } }] },
    })
  })
})

describe('adding', () => {
  const NOTHING: NewAgreement = { line: '', who: null, by: null, seen: null, with: null, goal: null }
  const add = (
    line: string,
    beside: Partial<NewAgreement> = {},
    asker: Asker | null = null,
  ): Promise<CommandResult> => addAgreement(folder.deps({ asker }), { ...NOTHING, ...beside, line })
  const kept = async () => (await folder.load()).agreements.shared.agreements ?? []

  test('takes a sentence apart and shows it back', async () => {
    await folder.holds(talk)
    const { lines } = done(await add('Anna mailt HR vóór 15 januari', { with: 'anna' }))
    const [one] = await kept()
    expect(one).toMatchObject({ who: 'them', with: 'Anna', by: '2027-01-15', status: 'open', made: TODAY })
    expect(lines).toContain(`  ${one?.id} · Anna · vóór vrijdag 15 januari 2027`)
    expect(lines.join('\n')).toContain('met Anna afgesproken op 21 nov 2026')
  })

  test('says what is missing where nobody can be asked', async () => {
    const { lines } = done(await add('het rooster nakijken'))
    expect(lines.filter((line) => /nog/u.test(line))).toHaveLength(4)
  })

  test('asks for what is missing, and shows a day before it counts', async () => {
    const asker = scriptedAsker([
      ['agreement-who', says('ik')],
      ['agreement-by', says('over twee weken')],
      ['confirm', yes],
      ['agreement-seen', enter],
    ])
    done(await add('het rooster nakijken', {}, asker.asker))
    asker.finish()
    expect(await kept()).toMatchObject([{ who: 'me', by: '2026-12-05' }])
  })

  test('what is given beside the sentence goes before what stands in it', async () => {
    done(await add('Ik bel Karim vóór 1 december', { by: '2026-12-10', who: 'Joris', seen: 'er is een dag' }))
    expect(await kept()).toMatchObject([{ who: 'Joris', by: '2026-12-10', seen: 'er is een dag' }])
    expect((await list({ theirs: true })).lines[0]).toBe('De ander doet')
  })

  test('says all that is wrong at once, and keeps nothing', async () => {
    expect(codes(await add('…', { by: 'gisteren', goal: 'g-none' }))).toEqual([
      'not-an-agreement',
      'date-passed',
      'no-such-goal',
    ])
    expect(folder.files()).toEqual({})
  })
})

test('an agreement is shown by itself, with what happened to it and what is mine alone', async () => {
  await folder.holds(talk)
  await move('a-7k', '1 december')
  await status('stuck', ['a-7k', 'HR', 'bellen'])
  const { lines, json } = done(await show(folder.deps(), 'a-7k2m'))
  expect(lines.slice(-4)).toEqual([
    'Wat ermee gebeurde:',
    '- 30 sep 2026: afgesproken',
    '- 21 nov 2026: verzet naar dinsdag 1 december 2026',
    '- 21 nov 2026: loopt vast',
  ])
  expect(lines).toContain('Kleinste stap (alleen voor jou): HR bellen')
  expect(json).toMatchObject({ command: 'show', record: { id: 'a-7k2m', private: { stuck: 'HR bellen' } } })
})
