// What becomes of the answers when a flow ends: saved and the draft gone, or nothing written and the draft kept.
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { nodeDisk } from '../../src/adapters/files/disk.ts'
import type { Asker } from '../../src/engine/asker.ts'
import { type CareerFolder, careerFolder } from '../support/career-folder.ts'
import { changeMeeting } from '../../src/usecases/meetings.ts'
import { undo } from '../../src/usecases/undo.ts'
import { briefPerson } from '../support/person.ts'
import { says, scriptedAsker, stop } from '../support/scripted-asker.ts'
import { meeting } from '../domain/folder-of.ts'

let folder: CareerFolder
beforeEach(() => {
  folder = careerFolder()
})
afterEach(() => folder.remove())

const RECORD = 'meetings/2026-12-03-anna.yaml'
const begun = { kind: 'career', with: 'Anna', date: '2026-12-03' } as const

/** Somebody else's hand, while this question is open. */
const meanwhile = (asker: Asker, id: string, work: () => void | Promise<void>): Asker => ({
  ...asker,
  ask: async (question, shown) => {
    if (question.id === id) await work()
    return asker.ask(question, shown)
  },
})

function change(from: string, to: string): void {
  const path = join(folder.path, RECORD)
  const text = readFileSync(path, 'utf8')
  if (!text.includes(from)) throw new Error(`${from} does not stand in\n${text}`)
  writeFileSync(path, text.replace(from, to))
}

describe('a draft', () => {
  test('is there while it is asked and goes with the save', async () => {
    const { asker } = briefPerson(begun)
    const seen: (readonly string[])[] = []
    const result = await folder.run('prep', {
      asker: meanwhile(asker, 'outcome', () => void seen.push(folder.drafts())),
    })
    expect(result.is).toBe('done')
    expect(seen).toEqual([['prep-1.json']])
    expect(folder.drafts()).toEqual([])
    expect(Object.keys(folder.files())).toContain(RECORD)
  })

  test('goes when it was gone on with, and another one stays', async () => {
    await folder.run('prep', { asker: briefPerson({ ...begun, outcome: stop }).asker })
    await folder.run('prep', { asker: briefPerson({ ...begun, with: 'Piet', outcome: stop }).asker })
    expect(folder.drafts()).toEqual(['prep-1.json', 'prep-2.json'])
    await folder.run('prep', { asker: briefPerson({ begin: 'prep-1' }).asker })
    expect(folder.drafts()).toEqual(['prep-2.json'])
    expect((await folder.load()).meetings.map(({ shared }) => shared.with)).toEqual(['Anna'])
  })

  test('stays where nothing was to be saved', async () => {
    const result = await folder.run('prep', { asker: briefPerson(begun).asker, dryRun: true })
    expect(result.is).toBe('done')
    expect(folder.drafts()).toEqual(['prep-1.json'])
    expect(folder.files()).toEqual({})
  })
})

describe('what another hand changed while it was asked', () => {
  beforeEach(() =>
    folder.holds({ ...meeting({ id: 'm-a', date: '2026-12-03', outcome: 'eerst' }), file: RECORD }),
  )

  test('is not written over: exit 4, nothing written, the draft kept, and going on from it is possible', async () => {
    const { asker } = briefPerson({ outcome: 'van hier' })
    const result = await folder.run('prep', {
      meeting: 'anna',
      asker: meanwhile(asker, 'questions', () => change('eerst', 'van daar')),
    })
    expect(result).toMatchObject({
      is: 'failed',
      isDraftKept: true,
      failure: {
        exit: 4,
        problems: [
          {
            problem: { code: 'changed-meanwhile', path: 'outcome' },
            place: { file: `~/career/${RECORD}` },
          },
        ],
      },
    })
    expect(Object.keys(folder.files())).toEqual([RECORD])
    expect(folder.files()[RECORD]).toContain('van daar')
    expect(folder.files()[RECORD]).not.toContain('prepared')
    expect(folder.drafts()).toEqual(['prep-1.json'])

    const again = await folder.run('prep', {
      meeting: 'anna',
      asker: briefPerson({ begin: says('prep-1') }).asker,
    })
    expect(again.is).toBe('done')
    expect(folder.files()[RECORD]).toContain('van hier')
    expect(folder.drafts()).toEqual([])
  })

  test('in another place stays beside what was answered', async () => {
    const { asker } = briefPerson({ proposal: 'Ik begin in maart.' })
    const result = await folder.run('prep', {
      meeting: 'anna',
      asker: meanwhile(asker, 'questions', () => change('eerst', 'van daar')),
    })
    expect(result.is).toBe('done')
    expect(folder.files()[RECORD]).toMatch(/outcome: van daar[^]*proposal: Ik begin in maart\./)
  })

  test('in another place stands on the page too where what was answered stands in the file already', async () => {
    const answers = { proposal: 'Ik begin in maart.' }
    let isThere = false
    const result = await folder.run('prep', {
      meeting: 'anna',
      asker: meanwhile(briefPerson(answers).asker, 'questions', async () => {
        await folder.run('prep', { meeting: 'anna', asker: briefPerson(answers).asker })
        change('eerst', 'van daar')
        isThere = true
      }),
    })
    expect([isThere, result.is]).toEqual([true, 'done'])
    expect(folder.files()[RECORD]).toMatch(/outcome: van daar[^]*proposal: Ik begin in maart\./)
    expect(folder.shared()).toContain('Van daar')
  })

  test('in another place is one save with what was answered: undo takes it back with its pages', async () => {
    const before = folder.files()[RECORD]
    const { asker } = briefPerson({ proposal: 'Ik begin in maart.' })
    await folder.run('prep', {
      meeting: 'anna',
      asker: meanwhile(asker, 'questions', () => change('eerst', 'van daar')),
    })
    expect(folder.shared()).toContain('Van daar')
    const taken = await undo(
      { ...folder.deps(), stack: folder.undoStack() },
      { redo: false, yes: true, dryRun: false },
    )
    expect(taken.is).toBe('done')
    expect(folder.files()).toEqual({ [RECORD]: before?.replace('eerst', 'van daar') })
  })

  test('in another place is looked through as well before others read it', async () => {
    const { asker } = briefPerson({ proposal: 'Ik begin in maart.' })
    const result = await folder.run('prep', {
      meeting: 'anna',
      asker: meanwhile(asker, 'questions', () => change('eerst', 'Anders ga ik solliciteren')),
    })
    if (result.is !== 'done') throw new Error(JSON.stringify(result))
    expect(folder.shared()).toContain('solliciteren')
    expect(result.lines.join('\n')).toMatch(/Een ander krijgt dit te lezen: ".*solliciteren.*"/)
    expect(result.json).toMatchObject({
      findings: expect.arrayContaining([expect.objectContaining({ rule: 'privacy/leak', file: RECORD })]),
    })
  })
})

