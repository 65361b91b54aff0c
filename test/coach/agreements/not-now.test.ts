import { describe, expect, test } from 'vitest'
import { parseNotNow, readNotNow } from '../../../src/coach/agreements/not-now.ts'
import { isLater } from '../../../src/coach/agreements/read-agreement.ts'
import { readIsoDay } from '../../../src/domain/day.ts'
import { hostileTexts, HANGS_AFTER_MS } from '../../support/hostile-texts.ts'

/** A Wednesday. */
const today = readIsoDay('2026-03-11')!
const ctx = { today, lang: 'nl' } as const

describe('a line that puts it off', () => {
  test.each([
    'Misschien een dag thuis',
    'Later kijken we naar mijn uren',
    'Ooit teamleider',
    'Opleiding: nu niet',
    'Niet nu',

    'Op termijn een eigen klas',
    'Dat komt later',
    'Misschien in mei',
    'Maybe in May',
    'Not now',
    'Some day a class',
    'We come back to it later',
    'Perhaps a shadow day',
    'At some point more hours',
  ])('%s', (line) => expect(isLater(line)).toBe(true))

  test.each([
    'Later deze week mail ik HR',
    'Uiterlijk, niet later dan vrijdag',
    'Ik vraag of er misschien plek is',
    'een uur later beginnen',
    'de latere dienst ruilen',
    'later in de week bellen',
    'Ik mail HR vrijdag',

    'later today I call HR',
    'no later than Friday',
    'two weeks later we talk',
    'I ask if there may be room later',
  ])('not: %s', (line) => expect(isLater(line)).toBe(false))
})

describe('what, on which condition, when again', () => {
  test.each([
    [
      'Niet nu: teamleider worden, als Karin met pensioen gaat, in september erop terugkomen.',
      { what: 'teamleider worden', condition: 'als Karin met pensioen gaat', again: '2026-09-30' },
    ],
    [
      'Een dag minder, pas als de plek vervuld is',
      { what: 'Een dag minder', condition: 'pas als de plek vervuld is' },
    ],
    ['Als er budget is, een opleiding', { what: 'een opleiding', condition: 'Als er budget is' }],
    ['Meelopen op de IC, in mei komen we erop terug', { what: 'Meelopen op de IC', again: '2026-05-31' }],
    ['Ooit doorgroeien', { what: 'Ooit doorgroeien' }],
    [
      'Another role, once the move is done; revisit in September',
      { what: 'Another role', condition: 'once the move is done', again: '2026-09-30' },
    ],
    [
      'Not now - lead the project when Tom leaves',
      { what: 'lead the project', condition: 'when Tom leaves' },
    ],
    [
      'Teamleider · als er plek is · 1 september',
      { what: 'Teamleider', condition: 'als er plek is', again: '2026-09-01' },
    ],
    ['Opleiding · in september', { what: 'Opleiding', again: '2026-09-30' }],
  ])('%s', (line, expected) => expect(readNotNow(line, ctx)).toEqual(expected))

  test('a day inside the condition is no day to come back', () => {
    expect(readNotNow('Meer uren, als het in juni rustiger is', ctx).again).toBeUndefined()
  })
})

test.each([
  [{ what: 'Teamleider', condition: 'als er plek is', again: 'over twee weken' }, '2026-03-25'],
  [{ what: 'Teamleider', again: '2026-09-01' }, '2026-09-01'],
])('a map: %j', (raw, again) => expect(parseNotNow(raw, ctx)).toEqual({ ok: true, value: { ...raw, again } }))

test.each([
  [{ condition: 'als' }, { code: 'not-a-not-now' }],
  [{ what: 'x', when: 'y' }, { code: 'not-a-not-now' }],
  ['', { code: 'not-a-not-now' }],
  [7, { code: 'not-a-not-now' }],
  [
    { what: 'x', again: 'ooit' },
    { code: 'vague-date', text: 'ooit' },
  ],
])('wrong: %j', (raw, problem) => expect(parseNotNow(raw, ctx)).toEqual({ ok: false, problem }))

test(
  'a long text does not hold up the user',
  () => {
    for (const text of hostileTexts) {
      expect(() => readNotNow(text, ctx), text.slice(0, 20)).not.toThrow()
      expect(() => isLater(text), text.slice(0, 20)).not.toThrow()
    }
  },
  HANGS_AFTER_MS,
)
