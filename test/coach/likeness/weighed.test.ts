import { describe, expect, it } from 'vitest'
import { findingsOf } from '../../../src/coach/finding.ts'
import { readText } from '../../../src/coach/grammar/reading.ts'
import { coachAmbition, coachMessage, MESSAGE_RULES } from '../../../src/coach/message.ts'
import type { RuleId } from '../../../src/coach/rules/rule-id.ts'

type Row = readonly [lang: 'nl' | 'en', rule: RuleId, text: string]

const byPattern = ([lang, rule, text]: Row): boolean =>
  findingsOf(MESSAGE_RULES, readText(text, lang)).some((finding) => finding.rule === rule)

describe('a pattern that matches by accident', () => {
  // Each of these matches a pattern of its rule; where the patterns learn better, take another.
  it.each<Row>([['nl', 'message/threat', 'Ik heb nog nooit een audit gedaan en wil dat leren.']])(
    'gives no tip: %s %s: %s',
    (...row) => {
      const [lang, rule, text] = row
      expect(byPattern(row)).toBe(true)
      expect(coachMessage(text, lang).map((finding) => finding.rule)).not.toContain(rule)
    },
  )
})

describe('a text of which nobody thought of the pattern', () => {
  it.each<Row>([
    ['en', 'message/submissive', "It's silly of me to ask really, but could I shadow you for a day?"],
    [
      'nl',
      'belief/no-possibilities',
      'Er komt hier voorlopig geen enkele functie vrij, dus vragen is zonde van de tijd.',
    ],
  ])('gives the tip, and quotes all of it: %s %s: %s', (...row) => {
    const [lang, rule, text] = row
    expect(byPattern(row)).toBe(false)
    const found = coachMessage(text, lang).find((finding) => finding.rule === rule)
    expect(found?.quote).toBe(text)
    expect(found?.suggestion).not.toBe('')
  })
})

describe('what is no text of its kind', () => {
  it.each([
    ['nothing', ''],
    ['blanks', '   '],
    ['a mark', '…'],
    ['a sign', '👍'],
    ['a number', '12'],
    ['one endless word', 'x'.repeat(100_000)],
    ['the same word over and over', 'la '.repeat(30_000)],
    ['what is no text', '\u0000\uFFFF'],
  ])('brings no tip: %s', (_what, text) => {
    for (const lang of ['nl', 'en'] as const) {
      expect(coachMessage(text, lang)).toEqual([])
      expect(coachAmbition(text, lang).filter(({ rule }) => rule !== 'ambition/vague')).toEqual([])
    }
  })
})

describe('a long text', () => {
  const plain =
    'Op maandag maak ik de planning voor de afdeling en dinsdag bel ik de leverancier over de bestelling. '

  it('is heard by the sentence that is plain about it', () => {
    const text = `${plain.repeat(8)}Ik weet nu al dat daar geen budget voor is, dus die opleiding kan ik wel vergeten.`
    expect(coachMessage(text, 'nl').map(({ rule }) => rule)).toContain('belief/no-possibilities')
  })

  it('is left alone where none is', () => {
    expect(coachMessage(plain.repeat(8), 'nl')).toEqual([])
  })
})
