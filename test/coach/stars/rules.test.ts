import { describe, expect, test } from 'vitest'
import { coachStar } from '../../../src/coach/star.ts'
import * as noActionEn from '../../../src/coach/rules/star/no-action/en.ts'
import * as noActionNl from '../../../src/coach/rules/star/no-action/nl.ts'
import * as noNumberEn from '../../../src/coach/rules/star/no-number/en.ts'
import * as noNumberNl from '../../../src/coach/rules/star/no-number/nl.ts'
import * as noResultEn from '../../../src/coach/rules/star/no-result/en.ts'
import * as noResultNl from '../../../src/coach/rules/star/no-result/nl.ts'
import * as weNotIEn from '../../../src/coach/rules/star/we-not-i/en.ts'
import * as weNotINl from '../../../src/coach/rules/star/we-not-i/nl.ts'
import type { Language } from '../../../src/domain/codes.ts'

const EXAMPLES = [
  ['star/no-result', 'result', 'nl', noResultNl.examples],
  ['star/no-result', 'result', 'en', noResultEn.examples],
  ['star/no-number', 'result', 'nl', noNumberNl.examples],
  ['star/no-number', 'result', 'en', noNumberEn.examples],
  ['star/no-action', 'action', 'nl', noActionNl.examples],
  ['star/no-action', 'action', 'en', noActionEn.examples],
  ['star/we-not-i', 'action', 'nl', weNotINl.examples],
  ['star/we-not-i', 'action', 'en', weNotIEn.examples],
] as const

const found = (field: 'action' | 'result', text: string, lang: Language): readonly string[] =>
  coachStar({ situation: '', task: '', action: '', result: '', [field]: text }, lang).map(({ rule }) => rule)

describe.each(EXAMPLES)('%s on the %s, in %s', (rule, field, lang, { fires, silent }) => {
  test.each(fires.map((text) => [text]))('notices "%s"', (text) => {
    expect(found(field, text, lang)).toContain(rule)
  })

  test.each(silent.map((text) => [text]))('leaves "%s" alone', (text) => {
    expect(found(field, text, lang)).not.toContain(rule)
  })
})

describe('what is quoted', () => {
  const result = (text: string, lang: Language): readonly string[] =>
    coachStar({ situation: '', task: '', action: 'Ik belde', result: text }, lang).map(({ quote }) => quote)

  test('stands literally in the text', () => {
    expect(result('De wachttijd is een stuk KORTER.', 'nl')).toEqual(['KORTER'])
    expect(result('The queue is Shorter now', 'en')).toEqual(['Shorter'])
    expect(result('Ik was er best trots op', 'nl')).toEqual(['Ik was er best trots op'])
  })

  test('is nothing where nothing was typed', () => {
    expect(result(' - ', 'nl')).toEqual([''])
  })
})

describe('hostile text', () => {
  test.each([
    ['one word over and over', 'ik '.repeat(50_000)],
    ['figures without end', '1'.repeat(100_000)],
    ['one long word', 'ge'.repeat(50_000)],
    ['marks only', '.,-'.repeat(40_000)],
    ['feelings without end', 'heel erg leuk om te '.repeat(5_000)],
    ['we without end', 'we hebben samen met '.repeat(5_000)],
  ])(
    '%s returns at once',
    (_, text) => {
      for (const lang of ['nl', 'en'] as const) {
        expect(coachStar({ situation: text, task: text, action: text, result: text }, lang)).toBeInstanceOf(
          Array,
        )
      }
    },
    2000,
  )
})
