import { addMonths, firstOfMonth } from '../../domain/day.ts'
import { latestFirst } from '../../domain/energy.ts'
import { startOfCheckin } from '../../domain/month-of-checkin.ts'
import type { Goal } from '../../domain/plan.ts'
import type { Answers } from '../../engine/answers.ts'
import type { FlowStep } from '../flow-step.ts'
import { goalChoice } from '../goal-choice.ts'
import type { CheckinContext } from './steps.ts'

/** A field does not change every month: it is asked about once a quarter (advice S28). */
const QUARTER = 3

/** Is it a quarter since somebody said what changes in their field? The check-in being made does not count. */
export function isFieldDue({ folder, today, subject }: CheckinContext): boolean {
  const last = latestFirst(folder.checkins, today).find(
    ({ file, shared, private: own }) => file !== subject?.file && (shared.field ?? own.field) !== undefined,
  )
  return last === undefined || startOfCheckin(last) <= addMonths(firstOfMonth(today), -QUARTER)
}

/** Which goal it fits; what the user keeps to themselves fits only a goal that is theirs alone. */
export function fieldGoalStep(
  { folder, goals }: CheckinContext,
  field: FlowStep,
  answers: Answers,
): readonly FlowStep[] {
  const answer = answers['field']
  if (answer?.is !== 'given') return []
  const own = new Set((folder.plan.private.goals ?? []).map(({ id }) => id))
  const isOwn = (answer.audience ?? field.audience) === 'private'
  const fitting = goals.filter(({ id }) => !isOwn || own.has(id))
  return choiceOf(fitting, { id: 'field-goal', text: 'checkin.field-goal', part: 'try' })
}

/** Which goal what went well is an example of (advice S107). */
export const winGoalStep = ({ goals }: CheckinContext, answers: Answers): readonly FlowStep[] => {
  const win = answers['win']
  if (win?.is !== 'given') return []
  const quote = typeof win.value === 'string' ? win.value : ''
  return choiceOf(goals, { id: 'win-goal', text: 'checkin.win-goal', part: 'further', params: { quote } })
}

const choiceOf = (
  goals: readonly Goal[],
  asked: Omit<Parameters<typeof goalChoice>[1], 'conditional'>,
): readonly FlowStep[] => (goals.length === 0 ? [] : [goalChoice(goals, { ...asked, conditional: true })])
