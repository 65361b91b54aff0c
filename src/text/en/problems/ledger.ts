import type { LedgerProblem } from '../../../domain/problem.ts'
import type { ProblemTextsOf } from '../../problems.ts'
import { either } from './words.ts'

const KINDS: Readonly<Record<string, string>> = {
  meeting: 'a conversation',
  goal: 'a goal',
  evidence: 'an example',
  feedback: 'a feedback request',
  checkin: 'a check-in',
  review: 'a review',
  log: 'a month of your log',
  practice: 'a day on which you practised',
}

const NOBODY = {
  mine: 'is yours to do; a reminder is for what somebody else would do.',
  closed: 'is already closed; nobody needs a reminder of it.',
  nobody: "is nobody's yet. First say who does it, with career edit and this id.",
} as const

export const ledgerProblems: ProblemTextsOf<LedgerProblem> = {
  'no-such-agreement': ({ text, near }) =>
    `There is no agreement "${text}". ${near.length > 0 ? `Did you mean ${either(near)}?` : 'Give an id, or words from the agreement. To see them all: career agreements --all'}`,
  'several-agreements': ({ text, agreements }) =>
    [
      `"${text}" fits more than one agreement. Give the id of the one you mean:`,
      ...agreements.map(({ id, what }) => `${id}: ${what}`),
    ].join('\n'),
  'no-agreement': ({ id, is, notNow }) =>
    `${id} is ${KINDS[is] ?? 'something else'}, not an agreement. ${notNow.length > 0 ? `What stands there as "not now": ${notNow.join(', ')}.` : `To see it: career show ${id}`}`,
  'only-agreement': ({ id }) =>
    `${id} is a "not now". When its condition is met: career agreements met ${id}. To change the day: move. To let it go: drop. To take that back: open.`,
  'only-not-now': ({ id }) =>
    `${id} is an agreement, not a "not now"; there is no condition to wait for. Is it done? Then: career agreements done ${id}`,
  'nobody-to-remind': ({ id, why }) => `${id} ${NOBODY[why]}`,
}
