import fc from 'fast-check'
import { expect, test } from 'vitest'
import { safe } from '../../../src/adapters/terminal/safe-text.ts'

test('no text reaches the terminal with a control character in it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(safe(text)).not.toMatch(/(?!\n)[\p{Cc}\p{Cs}]/u)
    }),
  )
  const everyControl = Array.from({ length: 0xa0 }, (_, code) => String.fromCharCode(code)).join('')
  expect(safe(everyControl)).not.toMatch(/(?!\n)\p{Cc}/u)
})

test.each([
  ['a command to set the clipboard', '\u001B]52;c;aGk=\u0007', '␛]52;c;aGk=␇'],
  ['a carriage return that would write over the line', 'waar\ronwaar', 'waar␍onwaar'],
  ['backspaces', 'ja\b\bnee', 'ja␈␈nee'],
  ['the one-byte form of an escape sequence', '\u009B31m', '�31m'],
  ['text turned around', 'a\u202Eb\u2066c', 'a�b�c'],
  ['a delete and a line separator', 'a\u007Fb\u2028c', 'a␡b␤c'],
  ['half a surrogate pair', 'a\uD800b', 'a�b'],
  ['a tab', 'a\tb', 'a  b'],
  ['signs without a width', 'a\u200Bb\uFEFFc', 'abc'],
])('shows %s harmlessly', (_what, text, shown) => {
  expect(safe(text)).toBe(shown)
})

test('leaves words, accents, newlines and emoji alone', () => {
  const text = 'één\nZoë e\u0301 漢字 👩‍👩‍👧 🇳🇱 שלום'
  expect(safe(text)).toBe(text)
})
