// How long a route is, counted as the user meets it: no more than seven screens where there is little time, no more than
// thirty where there is, in parts that are over before one is tired of them.
import { describe, expect, test } from 'vitest'
import { DIRECTIONS, LANGUAGES, MEETING_KINDS, type Route } from '../../src/domain/codes.ts'
import { REACTIONS } from '../../src/domain/practice.ts'
import type { FlowStep } from '../../src/flows/flow-step.ts'
import { checkinSteps } from '../../src/flows/checkin/steps.ts'
import { debriefSteps } from '../../src/flows/debrief/steps.ts'
import { practiceSteps } from '../../src/flows/practice/steps.ts'
import { prepSteps } from '../../src/flows/prep/steps.ts'
import { reviewSteps } from '../../src/flows/review/steps.ts'
import { screensOf } from '../../src/usecases/flow/present.ts'
import { agreement, day, folderOf, held, meeting, outside } from '../domain/folder-of.ts'
import { answerEverything } from './answer-everything.ts'
import {
  begun,
  checkinContext,
  debriefContext,
  practiceContext,
  prepContext,
  reviewContext,
} from './contexts.ts'

const MOST: Readonly<Record<Route, number>> = { quick: 7, full: 30 }
const MOST_IN_PART = 6
const ROUTES: readonly Route[] = ['quick', 'full']

/** Parts as they are walked through; the one with the way in is as long as the quick route allows. */
const longestPart = (steps: readonly FlowStep[]): number =>
  Math.max(
    ...[...new Set(steps.map(({ part }) => part))].map(
      (part) => screensOf(steps.filter((step) => step.part === part)).length,
    ),
  )

function check(steps: readonly FlowStep[], route: Route): void {
  expect(screensOf(steps).length).toBeLessThanOrEqual(MOST[route])
  expect(longestPart(steps)).toBeLessThanOrEqual(MOST_IN_PART)
}

const goal = {
  id: 'g-1',
  text: 'Inwerken',
  horizon: 'short',
  status: 'open',
  made: day('2026-06-01'),
} as const
const talk = meeting(
  { id: 'm-talk', date: '2026-11-20', outcome: 'een datum' },
  { assumptions: ['een', 'twee', 'drie'].map((text) => ({ text })) },
)
const network = { ...talk, shared: { ...talk.shared, kind: 'network' } } as const
const busy = {
  ...folderOf(
    outside(agreement('a-1'), agreement('a-2'), agreement('a-3')),
    talk,
    held('2026-10-05', { agreements: [agreement('a-4')] }),
  ),
  plan: { type: 'plan', file: 'plan.yaml', shared: { goals: [goal] }, private: {} },
} as const

describe.each(LANGUAGES)('in %s', (language) => {
  describe.each(ROUTES)('on the %s route', (route) => {
    test.each(MEETING_KINDS)('a preparation of %s is short enough, whatever the direction', (kind) => {
      for (const direction of kind === 'career' ? DIRECTIONS : (['outside'] as const)) {
        for (const interactive of route === 'quick' ? [true, false] : [false]) {
          const context = prepContext({ route, language, interactive })
          const { steps } = answerEverything((given) => prepSteps(context, given), {
            ...begun(kind),
            direction,
            more: 'nee',
          })
          check(steps, route)
        }
      }
    })

    test.each(REACTIONS)('a rehearsal of %s is short enough, and one more is asked for first', (reaction) => {
      const context = practiceContext({ route, language, interactive: true })
      const { steps } = answerEverything((given) => practiceSteps(context, given), {
        reaction,
        [`next:${reaction}`]: 'enough',
      })
      check(steps, route)
    })

    test('the other flows are short enough, with much to go through', () => {
      const shared = { route, language, interactive: true } as const
      const said = {
        more: 'nee',
        date: '2026-11-20',
        agreements: 'Bo belt.\nmisschien later een opleiding',
        result: 'no',
        'agreement-by': '2027-01-15',
      }
      const walks = [
        answerEverything((given) => debriefSteps({ ...debriefContext(busy, talk), ...shared }, given), said),
        answerEverything((given) => debriefSteps({ ...debriefContext(busy, null), ...shared }, given), said),
        answerEverything(
          (given) => debriefSteps({ ...debriefContext(busy, network), ...shared }, given),
          said,
        ),
        answerEverything((given) => checkinSteps({ ...checkinContext(busy), ...shared }, given), said),
        answerEverything((given) => reviewSteps({ ...reviewContext(busy), ...shared }, given), said),
      ]
      for (const { steps } of walks) check(steps, route)
    })
  })
})

test('a part holds questions that follow each other', () => {
  const context = prepContext({ route: 'full' })
  const { steps } = answerEverything((given) => prepSteps(context, given), begun('career'))
  const parts = steps.map(({ part }) => part).filter((part, at, all) => part !== all[at - 1])
  expect(parts).toEqual([...new Set(parts)])
})
