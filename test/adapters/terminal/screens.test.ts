import { expect, test } from 'vitest'
import { widthOf } from '../../../src/adapters/terminal/graphemes.ts'
import { keysEn } from '../../../src/text/en/keys.ts'
import { demoQuestions, question } from './demo-questions.ts'
import { formOf } from './screen.ts'

const kinds = Object.keys(demoQuestions('nl'))
const languages = ['nl', 'en'] as const

const rowsOf = (kind: string, language: string, width: number): readonly string[] =>
  formOf(demoQuestions(language)[kind] ?? question(), language).view({ width, height: 22 }).rows

test.each(languages.flatMap((language) => kinds.map((kind) => [language, kind] as const)))(
  '%s, %s: every row fits, from 40 to 200 columns',
  (language, kind) => {
    for (const width of [39, 60, 79, 199]) {
      for (const row of rowsOf(kind, language, width)) expect(widthOf(row)).toBeLessThanOrEqual(width)
    }
  },
)

test.each(kinds)('the Dutch screen of %s says nothing in English', (kind) => {
  const words = new Set(
    rowsOf(kind, 'nl', 79)
      .join(' ')
      .split(/[^\p{L}]+/u),
  )
  const english = Object.values(keysEn.does).flatMap((text) => text.split(' '))
  expect(english.filter((word) => words.has(word))).toEqual([])
})
