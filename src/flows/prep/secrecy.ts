import { anyNamesLeaving } from '../../coach/privacy/leak.ts'
import type { Goal } from '../../domain/plan.ts'
import type { Answers } from '../../engine/answers.ts'
import { type Secrecy, type Sources, storedAt } from '../build-step.ts'
import { standing } from '../given.ts'
import { SENSITIVE } from '../shared-steps.ts'
import { typedText } from '../typed-text.ts'
import { isAssumptionQuestion } from './assumption-questions.ts'
import { BELIEF_QUESTION } from './belief-steps.ts'
import { directionsOf, type PrepContext, sourcesOf } from './prep-context.ts'
import { SHAREABLE } from './questions.ts'

/**
 * Does a direction point outside, or does an answer name leaving (advice S44)? Read from what stands after these
 * answers, and from the records as they were, to know what was shared on purpose. What was a secret when the
 * preparation began stays one until its end: an answer that was shown as private is not shared by a later one.
 */
export function secrecyOf(context: PrepContext, answers: Answers): Secrecy {
  const sources = sourcesOf(context)
  const before = namesLeavingIn({}, sources)
  return { now: before || namesLeavingIn(answers, sources), before, sensitive: SENSITIVE }
}

function namesLeavingIn(answers: Answers, sources: Sources): boolean {
  if (directionsOf(answers, sources).includes('outside')) return true
  const said = SHAREABLE.map(({ id, home }) => standing(answers, id, storedAt(home, sources)?.value))
  const toAsk = Object.keys(answers)
    .filter((id) => isAssumptionQuestion(id) || id === BELIEF_QUESTION)
    .map((id) => standing(answers, id, undefined))
  const goals = openGoals(sources).map(({ text }) => text)
  return anyNamesLeaving(
    [...said, ...toAsk, ...goals].flatMap((value) => (value === undefined ? [] : typedText(value))),
  )
}

const openGoals = ({ plan }: Sources): readonly Goal[] =>
  [...(plan?.shared.goals ?? []), ...(plan?.private.goals ?? [])].filter(({ status }) => status === 'open')
