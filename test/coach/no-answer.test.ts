import { expect, test } from 'vitest'
import { isNoAnswer } from '../../src/coach/no-answer.ts'

test.each([
  'Nee, nog niet, misschien na de zomer',
  'weet ik nog niet',
  'Weet ik niet.',
  'dat weet ik nog niet',
  'ik zou het niet weten',
  'nee',
  'Nee hoor',
  'nog niets',
  'nu niet',
  'geen idee',
  'later',
  'misschien volgende week',
  'no, not yet',
  "don't know",
  'I don\u2019t know yet',
  'not sure yet',
  'nothing',
  'Maybe next month',
  'n.v.t.',
  'n/a',
  'we zien wel',
  'dat zien we nog',
  'dat zie ik dan wel',
  'Ik weet het nog niet',
  'no idea',
])('%j says that there is no answer', (text) => {
  expect(isNoAnswer(text)).toBe(true)
})

test.each([
  'Nee, eerst bel ik Anna',
  'Niets, want maandag bel ik HR al',
  'misschien bel ik Anna',
  'Maybe I call Anna',
  'Als ik morgen koffie heb, dan mail ik de opleiding.',
  'No more overtime: I tell Anna on Monday',
  'not yet, first I ask HR',
  'Ik vraag Anna of ze het al weet',
  'in mei bel ik HR',
  'na de zomer',
  'Volgende week Anna mailen',
  '',
  '...',
])('%j may be an answer', (text) => {
  expect(isNoAnswer(text)).toBe(false)
})
