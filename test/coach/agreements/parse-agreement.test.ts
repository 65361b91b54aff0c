import { expect, test } from 'vitest'
import { parseAgreement } from '../../../src/coach/agreements/read-agreement.ts'
import { readIsoDay } from '../../../src/domain/day.ts'

/** A Wednesday. */
const today = readIsoDay('2026-03-11')!
const ctx = { today, lang: 'nl', partner: 'Marloes', names: ['Samira Kaya'], me: 'Tess' } as const
const parse = (raw: unknown): unknown => parseAgreement(raw, ctx)

test('a line is taken apart', () => {
  expect(parse('Anna mailt HR vóór 15 januari')).toEqual({
    ok: true,
    value: { what: 'Anna mailt HR', who: 'Anna', by: '2027-01-15' },
  })
})

test('a map is kept as it is', () => {
  const value = { what: 'Vrijdag stuurt Anna het plan.', who: 'Anna', by: '2026-03-13', seen: 'de mail' }
  expect(parse(value)).toEqual({ ok: true, value })
  expect(parse({ ...value, line: 'zoals getypt' })).toEqual({ ok: true, value })
})

test.each([
  ...['ik', 'Ik', 'I', 'me', 'myself', 'Tess'].map((who) => [who, 'me']),
  ...['them', 'zij', 'jij', 'you', 'marloes', 'mijn leidinggevende', 'my manager'].map((who) => [
    who,
    'them',
  ]),
  ['samira', 'Samira Kaya'],
  ['Fatima', 'Fatima'],
  ['wij', 'wij'],
])('who: %s → %s', (who, owner) =>
  expect(parse({ what: 'x', who })).toEqual({ ok: true, value: { what: 'x', who: owner } }),
)

test('what is empty is absent', () => {
  expect(parse({ what: ' x ', who: null, by: '', seen: ' ' })).toEqual({ ok: true, value: { what: 'x' } })
})

test.each([
  ['no words', ' - ', { code: 'not-an-agreement' }],
  ['no what', { who: 'me' }, { code: 'not-an-agreement' }],
  ['a key nobody knows', { what: 'x', deadline: 'vrijdag' }, { code: 'not-an-agreement' }],
  ['a list', ['x'], { code: 'not-an-agreement' }],
  ['nothing', null, { code: 'not-an-agreement' }],
  ['a number for a name', { what: 'x', who: 3 }, { code: 'not-text' }],
  ['a vague date', { what: 'x', by: 'binnenkort' }, { code: 'vague-date', text: 'binnenkort' }],
  ['no date', { what: 'x', by: 'appel' }, { code: 'not-a-date', text: 'appel' }],
  ['a number for a date', { what: 'x', by: 12 }, { code: 'not-a-date', text: '12' }],
  ['a day that is not there', { what: 'x', by: '31 april' }, { code: 'impossible-date', text: '31 april' }],
  [
    'two days',
    { what: 'x', by: 'volgende vrijdag' },
    { code: 'ambiguous-date', text: 'volgende vrijdag', days: ['2026-03-20', '2026-03-13'] },
  ],
])('wrong: %s', (_what, raw, problem) => expect(parse(raw)).toEqual({ ok: false, problem }))
