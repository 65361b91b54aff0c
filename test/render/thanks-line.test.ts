import { expect, test } from 'vitest'
import { thanksLine } from '../../src/render/share/thanks-line.ts'

test.each([
  ['Dat je doorvroeg', 'dat je doorvroeg.'],
  ['Voor je eerlijkheid over het budget.', 'je eerlijkheid over het budget.'],
  ['U nam de tijd', 'u nam de tijd.'],
  ['A kind word', 'a kind word.'],
  ['IJzersterk hoe je doorvroeg', 'ijzersterk hoe je doorvroeg.'],
  ['I felt heard', 'I felt heard.'],
  ["I'm glad you asked", "I'm glad you asked."],
  ['HR erbij halen', 'HR erbij halen.'],
  ['HR-vragen die je stelde', 'HR-vragen die je stelde.'],
  ['Anna, dat je doorvroeg', 'Anna, dat je doorvroeg.'],
  ['Anna’s openheid', 'Anna’s openheid.'],
  ['Annabels lijst', 'annabels lijst.'],
  ['dat je vroeg: wat wil je?', 'dat je vroeg: wat wil je?'],
])('%j goes on after a colon as %j', (typed, shown) => {
  expect(thanksLine(typed, 'Anna de Vries')).toBe(shown)
})
