import { describe, expect, it } from 'vitest'
import { type Reading, readText } from '../../../src/coach/grammar/reading.ts'
import { weighing } from '../../../src/coach/likeness/weighed.ts'
import { coachAmbition, coachMessage, MESSAGE_RULES } from '../../../src/coach/message.ts'
import type { RuleId } from '../../../src/coach/rules/rule-id.ts'
import type { Cue, Rule } from '../../../src/coach/rules/rule.ts'

/** A rule with patterns of its own making: how the real ones match changes as they are tuned. */
const ruleThat = (id: RuleId, holds: (reading: Reading) => Cue | null): Rule<Reading> => {
  const rule = MESSAGE_RULES.find((one) => one.id === id)
  if (!rule) throw new Error(`no rule for messages: ${id}`)
  return { ...rule, holds }
}

const found = (rule: Rule<Reading>, text: string, lang: 'nl' | 'en') => {
  const reading = readText(text, lang)
  return weighing(reading)([rule], reading)
}

describe('a pattern that matches', () => {
  const always = ({ text }: Reading): Cue => ({ quote: text.slice(0, 3), suggestion: 'Zo dan?' })

  it.each([
    ['nl', 'message/threat', 'Ik heb nog nooit een audit gedaan en wil dat leren.'],
    ['nl', 'belief/silence-cost', 'Op maandag maak ik de planning voor de afdeling.'],
    ['en', 'message/threat', "I'd like to learn how to plan the rota for the ward."],
  ] as const)('by accident gives no tip: %s %s: %s', (lang, id, text) => {
    expect(found(ruleThat(id, always), text, lang)).toEqual([])
  })

  it.each([
    ['nl', 'message/threat', 'Als ik geen vast contract krijg, ga ik weg.'],
    ['en', 'message/threat', "If I don't get a permanent contract, I'll leave."],
  ] as const)('gives its tip, with its words and its suggestion: %s %s: %s', (lang, id, text) => {
    expect(found(ruleThat(id, always), text, lang)).toMatchObject([
      { rule: id, quote: text.slice(0, 3), suggestion: 'Zo dan?' },
    ])
  })
})

describe('a text of which nobody thought of the pattern', () => {
  const never = () => null

  it.each([
    ['en', 'message/submissive', "It's silly of me to ask really, but could I shadow you for a day?"],
    [
      'nl',
      'belief/no-possibilities',
      'Er komt hier voorlopig geen enkele functie vrij, dus vragen is zonde van de tijd.',
    ],
  ] as const)(
    'gives the tip, quotes all of it and suggests the bare pattern: %s %s: %s',
    (lang, id, text) => {
      const rule = ruleThat(id, never)
      expect(found(rule, `  ${text}\n`, lang)).toEqual([
        { rule: id, severity: rule.severity, quote: text, suggestion: rule.suggestion[lang] },
      ])
    },
  )

  it('of a rule of which nothing was learned gives none', () => {
    const text = 'Misschien kunnen we eventueel een keertje, als het mag, een beetje praten?'
    expect(found(ruleThat('message/hedging', never), text, 'nl')).toEqual([])
  })
})

describe('what is no text of its kind', () => {
  it.each([
    ['nothing', ''],
    ['blanks', '   '],
    ['a mark', '…'],
    ['a sign', '👍'],
    ['a number', '12'],
    ['an answer of two words', 'Not sure.'],
    ['a remark of two words', 'Minder verspilling.'],
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

  it('is heard by the sentence that is plain about it, and that sentence is quoted', () => {
    const own = 'Ik weet nu al dat daar geen budget voor is, dus die opleiding kan ik wel vergeten.'
    const rule = ruleThat('belief/no-possibilities', () => null)
    expect(found(rule, `${plain.repeat(4)}${own} ${plain.repeat(4)}`, 'nl')).toMatchObject([{ quote: own }])
  })

  it('is left alone where none is', () => {
    expect(coachMessage(plain.repeat(8), 'nl')).toEqual([])
  })
})
