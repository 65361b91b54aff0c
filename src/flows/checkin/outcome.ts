import { toldDay } from '../../coach/dates/told-day.ts'
import { ifThenStep } from '../../coach/agreements/if-then-step.ts'
import type { GoalStatus } from '../../domain/codes.ts'
import { monthOf } from '../../domain/day.ts'
import { allIds, makeId } from '../../domain/ids.ts'
import { newEvidence } from '../../domain/new-evidence.ts'
import type { Goal } from '../../domain/plan.ts'
import type { OwnStep } from '../../domain/private/step.ts'
import type { CheckinRecord, Folder } from '../../domain/records.ts'
import { withRecord } from '../../domain/with-record.ts'
import type { Answers } from '../../engine/answers.ts'
import { audienceOf, fileAnswers } from '../file-answers.ts'
import type { FlowStep } from '../flow-step.ts'
import { standing, textOf } from '../given.ts'
import type { Outcome } from '../prep/outcome.ts'
import { withStatuses } from '../status-outcome.ts'
import { withExperiments } from './experiment-outcome.ts'
import { type CheckinContext, checkinSteps } from './steps.ts'

/** What a finished check-in changes: the month, agreements where they live, a new piece of evidence, goals. */
export function checkinOutcome(context: CheckinContext, answers: Answers): Outcome<CheckinRecord> {
  const steps = checkinSteps({ ...context, interactive: false }, answers)
  const base = context.subject ?? newCheckin(context)
  const filed = fileAnswers(base, 'checkin', steps, answers)
  const record: CheckinRecord = {
    ...filed,
    private: { ...filed.private, ...ownStep(context, filed, answers), ...goalAnswers(context, answers) },
  }
  const spoken = withStatuses(context.folder, context.open, answers, context.today)
  const goaled = withTrend(withGoals(spoken, context, answers), answers)
  const tried = withExperiments(goaled, context, steps, answers)
  const won = withWin(tried, context, steps, answers)
  return { folder: withRecord(won, record), record }
}

const newCheckin = (context: CheckinContext): CheckinRecord => ({
  type: 'checkin',
  file: context.file,
  shared: { made: context.today },
  private: {},
})

/** The step for the coming month; in the ledger it stands under "mine", and nobody else sees it (advice S16). */
function ownStep(
  context: CheckinContext,
  checkin: CheckinRecord,
  answers: Answers,
): { readonly steps?: readonly OwnStep[] } {
  const text = textOf(standing(answers, 'step', undefined))
  const before = checkin.private.steps ?? []
  if (!text) return {}
  const { what, by } = ifThenStep(text, { today: context.today, lang: context.language })
  if (before.some((step) => step.what === what)) return {}
  const parts = { kind: 'step', file: checkin.file, text, ordinal: before.length }
  const id = makeId('a', parts, allIds(context.folder))
  return { steps: [...before, { id, what, ...(by && { by }), status: 'open', made: context.today }] }
}

/** What went well becomes evidence, on the side the user chose; one sentence is enough (advice S107). */
function withWin(
  folder: Folder,
  context: CheckinContext,
  steps: readonly FlowStep[],
  answers: Answers,
): Folder {
  const line = textOf(standing(answers, 'win', undefined))
  const step = steps.find(({ id }) => id === 'win')
  if (!line || !step || isKept(folder, context, line)) return folder
  const side = audienceOf(step, answers)
  const goal = textOf(standing(answers, 'win-goal', undefined))
  return withRecord(
    folder,
    newEvidence(folder, {
      line,
      date: toldDay(line, context.today) ?? context.today,
      side,
      ...(goal && { goal }),
    }),
  )
}

/** The same line in the same month is one piece of evidence: it was picked from the list. */
const isKept = ({ evidence }: Folder, { today }: CheckinContext, line: string): boolean =>
  evidence.some(
    ({ shared, private: own }) =>
      monthOf(shared.date) === monthOf(today) && (shared.line ?? own.line) === line,
  )

const goalAnswer = (answers: Answers, goal: Goal): string | undefined =>
  textOf(standing(answers, `goal-status:${goal.id}`, undefined))

function goalAnswers(context: CheckinContext, answers: Answers): Partial<CheckinRecord['private']> {
  const said = context.goals.flatMap((goal) => {
    const answer = goalAnswer(answers, goal)
    return answer ? [[goal.id, answer] as const] : []
  })
  return said.length > 0 ? { 'goal-status': Object.fromEntries(said) } : {}
}

const CLOSES: Readonly<Record<string, GoalStatus | undefined>> = { drop: 'dropped', reached: 'reached' }

/** A goal that was reached or dropped is closed in the plan. */
function withGoals(folder: Folder, context: CheckinContext, answers: Answers): Folder {
  const close = (goal: Goal): Goal => {
    const status = CLOSES[goalAnswer(answers, goal) ?? '']
    return status ? { ...goal, status, closed: context.today } : goal
  }
  if (!context.goals.some((goal) => CLOSES[goalAnswer(answers, goal) ?? ''])) return folder
  return withEachGoal(folder, close)
}

/** What changes in the field stands with the goal it fits (advice S28). */
function withTrend(folder: Folder, answers: Answers): Folder {
  const goal = textOf(standing(answers, 'field-goal', undefined))
  const trend = textOf(standing(answers, 'field', undefined))
  if (goal === undefined || trend === undefined) return folder
  return withEachGoal(folder, (one) => (one.id === goal ? { ...one, trend } : one))
}

function withEachGoal(folder: Folder, change: (goal: Goal) => Goal): Folder {
  const { plan } = folder
  const changed = (goals: readonly Goal[] | undefined): { readonly goals?: readonly Goal[] } =>
    goals ? { goals: goals.map(change) } : {}
  return withRecord(folder, {
    ...plan,
    shared: { ...plan.shared, ...changed(plan.shared.goals) },
    private: { ...plan.private, ...changed(plan.private.goals) },
  })
}
