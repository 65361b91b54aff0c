import { goalsOf } from '../../domain/records.ts'
import type { Answers } from '../../engine/answers.ts'
import type { FlowStep } from '../flow-step.ts'
import { standing, textsOf } from '../given.ts'
import { goalChoice } from '../goal-choice.ts'
import { readYesNo } from '../readers.ts'
import { typedText } from '../typed-text.ts'
import type { DebriefId } from './questions.ts'
import type { MadeAgreement } from './agreement-steps.ts'
import type { DebriefContext } from './debrief-context.ts'

/** Makes a question of the table. */
type Row = (id: DebriefId, context: DebriefContext) => FlowStep

/** What was said, the first reaction, what is true in it, and what to do (advice S30, S93). */
const FEEDBACK: readonly DebriefId[] = ['feedback', 'feedback-first', 'feedback-accept', 'feedback-reaction']

/** Without feedback there is nothing to react to. */
export function feedbackSteps(context: DebriefContext, answers: Answers, row: Row): readonly FlowStep[] {
  const known = context.subject?.shared.feedback ?? context.subject?.private.feedback
  const none = 'feedback' in answers && standing(answers, 'feedback', known) === undefined
  return (none ? FEEDBACK.slice(0, 1) : FEEDBACK).map((id) => row(id, context))
}

/** Whom they named to talk to next, and whether those come on the list of people (advice S75). */
export function introductions(context: DebriefContext, answers: Answers, row: Row): readonly FlowStep[] {
  const names = textsOf(standing(answers, 'introduced', undefined))
  const asked = row('introduced', context)
  return names.length > 0 ? [asked, listedStep(names)] : [asked]
}

const listedStep = (names: readonly string[]): FlowStep => ({
  id: 'introduced-listed',
  kind: 'yes-no',
  text: 'debrief.introduced-listed',
  params: { name: names.join(', ') },
  part: 'learned',
  audience: 'private',
  mayChange: false,
  conditional: true,
  parse: readYesNo,
  typed: typedText,
})

/** Which goal each new agreement brings nearer, on one screen (advice S104). */
export function agreementGoals(
  { folder }: DebriefContext,
  agreements: readonly MadeAgreement[],
): readonly FlowStep[] {
  const goals = goalsOf(folder.plan).filter(({ status }) => status === 'open')
  if (goals.length === 0) return []
  return agreements.map(({ id, what, line }) =>
    goalChoice(goals, {
      id: `agreement-goal:${id}`,
      text: 'debrief.agreement-goal',
      part: 'look-back',
      screen: 'agreement-goal',
      params: { quote: line ?? what },
    }),
  )
}
