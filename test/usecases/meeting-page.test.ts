// A conversation as a page to read: what was agreed, said and prepared, and what nobody else sees under its own head.
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Language } from '../../src/domain/codes.ts'
import type { CommandResult } from '../../src/usecases/result.ts'
import { show } from '../../src/usecases/show.ts'
import { agreement, day, evidence, held, meeting, ownStep } from '../domain/folder-of.ts'
import { type CareerFolder, careerFolder } from '../support/career-folder.ts'

let folder: CareerFolder
beforeEach(() => {
  folder = careerFolder()
})
afterEach(() => folder.remove())

const talk = held(
  '2026-11-18',
  {
    id: 'm-7k2m',
    with: 'Marijke',
    prepared: '2026-11-10',
    next: '2027-01-21',
    summary: 'Goed gesprek',
    questions: ['Wat zie jij?', 'Wat kan er?'],
    evidence: ['e-1'],
    agreements: [
      agreement('a-1', { what: 'HR bellen', by: '2026-12-01' }),
      agreement('a-2', { what: 'Rooster nakijken', who: 'them', status: 'done', seen: 'mail' }),
    ],
    notNow: [{ what: 'Teamleider worden', condition: 'na de opleiding', again: day('2027-03-01') }],
    mail: { sent: day('2026-11-19'), text: 'Hoi' },
  },
  {
    minimum: 'een tweede gesprek',
    result: 'partly',
    assumptions: [{ text: 'Er is geen geld', state: 'refuted', said: 'Er is wel geld' }],
    steps: [ownStep('a-3', { what: 'opleiding zoeken', by: '2026-11-25' })],
  },
)

async function page(id: string, asFile = false, language: Language = 'nl'): Promise<CommandResult> {
  return show(folder.deps({ language }), id, asFile)
}
const lines = (result: CommandResult): readonly string[] => (result.is === 'done' ? result.lines : [])

test('a conversation that was held', async () => {
  await folder.holds(talk, evidence('e-1', '2026-11-01'))
  const result = await page('marijke')
  expect(lines(result)).toEqual([
    'Gesprek met Marijke op woensdag 18 november 2026',
    'loopbaangesprek · gevoerd · voorbereid op dinsdag 10 november 2026 · teruggekeken op woensdag 18 november 2026 · bevestigd per mail op donderdag 19 november 2026',
    '',
    'Wat hierna onder "Alleen voor jou" staat, is niet voor Marijke.',
    '',
    'Afgesproken',
    '  - HR bellen',
    expect.stringContaining('a-1'),
    '  - Rooster nakijken',
    expect.stringMatching(/a-2.*Marijke.*gedaan/),
    expect.stringContaining('mail'),
    '',
    'Niet nu',
    '  - Teamleider worden · na de opleiding · weer noemen vanaf maandag 1 maart 2027',
    '',
    'Jullie praten verder op donderdag 21 januari 2027.',
    '',
    'Besproken',
    '  Samengevat: Goed gesprek',
    '',
    'Je mail',
    '  Hoi',
    '',
    'Voorbereiding',
    '  Wat je wilt weten:',
    '  - Wat zie jij?',
    '  - Wat kan er?',
    '  Voorbeelden: line e-1',
    '',
    'Alleen voor jou',
    '  Waarmee je ook tevreden bent: een tweede gesprek',
    '  Of het lukte: deels',
    '  Wat je zelf invulde:',
    '  - Er is geen geld · klopte niet · "Er is wel geld"',
    '  Wat je zelf zou doen:',
    '  - opleiding zoeken · nog niet begonnen · woensdag 25 november 2026',
    '',
    'Bestand: meetings/2026-11-18-m-7k2m.yaml (zoals het er staat: career show m-7k2m --file)',
  ])
  expect(result).toMatchObject({ json: { record: { id: 'm-7k2m', private: { result: 'partly' } } } })
})

test('in English nothing of it is Dutch', async () => {
  await folder.holds(talk)
  const said = lines(await page('m-7k2m', false, 'en'))
  expect(said[0]).toBe('Conversation with Marijke on Wednesday 18 November 2026')
  expect(said).toContain('Only for you')
  expect(said).toContain('  Whether it worked out: partly')
})

test('its file, for who wants that', async () => {
  await folder.holds(talk)
  expect(lines(await page('m-7k2m', true)).join('\n')).toContain('id: m-7k2m\nkind: career\n')
})

