import { expect, test } from 'vitest'
import { en } from '../../src/text/en.ts'
import { nl } from '../../src/text/nl.ts'
import { questionsByFlow, type QuestionsByFlow } from '../../src/text/questions-by-flow.ts'
import { checkinQuestions } from '../../src/text/nl/questions/checkin.ts'

test.each([nl, en])('every question is found by its key, in $language', ({ questions }) => {
  const all = Object.entries(questions)
  expect(all.length).toBeGreaterThan(150)
  for (const [key, text] of all) expect(Reflect.get(questions, key)).toBe(text)
  expect(new Set(all.map(([key]) => key.split('.')[0])).size).toBe(12)
})

test('both languages have the same questions', () => {
  expect(Object.keys(en.questions).toSorted()).toEqual(Object.keys(nl.questions).toSorted())
})

test('of other flows than the one that is asked about nothing is read, and a key of none is no question', () => {
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
  const questions = questionsByFlow(flows)
  expect(questions['checkin.energy']).toBe(checkinQuestions['checkin.energy'])
  expect('checkin.energy' in questions).toBe(true)
  for (const key of ['toString.x', '__proto__.x', 'checkin.nothing', 'then', ''])
    expect(Reflect.get(questions, key)).toBeUndefined()
})
