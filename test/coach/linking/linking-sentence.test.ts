// The wish and what somebody else gains in one sentence, where the user's own words can be cut cleanly; else none.
import { expect, test } from 'vitest'
import { linkingSentence } from '../../../src/coach/linking/linking-sentence.ts'

const joined: readonly (readonly [wish: string, gain: string, sentence: string])[] = [
  [
    'Ik wil nieuwe collega’s inwerken.',
    'minder wachttijd voor patiënten',
    'Ik wil nieuwe collega’s inwerken, en dat geeft minder wachttijd voor patiënten.',
  ],
  [
    'ik wil de scanners leren repareren',
    'Zodat de nachtploeg niet op de monteur hoeft te wachten.',
    'Ik wil de scanners leren repareren, zodat de nachtploeg niet op de monteur hoeft te wachten.',
  ],
  [
    'Ik zou graag plannen',
    'dat er iemand kan invallen',
    'Ik zou graag plannen, zodat er iemand kan invallen.',
  ],
  ['Ik wil plannen', 'Iemand die kan invallen', 'Ik wil plannen, en dat geeft iemand die kan invallen.'],
  ['Ik wil plannen', 'want Anna zoekt iemand', 'Ik wil plannen, want Anna zoekt iemand.'],
  [
    'I want to train new colleagues.',
    'New colleagues work on their own sooner.',
    'I want to train new colleagues, which means new colleagues work on their own sooner.',
  ],
  ["I'd like to plan", 'so that someone can step in', "I'd like to plan, so that someone can step in."],
]
test.each(joined)('%s + %s', (wish, gain, sentence) => {
  expect(linkingSentence({ wish, gain })).toBe(sentence)
})

test.each([
  // The word order would have to change.
  ['Ik wil collega’s inwerken', 'nieuwe collega’s draaien sneller mee'],
  ['Ik wil collega’s inwerken', 'minder patiënten wachten'],
  ['Ik wil collega’s inwerken', 'meer mensen kunnen invallen'],
  // It has a reason, is no wish, or is more than one sentence.
  ['Ik wil inwerken, zodat het sneller gaat', 'minder wachttijd'],
  ['Nieuwe collega’s inwerken', 'minder wachttijd'],
  ['Ik wil inwerken. En plannen.', 'minder wachttijd'],
  ['Ik wil inwerken', 'minder wachttijd?'],
  ['Ik wil inwerken', 'minder wachttijd\nmeer rust'],
  ['I want to train people', 'helps the team'],
  ['I want more money', 'less work'],
  ['', ''],
  ['Ik wil inwerken', `minder ${'lange '.repeat(60)}rijen`],
])('stays two lines: %s + %s', (wish, gain) => {
  expect(linkingSentence({ wish, gain })).toBeNull()
})
