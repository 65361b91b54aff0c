import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { asPhrase, asSentence, capitalised, stopped, unstopped } from '../../src/render/sentence.ts'

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

test('texts in our own alphabet are told from each other as the tables of all letters tell them', () => {
  const start = /^((?:['’‘][st]\s|[“"„‘'’(])*)(ij|\p{Ll})(?!\p{Lu})/u
  const abbreviation = /(?:\p{L}\.\p{L}|(?<!\p{L})(?:enz|etc|bijv|evt|inc|ltd|jr|sr))\.$/iu
  const ends = /[\p{L}\p{M}\p{N}%€][)\]”"'’]*$/u
  const address = /^(?:https?:|www\.|[^\s@]+@)\S/i
  const word = fc.oneof(
    fc.constantFrom(
      'ij',
      'iJ',
      'i',
      'ijs',
      'bijv',
      'Enz',
      'e.V',
      'x@y',
      'www.',
      '…',
      '’s ',
      'é',
      'ÿ',
      '½',
      'ж',
      '𝒂',
      '..',
      ')',
    ),
    fc.string({ maxLength: 2 }),
  )
  const text = fc.tuple(fc.array(word, { maxLength: 4 }), fc.constantFrom('', '.', ' ', '!', '%'))
  fc.assert(
    fc.property(text, ([words, end]) => {
      const line = `${words.join('')}${end}`.trim()
      const capital = address.test(line)
        ? line
        : line.replace(start, (_all, before: string, first: string) => before + first.toUpperCase())
      expect(capitalised(line)).toBe(capital)
      expect(unstopped(line)).toBe(abbreviation.test(line) ? line : line.replace(/(?<![.])\.$/, ''))
      const last = line.slice(line.lastIndexOf(' ') + 1)
      expect(stopped(line)).toBe(ends.test(line) && !address.test(last) ? `${line}.` : line)
    }),
    { numRuns: 3000 },
  )
})
