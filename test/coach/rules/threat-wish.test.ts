// The demand a threat hangs on, put as a wish in the user's own words; where it cannot be cut out cleanly, a bare pattern.
import { expect, test } from 'vitest'
import { coachMessage } from '../../../src/coach/message.ts'

const adviceFor = (text: string): readonly { readonly quote: string; readonly suggestion: string }[] =>
  coachMessage(text, 'nl')
    .filter(({ rule }) => rule === 'message/threat')
    .map(({ quote, suggestion }) => ({ quote, suggestion }))

test.each([
  ['Als ik geen vast contract krijg, ben ik weg.', 'Ik wil graag een vast contract. Wat is daarvoor nodig?'],
  [
    'Als ik in januari geen vast contract krijg, ga ik weg.',
    'Ik wil graag een vast contract. Wat is daarvoor nodig?',
  ],
  [
    'Krijg ik geen vaste uren, dan ben ik in mei vertrokken.',
    'Ik wil graag vaste uren. Wat is daarvoor nodig?',
  ],
  [
    'Als ik die opleiding niet krijg, ga ik solliciteren.',
    'Ik wil graag die opleiding. Wat is daarvoor nodig?',
  ],
  [
    'geef me die vrije maandag of ik kom niet opdagen',
    'Ik wil graag die vrije maandag. Wat is daarvoor nodig?',
  ],
  ['Zonder loonsverhoging blijf ik hier niet.', 'Ik wil graag loonsverhoging. Wat is daarvoor nodig?'],
])('%s', (text, suggestion) => {
  expect(adviceFor(text)).toEqual([{ quote: text.replace(/\.$/u, ''), suggestion }])
})

test.each([
  ['what is demanded has no article that is known', 'Als ik geen spijkerbroek krijg, ben ik weg.'],
  ['more is demanded than one thing', 'Als ik geen opslag en geen vaste uren krijg, ben ik weg.'],
  [
    'the sentence says more than would be quoted',
    'Als ik geen opslag krijg, ben ik weg en dan zoeken jullie het hier samen met kantoor maar uit.',
  ],
  ['nothing is demanded', 'Dan ben ik weg.'],
])('a bare pattern where %s', (_, text) => {
  expect(adviceFor(text).map(({ suggestion }) => suggestion)).toEqual([
    'Ik wil graag … . Wat is daarvoor nodig?',
  ])
})
