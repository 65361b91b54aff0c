import { type AnswerContext, findingsIn, isDistressed } from '../../coach/answer.ts'
import type { Finding } from '../../coach/finding.ts'
import type { FlowId } from '../../domain/codes.ts'
import type { Answers, Json } from '../../engine/answers.ts'
import { coachedAs, isInWords } from '../../flows/coached.ts'
import { audienceOf } from '../../flows/file-answers.ts'
import type { FlowStep } from '../../flows/flow-step.ts'
import { textsIn } from '../../flows/texts-in.ts'

/** What the coach noticed in the answer to one question. */
export interface AnswerFinding extends Finding {
  /** The id of the question. */
  readonly id: string
}

/** Everything there is to notice in the answers of one flow, and whether they tell of distress. */
export interface Noticed {
  readonly findings: readonly AnswerFinding[]
  readonly distress: boolean
}

/** Looks through the answers to these questions; where one tells of distress, nothing is corrected. */
export function notice(
  flow: FlowId,
  steps: readonly FlowStep[],
  answers: Answers,
  context: AnswerContext,
): Noticed {
  const distress = steps.some((step) => textsOf(step, answers).some((text) => isDistressed(text, context)))
  const findings = distress ? [] : steps.flatMap((step) => findingsAt(flow, step, answers, context))
  return { findings, distress }
}

function textsOf(step: FlowStep, answers: Answers): readonly string[] {
  const answer = answers[step.id]
  return isInWords(step) && answer?.is === 'given' ? textsIn(answer.value) : []
}

/** What was typed, line by line: of what was taken apart the line it came from, and not its parts one by one. */
function linesOf(step: FlowStep, answers: Answers): readonly string[] {
  const answer = answers[step.id]
  if (answer?.is !== 'given' || !Array.isArray(answer.value)) return textsOf(step, answers)
  return answer.value.flatMap((one: Json) => {
    if (typeof one !== 'object' || one === null || Array.isArray(one)) return textsIn(one)
    return 'line' in one && typeof one.line === 'string' ? [one.line] : []
  })
}

function findingsAt(
  flow: FlowId,
  step: FlowStep,
  answers: Answers,
  context: AnswerContext,
): readonly AnswerFinding[] {
  const as = coachedAs(flow, step.id)
  if (as === null) return []
  return linesOf(step, answers)
    .flatMap((text) => findingsIn(text, as, context))
    .filter(({ rule }) => isHeardByOthers(flow, step, answers) || !rule.startsWith('message/'))
    .map((finding) => ({ id: step.id, ...finding }))
}

/** What stays with the user is not corrected for its tone; an opening and what is practised are said aloud. */
const isHeardByOthers = (flow: FlowId, step: FlowStep, answers: Answers): boolean =>
  flow === 'practice' || step.id === 'opening' || audienceOf(step, answers) === 'share'
