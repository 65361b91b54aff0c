import { expect, test } from 'vitest'
import { en } from '../../src/text/en.ts'
import { nl } from '../../src/text/nl.ts'
import { checkinQuestions } from '../../src/text/nl/questions/checkin.ts'
import { questionIn, type QuestionsByFlow } from '../../src/text/questions-by-flow.ts'
import type { QuestionKey, QuestionText } from '../../src/text/questions.ts'
import { enQuestions, nlQuestions } from '../support/every-question.ts'

test.each([
  [nl, nlQuestions],
  [en, enQuestions],
])('every question is found by its key, in $language', ({ question }, questions) => {
  const all = Object.entries(questions) as readonly [QuestionKey, QuestionText][]
  expect(all.length).toBeGreaterThan(150)
  for (const [key, text] of all) expect(question(key)).toBe(text)
  expect(new Set(all.map(([key]) => key.split('.')[0])).size).toBe(12)
})

test('of other flows than the one that is asked about nothing is read', () => {
  const other = (): never => {
    throw new Error('read')
  }
  const flows: QuestionsByFlow = {
    checkin: () => checkinQuestions,
    prep: other,
    debrief: other,
    review: other,
    practice: other,
    options: other,
    goal: other,
    invite: other,
    feedback: other,
    'feedback-answer': other,
    evidence: other,
    any: other,
  }
  expect(questionIn(flows, 'checkin.energy')).toBe(checkinQuestions['checkin.energy'])
})
