// Every English cue of the message, assumption, belief, ambition and negotiation rules against its own examples.
import { describe, expect, it } from 'vitest'
import { readText } from '../../../src/coach/grammar/reading.ts'
import { coachMessage } from '../../../src/coach/message.ts'
import * as awayFrom from '../../../src/coach/rules/ambition/away-from/en.ts'
import * as onlyMoney from '../../../src/coach/rules/ambition/only-money/en.ts'
import * as vague from '../../../src/coach/rules/ambition/vague/en.ts'
import * as mindReading from '../../../src/coach/rules/assumption/mind-reading/en.ts'
import * as noPossibilities from '../../../src/coach/rules/belief/no-possibilities/en.ts'
import * as selfLimiting from '../../../src/coach/rules/belief/self-limiting/en.ts'
import * as silenceCost from '../../../src/coach/rules/belief/silence-cost/en.ts'
import * as absolute from '../../../src/coach/rules/message/absolute/en.ts'
import * as comparison from '../../../src/coach/rules/message/comparison/en.ts'
import * as halfGone from '../../../src/coach/rules/message/half-gone/en.ts'
import * as hedging from '../../../src/coach/rules/message/hedging/en.ts'
import * as submissive from '../../../src/coach/rules/message/submissive/en.ts'
import * as threat from '../../../src/coach/rules/message/threat/en.ts'
import * as youAccusation from '../../../src/coach/rules/message/you-accusation/en.ts'
import * as problemNotWant from '../../../src/coach/rules/negotiation/problem-not-want/en.ts'

const LEAST = 6

const RULES = {
  awayFrom,
  onlyMoney,
  vague,
  mindReading,
  noPossibilities,
  selfLimiting,
  silenceCost,
  absolute,
  comparison,
  halfGone,
  hedging,
  submissive,
  threat,
  youAccusation,
  problemNotWant,
}

describe.each(Object.entries(RULES))('%s', (_, { cue, examples }) => {
  it('has enough of both kinds', () => {
    expect(examples.fires.length).toBeGreaterThanOrEqual(LEAST)
    expect(examples.silent.length).toBeGreaterThanOrEqual(LEAST)
  })

  it.each(examples.fires)('speaks at "%s", quoting what was typed', (text) => {
    const found = cue(readText(text, 'en'))
    expect(found, text).not.toBeNull()
    expect(text).toContain(found?.quote)
    expect((found?.quote ?? '').split(' ').length).toBeLessThanOrEqual(12)
  })

  it.each(examples.silent)('says nothing at "%s"', (text) => {
    expect(cue(readText(text, 'en'))).toBeNull()
  })

  it.each([
    '',
    ' ',
    '?!…',
    '👍👍',
    'Ik wil graag een cursus volgen in mei.',
    'Ich möchte gern im Mai den Kurs machen.',
    'Could we talk on Thursday at ten?',
    'Thanks for yesterday, that helped me a lot.',
  ])('says nothing at "%s"', (text) => {
    expect(cue(readText(text, 'en'))).toBeNull()
  })
})

describe('the demand of a threat', () => {
  const told = (text: string) => coachMessage(text, 'en').find(({ rule }) => rule === 'message/threat')

  it.each([
    [
      "Either I get a raise or I'm leaving.",
      "Either I get a raise or I'm leaving",
      "I'd like to get a raise. What would that take?",
    ],
    [
      'either i get Fridays off or im leaving',
      'either i get Fridays off or im leaving',
      "I'd like to get Fridays off. What would that take?",
    ],
    [
      "Either you give me the post or I'm leaving.",
      "Either you give me the post or I'm leaving",
      "I'd like the post. What would that take?",
    ],
    [
      "If I don't get a permanent contract, I'm leaving.",
      "If I don't get a permanent contract, I'm leaving",
      "I'd like to get a permanent contract. What would that take?",
    ],
  ])('is put as a wish in "%s"', (text, quote, suggestion) => {
    expect(told(text)).toMatchObject({ quote, suggestion })
  })

  it('is left open where the cut is not clean', () => {
    expect(told("Either I get it or I'm leaving.")?.suggestion).toBe("I'd like to … . What would that take?")
  })
})
