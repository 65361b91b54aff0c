import { questionsAbout } from '../../coach/assumptions/as-question.ts'
import type { MeetingKind } from '../../domain/codes.ts'
import { fold } from '../../domain/fold.ts'
import type { Assumption } from '../../domain/private/meeting.ts'
import type { MeetingRecord } from '../../domain/records.ts'
import type { Answers } from '../../engine/answers.ts'
import { buildStep, OPEN, type Spec, type Visibility } from '../build-step.ts'
import { audienceOf, putOnSide } from '../file-answers.ts'
import type { FlowContext, FlowStep } from '../flow-step.ts'
import { standing, textOf, textsOf } from '../given.ts'

/**
 * Questions to the other that come of what the user keeps to themselves: an assumption becomes a question (advice S11,
 * B10). Only the question the user accepts joins the questions of the conversation; what it came of stays theirs.
 */
const ASSUMPTION_QUESTION = 'assumption-question'

const questionId = (text: string): string => `${ASSUMPTION_QUESTION}:${text}`

export const isOwnQuestion = (id: string): boolean => id.startsWith(`${ASSUMPTION_QUESTION}:`)

/** Whom the questions are for, and where the questions of the conversation stand after the answers so far. */
export interface Asking {
  readonly context: FlowContext & { readonly subject: MeetingRecord | null }
  readonly answers: Answers
  readonly kind: MeetingKind
  readonly name: string
  /** The step that asks for questions, where this kind of conversation has one. */
  readonly questions: FlowStep | undefined
}

/** The assumptions as they stand after the answers, each with the question it became before. */
export function assumptionsNow({
  context,
  answers,
}: Pick<Asking, 'context' | 'answers'>): readonly Assumption[] {
  const before = context.subject?.private.assumptions ?? []
  const texts = textsOf(
    standing(
      answers,
      'assumptions',
      before.map(({ text }) => text),
    ),
  )
  return [...new Set(texts)].map((text) => before.find((one) => one.text === text) ?? { text })
}

/** One question per assumption that was neither confirmed nor refuted. */
export function assumptionQuestions(asking: Asking): readonly FlowStep[] {
  return assumptionsNow(asking)
    .filter(({ state }) => state === undefined || state === 'unknown')
    .map(({ text, question }) => assumptionQuestion(text, question, asking))
}

function assumptionQuestion(text: string, was: string | undefined, asking: Asking): FlowStep {
  const { context, kind, name } = asking
  const offers = questionsAbout(text, context.language, { name, kind })
  return buildStep(
    {
      ...ABOUT_ASSUMPTION,
      id: questionId(text),
      params: { quote: text },
      asking: { as: 'line', offers: offers.map((question) => ({ shown: question, value: question })) },
      visibility: visibilityOf(was, asking),
      ...(was !== undefined && { known: was }),
    },
    {},
    OPEN,
    context,
  )
}

const ABOUT_ASSUMPTION = {
  text: 'prep.assumption-question',
  part: 'other',
  screen: 'assumptions',
  conditional: true,
  when: { of: 'assumption' },
} as const satisfies Partial<Spec>

/** In a sheet, while no assumption is known: the question once, for whichever will be typed. */
export const anyAssumption = (context: FlowContext): FlowStep =>
  buildStep(
    { ...ABOUT_ASSUMPTION, id: ASSUMPTION_QUESTION, asking: { as: 'line' }, visibility: 'share' },
    {},
    OPEN,
    context,
  )

/**
 * A question that is new goes where the others are. One that was taken off their list stays the user's own, until they
 * share it again.
 */
function visibilityOf(was: string | undefined, asking: Asking): Visibility {
  const { isPrivate, lines } = listNow(asking)
  if (isPrivate) return 'private'
  return was !== undefined && !lines.some((line) => isSame(line, was)) ? 'until-shared' : 'share'
}

function listNow({ context, answers, questions }: Asking): {
  readonly isPrivate: boolean
  readonly lines: readonly string[]
} {
  const { shared, private: own } = context.subject ?? { shared: {}, private: {} }
  const known = shared.questions ?? own.questions
  return {
    isPrivate: questions
      ? audienceOf(questions, answers) === 'private'
      : shared.questions === undefined && own.questions !== undefined,
    lines: textsOf(standing(answers, 'questions', known)),
  }
}

const isSame = (one: string, other: string): boolean => bare(one) === bare(other)

const bare = (text: string): string =>
  fold(text)
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** Keeps with each assumption which question it became, and puts the shared ones among those of the conversation. */
export function withOwnQuestions(
  meeting: MeetingRecord,
  steps: readonly FlowStep[],
  answers: Answers,
): MeetingRecord {
  const { assumptions } = meeting.private
  if (!assumptions) return meeting
  const asked = assumptions.map(({ question, ...rest }) => {
    const now = textOf(standing(answers, questionId(rest.text), question))
    return { ...rest, ...(now !== undefined && { question: now }) }
  })
  const listed = assumptions.reduce(
    (filed, { text, question }) => relisted(filed, steps, answers, questionId(text), question),
    meeting,
  )
  return { ...listed, private: { ...listed.private, assumptions: asked } }
}

/** The questions of the conversation after one was accepted, put in other words, kept back or taken back. */
function relisted(
  meeting: MeetingRecord,
  steps: readonly FlowStep[],
  answers: Answers,
  id: string,
  was: string | undefined,
): MeetingRecord {
  const step = steps.find((one) => one.id === id)
  const answer = answers[id]
  if (!step || answer === undefined || answer.is === 'skipped') return meeting
  const now = answer.is === 'given' ? textOf(answer.value) : undefined
  const shared = now !== undefined && audienceOf(step, answers) === 'share' ? [now] : []
  const before = meeting.shared.questions ?? []
  const at = before.findIndex((line) => was !== undefined && isSame(line, was))
  const rest = before.filter((_line, index) => index !== at)
  const fresh = shared.filter((line) => !rest.some((other) => isSame(other, line)))
  const place = at < 0 ? rest.length : at
  const lines = [...rest.slice(0, place), ...fresh, ...rest.slice(place)]
  if (lines.length === before.length && lines.every((line, index) => line === before[index])) return meeting
  if (lines.length > 0) return { ...meeting, shared: { ...meeting.shared, questions: lines } }
  return putOnSide(meeting, 'questions', undefined, 'share')
}

/** Questions of a conversation that came of something private, and that the user shares in these very words. */
export const sharedOwnQuestions = ({ shared, private: own }: MeetingRecord): readonly string[] =>
  (own.assumptions ?? []).flatMap(({ question }) =>
    question !== undefined && shared.questions?.some((line) => isSame(line, question)) === true
      ? [question]
      : [],
  )
