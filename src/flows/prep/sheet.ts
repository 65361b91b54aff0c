import { type Direction, MEETING_KINDS } from '../../domain/codes.ts'
import type { Answers } from '../../engine/answers.ts'
import type { FlowStep } from '../flow-step.ts'
import { FULL } from './routes.ts'
import { anyAssumption, isAssumptionQuestion } from './assumption-questions.ts'
import { anyBelief, BELIEF_QUESTION } from './belief-steps.ts'
import type { PrepContext } from './prep-context.ts'
import { insertAfter, prepSteps } from './steps.ts'

const INSIDE: readonly Direction[] = ['up', 'broaden', 'project']
const OUTSIDE: readonly Direction[] = ['outside', 'broaden', 'project']

/** Answers that open every branch of a kind, but what only one of these directions opens. */
const opening = (kind: string, directions: readonly Direction[]): Answers => ({
  kind: { is: 'given', value: kind },
  ambition: { is: 'given', value: 'x' },
  direction: { is: 'given', value: directions },
  heart: { is: 'given', value: 'x' },
  confidence: { is: 'given', value: 0 },
})

/**
 * Every question of every branch, each once, in the order of the kind that asks it first. What not every kind asks
 * carries the kinds that do; what is known stands as its value.
 */
export function prepSheet(context: PrepContext): readonly FlowStep[] {
  const asked = { ...context, interactive: false }
  const perKind = MEETING_KINDS.map((kind) => ({ kind, steps: branches(asked, kind) }))
  const ids = [...new Set(perKind.flatMap(({ steps }) => steps.map((step) => step.id)))]
  const sheet = ids.flatMap((id) => {
    const kinds = perKind.filter(({ steps }) => steps.some((step) => step.id === id))
    const step = kinds[0]?.steps.find((one) => one.id === id)
    if (!step) return []
    if (id === 'direction-detail') return [anyDirection(step)]
    const everywhere = kinds.length === MEETING_KINDS.length || step.when !== undefined
    return [
      everywhere ? step : { ...step, when: { of: 'kind', kinds: kinds.map(({ kind }) => kind) } as const },
    ]
  })
  const assumption = ids.some(isAssumptionQuestion) ? [] : [anyAssumption(context)]
  const belief = ids.includes(BELIEF_QUESTION) ? [] : anyBelief(context)
  return insertAfter(insertAfter(sheet, 'assumptions', assumption), 'belief', belief)
}

/** While the direction is open, its follow-up is asked in words that fit every direction. */
const anyDirection = (step: FlowStep): FlowStep => ({
  ...step,
  text: 'prep.detail-any',
  audience: 'share',
  mayChange: true,
})

/** The route as it is, and the same with every condition met; a branch never replaces what it stands beside. */
function branches(context: PrepContext, kind: string): readonly FlowStep[] {
  const plain: Answers = { kind: { is: 'given', value: kind } }
  const asIs = prepSteps(context, plain)
  const opened = prepSteps(context, opening(kind, OUTSIDE)).filter(
    (step) => context.route === 'full' || !ONLY_FULL.has(step.id),
  )
  const inside = prepSteps(context, opening(kind, INSIDE))
  const nowhere = prepSteps({ ...context, afterFailure: true }, plain)
  const somewhere = prepSteps({ ...context, afterFailure: false }, plain)
  return merge(asIs, merge(opened, merge(nowhere, somewhere))).map(
    (step) => asIs.find((one) => one.id === step.id) ?? withoutOffer(onSideOf(inside, step)),
  )
}

/** Nobody said yet that they look outside: an answer is not called the user's alone because the sheet asks about that. */
const onSideOf = (inside: readonly FlowStep[], step: FlowStep): FlowStep => ({
  ...step,
  audience: inside.find(({ id }) => id === step.id)?.audience ?? step.audience,
})

/** An opening is offered from an answer that the sheet still asks for. */
const withoutOffer = (step: FlowStep): FlowStep => {
  if (step.id !== 'opener') return step
  const { offers: _none, ...rest } = step
  return rest
}

const ONLY_FULL: ReadonlySet<string> = new Set([...FULL, 'direction-detail'])

/** Both lists in one order: what only the second has comes after what it follows there. */
function merge(first: readonly FlowStep[], second: readonly FlowStep[]): readonly FlowStep[] {
  return second.reduce<readonly FlowStep[]>((merged, step, at) => {
    if (merged.some((one) => one.id === step.id)) return merged
    const before = second.slice(0, at).findLast((one) => merged.some((other) => other.id === one.id))
    const place = before ? merged.findIndex((one) => one.id === before.id) + 1 : 0
    return [...merged.slice(0, place), step, ...merged.slice(place)]
  }, first)
}
