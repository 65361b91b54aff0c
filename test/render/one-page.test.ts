import { describe, expect, test } from 'vitest'
import { tooManyWords } from '../../src/render/mail-length.ts'
import { fitsOnePage } from '../../src/render/one-page.ts'

describe('a page', () => {
  test('is 55 lines', () => {
    expect(fitsOnePage('a\n'.repeat(55))).toEqual({ fits: true, lines: 55, tooLong: [] })
    expect(fitsOnePage('a\n'.repeat(56))).toMatchObject({ fits: false, lines: 56 })
  })

  test('is 90 columns: longer lines are broken between words, longer words inside', () => {
    expect(fitsOnePage('a'.repeat(90)).lines).toBe(1)
    expect(fitsOnePage('a'.repeat(91)).lines).toBe(2)
    expect(fitsOnePage(`${'a'.repeat(60)} ${'b'.repeat(60)}`).lines).toBe(2)
    expect(fitsOnePage(`${'a'.repeat(44)} ${'b'.repeat(45)}`).lines).toBe(1)
    expect(fitsOnePage('x'.repeat(5000)).lines).toBe(56)
    expect(fitsOnePage('日'.repeat(46)).lines).toBe(2)
  })

  test('names what is too long, the longest first', () => {
    const text = `# Gesprek\n\n## Vragen\n${'- vraag\n'.repeat(20)}\n## Voorstel\n${'- zin\n'.repeat(40)}\n## Kort\nzin\n`
    const { fits, tooLong } = fitsOnePage(text)
    expect(fits).toBe(false)
    expect(tooLong).toEqual([{ title: 'Voorstel', lines: 42 }])
    expect(
      fitsOnePage(text.replace('- zin\n', '- zin\n'.repeat(2)).replace('- vraag\n', '- vraag\n'.repeat(40)))
        .tooLong,
    ).toEqual([{ title: 'Vragen', lines: 61 }])
  })
})

test('a mail is long from 151 words', () => {
  expect(tooManyWords(`${'woord '.repeat(150)} – -`)).toBeNull()
  expect(tooManyWords('woord '.repeat(151))).toBe(151)
})
