import { questionsAbout } from '../../coach/assumptions/as-question.ts'
import type { Assumption } from '../../domain/private/meeting.ts'
import type { MeetingRecord } from '../../domain/records.ts'
import type { Answers } from '../../engine/answers.ts'
import { buildStep, OPEN, type Spec } from '../build-step.ts'
import type { FlowContext, FlowStep } from '../flow-step.ts'
import { standing, textsOf } from '../given.ts'
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
 * An assumption about the other is offered as a question to them (advice S11, B10). Only the question the user accepts
 * joins the questions of the conversation; the assumption stays theirs.
 */
const ID = 'assumption-question'

export const isAssumptionQuestion = (id: string): boolean => id.startsWith(`${ID}:`)

const ownQuestion = ({ text, question }: Assumption): OwnQuestion => ({ id: `${ID}:${text}`, was: question })

/** The assumptions as they stand after the answers, each with the question it became before. */
function assumptionsNow({ context, answers }: Asking): readonly Assumption[] {
  const before = context.subject?.private.assumptions ?? []
  const known = before.map(({ text }) => text)
  const texts = textsOf(standing(answers, 'assumptions', known))
  return [...new Set(texts)].map((text) => before.find((one) => one.text === text) ?? { text })
}

/** One question per assumption that was neither confirmed nor refuted. */
export const assumptionQuestions = (asking: Asking): readonly FlowStep[] =>
  assumptionsNow(asking)
    .filter(({ state }) => state === undefined || state === 'unknown')
    .map((assumption) => questionStep(assumption, asking))

const ABOUT = {
  text: 'prep.assumption-question',
  part: 'other',
  screen: 'assumptions',
  conditional: true,
  when: { of: 'assumption' },
} as const satisfies Partial<Spec>

function questionStep(assumption: Assumption, asking: Asking): FlowStep {
  const { context, kind, name } = asking
  const { text, question } = assumption
  const spec: Spec = {
    ...ABOUT,
    id: ownQuestion(assumption).id,
    params: { quote: text },
    asking: { as: 'line', offers: offered(questionsAbout(text, context.language, { name, kind })) },
    visibility: visibilityOf(question, asking),
    ...(question !== undefined && { known: question }),
  }
  return buildStep(spec, {}, OPEN, context)
}

/** In a sheet, while no assumption is known: the question once, for whichever will be typed. */
export const anyAssumption = (context: FlowContext): FlowStep => ({
  ...buildStep({ ...ABOUT, id: `${ID}:`, asking: { as: 'line' }, visibility: 'share' }, {}, OPEN, context),
  under: { exampleOf: 'prep.assumptions' },
})

/**
 * Keeps with each assumption which question it became, and puts the shared ones among those of the conversation. The
 * question of an assumption that is gone goes with it.
 * @param before the assumptions as they were
 */
export function withAssumptionQuestions(
  meeting: MeetingRecord,
  before: readonly Assumption[],
  steps: readonly FlowStep[],
  answers: Answers,
): MeetingRecord {
  const { assumptions = [] } = meeting.private
  const standsStill = new Set(assumptions.map(({ text }) => text))
  const gone = before.filter(({ text }) => !standsStill.has(text))
  const still = [meeting.private['belief-question'], ...assumptions.map(({ question }) => question)]
  const rid = withoutListed(
    meeting,
    gone.map(({ question }) => question),
    still,
  )
  if (assumptions.length === 0) return rid
  const listed = withListed(rid, assumptions.map(ownQuestion), steps, answers)
  const kept = assumptions.map((assumption) => {
    const { question: _before, ...rest } = assumption
    const question = askedNow(ownQuestion(assumption), answers)
    return { ...rest, ...(question !== undefined && { question }) }
  })
  return { ...listed, private: { ...listed.private, assumptions: kept } }
}
