import { describe, expect, test } from 'vitest'
import { LANGUAGES, type MeetingKind } from '../../src/domain/codes.ts'
import type { SharedMeeting } from '../../src/domain/meeting.ts'
import { agendaView } from '../../src/render/share/agenda-view.ts'
import type { AgendaInput } from '../../src/render/share/agenda-view.ts'
import { confirmationMailView } from '../../src/render/share/confirmation-mail-view.ts'
import { day, DOCUMENT_WORDS } from '../support/document-words.ts'
import { rendered } from '../support/documents.ts'
import { EXAMPLES } from '../support/example-records.ts'

const words = DOCUMENT_WORDS.nl
const { meeting, plan, evidence, mine, theirs, last } = EXAMPLES.nl

const agenda = (changes: Partial<SharedMeeting>, input: Partial<AgendaInput> = {}): Promise<string> =>
  rendered(
    'agenda',
    'nl',
    agendaView(
      {
        meeting: { ...meeting.shared, ...changes },
        plan: plan.shared,
        evidence,
        agreements: { mine, theirs },
        notNow: last.notNow ?? [],
        last,
        ...input,
      },
      words,
    ),
  )

describe('the agenda', () => {
  test('goes from what was agreed, over the work of today, to what is wanted', async () => {
    const headings = (await agenda({})).split('\n').filter((line) => line.startsWith('#'))
    expect(headings).toEqual([
      '# Gesprek met Anna – 3 december 2026',
      '## Wat ik na afloop graag kan zeggen',
      '## Wat we eerder afspraken (5 minuten)',
      '## Mijn werk van nu (5 minuten)',
      '## Waar ik naartoe wil (10 minuten)',
      '## Wat ik wil vragen (5 minuten)',
      '## Mijn voorstel',
      '## Afronden (5 minuten)',
    ])
  })

  test.each(['negotiation', 'appraisal', 'hr'] satisfies MeetingKind[])(
    'never says that it is a %s',
    async (kind) => {
      const text = await agenda({ kind, want: 'vier dagen werken', pay: 'de volgende trede' })
      expect(text).toMatch(/^# Gesprek met Anna – 3 december 2026\n/)
      expect(text).not.toMatch(/onderhandel|beoordeling|HR-gesprek|negotiation|appraisal/i)
    },
  )

  test('keeps the career out of an appraisal, and pay out of a career conversation', async () => {
    const appraisal = await agenda({ kind: 'appraisal', pay: 'de volgende trede' })
    expect(appraisal).toContain('De volgende trede.')
    expect(appraisal).not.toContain(plan.shared.ambition)
    expect(await agenda({ pay: 'de volgende trede' })).not.toContain('trede')
  })

  test('shares of an ambition what was chosen for this person', async () => {
    const text = await agenda({ 'ambition-shared': 'Ik wil leren begeleiden.' })
    expect(text).toContain('Ik wil leren begeleiden.')
    expect(text).not.toContain(plan.shared.ambition)
  })

  test('has only the evidence that was chosen', async () => {
    const text = await agenda({ evidence: ['e-1a2b'] })
    expect(text).toContain('De overdracht van dinsdag opnieuw ingericht – een kwartier korter')
    expect(text).not.toContain('niet gekozen')
  })

  test('quotes of a mail that went out in other words what is in those words', async () => {
    const text = await agenda(
      {},
      { last: { ...last, mail: { sent: day('2026-10-06'), text: 'Hoi Anna,\n\nAnders.\n\nGroet,\nNoor' } } },
    )
    expect(text).toContain('Uit mijn mail van 6 oktober 2026:\n> Anders.  \n\n')
    expect(text).not.toContain('We spraken over')
  })

  test.each(LANGUAGES)('says once what was agreed, with who, by when and how far (%s)', async (language) => {
    const said = DOCUMENT_WORDS[language]
    const { last: before, ...its } = EXAMPLES[language]
    const agreements = [...its.mine, ...its.theirs]
    const { summary: _none, ...talk } = { ...before, agreements, thanks: 'je tijd', next: day('2026-12-03') }
    const mail = await rendered('confirmation-mail', language, confirmationMailView(talk, 'Noor', said))
    const view = agendaView(
      {
        meeting: its.meeting.shared,
        plan: {},
        evidence: [],
        agreements: { mine: its.mine, theirs: its.theirs },
        notNow: [],
        last: { ...talk, mail: { sent: day('2026-10-06'), text: mail } },
      },
      said,
    )
    expect(view.mailLines).toBeNull()
    expect([view.mine?.length, view.theirs?.length]).toEqual([its.mine.length, its.theirs.length])
  })

  test('quotes an agreement that the mail put in other words', async () => {
    const mail = [
      'Hoi Anna,',
      'Dank je wel voor het gesprek van 5 oktober.',
      'Dit hebben we afgesproken:',
      `- ${mine[0]?.what} – vóór vrijdag 15 januari`,
      '- Anna regelt twee dagen op de afdeling hiernaast',
      'Klopt dit zo? Vul het gerust aan.',
      'Groet,',
      'Noor',
    ]
    const text = await agenda(
      {},
      {
        last: {
          ...last,
          agreements: mine,
          summary: '',
          mail: { sent: day('2026-10-06'), text: mail.join('\n\n') },
        },
      },
    )
    expect(text).toContain(
      '> Dit hebben we afgesproken:  \n> \\- Anna regelt twee dagen op de afdeling hiernaast  \n\n',
    )
    expect(text).not.toMatch(/Dank je wel|Klopt dit zo|Groet/u)
  })

  test('has no heading for an answer without words', async () => {
    expect(await agenda({ outcome: ' \n', proposal: '', questions: ['  '], feasible: ' ' })).not.toMatch(
      /Mijn doel|Mijn voorstel|wil vragen/,
    )
  })

  test.each(['network', 'first-talk'] satisfies MeetingKind[])(
    'of a %s closes calmly, and tells of the work of today only what was filled in',
    async (kind) => {
      const text = await agenda({ kind, current: '', evidence: [] })
      expect(text).toMatch(/## Afronden\n- Afspreken of en wanneer we elkaar weer spreken\.\n$/)
      expect(text).not.toMatch(/Mijn werk van nu|wie doet wat/)
    },
  )

  test('of a first talk has the work that was filled in', async () => {
    expect(await agenda({ kind: 'first-talk', current: 'ik leid de nachtploeg' })).toContain(
      '## Mijn werk van nu\nIk leid de nachtploeg.\n',
    )
  })

  test('begins a career conversation with the work of today, filled in or not', async () => {
    expect(await agenda({ current: '', evidence: [] })).toContain(
      '## Mijn werk van nu (5 minuten)\nHoe het gaat',
    )
  })

  test.each(['we spraken over de opleiding', 'We spraken over de opleiding.'])(
    'quotes the summary %j from the mail, where it got a capital and a full stop',
    async (summary) => {
      const mail = { sent: day('2026-10-06'), text: 'Hoi Anna,\n\nWe spraken over de opleiding.\n\nGroet' }
      const text = await agenda({}, { last: { ...last, summary, mail } })
      expect(text).toContain('Uit mijn mail van 6 oktober 2026:\n> We spraken over de opleiding.  \n\n')
    },
  )

  test('writes what was typed without a capital or full stop as a sentence', async () => {
    const text = await agenda({ 'ambition-shared': 'leerlingen begeleiden die vastlopen' })
    expect(text).toContain('\nLeerlingen begeleiden die vastlopen.\n')
  })

  test('stays small when little is known', async () => {
    const bare: SharedMeeting = {
      id: 'm-1',
      kind: 'catch-up',
      with: 'Zoë',
      status: 'planned',
      report: ['Hoe loopt het?'],
    }
    const input: AgendaInput = {
      meeting: bare,
      plan: {},
      evidence: [],
      agreements: { mine: [], theirs: [] },
      notNow: [],
      last: null,
    }
    expect(await rendered('agenda', 'nl', agendaView(input, words))).toBe(
      [
        '# Gesprek met Zoë\n',
        '## Mijn werk van nu\n- Hoe loopt het?\n',
        '## Afronden\n- Samen op een rij zetten: wie doet wat, en vóór wanneer?\n- Afspreken wanneer we verder praten.\n',
      ].join('\n'),
    )
  })
})

describe('the confirmation mail', () => {
  test('shows the signs a person typed', async () => {
    const summary = '# 1 < 2 & *echt*, zie [de lijst] | €5\n- en {{ 7*7 }}\u001B[31m'
    const view = confirmationMailView({ ...last, summary }, null, words)
    const mail = await rendered('confirmation-mail', 'nl', view)
    expect(mail).toContain('# 1 < 2 & *echt*, zie [de lijst] | €5\n- en {{ 7*7 }}[31m')
    expect(mail).not.toContain('\\')
  })

  test('says nothing twice', async () => {
    const agreements = [
      { ...theirs[0]!, what: 'anna belt HR op 15 januari.' },
      { ...theirs[0]!, what: 'Annabel inwerken' },
      { ...theirs[0]!, what: 'rooster maken', who: 'Karim', by: day('2027-02-01') },
    ]
    const mail = await rendered(
      'confirmation-mail',
      'nl',
      confirmationMailView({ ...last, agreements }, null, words),
    )
    expect(mail).toContain('- Jij belt HR op 15 januari\n')
    expect(mail).toContain('- Jij: Annabel inwerken – vóór vrijdag 15 januari\n')
    expect(mail).toContain('- Karim: rooster maken – vóór maandag 1 februari\n')
  })

  test('greets by first name, and knows the person by it', async () => {
    const agreements = [{ ...theirs[0]!, what: 'Anna vraagt HR naar het budget', by: day('2026-12-11') }]
    const view = confirmationMailView({ ...last, with: 'Anna de Vries', agreements }, null, words)
    const mail = await rendered('confirmation-mail', 'nl', view)
    expect(mail).toMatch(/^Hoi Anna,\n/)
    expect(mail).toContain('- Jij vraagt HR naar het budget – vóór vrijdag 11 december\n')
  })

  test('thanks in one sentence', async () => {
    const view = confirmationMailView({ ...last, thanks: 'Dat je doorvroeg!' }, null, words)
    const mail = await rendered('confirmation-mail', 'nl', view)
    expect(mail).toContain('Wat ik vooral waardeerde: dat je doorvroeg!\n')
  })

  test('names the year of a day that is far ahead, and of no other', async () => {
    const far = { ...last, agreements: [{ ...theirs[1]!, by: day('2027-09-01') }], next: day('2026-12-03') }
    const mail = await rendered('confirmation-mail', 'nl', confirmationMailView(far, null, words))
    expect(mail).toContain('– vóór woensdag 1 september 2027\n')
    expect(mail).toContain('Op donderdag 3 december praten we verder.')
  })

  test('leaves out what is not known', async () => {
    const { id, kind, status } = last
    const mail = await rendered(
      'confirmation-mail',
      'nl',
      confirmationMailView({ id, kind, status, with: 'Zoë' }, null, words),
    )
    expect(mail).toBe('Hoi Zoë,\n\nDank je wel voor het gesprek.\n\nKlopt dit zo? Vul het gerust aan.\n')
  })
})
