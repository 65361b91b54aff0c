import { describe, expect, it } from 'vitest'
import { AMBITION_RULES, coachAmbition, coachMessage, MESSAGE_RULES } from '../../../src/coach/message.ts'
import { readText } from '../../../src/coach/grammar/reading.ts'
import * as awayFrom from '../../../src/coach/rules/ambition/away-from/nl.ts'
import * as onlyMoney from '../../../src/coach/rules/ambition/only-money/nl.ts'
import * as vague from '../../../src/coach/rules/ambition/vague/nl.ts'
import * as mindReading from '../../../src/coach/rules/assumption/mind-reading/nl.ts'
import * as noPossibilities from '../../../src/coach/rules/belief/no-possibilities/nl.ts'
import * as selfLimiting from '../../../src/coach/rules/belief/self-limiting/nl.ts'
import * as silenceCost from '../../../src/coach/rules/belief/silence-cost/nl.ts'
import * as absolute from '../../../src/coach/rules/message/absolute/nl.ts'
import * as comparison from '../../../src/coach/rules/message/comparison/nl.ts'
import * as halfGone from '../../../src/coach/rules/message/half-gone/nl.ts'
import * as hedging from '../../../src/coach/rules/message/hedging/nl.ts'
import * as submissive from '../../../src/coach/rules/message/submissive/nl.ts'
import * as threat from '../../../src/coach/rules/message/threat/nl.ts'
import * as youAccusation from '../../../src/coach/rules/message/you-accusation/nl.ts'
import * as problemNotWant from '../../../src/coach/rules/negotiation/problem-not-want/nl.ts'
import { HANGS_AFTER_MS } from '../../support/hostile-texts.ts'

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

describe.each(Object.entries(RULES))('Dutch cues of %s', (_, { cue, examples }) => {
  it('has enough examples of both', () => {
    expect(examples.fires.length).toBeGreaterThanOrEqual(6)
    expect(examples.silent.length).toBeGreaterThanOrEqual(6)
  })

  it.each(examples.fires)('notices: %s', (text) => {
    const found = cue(readText(text, 'nl'))
    expect(found).not.toBeNull()
    expect(text).toContain(found?.quote)
    expect(found?.quote.split(' ').length).toBeLessThanOrEqual(12)
  })

  it.each(examples.silent)('leaves alone: %s', (text) => {
    expect(cue(readText(text, 'nl'))).toBeNull()
  })
})

const HOSTILE: readonly string[] = [
  '',
  '   \n\t ',
  '?!…,,,---',
  '🚛💪🏽👩‍🔧',
  'The train leaves at nine and I like tea.',
  "'".repeat(500),
  '"'.repeat(501),
  'niet '.repeat(20_000),
  'je '.repeat(20_000),
  'als je mij niet '.repeat(5000),
  'a'.repeat(100_000),
  `${'('.repeat(2000)}ik wil${')'.repeat(2000)}`,
  'ik\u0000wil\u202Eweg',
]

describe('whatever is typed', () => {
  it.each(HOSTILE)(
    'is answered: %#',
    (text) => {
      for (const coach of [coachMessage, coachAmbition])
        for (const { quote } of coach(text, 'nl')) expect(text).toContain(quote)
    },
    HANGS_AFTER_MS,
  )

  it.each([
    ['shouted', 'ANDERS STAP IK NAAR DE VAKBOND', 'message/threat'],
    ['with typographic quotes', '’k heb daar de hersens niet voor', 'belief/self-limiting'],
    ['in Flemish', 'ge luistert nooit naar mij', 'message/you-accusation'],
    ['drawn out', 'er is nooooit tijd voor overleg', 'message/absolute'],
  ])('is read %s', (_, text, rule) => {
    expect(coachMessage(text, 'nl').map((finding) => finding.rule)).toContain(rule)
  })

  it.each([
    ['quoted', 'Mijn collega riep "jij luistert nooit" en liep weg.'],
    ['told by another', 'Ze zei dat jij mij nooit steunt.'],
    ['denied', 'Ik zeg niet dat je mij tegenhoudt.'],
    ['a question', 'Luister jij nooit naar mij?'],
  ])('is no blame when it is %s', (_, text) => {
    expect(coachMessage(text, 'nl').map((finding) => finding.rule)).not.toContain('message/you-accusation')
  })

  it('has reasons that can be read at a glance', () => {
    for (const { reason } of [...MESSAGE_RULES, ...AMBITION_RULES])
      expect(reason.nl.split(/\s+/u).length).toBeLessThanOrEqual(15)
  })
})
