import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { handover } from '../../src/usecases/handover.ts'
import { listPeople } from '../../src/usecases/list-people.ts'
import { addKnows, addPerson, addTip, removePerson } from '../../src/usecases/people.ts'
import type { CommandResult } from '../../src/usecases/result.ts'
import { update } from '../../src/usecases/update.ts'
import { agreement, checkin, day, held, meeting, outside } from '../domain/folder-of.ts'
import { newEvidence } from '../../src/domain/new-evidence.ts'
import { emptyFolder } from '../../src/domain/records.ts'
import { type CareerFolder, careerFolder } from '../support/career-folder.ts'
import { says, scriptedAsker, stop } from '../support/scripted-asker.ts'

let folder: CareerFolder
beforeEach(() => {
  folder = careerFolder()
})
afterEach(() => folder.remove())

const linesOf = (result: CommandResult): string => (result.is === 'done' ? result.lines.join('\n') : '')
const knows = (name: string) =>
  addKnows(folder.deps(), { name, what: 'dat ik iets anders zoek', why: 'kent die afdeling', since: null })

describe('people', () => {
  test('who knows what, since when and why, is under private in the file; roles and addresses are not', async () => {
    await addPerson(folder.deps(), { name: 'Anna', role: 'manager', email: 'anna@example.org' })
    await knows('Piet')
    await addTip(folder.deps(), 'anna', 'Vraag eerst een project')
    const { people } = await folder.load()
    expect(people.shared).toEqual({ people: [{ name: 'Anna', role: 'manager', email: 'anna@example.org' }] })
    expect(people.private).toEqual({
      tips: { Anna: ['Vraag eerst een project'] },
      knows: [
        { name: 'Piet', what: 'dat ik iets anders zoek', since: '2026-11-21', why: 'kent die afdeling' },
      ],
    })
    const listed = linesOf(await listPeople(folder.deps()))
    expect(listed).toContain(
      'Anna · je leidinggevende · anna@example.org\n  raadde aan: Vraag eerst een project',
    )
    expect(listed).toContain('  weet: dat ik iets anders zoek (sinds 21 nov 2026; kent die afdeling)')
  })

  test('the same again changes nothing twice, a new role is added to who is there', async () => {
    await addPerson(folder.deps(), { name: 'Anna', role: null, email: 'a@example.org' })
    await addPerson(folder.deps(), { name: 'anna', role: 'manager', email: null })
    await knows('Piet')
    await knows('Piet')
    const { people } = await folder.load()
    expect(people.shared.people).toEqual([{ name: 'Anna', role: 'manager', email: 'a@example.org' }])
    expect(people.private.knows).toHaveLength(1)
  })

  test('from the fourth on the question comes up, and somebody from the network does not count', async () => {
    await addPerson(folder.deps(), { name: ' Wim\n', role: 'network', email: null })
    for (const name of ['Wim', 'Piet', 'Noor', 'Kees']) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      expect(linesOf(await knows(name))).not.toContain('Wie hoeft')
    }
    expect(linesOf(await knows('Els'))).toContain(
      'Vier mensen weten hier nu van. Wie hoeft het nog niet te weten?',
    )
  })

  test('somebody taken off leaves nothing behind, and nobody can be taken off who is not there', async () => {
    await addPerson(folder.deps(), { name: 'Anna', role: 'manager', email: null })
    await knows('Anna')
    await addTip(folder.deps(), 'Anna', 'tip')
    await removePerson(folder.deps(), 'anna')
    const { people } = await folder.load()
    expect([people.shared, people.private]).toEqual([{}, {}])
    expect(await removePerson(folder.deps(), 'Anne')).toMatchObject({ failure: { exit: 2 } })
  })

  test('an address that is none is refused', async () => {
    const wish = { name: 'Anna', role: null, email: 'anna@example.org\nBcc: x@example.org' }
    expect(await addPerson(folder.deps(), wish)).toMatchObject({ failure: { exit: 2 } })
    expect(folder.files()).toEqual({})
  })
})

