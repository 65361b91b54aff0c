import { expect, test } from 'vitest'
import { wordsOf } from '../../src/coach/words.ts'
import { fold } from '../../src/domain/fold.ts'
import { isLetter } from '../../src/domain/is-letter.ts'
import { isLatin, LATIN_ACCENTS, LATIN_LETTERS } from '../../src/domain/latin.ts'

const signs = Array.from({ length: 0x2100 }, (_none, code) => String.fromCharCode(code)).filter(isLatin)

test('the plain ranges say of every sign what the tables of Unicode say', () => {
  const letter = new RegExp(`^[${LATIN_LETTERS}]$`)
  for (const sign of signs) {
    expect([sign, letter.test(sign)]).toEqual([sign, /^[\p{L}\p{M}\p{N}]$/u.test(sign)])
    expect([sign, isLetter(sign)]).toEqual([sign, /[\p{L}\p{N}]/u.test(sign)])
    const apart = sign.normalize('NFKD')
    expect(apart.replaceAll(LATIN_ACCENTS, '')).toBe(apart.replaceAll(/\p{M}/gu, ''))
  }
})

// A letter of another alphabet takes the way of the tables.
test('a text is cut and folded as it is beside a word of another alphabet', () => {
  const texts = [...signs.map((sign) => `a${sign}b ${sign}`), 'Zoë’s één-op-één: ½ uur, “top”…']
  for (const text of texts) {
    expect(wordsOf(text)).toEqual(wordsOf(`${text} ж`).slice(0, -1))
    expect(fold(`${text}x`)).toBe(fold(`${text}xж`).slice(0, -1))
  }
})
