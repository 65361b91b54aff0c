import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { asPhrase, asSentence, capitalised, unstopped } from '../../src/render/sentence.ts'

describe('a text that stands on its own', () => {
  test.each([
    ['leerlingen begeleiden die vastlopen', 'Leerlingen begeleiden die vastlopen.'],
    ['Ik wil begeleiden.', 'Ik wil begeleiden.'],
    ['hoe gaat het?', 'Hoe gaat het?'],
    ['nog niet …', 'Nog niet …'],
    ['wachten...', 'Wachten...'],
    ['’s avonds thuis zijn', '’s Avonds thuis zijn.'],
    ["'s avonds thuis zijn", "'s Avonds thuis zijn."],
    ['ijs verkopen', 'IJs verkopen.'],
    ['“ja” zeggen', '“Ja” zeggen.'],
    ['zij zei “ja”', 'Zij zei “ja”.'],
    ['een dag minder (de vrijdag)', 'Een dag minder (de vrijdag).'],
    ['iPhones repareren', 'iPhones repareren.'],
    ['3 dagen per week', '3 dagen per week.'],
    ['kijk op https://example.org/pad', 'Kijk op https://example.org/pad'],
    ['www.example.org lezen', 'www.example.org lezen.'],
    ['sam@example.org mailen', 'sam@example.org mailen.'],
    ['boeken, reizen enz.', 'Boeken, reizen enz.'],
    ['ruim twee uur 🎉', 'Ruim twee uur 🎉'],
    ['  \n ', '  \n '],
    ['', ''],
  ])('%j reads as %j', (typed, read) => {
    expect(asSentence(typed)).toBe(read)
  })

  test('stays as typed when it has more than one line', () => {
    const list = 'rustig uitleggen\noverzicht houden'
    expect(asSentence(list)).toBe(list)
    expect(asPhrase(list)).toBe(list)
  })

  test('gets no full stop where it need not be a sentence', () => {
    expect(asPhrase('het werk van Karim')).toBe('Het werk van Karim')
  })

  test('keeps every word', () => {
    const bare = (text: string): string =>
      text.replaceAll(/[\s\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069\uFFFD]/gu, '')
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect([bare(text).toUpperCase(), `${bare(text)}.`.toUpperCase()]).toContain(
          bare(asSentence(text)).toUpperCase(),
        )
        expect(asSentence(asSentence(text))).toBe(asSentence(text))
      }),
    )
  })
})

test.each([
  ['Ik draai de nachtploeg.', 'Ik draai de nachtploeg'],
  ['Ik wacht...', 'Ik wacht...'],
  ['scholing, reizen etc.', 'scholing, reizen etc.'],
  ['vóór 1 mei a.s.', 'vóór 1 mei a.s.'],
  ['Wil ik dit?', 'Wil ik dit?'],
])('%j in a line that goes on is %j', (typed, shown) => {
  expect(unstopped(typed)).toBe(shown)
})

test('a capital never changes a name with one further on', () => {
  expect(capitalised('eHealth invoeren')).toBe('eHealth invoeren')
})
