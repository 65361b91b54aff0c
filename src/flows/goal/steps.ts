import { isNoAnswer } from '../../coach/no-answer.ts'
import { askingOnce } from '../unlikely.ts'
import { namesLeaving } from '../../coach/privacy/leak.ts'
import { HORIZONS } from '../../domain/codes.ts'
import type { PlacedGoal } from '../../domain/goals.ts'
import type { Answers } from '../../engine/answers.ts'
import { buildStep, OPEN, type Asking, type Spec } from '../build-step.ts'
import { audienceOf } from '../file-answers.ts'
import type { FlowContext, FlowStep } from '../flow-step.ts'
import { standing } from '../given.ts'
import { moreStep, wantsFull } from '../shared-steps.ts'
import { typedText } from '../typed-text.ts'
import { knownOfGoal } from './known.ts'

export interface GoalContext extends FlowContext {
  /** The goal that is gone on with; null for a new one. */
  readonly subject: PlacedGoal | null
}

const LINE = { as: 'line' } as const
const LONG = { as: 'long' } as const
const LIST = { as: 'list' } as const

const ASKED = {
  text: LONG,
  horizon: { as: 'choice', of: HORIZONS, words: 'horizon' },
  result: LONG,
  by: { as: 'date', look: 'ahead' },
  milestones: LIST,
  first: LONG,
  'gain-organisation': LONG,
  'gain-manager': LONG,
  'gain-colleagues': LONG,
  needs: LIST,
  training: LINE,
  'training-cost': LINE,
  'training-hours': LINE,
  'training-purpose': LONG,
  'training-give-back': LONG,
  practise: LONG,
  reading: LIST,
  partner: LINE,
  handover: LIST,
  trend: LONG,
} as const satisfies Record<string, Asking>

type GoalId = keyof typeof ASKED

const QUICK: readonly GoalId[] = [
  'text',
  'horizon',
  'result',
  'by',
  'milestones',
  'first',
  'gain-organisation',
]
const FULL: readonly GoalId[] = [
  'gain-manager',
  'gain-colleagues',
  'needs',
  'training',
  'training-cost',
  'training-hours',
  'training-purpose',
  'training-give-back',
  'practise',
  'reading',
  'partner',
  'handover',
  'trend',
]
const ABOUT_TRAINING: ReadonlySet<GoalId> = new Set<GoalId>([
  'training-cost',
  'training-hours',
  'training-purpose',
  'training-give-back',
])

const PARTS: Readonly<Partial<Record<GoalId, string>>> = {
  training: 'learning',
  'training-cost': 'learning',
  'training-hours': 'learning',
  'training-purpose': 'learning',
  'training-give-back': 'learning',
  practise: 'learning',
  reading: 'learning',
  partner: 'others',
  handover: 'others',
  trend: 'others',
  'gain-manager': 'others',
  'gain-colleagues': 'others',
  needs: 'others',
}

/** The questions about one goal: a wish as a project (advice S62). */
export function goalSteps(context: GoalContext, answers: Answers): readonly FlowStep[] {
  const isFull = wantsFull(context, answers)
  const known = context.subject ? knownOfGoal(context.subject.goal) : {}
  const isTraining = standing(answers, 'training', known['training']) !== undefined
  const side = sideOf(context, answers)
  const row = (id: GoalId): FlowStep => step(id, context, known[id], side)
  const more = context.interactive && context.route === 'quick' ? [moreStep('goal')] : []
  const full = FULL.filter((id) => isTraining || !ABOUT_TRAINING.has(id))
  return [...QUICK.map(row), ...more, ...full.filter((id) => isFull || id in answers).map(row)]
}

/** Every question once. */
export function goalSheet(context: GoalContext): readonly FlowStep[] {
  const known = context.subject ? knownOfGoal(context.subject.goal) : {}
  const ids = context.route === 'full' ? [...QUICK, ...FULL] : QUICK
  return ids.map((id) => step(id, context, known[id], sideOf(context, {})))
}

/** A goal has one side: that of its text. Where something about it names leaving, it is the user's alone until they share it. */
function sideOf({ subject, folder }: GoalContext, answers: Answers): FlowStep['audience'] {
  const text = answers['text']
  if (text?.is === 'given' && text.audience) return text.audience
  const said = Object.values(answers).flatMap((answer) =>
    answer.is === 'given' ? [typedText(answer.value)] : [],
  )
  const { shared, private: own } = folder.plan
  const outside = [...(shared.direction ?? []), ...(own.direction ?? [])].includes('outside')
  if (said.some((one) => namesLeaving(one))) return 'private'
  return subject?.side ?? (outside ? 'private' : 'share')
}

function step(id: GoalId, context: GoalContext, known: Spec['known'], side: FlowStep['audience']): FlowStep {
  const spec: Spec = {
    id,
    text: `goal.${id}`,
    asking: ASKED[id],
    visibility: side,
    part: PARTS[id] ?? 'goal',
    ...(known !== undefined && { known }),
    ...(id === 'text' && { required: true }),
    ...(ABOUT_TRAINING.has(id) && { conditional: true, when: { of: 'training' } }),
  }
  const plain = buildStep(spec, {}, OPEN, context)
  const built = id === 'text' ? askingOnce(plain, 'answer', isNoAnswer) : plain
  return { ...built, audience: side, mayChange: id === 'text' }
}

/** Who may see the goal, after everything the user said. */
export const goalAudience = (context: GoalContext, answers: Answers): FlowStep['audience'] => {
  const text = goalSteps(context, answers).find(({ id }) => id === 'text')
  return text ? audienceOf(text, answers) : 'share'
}
