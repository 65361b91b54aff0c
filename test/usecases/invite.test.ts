import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Day } from '../../src/domain/day.ts'
import { nextStep } from '../../src/domain/next-step.ts'
import { dueItems } from '../../src/domain/due.ts'
import { proposedDays } from '../../src/flows/invite/proposed-days.ts'
import { AS_TEXT } from '../../src/usecases/letters/deliver.ts'
import { invite } from '../../src/usecases/invite.ts'
import { inviteLetter, inviteSent } from '../../src/usecases/invite-letter.ts'
import type { CommandResult, Done } from '../../src/usecases/result.ts'
import { day, held, meeting } from '../domain/folder-of.ts'
import { type CareerFolder, careerFolder, TODAY } from '../support/career-folder.ts'

let folder: CareerFolder
beforeEach(() => {
  folder = careerFolder()
})
afterEach(() => folder.remove())

async function done(result: Promise<CommandResult>): Promise<Done> {
  const value = await result
  if (value.is !== 'done') throw new Error(JSON.stringify(value))
  return value
}

const sheet = (answers: string): string =>
  `sheet: {flow: invite, version: 1, lang: nl}\nanswers:\n${answers.replaceAll(/^/gm, '  ')}\n`

const inviting = (about: string | null, answers: string, today: Day = TODAY): Promise<CommandResult> =>
  invite(folder.deps({ today }), {
    route: 'quick',
    meeting: about,
    dryRun: false,
    from: { is: 'sheet', source: { name: 'blad.yaml', text: sheet(answers) } },
  })

const ASKED = 'when: volgende week\ntopic: de opleiding in het voorjaar'