describe('an update', () => {
  test('is for the manager: what went well since the last talk, their agreement, one question', async () => {
    const win = (date: string, line: string, side: 'share' | 'private') =>
      newEvidence(emptyFolder(), { date: day(date), line, side })
    await folder.holds(
      held('2026-10-20', {
        with: 'Anna',
        agreements: [agreement('a-1', { what: 'Rooster maken', status: 'going' })],
      }),
      win('2026-10-01', 'Voor het gesprek', 'share'),
      win('2026-11-01', 'Na het gesprek', 'share'),
      win('2026-11-02', 'Stilletjes gesolliciteerd', 'private'),
      checkin('2026-11', { 'if-then': 'geheim' }),
    )
    const text = linesOf(await update(folder.deps(), null, { as: 'text' }))
    expect(text).toBe(
      'Hoi Anna,\n\nKort hoe het gaat:\n\n- Gelukt: Na het gesprek\n- Mee bezig: Rooster maken\n\nWat zou jij anders doen?',
    )
    expect(linesOf(await update(folder.deps(), 'Piet', { as: 'text' }))).not.toContain('Rooster')
  })

  test('tells what went well on the day itself or since its preparation, unless that was named in it', async () => {
    const win = (date: string, line: string) =>
      newEvidence(emptyFolder(), { date: day(date), line, side: 'share' })
    const onList = win('2026-11-11', 'Van de lijst')
    await folder.holds(
      held('2026-11-20', {
        with: 'Anna',
        prepared: '2026-11-10',
        'since-last': ['Genoemd in het gesprek'],
        evidence: [onList.shared.id],
      }),
      win('2026-11-09', 'Van ervoor'),
      win('2026-11-12', 'Genoemd in het gesprek'),
      onList,
      win('2026-11-19', 'De dag ervoor'),
      win('2026-11-20', 'Op de dag zelf'),
    )
    const text = linesOf(await update(folder.deps(), null, { as: 'text' }))
    expect(text).toContain('- Gelukt: Op de dag zelf; De dag ervoor')
    expect(text).not.toMatch(/Genoemd|lijst|Van ervoor/)
  })

  test('tells nothing again that was there when they last spoke, however early the last talk was prepared', async () => {
    const win = (date: string, line: string) =>
      newEvidence(emptyFolder(), { date: day(date), line, side: 'share' })
    await folder.holds(
      held('2026-10-15', { with: 'Anna' }),
      held('2026-11-20', { with: 'Anna', prepared: '2026-06-01' }),
      win('2026-08-01', 'Van de zomer'),
      win('2026-11-02', 'Van november'),
    )
    const text = linesOf(await update(folder.deps(), null, { as: 'text' }))
    expect(text).toContain('Van november')
    expect(text).not.toContain('zomer')
  })

  test('tells the manager nothing of what was agreed with somebody else', async () => {
    await folder.holds(
      held('2026-10-20', { with: 'Anna' }),
      outside(
        agreement('a-1', { what: 'HR mijn plan sturen', with: 'Els' }),
        agreement('a-2', { what: 'Handboek schrijven' }),
        agreement('a-3', { what: 'Rooster maken', with: 'anna', status: 'going' }),
      ),
    )
    const text = linesOf(await update(folder.deps(), null, { as: 'text' }))
    expect(text).toContain('Handboek schrijven')
    expect(text).toContain('Rooster maken')
    expect(text).not.toContain('HR')
  })

  test('is for the one that was meant, called by their whole name, and for nobody by chance', async () => {
    const win = newEvidence(emptyFolder(), { date: day('2026-11-01'), line: 'Gelukt', side: 'share' })
    await folder.holds(meeting({ with: 'Piet Jansen' }), meeting({ with: 'Els Bos' }), win)
    const to = async (name: string) => {
      const result = await update(folder.deps(), name, { as: 'text' })
      return result.is === 'done' ? (result.json as { with: string }).with : null
    }
    expect(await to('piet')).toBe('Piet Jansen')
    await folder.holds(meeting({ with: 'Els Smit' }))
    expect(await to('els')).toBeNull()
  })

  test('with nothing to tell says where it comes from, and writes nothing', async () => {
    expect(linesOf(await update(folder.deps(), null, { as: 'text' }))).toContain('career win')
    expect(folder.files()).toEqual({})
  })
})

