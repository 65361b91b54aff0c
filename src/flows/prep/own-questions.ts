import { fold } from '../../domain/fold.ts'
import type { MeetingKind } from '../../domain/codes.ts'
import type { MeetingRecord } from '../../domain/records.ts'
import type { Answers } from '../../engine/answers.ts'
import type { Visibility } from '../build-step.ts'
import { audienceOf, putOnSide } from '../file-answers.ts'
import type { FlowContext, FlowStep, Offer } from '../flow-step.ts'
import { standing, textOf, textsOf } from '../given.ts'

/** Whom the questions are for, and where the questions of the conversation stand after the answers so far. */
export interface Asking {
  readonly context: FlowContext & { readonly subject: MeetingRecord | null }
  readonly answers: Answers
  readonly kind: MeetingKind
  readonly name: string
  /** The step that asks for questions, where this kind of conversation has one. */
  readonly questions: FlowStep | undefined
}

/** A question that came of something private: the id it is asked under, and how it was accepted before. */
export interface OwnQuestion {
  readonly id: string
  readonly was: string | undefined
}

/** Ready questions, each picked by its number. */
export const offered = (questions: readonly string[]): readonly Offer[] =>
  questions.map((question) => ({ shown: question, value: question }))

/**
 * Who sees a question that came of something private. A new one goes where the others are. One that was taken off their
 * list stays the user's own, until they share it again.
 */
export function visibilityOf(was: string | undefined, asking: Asking): Visibility {
  const { isPrivate, lines } = listNow(asking)
  if (isPrivate) return 'private'
  return was !== undefined && !isAmong(lines, was) ? 'until-shared' : 'share'
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

/** How a question stands after the answers; undefined when there is none. */
export const askedNow = ({ id, was }: OwnQuestion, answers: Answers): string | undefined =>
  textOf(standing(answers, id, was))

/** The conversation with its questions after some that came of something private were accepted or taken back. */
export const withListed = (
  meeting: MeetingRecord,
  questions: readonly OwnQuestion[],
  steps: readonly FlowStep[],
  answers: Answers,
): MeetingRecord => questions.reduce((listed, one) => relisted(listed, one, steps, answers), meeting)

/** The questions after one was accepted, put in other words, kept back or taken back; none stands there twice. */
function relisted(
  meeting: MeetingRecord,
  { id, was }: OwnQuestion,
  steps: readonly FlowStep[],
  answers: Answers,
): MeetingRecord {
  const step = steps.find((one) => one.id === id)
  const answer = answers[id]
  if (!step || answer === undefined || answer.is === 'skipped') return meeting
  const now = answer.is === 'given' ? textOf(answer.value) : undefined
  const shared = now !== undefined && audienceOf(step, answers) === 'share' ? [now] : []
  const before = meeting.shared.questions ?? []
  const at = before.findIndex((line) => was !== undefined && isSame(line, was))
  const rest = before.filter((_line, index) => index !== at)
  const place = at < 0 ? rest.length : at
  const fresh = shared.filter((line) => !isAmong(rest, line))
  return withQuestions(meeting, [...rest.slice(0, place), ...fresh, ...rest.slice(place)])
}

/** The conversation without questions whose reason is gone, unless something else still led to the same. */
export function withoutListed(
  meeting: MeetingRecord,
  gone: readonly (string | undefined)[],
  still: readonly (string | undefined)[],
): MeetingRecord {
  const kept = still.filter((question) => question !== undefined)
  const off = gone.filter((question) => question !== undefined && !isAmong(kept, question))
  const lines = (meeting.shared.questions ?? []).filter(
    (line) => !off.some((question) => question !== undefined && isSame(line, question)),
  )
  return off.length === 0 ? meeting : withQuestions(meeting, lines)
}

function withQuestions(meeting: MeetingRecord, lines: readonly string[]): MeetingRecord {
  const before = meeting.shared.questions ?? []
  if (lines.length === before.length && lines.every((line, at) => line === before[at])) return meeting
  return lines.length > 0
    ? { ...meeting, shared: { ...meeting.shared, questions: lines } }
    : putOnSide(meeting, 'questions', undefined, 'share')
}

/** Questions of a conversation that came of something private, and that the user shares in these very words. */
export const sharedOwnQuestions = ({ shared, private: own }: MeetingRecord): readonly string[] =>
  [own['belief-question'], ...(own.assumptions ?? []).map(({ question }) => question)].flatMap((question) =>
    question !== undefined && isAmong(shared.questions ?? [], question) ? [question] : [],
  )

const isAmong = (lines: readonly string[], question: string): boolean =>
  lines.some((line) => isSame(line, question))

const isSame = (one: string, other: string): boolean => bare(one) === bare(other)

const bare = (text: string): string =>
  fold(text)
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
