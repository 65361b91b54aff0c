// What one rule notices in a part of a text does not hide what another says of the rest.
import { expect, test } from 'vitest'
import { coachAmbition } from '../../../src/coach/message.ts'

const rulesFor = (text: string): readonly string[] => coachAmbition(text, 'nl').map(({ rule }) => rule)

test.each([
  ['een hogere schaal, maar daar begin ik maar niet over', 'ambition/only-money', 'belief/silence-cost'],
  [
    'De taken zijn oneerlijk verdeeld, maar ik zeg er maar niks van.',
    'negotiation/problem-not-want',
    'belief/silence-cost',
  ],
  ['Meer loon. Maar dat krijg ik hier toch niet.', 'ambition/only-money', 'belief/no-possibilities'],
])('%s', (text, ...rules) => {
  expect(rulesFor(text)).toEqual(expect.arrayContaining(rules))
})

test('a wish beside a wish for money is more than money, whatever is given up behind it', () => {
  expect(
    rulesFor('Ik wil meer loon en de leiding over de kraanploeg, maar dat komt ooit wel.'),
  ).not.toContain('ambition/only-money')
})
