import { expect, test } from 'vitest'
import { prepIntro } from '../../src/flows/prep/intro.ts'
import { nl } from '../../src/text/nl.ts'
import { noteLines } from '../../src/text/notes.ts'
import { folderOf, meeting } from '../domain/folder-of.ts'
import { prepContext } from './contexts.ts'

/** The plan that is said before a preparation, seen from Saturday 21 November. */
function plan(date: string, prepared?: string): readonly string[] {
  const subject = meeting({ date, ...(prepared !== undefined && { prepared }) })
  return prepIntro(prepContext({ folder: folderOf(subject), subject, route: 'quick' }))
    .filter(({ key }) => key === 'short-plan')
    .flatMap((note) => noteLines(note, nl.notes, nl.dates))
}

test('a preparation that begins late says what there is still time for, and when', () => {
  expect(plan('2026-11-27')).toEqual([
    'Dit past er nog in:',
    '  maandag 23 november: opschrijven wat je wilt',
    '  maandag 23 november: je vragen en je voorstel opschrijven',
    '  dinsdag 24 november: hardop oefenen',
    '  woensdag 25 november: de agenda naar de ander sturen; die staat in documents/share/',
    '  donderdag 26 november: je spiekbriefje lezen',
  ])
})

test('a day before that is not much', () => {
  expect(plan('2026-11-22')).toEqual([
    'Dit past er nog in:',
    '  zaterdag 21 november: je vragen en je voorstel opschrijven',
    '  zaterdag 21 november: de agenda naar de ander sturen; die staat in documents/share/',
    '  zaterdag 21 november: je spiekbriefje lezen',
  ])
})

test('in time, or prepared already, there is nothing to make up for', () => {
  expect(plan('2026-12-04')).toEqual([])
  expect(plan('2026-11-27', '2026-11-20')).toEqual([])
})
