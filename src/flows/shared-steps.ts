import { namesLeaving } from '../coach/privacy/leak.ts'
import type { FlowId, Route } from '../domain/codes.ts'
import type { Answers } from '../engine/answers.ts'
import { OPEN, buildStep, type Sources, type Spec } from './build-step.ts'
import { typedText } from './typed-text.ts'
import type { QuestionKey } from '../text/questions.ts'
import type { FlowContext, FlowStep } from './flow-step.ts'
import { standing } from './given.ts'
import { readYesNo } from './readers.ts'

/** After the quick route: ten minutes more? Asked only where there is somebody to ask; a sheet says it by its route. */
export const moreStep = (flow: FlowId): FlowStep => ({
  ...yesNo('more', 'any.more', 'more'),
  params: { flow },
})

/** Does the user go the whole way: by the route asked for, or by saying yes to ten minutes more? */
export const wantsFull = ({ route }: { readonly route: Route }, answers: Answers): boolean =>
  route === 'full' || standing(answers, 'more', false) === true

const yesNo = (id: string, text: QuestionKey, part: string): FlowStep => ({
  id,
  kind: 'yes-no',
  text,
  part,
  audience: 'private',
  mayChange: false,
  conditional: true,
  parse: readYesNo,
  typed: typedText,
})

/**
 * Behind every shareable answer that names leaving comes one question: may it stay in what the other reads?
 * (advice S44). No moves the answer to the private side; nothing is changed or taken out.
 */
export function shareAnywaySteps(
  steps: readonly FlowStep[],
  answers: Answers,
  name: string | null,
): readonly FlowStep[] {
  return steps.flatMap((step) => [
    step,
    ...(namesLeavingOpenly(step, answers) ? [shareAnyway(step, answers, name)] : []),
  ])
}

function namesLeavingOpenly(step: FlowStep, answers: Answers): boolean {
  const answer = answers[step.id]
  if (answer?.is !== 'given' || (answer.audience ?? step.audience) !== 'share' || !step.mayChange)
    return false
  return namesLeaving(typedText(answer.value))
}

function shareAnyway(step: FlowStep, answers: Answers, name: string | null): FlowStep {
  const answer = answers[step.id]
  return {
    ...yesNo(`share-anyway:${step.id}`, 'any.share-anyway', step.part),
    params: { ...(name && { name }), quote: answer?.is === 'given' ? typedText(answer.value) : '' },
    when: { of: 'leak' },
    // Enter lets it stand, as everywhere; the program never holds anything back by itself.
    known: true,
  }
}

/** Did the user say that an answer which names leaving should stay with them after all? */
export const keptBack = (answers: Answers, id: string): boolean => {
  const answer = answers[`share-anyway:${id}`]
  return answer?.is === 'given' && answer.value === false
}

const YOUR_NAME: Spec = {
  id: 'your-name',
  text: 'any.your-name',
  asking: { as: 'line' },
  visibility: 'share',
  fixed: true,
  part: 'agreed',
  conditional: true,
  home: { record: 'settings', key: 'your-name' },
  when: { of: 'no-name' },
}

/** The name under a mail, asked when the first mail needs it. */
export function yourNameSteps(context: FlowContext): readonly FlowStep[] {
  const sources: Sources = { settings: context.folder.settings }
  return context.folder.settings.shared['your-name'] ? [] : [buildStep(YOUR_NAME, sources, OPEN, context)]
}
