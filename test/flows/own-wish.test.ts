// The user's own wish in a model reply: only where it can be cut from their words so that they could say it aloud.
import { describe, expect, test } from 'vitest'
import type { Language } from '../../src/domain/codes.ts'
import type { PlanRecord } from '../../src/domain/records.ts'
import { asksOf, ownWish } from '../../src/flows/practice/asks.ts'
import { practice as en } from '../../src/text/en/practice.ts'
import { practice as nl } from '../../src/text/nl/practice.ts'
import { meeting } from '../domain/folder-of.ts'

const plan = (shared: PlanRecord['shared'], own: PlanRecord['private'] = {}): PlanRecord => ({
  type: 'plan',
  file: 'plan.yaml',
  shared,
  private: own,
})
const wishOf = (ambition: string, lang: Language): string | null =>
  ownWish(null, plan({ ambition }), lang, { nl, en }[lang].wish)

test.each([
  ['nl', 'Ik wil graag nieuwe mensen inwerken.', 'Ik wil graag nieuwe mensen inwerken.'],
  [
    'nl',
    'ik zou graag één dag per week meelopen op de OK',
    'Ik zou graag één dag per week meelopen op de OK.',
  ],
  ['nl', 'Teamleider worden', 'Ik wil graag teamleider worden.'],
  ['nl', 'De planning leren doen.', 'Ik wil graag de planning leren doen.'],
  ['en', 'I want to train new colleagues', 'I want to train new colleagues.'],
  ['en', "I'd like to run the night shift", "I'd like to run the night shift."],
  ['en', 'Lead a team of nurses', "I'd like to lead a team of nurses."],
] as const)('%s: %j is said as %j', (lang, ambition, sentence) => {
  expect(wishOf(ambition, lang)).toBe(sentence)
})

test.each([
  ['nl', 'meer uitdaging'],
  ['nl', 'Het rooster maken, en nieuwe collega’s inwerken.'],
  ['nl', 'Ik wil graag door naar een andere werkgever'],
  ['nl', 'Ik wil graag teamleider worden omdat ik dat al twee jaar doe zonder dat iemand het ziet'],
  ['nl', 'niet meer op zaterdag werken'],
  ['nl', 'Within three years I lead a team'],
  ['nl', ''],
  ['en', 'Growing'],
  ['en', 'Ik wil graag nieuwe mensen inwerken'],
  ['en', 'I want to train new colleagues. And earn more.'],
] as const)('%s: %j is left out', (lang, ambition) => {
  expect(wishOf(ambition, lang)).toBeNull()
})

test('what the user keeps to themselves is not said aloud', () => {
  const own = plan({}, { ambition: 'Ik wil graag teamleider worden' })
  expect(ownWish(meeting({}, { want: 'Ik wil graag meer uren' }), own, 'nl', nl.wish)).toBeNull()
})

describe('what is asked for', () => {
  test.each([
    ['Ik wil graag een hogere schaal', ['pay']],
    ['I want to work four days a week', ['hours']],
    ['Ik wil de opleiding praktijkbegeleider doen', ['training']],
    ['Ik wil teamleider worden', ['promotion']],
    ['Join the pilot', ['project']],
  ] as const)('%j', (ambition, asks) => {
    expect(asksOf(null, plan({ ambition }))).toEqual(asks)
  })

  test('is in the direction too', () => {
    expect(asksOf(null, plan({ direction: ['less', 'up'] }))).toEqual(['hours', 'promotion'])
  })
})