describe('another file that was changed while it was asked', () => {
  const plan = (text: string): void => writeFileSync(join(folder.path, 'plan.yaml'), text)
  const OPEN = 'schema: 1\nambition: Leiding geven in Gent\nstrengths: rustig\n'
  const KEPT = 'schema: 1\nstrengths: rustig\n\nprivate:\n  ambition: Leiding geven in Gent\n'
  beforeEach(async () => {
    await folder.holds({
      type: 'people',
      file: 'people.yaml',
      shared: { people: [{ name: 'Anna', role: 'manager' }] },
      private: {},
    })
    plan(OPEN)
  })

  test('is in no page for others when the user keeps it to themselves by then', async () => {
    const result = await folder.run('review', {
      asker: meanwhile(briefPerson({}).asker, 'pattern', () => plan(KEPT)),
    })
    expect(result.is).toBe('done')
    expect(folder.shared()).toContain('Rustig')
    expect(folder.shared()).not.toContain('Gent')
    expect(folder.files()['plan.yaml']).toBe(KEPT)
  })

  test('is in no page when it is gone', async () => {
    const gone = (): void => rmSync(join(folder.path, 'people.yaml'))
    await folder.run('review', { asker: meanwhile(briefPerson({}).asker, 'pattern', gone) })
    expect(folder.shared()).toContain('Gent')
    expect(folder.shared()).not.toContain('Anna')
    expect(Object.keys(folder.files())).not.toContain('people.yaml')
  })

  test('and cannot be read: nothing is made, and the draft is kept', async () => {
    const result = await folder.run('review', {
      asker: meanwhile(briefPerson({}).asker, 'pattern', () => plan('ambition: "Gent\n')),
    })
    expect(result).toMatchObject({ is: 'failed', failure: { exit: 3 } })
    expect([folder.shared(), folder.drafts()]).toEqual(['', ['review-1.json']])
  })
})

describe('a folder that may only be read', () => {
  const refuse = (): never => {
    throw Object.assign(new Error('EROFS'), { code: 'EROFS', syscall: 'access' })
  }
  const readOnly = { ...nodeDisk, mayWrite: refuse }

  test.each(['prep', 'debrief', 'checkin', 'review'] as const)('is no place to begin a %s', async (flow) => {
    await folder.holds(meeting({ id: 'm-a', date: '2026-11-12' }))
    const before = folder.files()
    const person = briefPerson({ begin: says('0') })
    const result = await folder.run(flow, { asker: person.asker, disk: readOnly })
    expect(result).toMatchObject({
      is: 'failed',
      failure: { exit: 5, problems: [{ problem: { code: 'system', errno: 'EROFS', doing: 'write' } }] },
    })
    expect(person.asked().filter((id) => id !== 'begin')).toEqual([])
    expect(person.shown).toEqual([])
    expect([folder.files(), folder.drafts()]).toEqual([before, []])
  })

  test('still prints the questions, and what a sheet would leave', async () => {
    const questions = await folder.run('prep', {
      asker: briefPerson({}).asker,
      questions: true,
      disk: readOnly,
    })
    expect(questions.is).toBe('done')
    const sheet = JSON.stringify({ sheet: { flow: 'checkin', version: 1 }, answers: { energy: 3 } })
    expect((await folder.run('checkin', { sheet, dryRun: true, disk: readOnly })).is).toBe('done')
  })
})