describe('a page to hand over', () => {
  test('tells a new manager what was promised, without a word that is the user’s alone', async () => {
    await folder.holds(
      held(
        '2026-10-20',
        {
          with: 'Anna',
          agreements: [
            agreement('a-1', { what: 'Anna vraagt HR naar de opleiding', who: 'them' }),
            agreement('a-2', { what: 'Rooster maken', status: 'done' }),
          ],
          notNow: [{ what: 'een dag studie', condition: 'als de vacature vervuld is' }],
        },
        {
          meaning: 'ze wil me kwijt',
          steps: [{ id: 'a-9', what: 'Vacatures bekijken', status: 'open', made: day('2026-10-20') }],
        },
      ),
      meeting({ with: 'Els', date: '2026-12-01' }),
      outside(agreement('a-3', { what: 'Handboek schrijven' })),
    )
    const text = linesOf(await handover(folder.deps(), { name: 'Els', for: 'manager' }))
    expect(text).toContain('Voor Els, bijgewerkt op 21 november 2026')
    expect(text).toContain('Anna vraagt HR naar de opleiding')
    expect(text).toContain('een dag studie – als de vacature vervuld is')
    expect(text).toContain('We spreken elkaar op dinsdag 1 december 2026')
    for (const word of ['kwijt', 'Vacatures', 'Rooster']) expect(text).not.toContain(word)
    expect(Object.keys(folder.files())).toContain('documents/share/2026-11-21-nieuwe-leidinggevende.md')
  })

  test('is found where it went, beside a page that was changed by hand, with what others will read', async () => {
    await folder.holds(
      held('2026-10-20', { agreements: [agreement('a-1', { what: 'Weg bij dit bedrijf' })] }),
    )
    const page = { name: null, for: 'manager' } as const
    await handover(folder.deps(), page)
    const file = 'documents/share/2026-11-21-nieuwe-leidinggevende.md'
    writeFileSync(join(folder.path, file), 'Met de hand')
    const again = await handover(folder.deps(), page)
    const { documents, findings } = (again.is === 'done' ? again.json : {}) as {
      readonly documents: readonly { readonly file: string }[]
      readonly findings: readonly object[]
    }
    expect(documents[0]?.file).not.toBe(file)
    expect(folder.files()[documents[0]?.file ?? '']).toContain('Weg bij dit bedrijf')
    expect(findings).toMatchObject([{ rule: 'privacy/leak', message: expect.stringContaining('bedrijf') }])
  })

  test('tells whoever takes over what runs, and nothing of the way on of the user', async () => {
    await folder.holds(
      held('2026-10-20', {
        with: 'Anna',
        agreements: [agreement('a-1', { what: 'Het rooster van maart maken' })],
      }),
      outside(agreement('a-3', { what: 'Opleidingen uitzoeken', goal: 'g-1' })),
    )
    const text = linesOf(await handover(folder.deps(), { name: 'Noor', for: 'successor' }))
    expect(text).toContain('- [ ] Het rooster van maart maken')
    expect(text).not.toContain('Opleidingen')
  })

  test('that nobody said whom it is for is asked, unless their role tells', async () => {
    await folder.holds(outside(agreement('a-3', { what: 'Handboek schrijven' })))
    await addPerson(folder.deps(), { name: 'Bo', role: 'manager', email: null })
    const { asker, finish, questions } = scriptedAsker([
      ['page', { is: 'help', typed: '' }],
      ['page', says('successor')],
      ['page', stop],
    ])
    const forEls = await handover(folder.deps({ asker }), { name: 'Els', for: null })
    expect(questions[0]?.label).toBe('Wie wordt Els voor jou?')
    expect(forEls).toMatchObject({ is: 'done', json: { for: 'successor', with: 'Els' } })
    expect((await handover(folder.deps({ asker }), { name: null, for: null })).is).toBe('later')
    finish()
    const forBo = await handover(folder.deps({ asker }), { name: 'Bo', for: null })
    expect(forBo).toMatchObject({ is: 'done', json: { for: 'manager' }, aside: [] })
  })

  test('says which it became where nobody can be asked, and how to make another', async () => {
    await folder.holds(outside(agreement('a-3', { what: 'Handboek schrijven' })))
    const result = await handover(folder.deps(), { name: 'Els', for: null })
    expect(result).toMatchObject({
      json: { for: 'manager' },
      aside: [expect.stringContaining('career handover --for coach')],
    })
    expect(await handover(folder.deps(), { name: 'Els', for: 'manager' })).toMatchObject({ aside: [] })
  })

  test.each(['manager', 'coach', 'successor'] as const)('for a %s is not made of nothing', async (to) => {
    const result = await handover(folder.deps(), { name: null, for: to })
    expect(result).toMatchObject({ is: 'done', json: { documents: [] } })
    expect(folder.files()).toEqual({})
  })
})

describe('what was not typed behind the command', () => {
  test('is asked, so that it stays out of the history of the shell', async () => {
    const knowing = scriptedAsker([['text', says('dat ik weg wil')]])
    await addKnows(folder.deps({ asker: knowing.asker }), {
      name: 'Piet',
      what: null,
      why: null,
      since: null,
    })
    knowing.finish()
    const tipping = scriptedAsker([['text', says('Vraag het eerst')]])
    await addTip(folder.deps({ asker: tipping.asker }), 'Piet', null)
    tipping.finish()
    const { people } = await folder.load()
    expect(people.private.knows?.map(({ what }) => what)).toEqual(['dat ik weg wil'])
    expect(people.private.tips).toEqual({ Piet: ['Vraag het eerst'] })
  })

  test('is an error where nobody can be asked, and nothing when the user stops', async () => {
    expect(await addTip(folder.deps(), 'Piet', null)).toMatchObject({ is: 'failed', failure: { exit: 2 } })
    const stopping = scriptedAsker([['text', stop]])
    expect(await addTip(folder.deps({ asker: stopping.asker }), 'Piet', null)).toMatchObject({ is: 'later' })
    expect(folder.files()).toEqual({})
  })
})
