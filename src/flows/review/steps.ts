import { namesLeaving } from '../../coach/privacy/leak.ts'
import type { ProposedTopic } from '../../domain/proposed-topic.ts'
import type { Goal } from '../../domain/plan.ts'
import { managerName } from '../../domain/rhythm.ts'
import type { ReviewRecord } from '../../domain/records.ts'
import type { Answers } from '../../engine/answers.ts'
import type { Home } from '../../engine/step.ts'
import { buildStep, type Secrecy, type Sources, type Spec, storedAt } from '../build-step.ts'
import type { FlowContext, FlowStep } from '../flow-step.ts'
import { standing } from '../given.ts'
import { SENSITIVE } from '../prep/questions.ts'
import { typedText } from '../typed-text.ts'
import { moreStep, shareAnywaySteps, wantsFull } from '../shared-steps.ts'

export interface ReviewContext extends FlowContext {
  /** Today's review, when it was done before. */
  readonly subject: ReviewRecord | null
  /** The newest open goal of each horizon, with who may see it. */
  readonly short: KnownGoal | null
  readonly long: KnownGoal | null
  /** The question carried along since the last review (advice S64). */
  readonly bigQuestion: string | null
  /** What the facts of the period suggest to raise next (advice B11). */
  readonly topic: ProposedTopic | null
}

export interface KnownGoal {
  readonly goal: Goal
  readonly private: boolean
}

const plan = (key: string): Home => ({ record: 'plan', key })
const review = (key: string): Home => ({ record: 'review', key })
const S = 'share'
const P = 'private'
const LONG = { as: 'long' } as const

type Row = Omit<Spec, 'id' | 'text'>

const ROWS = {
  ambition: { asking: LONG, visibility: S, part: 'now', home: plan('ambition') },
  pattern: { asking: LONG, visibility: P, part: 'now', home: review('pattern') },
  craft: { asking: LONG, visibility: 'until-shared', part: 'now', home: plan('craft') },
  short: { asking: LONG, visibility: S, part: 'ahead' },
  first: { asking: LONG, visibility: S, part: 'ahead' },
  table: { asking: LONG, visibility: S, part: 'ahead', home: review('table') },

  qualities: { asking: LONG, visibility: S, part: 'five', home: plan('strengths') },
  motives: { asking: LONG, visibility: S, part: 'five', home: plan('values') },
  explore: { asking: LONG, visibility: P, part: 'five', home: plan('options') },
  network: { asking: LONG, visibility: P, part: 'five', home: { record: 'people', key: 'network' } },
  kept: { asking: LONG, visibility: P, part: 'five', home: review('kept') },

  phase: { asking: LONG, visibility: S, part: 'here', home: plan('phase') },
  stay: { asking: LONG, visibility: P, part: 'here', home: review('stay') },
  leave: { asking: LONG, visibility: P, part: 'here', home: review('leave') },
  'leave-behind': { asking: LONG, visibility: P, part: 'here', home: review('leave-behind') },

  long: { asking: LONG, visibility: S, part: 'far' },
  mode: {
    asking: { as: 'choice', of: ['dot', 'steps'], words: 'mode' },
    visibility: P,
    part: 'far',
    home: review('mode'),
  },
  'big-question': { asking: LONG, visibility: P, part: 'far', home: review('big-question') },
  pop: {
    asking: { as: 'choice', of: ['yes', 'no', 'unknown'], words: 'pop' },
    visibility: P,
    part: 'far',
    home: { record: 'settings', key: 'pop' },
    fixed: true,
  },
} as const satisfies Record<string, Row>

export type ReviewId = keyof typeof ROWS

const QUICK: readonly ReviewId[] = ['ambition', 'pattern', 'craft', 'short', 'first', 'table']
const FULL: readonly ReviewId[] = [
  'qualities',
  'motives',
  'explore',
  'network',
  'kept',
  'phase',
  'stay',
  'leave',
  'leave-behind',
  'long',
  'mode',
  'big-question',
  'pop',
]

/** The questions of a review that apply given these answers, in order. */
export function reviewSteps(context: ReviewContext, answers: Answers): readonly FlowStep[] {
  const secrecy = secrecyOf(context, answers)
  const row = (id: ReviewId): FlowStep => build(id, context, secrecy)
  const more = context.interactive && context.route === 'quick' ? [moreStep('review')] : []
  const isFull = wantsFull(context, answers)
  const all = [...QUICK.map(row), ...more, ...FULL.filter((id) => isFull || id in answers).map(row)]
  return shareAnywaySteps(all, answers, managerName(context.folder, context.today))
}

export const sourcesOf = (context: ReviewContext): Sources => ({
  plan: context.folder.plan,
  people: context.folder.people,
  settings: context.folder.settings,
  review: context.subject,
})

function build(id: ReviewId, context: ReviewContext, secrecy: Secrecy): FlowStep {
  const sources = sourcesOf(context)
  const spec: Spec = { id, text: `review.${id}`, ...ROWS[id], ...particulars(id, context, sources) }
  const step = buildStep(spec, sources, secrecy, context)
  const known = id === 'short' ? context.short : id === 'long' ? context.long : null
  return known?.private ? { ...step, audience: 'private' } : step
}

function particulars(id: ReviewId, context: ReviewContext, sources: Sources): Partial<Spec> {
  if (id === 'ambition') {
    const stored = storedAt(plan('ambition'), sources)?.value
    return typeof stored === 'string' ? { params: { quote: stored } } : {}
  }
  if (id === 'table' && context.topic) return { notes: [{ key: 'proposed-topic', ...context.topic }] }
  if (id === 'big-question' && !context.subject)
    return context.bigQuestion === null ? {} : { known: context.bigQuestion }
  const known = id === 'short' ? context.short : id === 'long' ? context.long : null
  return known ? { known: known.goal.text } : {}
}

/** As in a preparation: what names leaving stays with the user until they share it (advice S44). */
export function secrecyOf(context: ReviewContext, answers: Answers): Secrecy {
  const before = namesLeavingIn(context, {})
  return { now: before || namesLeavingIn(context, answers), before, sensitive: SENSITIVE }
}

/** Read from what stands after these answers: the plan, its open goals, and what the other may read of the review. */
function namesLeavingIn(context: ReviewContext, answers: Answers): boolean {
  const sources = sourcesOf(context)
  const { shared, private: own } = context.folder.plan
  if ((own.direction ?? shared.direction ?? []).includes('outside')) return true
  const asked = SHAREABLE.map((id) => standing(answers, id, storedAt(rowOf(id).home, sources)?.value))
  const goals = [context.short, context.long].map((known) =>
    standing(answers, known?.goal.horizon ?? '', known?.goal.text),
  )
  const unasked = [shared, own].flatMap((side) => [side.why, side.benefit, side['direction-detail']])
  return [...asked, ...goals, ...unasked].some(
    (value) => value !== undefined && namesLeaving(typedText(value)),
  )
}

const rowOf = (id: ReviewId): Row => ROWS[id]

const SHAREABLE: readonly ReviewId[] = (Object.keys(ROWS) as readonly ReviewId[]).filter(
  (id) => rowOf(id).visibility === 'share',
)