describe('what grows too long', () => {
  const linesOf = async (flow: 'prep' | 'debrief', answers: object): Promise<string> => {
    const sheet = JSON.stringify({ sheet: { flow, version: 1, lang: 'nl' }, answers })
    const result = await folder.run(flow, { sheet })
    if (result.is !== 'done') throw new Error(JSON.stringify(result))
    return result.lines.join('\n')
  }

  test('an agenda of more than a page is named with what could be shorter, and nothing is cut', async () => {
    const short = { ...begun, questions: ['Wat zie jij?'] }
    expect(await linesOf('prep', short)).not.toContain('past niet op één pagina')
    const proposal = Array.from({ length: 60 }, (_, at) => `Stap ${at + 1} van wat ik voorstel.`).join('\n\n')
    const told = await linesOf('prep', { ...begun, with: 'Piet', proposal })
    expect(told).toMatch(/De agenda past niet op één pagina\. Wat korter kan: \S.*\./)
    expect(folder.shared()).toContain('Stap 60 van wat ik voorstel.')
  })

  test('a mail of more than 150 words is counted, and nothing is cut', async () => {
    const held = { with: 'Anna', date: '2026-11-20' }
    expect(await linesOf('debrief', { ...held, summary: 'We spraken over de opleiding.' })).not.toContain(
      'woorden.',
    )
    const summary = `${'woord '.repeat(160)}einde`
    const told = await linesOf('debrief', { ...held, with: 'Piet', summary })
    expect(told).toMatch(/De mail telt 1[6-9]\d woorden\./)
    expect(folder.shared()).toContain('woord einde')
  })
})

test('the mail says what was saved, also what somebody else changed while the questions were answered', async () => {
  await folder.holds(
    meeting({
      id: 'm-talk',
      with: 'Anna',
      date: '2026-11-20',
      summary: 'Eerst besproken',
      thanks: 'je tijd',
    }),
  )
  const path = join(folder.path, 'meetings/2026-11-20-m-talk.yaml')
  const { asker } = briefPerson({
    agreements: ['Ik bel HR vóór 1 december'],
    more: says(false),
  })
  const result = await folder.run('debrief', {
    meeting: 'm-talk',
    asker: meanwhile(asker, 'next48', () =>
      writeFileSync(path, readFileSync(path, 'utf8').replace('Eerst besproken', 'Anders besproken')),
    ),
  })
  expect(result.is).toBe('done')
  const mail = folder.files()['documents/share/2026-11-20-m-talk-mail.md']
  expect(mail).toContain('Anders besproken')
  expect(mail).toContain('bel HR')
  expect(result.is === 'done' && result.lines.join('\n')).toContain('  Anders besproken.')
  expect(Object.keys(folder.files()).filter((file) => file.includes('mail'))).toHaveLength(1)
})

test('the page of a conversation that is moved says what somebody else changed while it was asked with whom', async () => {
  const talks = ['Anna Bos', 'Anna Smit'].map((name, at) =>
    meeting({
      id: `m-${at}`,
      with: name,
      date: '2026-12-03',
      prepared: '2026-11-10',
      outcome: 'een opleiding',
    }),
  )
  await folder.holds(...talks)
  const [first = ''] = talks.map(({ file }) => join(folder.path, file))
  const person = scriptedAsker([['person', says('Anna Bos')]])
  const asker = meanwhile(person.asker, 'person', () =>
    writeFileSync(first, readFileSync(first, 'utf8').replace('een opleiding', 'een ander rooster')),
  )
  const moved = await changeMeeting(folder.deps({ asker }), 'anna', { to: 'move', date: '2026-12-04' })
  expect(moved.is).toBe('done')
  expect(folder.shared()).toMatch(/4 december 2026[^]*Een ander rooster/)
})

test('the page of a conversation that is moved is looked through before others read it', async () => {
  await folder.holds(
    meeting({
      id: 'm-0',
      with: 'Anna',
      date: '2026-12-03',
      prepared: '2026-11-10',
      outcome: 'Anders ga ik solliciteren',
    }),
  )
  const moved = await changeMeeting(folder.deps(), 'anna', { to: 'move', date: '2026-12-04' })
  expect(folder.shared()).toContain('solliciteren')
  expect(moved).toMatchObject({
    is: 'done',
    aside: [expect.stringContaining('solliciteren')],
    json: { findings: [expect.objectContaining({ rule: 'privacy/leak' })] },
  })
})