describe('an invitation', () => {
  test.each(['geen idee', 'weet ik nog niet', 'dat zien we nog wel'])(
    'whose topic is "%s" says nothing of a topic',
    async (topic) => {
      await done(inviting('anna', `when: volgende week\ntopic: ${topic}`))
      const letter = folder.files()['documents/share/anna-uitnodiging.md'] ?? ''
      expect(letter).toContain('los van het functioneringsgesprek.\n\nKomt dinsdag')
      expect(letter).not.toMatch(/Waar het me om gaat|daarnaar kijkt/u)
      expect(letter).not.toContain(topic)
    },
  )

  test('makes the file of a conversation without a day, and a text with two working days', async () => {
    await done(inviting('anna', `${ASKED}\nreassure: 1\nyour-name: Sam`))
    const [one] = (await folder.load()).meetings
    expect(one).toMatchObject({
      file: 'meetings/anna.yaml',
      shared: {
        kind: 'career',
        with: 'Anna',
        status: 'planned',
        invite: {
          when: 'volgende week',
          topic: 'de opleiding in het voorjaar',
          days: ['2026-11-24', '2026-11-26'],
        },
      },
    })
    expect(folder.files()['documents/share/anna-uitnodiging.md']).toBe(
      `${[
        'Hoi Anna,',
        '',
        'Ik wil graag een half uur met je praten over mijn loopbaan, los van het functioneringsgesprek.',
        '',
        'Ik heb het hier naar mijn zin, en juist daarom wil ik vooruitkijken.',
        '',
        'Waar het me om gaat: de opleiding in het voorjaar. Ik ben benieuwd hoe jij daarnaar kijkt.',
        '',
        'Komt dinsdag 24 november of donderdag 26 november je uit? Een ander moment kan ook. Ik stuur vooraf een korte agenda.',
        '',
        'Groet,',
        'Sam',
      ].join('\n')}\n`,
    )
  })

  test('needs somebody and something to talk about, and says all that is wrong at once', async () => {
    const result = await inviting(null, 'when: 31 april')
    expect(result.is === 'failed' && result.failure.problems.map(({ problem }) => problem.code)).toEqual([
      'impossible-date',
    ])
    const empty = await inviting(null, 'when: later')
    expect(empty.is === 'failed' && empty.failure.problems.map(({ problem }) => problem)).toMatchObject([
      { code: 'unanswered', id: 'with' },
      { code: 'unanswered', id: 'topic' },
    ])
  })

  test('goes on with the conversation there is, and leaves its preparation', async () => {
    await folder.holds(
      meeting({ id: 'm-1', with: 'Anna de Vries', outcome: 'weten of het kan' }, { minimum: 'een datum' }),
    )
    await done(inviting('anna', 'when: volgende week'))
    const all = (await folder.load()).meetings
    expect(all).toHaveLength(1)
    expect(all[0]?.shared).toMatchObject({
      id: 'm-1',
      outcome: 'weten of het kan',
      invite: { topic: 'weten of het kan' },
    })
    expect(all[0]?.private.minimum).toBe('een datum')
    expect(folder.shared()).not.toContain('een datum')
  })

  test.each([
    ['them', 'Het gesprek dat we hadden gepland op 3 december, ging niet door.'],
    ['me', 'Ik heb ons gesprek van 3 december afgezegd.'],
  ] as const)('is a new proposal when the talk was called off by %s', async (by, line) => {
    await folder.holds(meeting({ id: 'm-1', date: '2026-12-03', status: 'cancelled', cancelledBy: by }))
    await done(inviting('Anna', ASKED))
    expect(folder.shared()).toContain(line)
    expect((await folder.load()).meetings.map(({ shared }) => [shared.status, shared.date])).toEqual([
      ['cancelled', '2026-12-03'],
    ])
  })

  test('is a new proposal when the talk was moved twice', async () => {
    const moved = [
      { on: TODAY, to: day('2026-12-03') },
      { on: TODAY, to: day('2026-12-10') },
    ]
    await folder.holds(meeting({ id: 'm-1', date: '2026-12-10', moved }))
    await done(inviting('m-1', ASKED))
    expect(folder.shared()).toContain('Ons gesprek is een paar keer verschoven.')
  })

  test('stands apart from an annual review, and says why', async () => {
    await folder.holds(meeting({ id: 'm-1', kind: 'annual', date: '2026-12-10' }))
    const questions = await done(
      invite(folder.deps(), { route: 'quick', meeting: 'Anna', dryRun: false, from: { is: 'questions' } }),
    )
    expect(questions.lines.join('\n')).toContain(
      '# Op 10 december heb je met Anna een jaargesprek. Daarover:\n# In dit gesprek blijft vaak weinig tijd over',
    )
    await done(inviting('Anna', ASKED))
    expect((await folder.load()).meetings.map(({ shared }) => shared.kind).toSorted()).toEqual([
      'annual',
      'career',
    ])
  })

  test('somebody who is no manager is not asked to talk apart from a review', async () => {
    await folder.holds({
      type: 'people',
      file: 'people.yaml',
      shared: { people: [{ name: 'Karim', role: 'mentor' }] },
      private: {},
    })
    await done(inviting('karim', ASKED))
    expect(folder.shared()).toContain('over mijn loopbaan.\n')
  })

  test('is handed over, marked as sent, and followed after a week', async () => {
    await done(inviting('Anna', `${ASKED}\nyour-name: Sam`))
    expect(nextStep(await folder.load(), TODAY).reason).toEqual({ code: 'send-invite', with: 'Anna' })
    expect((await done(inviteLetter(folder.deps(), 'anna', { as: 'link' }))).lines[0]).toMatch(
      /^mailto:\?subject=Kunnen%20we%20praten%20over%20mijn%20loopbaan%3F&body=Hoi%20Anna/,
    )
    await done(inviteSent(folder.deps(), null))
    expect((await done(inviteSent(folder.deps(), 'anna'))).lines[0]).toContain('al verstuurd')
    const sent = await folder.load()
    expect(dueItems(sent, day('2026-11-27')).filter(({ kind }) => kind === 'invite')).toEqual([])
    expect(nextStep(sent, day('2026-11-27')).reason.code).toBe('waiting')
    expect(dueItems(sent, day('2026-11-28'))).toMatchObject([{ kind: 'invite', who: 'Anna', days: 0 }])
    expect(nextStep(sent, day('2026-11-28'))).toMatchObject({ reason: { code: 'no-answer' }, advice: 'S45' })
    await done(inviting('Anna', 'when: volgende week', day('2026-11-30')))
    expect(folder.shared()).toContain('Ik kom even terug op mijn vraag van 21 november:')
    const letter = await done(inviteLetter(folder.deps({ today: day('2026-11-30') }), 'anna', AS_TEXT))
    expect(letter.lines.join('\n')).toContain('Ik kom even terug op mijn vraag van 21 november:')
  })

  test('there is nothing to send before there is one', async () => {
    await folder.holds(held('2026-10-01', { with: 'Anna' }))
    for (const text of [null, 'anna']) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      const result = await inviteSent(folder.deps(), text)
      expect(result.is === 'failed' && result.failure).toMatchObject({
        exit: 2,
        problems: [{ problem: { code: 'nothing-to-send', command: 'invite' } }],
      })
    }
  })
})

describe('the days that are proposed', () => {
  test.each([
    ['nl', undefined, '2026-12-14', '2026-12-21 2026-12-23'],
    ['nl', 'zo snel mogelijk', '2026-11-20', '2026-11-27 2026-11-30'],
    ['nl', 'volgende week', '2026-11-18', '2026-11-24 2026-11-26'],
    ['nl', 'de week van 7 december', '2026-11-18', '2026-12-08 2026-12-10'],
    ['nl', 'deze week', '2026-11-18', '2026-11-19 2026-11-23'],
    ['nl', 'dinsdag of donderdag', '2026-11-20', '2026-11-24 2026-11-26'],
    ['nl', '3 december', '2026-11-20', '2026-12-03 2026-12-07'],
    ['nl', 'zaterdag 5 december', '2026-11-20', '2026-12-07 2026-12-09'],
    ['nl', 'eind volgende week', '2026-11-18', '2026-11-26 2026-11-27'],
    ['nl', 'in januari', '2026-11-20', '2027-01-11 2027-01-13'],
    ['nl', '25 december', '2026-11-20', '2026-12-28 2026-12-30'],
    ['nl', '1 januari', '2026-11-20', '2027-01-04 2027-01-06'],
    ['en', 'next week', '2026-11-18', '2026-11-24 2026-11-26'],
    ['en', 'end of March', '2026-11-18', '2027-03-30 2027-03-31'],
  ] as const)('%s, %s, on %s: %s', (language, when, today, days) => {
    expect(proposedDays(when, { today: day(today), language }).join(' ')).toBe(days)
  })
})