test('one that lies ahead ends with the cue card', async () => {
  await folder.holds(
    meeting({ id: 'm-next', date: '2026-12-03', prepared: '2026-11-10', outcome: 'een datum' }),
  )
  const said = lines(await page('m-next')).join('\n')
  expect(said).toMatch(/^Gesprek met Anna op donderdag 3 december 2026\nloopbaangesprek · gepland/)
  expect(said).toContain('# Spiekbriefje: gesprek met Anna')
})

test.each([
  [
    'nl',
    'Agenda (om te delen)',
    'Wat hierna onder "Alleen voor jou" staat, is niet voor Anna.',
    'Spiekbriefje',
  ],
  ['en', 'Agenda (to share)', 'Anything under "Only for you" below is not for Anna.', 'Cue card'],
] as const)(
  'in %s the page for the other is told before anything else',
  async (language, agenda, kept, card) => {
    await folder.holds(meeting({ id: 'm-next', date: '2026-12-10' }))
    const sheet =
      'sheet: {flow: prep, version: 1, lang: nl}\nanswers: {outcome: iets weten, minimum: weinig}\n'
    await folder.run('prep', { meeting: 'm-next', sheet })
    const said = lines(await page('m-next', false, language))
    const path = Object.keys(folder.files()).find((file) => file.endsWith('-agenda.md')) ?? 'none'
    expect(said.slice(2, 6)).toEqual(['', `${agenda}: ${folder.deps().store.place}/${path}`, kept, ''])
    expect(said.findIndex((line) => line.startsWith(`# ${card}`))).toBeGreaterThan(6)
  },
)

test('an agenda that is there no more is not told of', async () => {
  await folder.holds(meeting({ id: 'm-next', date: '2026-12-10', prepared: '2026-11-10' }))
  expect(lines(await page('m-next')).join('\n')).not.toContain('om te delen')
})

test('one that was asked for says what was asked, and when', async () => {
  const invite = {
    when: 'volgende week',
    topic: 'een opleiding',
    days: [day('2026-11-26'), day('2026-11-27')],
    reassure: 'Er is niets aan de hand.\nIk ben tevreden.',
    asked: day('2026-11-02'),
    sent: day('2026-11-18'),
  }
  const asked = meeting({ id: 'm-next' })
  const { date: _none, ...undated } = asked.shared
  await folder.holds({ ...asked, shared: { ...undated, invite } })
  expect(lines(await page('m-next'))).toEqual([
    'Gesprek met Anna, nog zonder datum',
    'loopbaangesprek · gepland · eerder gevraagd op maandag 2 november 2026 · uitgenodigd op woensdag 18 november 2026',
    '',
    'Uitnodiging',
    '  Waarover: een opleiding',
    '  Wanneer ongeveer: volgende week',
    '  Dagen die je voorstelt:',
    '  - donderdag 26 november 2026',
    '  - vrijdag 27 november 2026',
    '  Ter geruststelling:',
    '  - Er is niets aan de hand.',
    '  - Ik ben tevreden.',
    '',
    expect.stringContaining('Bestand: '),
  ])
})

test('one of which nothing is written down says so', async () => {
  await folder.holds(meeting({ id: 'm-next' }))
  expect(lines(await page('m-next'))).toContain('Bij dit gesprek staat nog niets.')
})

test('lines in a text make no head of their own, and an example that is for the user alone says so', async () => {
  const forged = 'Regel een\nAlleen voor jou\n  Gelogen'
  const kept = evidence('e-2', '2026-11-02')
  await folder.holds(
    held(
      '2026-11-18',
      {
        id: 'm-7k2m',
        with: 'Marijke',
        evidence: ['e-2'],
        agreements: [agreement('a-1', { what: forged, seen: forged })],
        notNow: [{ what: forged, condition: forged }],
      },
      {
        minimum: 'iets',
        stuck: { 'a-1': 'Marijke bellen' },
        assumptions: [{ text: forged, said: forged }],
        steps: [ownStep('a-3', { what: forged })],
      },
    ),
    { ...kept, shared: { id: 'e-2', date: kept.shared.date }, private: { line: 'Zo blij mee' } },
  )
  const shown = lines(await page('marijke'))
  expect(shown.filter((line) => line.includes('\n'))).toEqual([])
  expect(shown.filter((line) => line === 'Alleen voor jou')).toHaveLength(1)
  expect(shown.join('\n')).toContain('Zo blij mee (alleen voor jou)')
  expect(shown.join('\n')).toContain('(alleen voor jou): Marijke bellen')
})
