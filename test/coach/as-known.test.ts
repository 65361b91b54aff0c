// Names in a sentence, typed without a capital, are written as the user wrote them before.
import { expect, test } from 'vitest'
import { asKnown } from '../../src/coach/agreements/as-known.ts'

test.each([
  ['Ik stuur marijke een voorstel', ['Marijke de Vries'], 'Ik stuur Marijke een voorstel'],
  ['marijke, karim en ik', ['Marijke', 'Karim'], 'Marijke, Karim en ik'],
  ['het voorstel van zoë', ['Zoë'], 'het voorstel van Zoë'],
  // As it was typed with a capital, or as part of something else, it stays.
  ['MARIJKE mailt', ['Marijke'], 'MARIJKE mailt'],
  ['mail marijke@voorbeeld.nl', ['Marijke'], 'mail marijke@voorbeeld.nl'],
  ['marijkes rooster', ['Marijke'], 'marijkes rooster'],
  // Names that are everyday words, and titles.
  ['ik wil met roos overleggen', ['Wil', 'Roos'], 'ik wil met roos overleggen'],
  ['I will ask mark', ['Will', 'Mark'], 'I will ask mark'],
  ['ik bel mevrouw de Boer', ['Mevrouw de Boer'], 'ik bel mevrouw de Boer'],
  ['ik bel anna', [], 'ik bel anna'],
])('%s', (text, names, expected) => {
  expect(asKnown(text, names)).toBe(expected)
})
