// What was agreed is shown taken apart before it is kept: who, what, by when and how one will know; what was not said is
// said to be missing, and after a no the lines stand in the field as they were typed.
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { LANGUAGES } from '../../src/domain/codes.ts'
import type { Question } from '../../src/engine/asker.ts'
import { agreement, meeting } from '../domain/folder-of.ts'
import { type CareerFolder, careerFolder } from '../support/career-folder.ts'
import { enter, type Reply, says, strictAsker } from '../support/scripted-asker.ts'

let folder: CareerFolder
beforeEach(async () => {
  folder = careerFolder()
  await folder.holds(meeting({ id: 'm-talk', date: '2026-11-20' }))
})
afterEach(() => folder.remove())

const LINES = {
  nl: [
    'Anna mailt HR vóór 15 januari over de opleiding',
    'Ik stuur vrijdag een voorstel',
    'misschien later een dag minder',
  ],
  en: [
    'Anna emails HR about the course before 15 January',
    'I send a proposal on Friday',
    'maybe a day less later',
  ],
} as const

/** Answers the agreements, and each showing of them as said; everything else is passed over. */
async function debriefed(language: 'nl' | 'en', replies: readonly Reply[]): Promise<readonly Question[]> {
  const left = [...replies]
  const seen = strictAsker((question) => {
    if (question.id === 'agreements')
      return says(question.typed === '' ? LINES[language] : question.typed.split('\n'))
    if (question.id === 'confirm') return left.shift() ?? says(true)
    return question.id === 'more' ? says(false) : enter
  })
  const result = await folder.run('debrief', { language, asker: seen.asker })
  expect(result.is).toBe('done')
  return seen.questions
}

describe.each(LANGUAGES)('in %s', (language) => {
  test('part by part, with what is missing', async () => {
    const questions = await debriefed(language, [])
    const shown = questions.find(({ id }) => id === 'confirm')
    expect(shown?.kind).toBe('yes-no')
    expect(shown?.notes.slice(1)).toEqual(
      language === 'nl'
        ? [
            '1  Wie: Anna',
            '   Wat: Anna mailt HR over de opleiding',
            '   Vóór: vrijdag 15 januari 2027',
            '   Te zien aan: nog niets',
            '2  Wie: jij',
            '   Wat: Ik stuur een voorstel',
            '   Vóór: vrijdag 27 november 2026',
            '   Te zien aan: nog niets',
            '3  Voor later, dus nog geen afspraak: misschien later een dag minder',
          ]
        : [
            '1  Who: Anna',
            '   What: Anna emails HR about the course',
            '   By: Friday 15 January 2027',
            "   How you'll know: nothing yet",
            '2  Who: you',
            '   What: I send a proposal',
            '   By: Friday 27 November 2026',
            "   How you'll know: nothing yet",
            '3  For later, so no agreement yet: maybe a day less later',
          ],
    )
  })

  test('after a no the lines stand in the field as they were typed', async () => {
    const questions = await debriefed(language, [says(false), { is: 'back' }, says(true)])
    const typed = questions.filter(({ id }) => id === 'agreements').map((question) => question.typed)
    expect(typed).toEqual(['', LINES[language].join('\n'), LINES[language].join('\n')])
  })
})

test('what is asked about each has no number of its own: the screen has one', async () => {
  const questions = await debriefed('nl', [])
  const about = questions.filter(({ id }) => /^agreement-(?:who|by|seen):/u.test(id))
  expect(about.length).toBeGreaterThan(1)
  for (const { progress } of about) expect(progress).toBeNull()
  const numbers = questions.flatMap(({ progress }) => (progress === null ? [] : [progress.at]))
  expect(new Set(numbers).size).toBe(numbers.length)
})

test('a sheet takes them as they are, and leaves the same record', async () => {
  await debriefed('nl', [])
  const other = careerFolder()
  await other.holds(meeting({ id: 'm-talk', date: '2026-11-20' }))
  const sheet = `sheet: {flow: debrief, version: 1, lang: nl, route: quick, meeting: m-talk}
answers:
  agreements:
${LINES.nl.map((line) => `    - ${line}`).join('\n')}
`
  const result = await other.run('debrief', { sheet })
  expect(result.is).toBe('done')
  expect(agreementsIn(other)).toEqual(agreementsIn(folder))
  expect(agreementsIn(other)).toHaveLength(2)
  other.remove()
})

/** The lines of the record that say what was agreed. */
const agreementsIn = ({ files }: CareerFolder): readonly string[] =>
  Object.entries(files())
    .filter(([file]) => file.startsWith('meetings/'))
    .flatMap(([, text]) =>
      text.split('\n').filter((line) => /^ {2,}(?:- )?what: .*(?:HR|voorstel)/u.test(line)),
    )

test('what the flow asks next is not said by the coach too', async () => {
  const seen = strictAsker((question) => {
    if (question.id === 'agreements') return says(['Budget uitzoeken', 'Anna mailt HR vóór 15 januari'])
    return question.id === 'confirm' ? says(true) : question.id === 'more' ? says(false) : enter
  })
  await folder.run('debrief', { asker: seen.asker })
  expect(seen.questions.filter(({ id }) => id.startsWith('tip:agreement/'))).toEqual([])
})

test('a whole line is looked at, and not its parts one by one', async () => {
  const sheet = `sheet: {flow: debrief, version: 1, lang: nl, route: quick, meeting: m-talk}
answers:
  agreements: [Anna mailt HR vóór 15 januari het aanvraagformulier, Ik stuur Anna vóór 1 december mijn voorstel]
  followup: 2027-01-15
`
  const result = await folder.run('debrief', { sheet })
  expect(result).toMatchObject({ is: 'done', json: { findings: [] } })
})

test('where something was agreed before, no one is told that no agreement is an outcome too', async () => {
  const before = meeting({ id: 'm-talk', date: '2026-11-20', agreements: [agreement('a-7k2m')] })
  await folder.holds(before)
  const labels = async (): Promise<string> => {
    const seen = strictAsker((question) => (question.id === 'more' ? says(false) : enter))
    await folder.run('debrief', { meeting: 'm-talk', asker: seen.asker })
    return seen.questions.map(({ label }) => label).join('\n')
  }
  expect(await labels()).not.toContain('Geen afspraak')
})
