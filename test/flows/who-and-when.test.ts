// What is suggested by who a conversation is with and when it is: its kind, feedback beforehand, why there is no date.
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { gathersFeedback } from '../../src/domain/gathers-feedback.ts'
import { debriefGaps } from '../../src/domain/readiness.ts'
import { emptyFolder, type Folder } from '../../src/domain/records.ts'
import type { Answers } from '../../src/engine/answers.ts'
import { debriefSheet, debriefSteps } from '../../src/flows/debrief/steps.ts'
import { prepIntro } from '../../src/flows/prep/intro.ts'
import { prepSteps } from '../../src/flows/prep/steps.ts'
import { noteLines } from '../../src/text/notes.ts'
import { nlDates } from '../../src/text/nl/dates.ts'
import { notes as nl } from '../../src/text/nl/notes.ts'
import { day, folderOf, held, meeting } from '../domain/folder-of.ts'
import { type CareerFolder, careerFolder } from '../support/career-folder.ts'
import { debriefContext, prepContext, TODAY } from './contexts.ts'

describe('the kind of conversation', () => {
  const folder: Folder = {
    ...emptyFolder(),
    people: {
      type: 'people',
      file: 'people.yaml',
      shared: {
        people: [
          { name: 'Karin', role: 'hr' },
          { name: 'Sam', role: 'mentor' },
          { name: 'Anna', role: 'manager' },
        ],
      },
      private: {},
    },
  }
  const notesAt = (id: string, name: string | null, answers: Answers = {}): readonly string[] =>
    (prepSteps(prepContext({ folder, name }), answers).find((step) => step.id === id)?.notes ?? []).flatMap(
      (note) => noteLines(note, nl, nlDates),
    )
  const typed = (name: string, kind: string): Answers => ({
    kind: { is: 'given', value: kind },
    with: { is: 'given', value: name },
  })

  test('that fits somebody’s role is suggested where it is chosen', () => {
    expect(notesAt('kind', 'karin')).toEqual(['Karin staat bij je mensen. Daarbij past: een gesprek met HR.'])
    expect(notesAt('kind', 'Sam')[0]).toContain('een klankbordgesprek')
    expect(notesAt('kind', 'Anna')).toEqual([])
    expect(notesAt('kind', null)).toEqual([])
  })

  test('is suggested once the name is typed, unless it was chosen already', () => {
    expect(notesAt('date', null, typed('Karin', 'career'))).toEqual([
      'Karin staat bij je mensen. Daarbij past: een gesprek met HR.',
      'Wil je dat, ga dan terug en kies het daar.',
    ])
    expect(notesAt('date', null, typed('Karin', 'hr'))).toEqual([])
    expect(notesAt('date', null, typed('Anna', 'career'))).toEqual([])
  })
})

describe('feedback before a formal conversation', () => {
  const ahead = (kind: 'annual' | 'career', date: string) => meeting({ kind, date })
  const asked = (on: string): Folder =>
    folderOf({
      type: 'feedback',
      file: 'feedback/x.yaml',
      shared: { id: 'f-1', with: 'Bo', moment: 'overleg', questions: [], asked: day(on) },
      private: {},
    })

  test.each([
    [true, ahead('annual', '2026-12-05'), emptyFolder()],
    [false, ahead('annual', '2026-12-04'), emptyFolder()],
    [false, ahead('career', '2026-12-20'), emptyFolder()],
    [false, meeting({ kind: 'annual' }), emptyFolder()],
    [false, ahead('annual', '2026-12-20'), asked('2026-11-01')],
    [true, ahead('annual', '2026-12-20'), asked('2026-06-01')],
  ])('is suggested (%s) when there is time and none was asked for', (is, talk, folder) => {
    expect(gathersFeedback(folder, talk, TODAY)).toBe(is)
  })
})

describe('a preparation of an annual review three weeks ahead', () => {
  let folder: CareerFolder
  beforeEach(() => {
    folder = careerFolder()
  })
  afterEach(() => folder.remove())

  test('ends on asking for feedback', async () => {
    const sheet = 'sheet: {flow: prep, version: 1}\nanswers: {kind: annual, with: Anna, date: 2026-12-12}\n'
    const result = await folder.run('prep', { sheet })
    expect(result.is === 'done' ? result.lines.join('\n') : result).toContain('  career feedback')
  })
})

describe('a conversation without a next date', () => {
  const talk = meeting({ id: 'm-1', date: '2026-11-20', status: 'held' })
  const idsOf = (answers: Answers): readonly string[] =>
    debriefSteps(debriefContext(folderOf(talk), talk), answers).map(({ id }) => id)

  test('is asked why there is none, right after the date was passed over', () => {
    // Not before the date itself is asked, and gone once there is one.
    expect(idsOf({}).indexOf('no-next-why')).toBeGreaterThan(idsOf({}).indexOf('followup'))
    expect(idsOf({ followup: { is: 'given', value: '2027-01-10' } })).not.toContain('no-next-why')
    const ids = idsOf({ followup: { is: 'skipped' } })
    expect(ids[ids.indexOf('followup') + 1]).toBe('no-next-why')
    const inSheet = debriefSheet(debriefContext(folderOf(talk), talk)).find(({ id }) => id === 'no-next-why')
    expect(inSheet).toMatchObject({ audience: 'private', when: { of: 'no-next' } })
  })

  test('with its reason is no gap, and the reason comes back before the next preparation', () => {
    const why = 'we wachten op het rooster'
    const without = held('2026-11-01', {}, { 'no-next-why': why })
    expect(debriefGaps(without)).not.toContain('next-date')
    expect(debriefGaps(held('2026-11-01'))).toContain('next-date')
    const said = prepIntro(prepContext({ folder: folderOf(without), name: 'Anna' })).flatMap((note) =>
      noteLines(note, nl, nlDates),
    )
    expect(said.join('\n')).toContain(why)
  })
})
