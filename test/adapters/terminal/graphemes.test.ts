import fastStringWidth from 'fast-string-width'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { after, before, graphemes, widthOf, widthOfRow } from '../../../src/adapters/terminal/graphemes.ts'

/** Signs of every kind: plain, with accents apart, wide, joined, turned, and those our own texts use. */
const sign = fc.oneof(
  fc.integer({ min: 0x20, max: 0x2fff }).map((code) => String.fromCodePoint(code)),
  fc.constantFrom(
    'e\u0301',
    '👩‍🏫',
    '🇳🇱',
    '漢',
    '✔️',
    '⇄',
    '→',
    '…',
    '│',
    '\u00ad',
    '\u200b',
    '\u200d',
    '\ufe0f',
    'ĳ',
    '€',
  ),
  fc.constantFrom(...Array.from('abcdeëïüéèñç ·–—“”‘’•←↑→↓─│✓❯')),
)
const line = fc.array(sign, { maxLength: 12 }).map((signs) => signs.join(''))
const segments = (text: string) => [...new Intl.Segmenter().segment(text)]

describe('signs as a reader sees them', () => {
  test('are those of the tables of Unicode, whether a text needs the tables or not', () => {
    fc.assert(
      fc.property(line, (text) => {
        expect(graphemes(text).map(({ start, end }) => text.slice(start, end))).toEqual(
          segments(text).map(({ segment }) => segment),
        )
      }),
      { numRuns: 2000 },
    )
  })

  test('take the columns that all of them together take', () => {
    fc.assert(
      fc.property(line, (text) => {
        const shown = graphemes(text).map((one) => one.shown)
        expect(graphemes(text).reduce((sum, { width }) => sum + width, 0)).toBe(
          shown.reduce((sum, one) => sum + fastStringWidth(one), 0),
        )
        expect(widthOf(text)).toBe(fastStringWidth(shown.join('')))
      }),
      { numRuns: 2000 },
    )
  })

  test('take the columns in a row with colours that the library of the prompts gives them', () => {
    const looks = fc.constantFrom(
      '',
      '\u001b[2m',
      '\u001b[22m',
      '\u001b[38;5;4m',
      '\u001b[?25l',
      '\u001b[12345m',
      '\u001b',
      '\u001b[',
      '\u009b2m',
    )
    fc.assert(
      fc.property(line, looks, line, looks, (one, look, other, behind) => {
        const row = `${look}${one}${behind}${other}`
        expect(widthOfRow(row)).toBe(fastStringWidth(row))
      }),
      { numRuns: 2000 },
    )
  })

  test('are passed one at a time, both ways', () => {
    fc.assert(
      fc.property(line, (text) => {
        const places = [...segments(text).map(({ index }) => index), text.length]
        for (const [at, place] of places.entries()) {
          expect(after(text, place)).toBe(places[at + 1] ?? text.length)
          expect(before(text, place)).toBe(places[at - 1] ?? 0)
        }
      }),
      { numRuns: 1000 },
    )
  })
})
