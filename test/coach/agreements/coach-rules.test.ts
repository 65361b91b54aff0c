import { describe, expect, test } from 'vitest'
import { coachAgreement } from '../../../src/coach/agreement.ts'
import type { RuleId } from '../../../src/coach/rules/rule-id.ts'
import * as noDeadlineEn from '../../../src/coach/rules/agreement/no-deadline/en.ts'
import * as noDeadlineNl from '../../../src/coach/rules/agreement/no-deadline/nl.ts'
import * as noOwnerEn from '../../../src/coach/rules/agreement/no-owner/en.ts'
import * as noOwnerNl from '../../../src/coach/rules/agreement/no-owner/nl.ts'
import * as notMeasurableEn from '../../../src/coach/rules/agreement/not-measurable/en.ts'
import * as notMeasurableNl from '../../../src/coach/rules/agreement/not-measurable/nl.ts'
import * as sharedOwnerEn from '../../../src/coach/rules/agreement/shared-owner/en.ts'
import * as sharedOwnerNl from '../../../src/coach/rules/agreement/shared-owner/nl.ts'
import * as softPromiseEn from '../../../src/coach/rules/agreement/soft-promise/en.ts'
import * as softPromiseNl from '../../../src/coach/rules/agreement/soft-promise/nl.ts'
import { readIsoDay } from '../../../src/domain/day.ts'
import { hostileTexts, HANGS_AFTER_MS } from '../../support/hostile-texts.ts'

/** A Wednesday. */
const today = readIsoDay('2026-03-11')!

const RULES = [
  ['agreement/no-owner', noOwnerNl, noOwnerEn],
  ['agreement/shared-owner', sharedOwnerNl, sharedOwnerEn],
  ['agreement/no-deadline', noDeadlineNl, noDeadlineEn],
  ['agreement/not-measurable', notMeasurableNl, notMeasurableEn],
  ['agreement/soft-promise', softPromiseNl, softPromiseEn],
] as const

const rulesIn = (text: string, lang: 'nl' | 'en'): readonly RuleId[] =>
  coachAgreement(text, lang, today).findings.map(({ rule }) => rule)

describe.each(
  RULES.flatMap(([id, nl, en]) => [
    { id, lang: 'nl' as const, examples: nl.examples },
    { id, lang: 'en' as const, examples: en.examples },
  ]),
)('$id in $lang', ({ id, lang, examples }) => {
  test.each(examples.fires)('speaks: %s', (text) => expect(rulesIn(text, lang)).toContain(id))
  test.each(examples.silent)('is silent: %s', (text) => expect(rulesIn(text, lang)).not.toContain(id))
})

describe('who does it', () => {
  test.each([
    ['nl', 'Vrijdag stuurt Els het rooster', 'Els'],
    ['nl', 'els stuurt het rooster', 'els'],
    ['nl', 'Het rooster van Els maak ik zelf', 'ik'],
    ['nl', 'Offerte opvragen (Jan)', 'Jan'],
    ['nl', 'Afgesproken dat Jorien de sleutel bewaart', 'Jorien'],
    ['nl', 'Als de kraan vrij is geeft Dennis mij rijles', 'Dennis'],
    ['nl', 'De cursus wordt betaald door mijn baas', 'mijn baas'],
    ['nl', 'Naar Els mailen', null],
    ['nl', 'Els en ik tellen de sleutels', null],
    ['en', "Mel's arranging a trial day", 'Mel'],
    ['en', 'Christmas rota: Jean, by Wednesday', 'Jean'],
    ['en', 'when the crane is free Dennis gives me a lesson', 'Dennis'],
    ['en', 'Form gets signed by Sister Amoah', 'Sister Amoah'],
    ['en', 'Module 4 done by Halloween', null],
    ['en', 'Store manager to send the dates', 'Store manager'],
    ['en', 'One of us rings the college', null],
  ] as const)('%s: %s', (lang, text, owner) => expect(coachAgreement(text, lang, today).owner).toBe(owner))
})

test('what is quoted stands in the text', () => {
  for (const [id, nl, en] of RULES)
    for (const [lang, texts] of [
      ['nl', nl.examples.fires],
      ['en', en.examples.fires],
    ] as const)
      for (const text of texts)
        for (const { quote } of coachAgreement(text, lang, today).findings)
          expect(text, `${id}: ${quote}`).toContain(quote)
})

test.each(['', ' ', '.', '???', '👩‍🏫', '12', 'Das machen wir später zusammen mit dem Chef'])(
  'nothing breaks on "%s"',
  (text) => expect(() => coachAgreement(text, 'nl', today)).not.toThrow(),
)

test('nobody and everybody exclude each other', () => {
  for (const [, nl, en] of RULES)
    for (const text of [...nl.examples.fires, ...en.examples.fires]) {
      const found = rulesIn(text, 'nl')
      expect(found.includes('agreement/no-owner') && found.includes('agreement/shared-owner')).toBe(false)
    }
})

test(
  'a long text does not hold up the user',
  () => {
    for (const text of [...hostileTexts, ...hostileTexts.map((one) => one.slice(0, 600))])
      for (const lang of ['nl', 'en'] as const)
        expect(() => coachAgreement(text, lang, today), text.slice(0, 20)).not.toThrow()
  },
  HANGS_AFTER_MS,
)
