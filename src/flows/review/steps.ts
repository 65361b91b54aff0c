import { isNoAnswer } from '../../coach/no-answer.ts'
import { askingOnce } from '../unlikely.ts'
import { anyNamesLeaving } from '../../coach/privacy/leak.ts'
import type { ProposedTopic } from '../../domain/proposed-topic.ts'
import type { Goal } from '../../domain/plan.ts'
import { managerName } from '../../domain/rhythm.ts'
import type { ReviewRecord } from '../../domain/records.ts'
import type { Standing } from '../../domain/standing.ts'
import type { Answers } from '../../engine/answers.ts'
import type { Home } from '../../engine/step.ts'
import { buildStep, type Secrecy, type Sources, type Spec, storedAt } from '../build-step.ts'
import type { FlowContext, FlowStep } from '../flow-step.ts'
import { audienceOf } from '../file-answers.ts'
import { standing } from '../given.ts'
import { typedText } from '../typed-text.ts'
import { reviewRoute } from './route.ts'
import { moreStep, SENSITIVE, shareAnywaySteps, wantsFull } from '../shared-steps.ts'

export interface ReviewContext extends FlowContext {
  /** What stands open in the folder, and when what was last. */
  readonly standing: Standing
  /** Today's review, when it was done before. */
  readonly subject: ReviewRecord | null
  /** The newest open goal of each horizon, with who may see it. */
  readonly short: KnownGoal | null
  readonly long: KnownGoal | null
  /** The question carried along since the last review (advice S64). */
  readonly bigQuestion: string | null
  /** How the user likes to work: from the far goal back, or step by step; null while they did not say (advice S63). */
  readonly mode: string | null
  /** What the user wanted to look back on, in the last review that says so (advice S59). */
  readonly leftBehind: string | null
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
  middle: { asking: LONG, visibility: S, part: 'far', conditional: true, fixed: true },
  first: { asking: LONG, visibility: S, part: 'ahead' },
  table: { asking: LONG, visibility: S, part: 'ahead', home: review('table') },

  qualities: { asking: LONG, visibility: S, part: 'five', home: plan('strengths') },
  motives: { asking: LONG, visibility: S, part: 'five', home: plan('values') },
  explore: { asking: LONG, visibility: P, part: 'five', home: plan('options') },
  network: { asking: LONG, visibility: P, part: 'five', home: { record: 'people', key: 'network' } },
  'network-knows': { asking: { as: 'list' }, visibility: P, part: 'five', conditional: true },
  kept: { asking: LONG, visibility: P, part: 'five', home: review('kept') },

  phase: { asking: LONG, visibility: S, part: 'here', home: plan('phase') },
  stay: { asking: LONG, visibility: P, part: 'here', home: review('stay') },
  leave: { asking: LONG, visibility: P, part: 'here', home: review('leave') },
  'until-then': {
    asking: LONG,
    visibility: S,
    part: 'here',
    home: plan('until-then'),
    conditional: true,
  },
  'leave-behind': { asking: LONG, visibility: P, part: 'here', home: review('leave-behind') },

  'far-too': { asking: { as: 'yes-no' }, visibility: P, part: 'far', conditional: true },
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

/** The questions of a review that apply given these answers, in order. */
export function reviewSteps(context: ReviewContext, answers: Answers): readonly FlowStep[] {
  const secrecy = secrecyOf(context, answers)
  const row = (id: ReviewId): FlowStep => {
    const step = build(id, context, secrecy)
    // What is halfway is kept with the far goal, on the side of that goal.
    return id === 'middle'
      ? { ...step, audience: audienceOf(build('long', context, secrecy), answers) }
      : step
  }
  const more = context.interactive && context.route === 'quick' ? [moreStep('review')] : []
  const isFull = wantsFull(context, answers)
  const { quick, full } = reviewRoute(context, answers)
  const all = [...quick.map(row), ...more, ...full.filter((id) => isFull || id in answers).map(row)]
  return shareAnywaySteps(all, answers, managerName(context.standing, context.today))
}

/** The records in which old answers of a review stand. */
export const sourcesOf = (context: ReviewContext): Sources => ({
  plan: context.folder.plan,
  people: context.folder.people,
  settings: context.folder.settings,
  review: context.subject,
})

/** What becomes a goal or the wish of the plan. */
const WISHES: ReadonlySet<ReviewId> = new Set<ReviewId>(['ambition', 'short', 'long'])

function build(id: ReviewId, context: ReviewContext, secrecy: Secrecy): FlowStep {
  const sources = sourcesOf(context)
  const spec: Spec = {
    id,
    text: textOfRow(id, context),
    ...ROWS[id],
    ...partOf(id, context),
    ...particulars(id, context, sources),
  }
  const plain = buildStep(spec, sources, secrecy, context)
  const step = WISHES.has(id) ? askingOnce(plain, 'none', isNoAnswer) : plain
  const known = id === 'short' ? context.short : id === 'long' ? context.long : null
  return known?.private ? { ...step, audience: 'private' } : step
}

/** The same question in other words, for who counts back from afar and for who takes one step at a time (advice S63). */
function textOfRow(id: ReviewId, { mode }: ReviewContext): Spec['text'] {
  if (id === 'short' && mode === 'dot') return 'review.short-back'
  return id === 'first' && mode === 'steps' ? 'review.first-next' : `review.${id}`
}

/** Questions that moved to another place in the route stand in its part. */
function partOf(id: ReviewId, { mode }: ReviewContext): Partial<Spec> {
  if (mode === 'dot' && (id === 'long' || id === 'middle')) return { part: 'ahead' }
  return mode === 'steps' && id === 'short' ? { part: 'far' } : {}
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
  return anyNamesLeaving(
    [...asked, ...goals, ...unasked].flatMap((value) => (value === undefined ? [] : typedText(value))),
  )
}

const rowOf = (id: ReviewId): Row => ROWS[id]

const SHAREABLE: readonly ReviewId[] = (Object.keys(ROWS) as readonly ReviewId[]).filter(
  (id) => rowOf(id).visibility === 'share',
)

/** Every question, each once, also those that an answer brings up. */
export function reviewSheet(context: ReviewContext): readonly FlowStep[] {
  const opening = { is: 'given', value: '–' } as const
  const answers: Answers = {
    'far-too': { is: 'given', value: true },
    network: opening,
    ...(context.short === null && { short: opening }),
    ...(context.long === null && { long: opening }),
  }
  return reviewSteps({ ...context, interactive: false }, context.route === 'full' ? answers : {})
}
