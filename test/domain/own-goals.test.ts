import { expect, test } from 'vitest'
import { calendarEntries } from '../../src/domain/calendar/entries.ts'
import { evidenceForOthers } from '../../src/domain/own-goals.ts'
import type { EvidenceRecord, PlanRecord } from '../../src/domain/records.ts'
import { hasTellingName, withoutTellingNames } from '../../src/domain/telling-names.ts'
import { agreement, day, folderOf, outside } from './folder-of.ts'

const TODAY = day('2026-11-21')
const goal = (id: string, text: string) =>
  ({ id, text, horizon: 'short', status: 'open', made: TODAY }) as const

const plan: PlanRecord = {
  type: 'plan',
  file: 'plan.yaml',
  shared: { goals: [goal('g-open', 'De nachtploeg leiden')] },
  private: { goals: [goal('g-own', 'Bij het ziekenhuis weg')] },
}

const example = (file: string, shared: object, own: object = {}): EvidenceRecord => ({
  type: 'evidence',
  file,
  shared: { id: 'e-1', date: TODAY, ...shared },
  private: own,
})

test('an example for a goal of the user’s alone is in no list for others', () => {
  const folder = folderOf(
    plan,
    example('evidence/a.yaml', { id: 'e-1', line: 'Een gesprek geoefend', goal: 'g-own' }),
    example('evidence/b.yaml', { id: 'e-2', line: 'Het rooster is rond', goal: 'g-open' }),
    example('evidence/c.yaml', { id: 'e-3', line: 'Piet ingewerkt' }),
  )
  expect(evidenceForOthers(folder).map(({ shared }) => shared.id)).toEqual(['e-2', 'e-3'])
})

test('a calendar says nothing of an agreement for such a goal, whomever it was made with', () => {
  const folder = folderOf(
    plan,
    outside(
      agreement('a-1', { what: 'Ik maak mijn cv', with: 'Noor', goal: 'g-own', by: '2026-12-10' }),
      agreement('a-2', {
        what: 'Noor leest mee',
        who: 'Noor',
        with: 'Noor',
        goal: 'g-own',
        by: '2026-12-10',
      }),
      agreement('a-3', { what: 'Ik vraag het rooster', goal: 'g-open', by: '2026-12-10' }),
    ),
  )
  const told = calendarEntries(folder, TODAY).filter(({ uid }) => uid.startsWith('a-'))
  expect(told.map(({ uid, shared }) => `${uid.slice(0, 3)} ${shared.join()}`).toSorted()).toEqual([
    'a-1 ',
    'a-2 ',
    'a-3 Ik vraag het rooster',
  ])
})

test.each([
  [
    'evidence/2026-11-04-sollicitatie-geoefend.yaml',
    { result: 'Rustiger' },
    { line: 'Sollicitatie geoefend' },
    true,
  ],
  // One word that is told of by itself gives nothing away.
  ['evidence/2026-11-04-gesprek.yaml', { line: 'Een gesprek' }, { action: 'Het gesprek met HR' }, false],
  ['evidence/2026-11-04-rooster.yaml', { line: 'Rooster rond' }, {}, false],
  ['evidence/2026-11-04-2.yaml', {}, { line: '2026' }, false],
  ['evidence/2026-11-04-zoe.yaml', {}, { line: 'Zoë vroeg ernaar' }, true],
])('%s tells on its own: %s', (file, shared, own, tells) => {
  expect(hasTellingName(example(file, shared, own))).toBe(tells)
})

test('a telling name gives way to the day and the id', () => {
  const folder = folderOf(
    example('evidence/2026-11-04-cv.yaml', { line: 'Een cv' }),
    example('evidence/2026-11-04-sollicitatie.yaml', { id: 'e-9w1c' }, { line: 'Sollicitatie' }),
  )
  expect(withoutTellingNames(folder).evidence.map(({ file }) => file)).toEqual([
    'evidence/2026-11-04-cv.yaml',
    'evidence/2026-11-21-e-9w1c.yaml',
  ])
})
