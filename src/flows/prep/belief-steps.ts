import { ifThenStep } from '../../coach/agreements/if-then-step.ts'
import { heldBackBy, type HeldBack } from '../../coach/beliefs/held-back.ts'
import { BELIEF_QUESTIONS } from '../../coach/beliefs/open-questions.ts'
import { allIds, makeId } from '../../domain/ids.ts'
import type { OwnStep } from '../../domain/private/step.ts'
import type { MeetingRecord } from '../../domain/records.ts'
import type { Answers } from '../../engine/answers.ts'
import { buildStep, OPEN, type Spec } from '../build-step.ts'
import { putOnSide } from '../file-answers.ts'
import type { FlowContext, FlowStep } from '../flow-step.ts'
import { standing, textOf } from '../given.ts'
import {
  type Asking,
  askedNow,
  offered,
  type OwnQuestion,
  visibilityOf,
  withListed,
  withoutListed,
} from './own-questions.ts'

/**
 * A thought that lets one do nothing is not contradicted: a fact or a question beside it, a question to the other, and
 * the smallest step to find out (advice S2, S3, B6).
 */
export const BELIEF_QUESTION = 'belief-question'
const BELIEF_STEP = 'belief-step'

const ABOUT = { part: 'self', screen: 'belief', conditional: true, when: { of: 'belief' } } as const

const QUESTION = {
  ...ABOUT,
  id: BELIEF_QUESTION,
  text: 'prep.belief-question',
} as const satisfies Partial<Spec>
const STEP = {
  ...ABOUT,
  id: BELIEF_STEP,
  text: 'prep.belief-step',
  asking: { as: 'long' },
  visibility: 'private',
  home: { record: 'meeting', key: BELIEF_STEP },
} as const satisfies Spec

type Context = Asking['context']

const ownQuestion = ({ subject }: Pick<Context, 'subject'>): OwnQuestion => ({
  id: BELIEF_QUESTION,
  was: subject?.private['belief-question'],
})

/** What is asked about the thought as it stands after the answers; nothing where it does not hold the user back. */
export function beliefSteps(asking: Asking): readonly FlowStep[] {
  const { context, answers } = asking
  const belief = textOf(standing(answers, 'belief', context.subject?.private.belief))
  const heldBack = belief === undefined ? null : heldBackBy(belief, context.language)
  return heldBack === null ? [] : [questionStep(heldBack, asking), smallestStep(context)]
}

function questionStep(heldBack: HeldBack, asking: Asking): FlowStep {
  const { context, kind } = asking
  const { was } = ownQuestion(context)
  const spec: Spec = {
    ...QUESTION,
    asking: { as: 'line', offers: offered(BELIEF_QUESTIONS[context.language][heldBack](kind)) },
    visibility: visibilityOf(was, asking),
    notes: [{ key: 'held-back', by: heldBack }],
    ...(was !== undefined && { known: was }),
  }
  return buildStep(spec, {}, OPEN, context)
}

const smallestStep = (context: Context): FlowStep =>
  buildStep(STEP, { meeting: context.subject }, OPEN, context)

/** In a sheet, while no such thought is known. */
export const anyBelief = (context: FlowContext & Context): readonly FlowStep[] => [
  buildStep({ ...QUESTION, asking: { as: 'line' }, visibility: 'share' }, {}, OPEN, context),
  smallestStep(context),
]

/** Keeps the question with the thought and, shared, among those of the conversation; the step is one of the user's own. */
export function withBelief(
  meeting: MeetingRecord,
  context: Context,
  steps: readonly FlowStep[],
  answers: Answers,
): MeetingRecord {
  const question = ownQuestion(context)
  if (isGone(context, answers)) return withOwnStep(withoutQuestion(meeting, question.was), context, answers)
  const listed = withListed(meeting, [question], steps, answers)
  const asked = putOnSide(listed, BELIEF_QUESTION, askedNow(question, answers), 'private')
  return withOwnStep(asked, context, answers)
}

/** The thought was cleared, or is another one that holds nobody back. */
function isGone({ subject, language }: Context, answers: Answers): boolean {
  const was = subject?.private.belief
  const now = textOf(standing(answers, 'belief', was))
  return now !== was && (now === undefined || heldBackBy(now, language) === null)
}

function withoutQuestion(meeting: MeetingRecord, was: string | undefined): MeetingRecord {
  const still = (meeting.private.assumptions ?? []).map(({ question }) => question)
  return putOnSide(withoutListed(meeting, [was], still), BELIEF_QUESTION, undefined, 'private')
}

/** The step counts among the user's own; in other words it stays the same step, as long as it is open. */
function withOwnStep(meeting: MeetingRecord, context: Context, answers: Answers): MeetingRecord {
  const was = context.subject?.private[BELIEF_STEP]
  const now = textOf(standing(answers, BELIEF_STEP, was))
  if (now === was) return meeting
  const before = meeting.private.steps ?? []
  const at = was === undefined ? -1 : before.findIndex((step) => isStill(step, was, context))
  const rest = before.filter((_step, index) => index !== at)
  const place = at < 0 ? rest.length : at
  const made = now === undefined ? [] : [stepOf(now, before[at], meeting, context)]
  const fresh = made.filter(({ what }) => !rest.some((step) => step.what === what))
  const steps = [...rest.slice(0, place), ...fresh, ...rest.slice(place)]
  const { steps: _before, ...own } = meeting.private
  return { ...meeting, private: { ...own, ...(steps.length > 0 && { steps }) } }
}

const isStill = ({ status, what }: OwnStep, text: string, context: Context): boolean =>
  status === 'open' && what === read(text, context).what

function stepOf(text: string, old: OwnStep | undefined, meeting: MeetingRecord, context: Context): OwnStep {
  const { what, by } = read(text, context)
  const ordinal = meeting.private.steps?.length ?? 0
  const id =
    old?.id ?? makeId('a', { kind: 'step', file: meeting.file, text, ordinal }, allIds(context.folder))
  return { id, what, ...(by && { by }), status: 'open', made: old?.made ?? context.today }
}

const read = (text: string, { today, language }: Context): ReturnType<typeof ifThenStep> =>
  ifThenStep(text, { today, lang: language })
