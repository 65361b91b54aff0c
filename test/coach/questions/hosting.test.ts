import { describe, expect, test } from 'vitest'
import { coachQuestion } from '../../../src/coach/question.ts'
import type { Language } from '../../../src/domain/codes.ts'

const isClosed = (text: string, lang: Language): boolean =>
  coachQuestion(text, lang).findings.some(({ rule }) => rule === 'question/closed')

describe('what a host asks gets no tip', () => {
  test.each([
    'Wou je nog melk in je koffie?',
    'Mag ik iets vragen over mijn uren?',
    'Is vier uur ook goed?',
    'Is dit een goed moment?',
    'Zit ik hier goed voor het gesprek met mevrouw Aydin?',
    'Staat de verwarming niet te hoog voor je?',
    'Kom je zelf naar Utrecht?',
    'Kan het gesprek een dag later?',
    'Neem jij zelf je laptop mee?',
  ])('%s', (text) => expect(isClosed(text, 'nl')).toBe(false))

  test.each([
    'Do you take sugar?',
    'Would now be okay?',
    "Does ten o'clock work for you?",
    'Is it too warm in here for you?',
    'Are you coming to Leeds yourself?',
    'Could we do it a day later?',
    'Would you be up for a monthly coffee?',
    'Is the sound okay?',
  ])('%s', (text) => expect(isClosed(text, 'en')).toBe(false))
})

describe('what looks like it and is about the work does', () => {
  test.each([
    'Is vier dagen ook goed?',
    'Gaat de deur voor mij dicht als ik geen Frans leer?',
    'Neem je mij mee naar die klant?',
    'Heb je een cursus voor mij?',
    'Kan ik in maart naar de avondploeg?',
  ])('%s', (text) => expect(isClosed(text, 'nl')).toBe(true))

  test.each([
    'Would you like me to lead the team?',
    'Do you see me here in two years?',
    'Are you taking me to that client?',
    'Can I have four days a week?',
    'Is my job at risk?',
  ])('%s', (text) => expect(isClosed(text, 'en')).toBe(true))
})

test.each(['is het '.repeat(20_000), 'kom je zelf mee '.repeat(9000), 'would you like '.repeat(9000)])(
  'a very long text is read at once: %#',
  (text) => {
    for (const lang of ['nl', 'en'] as const) expect(() => coachQuestion(text, lang)).not.toThrow()
  },
)
