// In a letter to Anna she is "jij", as far as the words the user typed allow it; else they stay as they were typed.
import { expect, test } from 'vitest'
import { byReader, toReader } from '../../../src/render/letter/to-reader.ts'

type Told = readonly [text: string, said: string, doer: 'reader' | 'me' | null]

const DUTCH: readonly Told[] = [
  [
    'Anna vraagt HR of er budget is voor de opleiding',
    'Jij vraagt HR of er budget is voor de opleiding',
    null,
  ],
  ['anna de vries vraagt HR', 'Jij vraagt HR', null],
  ['Anna heeft een vervanger', 'Jij hebt een vervanger', null],
  ['Zij mailt me de folder', 'Jij mailt me de folder', 'reader'],
  ['Ik stuur Anna een overzicht', 'Ik stuur jou een overzicht', null],
  ['het rooster bespreken met Anna', 'het rooster bespreken met jou', null],
  ['Anna bellen', 'jou bellen', 'me'],
  ['als Anna akkoord is', 'als je akkoord bent', 'me'],
  ['Anna regelt een gesprek', 'Anna regelt een gesprek', 'me'],
  ['als Anna een vervanger heeft', 'als je een vervanger hebt', null],
  ['dat Anna de tijd nam', 'dat je de tijd nam', null],
  ['wat Anna vindt van het rooster', 'wat je vindt van het rooster', null],
  ['als Anna misschien vrij is', 'als je misschien vrij bent', null],
  ['Ik vraag of Anna tijd heeft', 'Ik vraag of je tijd hebt', null],
  ['Anna vindt het goed. Anna belt HR.', 'Jij vindt het goed. Jij belt HR.', null],
]
test.each(DUTCH)('%s', (text, said, doer) => {
  expect(toReader(text, { name: 'Anna de Vries', language: 'nl', ...(doer && { doer }) })).toBe(said)
})

const ENGLISH: readonly Told[] = [
  ['Anna asks HR whether there is money', 'You ask HR whether there is money', null],
  ["She'll ask HR", "She'll ask HR", 'reader'],
  ['She will ask HR', 'You will ask HR', 'reader'],
  ["I'll send Anna the overview", "I'll send you the overview", null],
  ['Call Anna', 'Call you', 'me'],
  ['if Anna has somebody else', 'if you have somebody else', null],
  ['that Anna took the time', 'that you took the time', null],
  ['discuss the rota with Anna', 'discuss the rota with you', null],
]
test.each(ENGLISH)('%s', (text, said, doer) => {
  expect(toReader(text, { name: 'Anna', language: 'en', ...(doer && { doer }) })).toBe(said)
})

// A text that cannot be for the reader in every word stays whole: half of it would be about two people.
test.each([
  ['nl', 'Anna vindt het goed. Ik vertelde haar over het rooster.'],
  ['nl', 'Zij mailt me de folder'],
  ['nl', 'Anna vraagt HR en heeft dan overleg'],
  ['nl', 'Anna vraagt HR, heeft dan overleg'],
  ['nl', 'zodra Anna terug is van vakantie'],
  ['nl', 'als Anna tijd heeft voor een gesprek'],
  ['nl', 'of Anna vindt dat het klaar is'],
  ['nl', 'dat Anna en ik samen kijken'],
  ['nl', 'als Anna en Karim tijd hebben'],
  ['nl', 'Karim of Anna belt HR'],
  ['nl', 'Ik bespreek het met Karim of Anna'],
  ['nl', 'Anna Bakker vraagt HR'],
  ['nl', 'Ik spreek met Anna Bakker'],
  ['nl', 'Het rooster van Anna'],
  ['nl', 'Annabel vraagt HR'],
  ['nl', 'Anna-Lise vraagt HR'],
  ['nl', 'Vrijdag belt Anna HR'],
  ['nl', 'Anna budget laten regelen'],
  ['en', "Anna's asking HR"],
  ['en', 'Anna asks HR and tells me'],
  ['en', 'Ask HR about her budget'],
  ['en', 'if Anna really has time'],
  ['en', 'that Anna always asks HR'],
  ['en', 'if Anna asks HR and has an answer'],
  ['en', 'Anna asks HR, tells me'],
  ['en', 'Annabel asks HR'],
] as const)('%s: %s', (language, text) => {
  expect(toReader(text, { name: 'Anna', language })).toBe(text)
})

test('a sentence without its subject begins with the reader', () => {
  expect(byReader('vraagt HR om een plek', 'nl')).toEqual({
    you: 'Jij',
    joined: 'Jij vraagt HR om een plek',
  })
  expect(byReader('HR bellen', 'nl')).toEqual({ you: 'Jij', joined: null })
  expect(byReader('asks HR', 'en')).toEqual({ you: 'You', joined: 'You ask HR' })
  expect(byReader('asks HR and tells me', 'en').joined).toBeNull()
  expect(byReader('vraagt HR en heeft dan overleg', 'nl').joined).toBeNull()
  expect(byReader('regelt haar vervanger', 'nl').joined).toBeNull()
})

test('a name full of signs is a name', () => {
  expect(toReader('A.(x vraagt HR', { name: 'A.(x', language: 'nl' })).toBe('Jij vraagt HR')
  expect(toReader('Wat dan ook', { name: '', language: 'nl' })).toBe('Wat dan ook')
})
