import { describe, expect, it } from 'vitest'
import { quoteOf } from '../../../src/coach/grammar/line.ts'
import { linesOf } from '../../../src/coach/grammar/nl/line.ts'
import { withNames } from '../../../src/coach/grammar/nl/names.ts'
import { dutch } from '../../../src/coach/grammar/nl/patterns.ts'
import { isDenied, isReported, isSupposed } from '../../../src/coach/grammar/nl/said.ts'
import { verbOf } from '../../../src/coach/grammar/nl/verbs.ts'
import { fits, spansOf } from '../../../src/coach/grammar/pattern.ts'
import { readText } from '../../../src/coach/grammar/reading.ts'
import { tellsOfDistress } from '../../../src/coach/safety/distress.ts'

const lineOf = (text: string) => {
  const [line] = linesOf(readText(text, 'nl'))
  if (!line) throw new Error('no line')
  return line
}
const matches = (pattern: string, text: string): boolean => fits(dutch([pattern]), lineOf(text))

describe('patterns', () => {
  it.each([
    ['je ..2 niet', 'je luistert niet', true],
    ['je ..2 niet', 'je luistert, niet', false],
    ['je ,,2 niet', 'je luistert, niet', true],
    ['je ~3 vallen', 'je laat me vallen', true],
    ['je ~3 vallen', 'je laat me niet vallen', false],
    ['^ weg', 'ik wil weg', false],
    ['^ weg', 'goed, weg ermee', true],
    ['weg $', 'ik wil weg.', true],
    ['weg $', 'ik wil weg hier', false],
    ['weg (hier|$)', 'ik wil weg hier', true],
    ['wil !(niet) weg', 'ik wil weg', true],
    ['!<(niet) weg', 'niet weg', false],
    ['*toeslag omhoog', 'de zondagtoeslag omhoog', true],
    ['om # uur', 'om 5 uur', true],
    ['ik heel? graag', 'ik graag', true],
    ['je / laat / ~3 vallen', 'omdat je mij vallen laat', true],
    ['je / laat / ~3 vallen', 'daarom laat je mij vallen', true],
  ])('%s in "%s": %s', (pattern, text, expected) => {
    expect(matches(pattern, text)).toBe(expected)
  })

  it('gives the words as they were typed, without marks at the ends', () => {
    const text = 'Nou, JE luistert «gewoon» ni!'
    const reading = readText(text, 'nl')
    const [line] = linesOf(reading)
    const [span] = line ? spansOf(dutch(['je ..4 niet']), line) : []
    expect(span && quoteOf(reading, span)).toBe('JE luistert «gewoon» ni')
  })
})

describe('spellings', () => {
  it.each([
    ["'t is ni goe", 'het is niet goe'],
    ['k wil nooooit weg', 'ik wil nooit weg'],
    ['mn chef mss wss', 'mijn chef misschien waarschijnlijk'],
  ])('evens out %s', (text, expected) => {
    expect(lineOf(text).text.trim()).toBe(expected)
  })

  it('knows who is named', () => {
    expect(withNames(lineOf('sander en Wietske mogen wel')).text.trim()).toBe('naam en naam mogen wel')
    expect(withNames(lineOf('Maandag mag ik wel')).text.trim()).toBe('maandag mag ik wel')
  })
})

describe('verbs', () => {
  it('makes the forms of a regular verb', () => {
    expect(verbOf('|passeer+|')).toEqual({
      particle: null,
      finite: ['passeer', 'passeert', 'passeren', 'passeerde', 'passeerden'],
      participle: 'gepasseerd',
    })
    expect(verbOf('tegen|werk+|').participle).toBe('tegengewerkt')
    expect(verbOf('|verneder+|').participle).toBe('vernederd')
  })
})

describe('whose words they are', () => {
  const spanOf = (text: string, word: string) => {
    const line = lineOf(text)
    const from = line.text.indexOf(` ${word} `) + 1
    return { line, from, to: from + word.length }
  }
  it.each([
    ['Hij zei dat ik wegga.', 'wegga', true],
    ['Ik ga weg, zei ze.', 'weg', true],
    ['Hij zei dat het kon, maar ik ga weg.', 'weg', false],
    ['Ik ga weg.', 'weg', false],
  ])('reported in "%s"', (text, word, expected) => {
    expect(isReported(spanOf(text, word))).toBe(expected)
  })
  it('knows what is denied and what is supposed', () => {
    expect(isDenied(spanOf('Ik zeg niet dat jij liegt', 'liegt'))).toBe(true)
    expect(isSupposed(spanOf('Stel dat ik wegga', 'wegga'))).toBe(true)
  })
})

describe('distress', () => {
  it.each([
    'Ik zit al zes weken thuis met een burn-out.',
    'ik trek het echt niet meer',
    "Ik word gepest door twee collega's.",
    'Elke ochtend ga ik met buikpijn naar mijn werk.',
    'Mijn chef zit steeds aan me in het magazijn.',
    'Ze maken racistische grappen over mij.',
    'Kan ik na mijn operatie minder nachten draaien?',
    'sinds mijn ziekteverlof krijg ik niks meer te horen',
  ])('is heard: %s', (text) => {
    expect(tellsOfDistress(text, 'nl')).toBe(true)
  })
  it.each([
    'Anders meld ik me ziek.',
    'Kan ik na de operatie van mevrouw De Wit naar huis?',
    'Ik sta morgen bij een operatie.',
    'Het is hier druk.',
    'Ik begeleid patiënten met een depressie.',
    'Mijn leerlingen worden gepest op het plein en ik wil daar een training voor.',
    'De printer is kapot.',
    'Ik kan donderdag niet meer, vrijdag wel.',
  ])('is not made of: %s', (text) => {
    expect(tellsOfDistress(text, 'nl')).toBe(false)
  })
})
