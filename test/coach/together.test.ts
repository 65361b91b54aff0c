// Rules about answers taken together, each on facts at which it must speak and facts at which it must not.
import { expect, test } from 'vitest'
import { tooManyAgreements } from '../../src/coach/rules/agreement/too-many/rule.ts'
import { noOrgBenefit } from '../../src/coach/rules/ambition/no-org-benefit/rule.ts'
import { onlyLess } from '../../src/coach/rules/craft/only-less/rule.ts'
import { noFirstStep } from '../../src/coach/rules/goal/no-first-step/rule.ts'
import { horizonMismatch } from '../../src/coach/rules/goal/horizon-mismatch/rule.ts'
import { noOptions } from '../../src/coach/rules/negotiation/no-options/rule.ts'
import { noIfThen } from '../../src/coach/rules/plan/no-if-then/rule.ts'
import { tooManyQuestions } from '../../src/coach/rules/question/too-many/rule.ts'
import { noEnergy } from '../../src/coach/rules/reflection/no-energy/rule.ts'
import { repeatedDrain } from '../../src/coach/rules/reflection/repeated-drain/rule.ts'
import type { Day } from '../../src/domain/day.ts'

const today = '2026-11-21' as Day
const day = '2026-12-01' as Day
const nl = { lang: 'nl' } as const
const en = { lang: 'en' } as const
const many = (count: number): readonly string[] => Array.from({ length: count }, (_, at) => `Wat is ${at}?`)

test.each([
  ['too many agreements', tooManyAgreements.holds({ ...nl, agreements: 6 })],
  ['too many questions', tooManyQuestions.holds({ ...nl, questions: many(5) })],
  ['no gain named', noOrgBenefit.holds({ ...nl, benefit: null })],
  ['a gain for oneself alone', noOrgBenefit.holds({ ...nl, benefit: 'Ik krijg er meer plezier in.' })],
  ['a gain for oneself alone, in English', noOrgBenefit.holds({ ...en, benefit: 'It would help me grow.' })],
  ['only less', onlyLess.holds({ ...nl, text: 'Minder verslagen en niet meer bellen.' })],
  ['only less, in English', onlyLess.holds({ ...en, text: 'Fewer reports and no more phone calls.' })],
  ['no step at all', noFirstStep.holds({ ...nl, goal: 'teamleider worden', steps: [] })],
  ['a step without a date', noFirstStep.holds({ ...nl, goal: 'x', steps: [{ what: 'bellen', by: null }] })],
  [
    'a near goal far away',
    horizonMismatch.holds({ ...nl, text: 'Vóór 1 mei 2028 het diploma halen', horizon: 'short', today }),
  ],
  [
    'a far goal nearby',
    horizonMismatch.holds({ ...nl, text: 'Vóór 1 februari 2027 het diploma halen', horizon: 'long', today }),
  ],
  ['one solution', noOptions.holds({ ...nl, options: ['een dag thuis'] })],
  ['a step without a moment', noIfThen.holds({ ...nl, step: 'Anna bellen', by: null })],
  ['nothing that gave energy', noEnergy.holds({ ...nl, plus: [] })],
  ['the same drain three times', repeatedDrain.holds({ ...nl, drain: 'roosters' })],
])('speaks: %s', (_, cue) => {
  expect(cue).not.toBeNull()
})

test.each([
  ['five agreements', tooManyAgreements.holds({ ...nl, agreements: 5 })],
  ['four questions', tooManyQuestions.holds({ ...nl, questions: many(4) })],
  ['a gain for clients', noOrgBenefit.holds({ ...nl, benefit: 'Ik kan klanten sneller helpen.' })],
  [
    'a gain for others, in English',
    noOrgBenefit.holds({ ...en, benefit: 'I can train our new colleagues.' }),
  ],
  ['less and more', onlyLess.holds({ ...nl, text: 'Minder verslagen, meer tijd bij klanten.' })],
  ['instead', onlyLess.holds({ ...en, text: 'Fewer reports, visits instead.' })],
  ['a step with a date', noFirstStep.holds({ ...nl, goal: 'x', steps: [{ what: 'bellen', by: day }] })],
  ['no goal', noFirstStep.holds({ ...nl, goal: null, steps: [] })],
  [
    'a near goal nearby',
    horizonMismatch.holds({
      ...nl,
      text: 'Vóór 1 februari 2027 de cursus afronden',
      horizon: 'short',
      today,
    }),
  ],
  [
    'a goal without a date',
    horizonMismatch.holds({ ...nl, text: 'De cursus afronden', horizon: 'short', today }),
  ],
  ['two solutions', noOptions.holds({ ...nl, options: ['een dag thuis', 'later beginnen'] })],
  [
    'a step with a moment',
    noIfThen.holds({ ...nl, step: 'Als ik Anna maandag zie, dan vraag ik het', by: null }),
  ],
  ['a step with a day', noIfThen.holds({ ...en, step: 'Call Anna', by: day })],
  ['something that gave energy', noEnergy.holds({ ...nl, plus: ['lesgeven'] })],
  ['no drain', repeatedDrain.holds({ ...nl, drain: null })],
])('is silent: %s', (_, cue) => {
  expect(cue).toBeNull()
})
