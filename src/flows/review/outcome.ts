import type { Horizon } from '../../domain/codes.ts'
import { addMonths, type Day } from '../../domain/day.ts'
import { reviewFile } from '../../domain/file-names.ts'
import { closedGoal, newGoalId, withGoal } from '../../domain/goals.ts'
import { withKnows } from '../../domain/people.ts'
import type { Goal, Milestone } from '../../domain/plan.ts'
import type { Folder, PeopleRecord, PlanRecord, ReviewRecord } from '../../domain/records.ts'
import { withRecord } from '../../domain/with-record.ts'
import type { Answers } from '../../engine/answers.ts'
import { audienceOf, fileAnswers, putOnSide } from '../file-answers.ts'
import type { FlowStep } from '../flow-step.ts'
import { standing, textOf, textsOf } from '../given.ts'
import { newSecrets, withSecrets } from '../secrets.ts'
import { type Outcome, withEarlier, withPlan } from '../prep/outcome.ts'
import { withFirstStep } from './first-step.ts'
import { type KnownGoal, type ReviewContext, reviewSteps, secrecyOf } from './steps.ts'

/** What a finished review changes: the plan with its goals, a first step, and the review itself. */
export function reviewOutcome(context: ReviewContext, from: Day, answers: Answers): Outcome<ReviewRecord> {
  const steps = reviewSteps({ ...context, interactive: false }, answers)
  const record = fileAnswers(context.subject ?? newReview(context, from), 'review', steps, answers)
  const plan = withReviewedGoal(
    withReviewedGoal(renewedPlan(context, steps, answers), 'short', context, steps, answers),
    'long',
    context,
    steps,
    answers,
  )
  const planned = withPlan(context.folder, plan)
  const kept = withWhoKnows(
    withPeople(withSettings(planned, steps, answers), steps, answers),
    context,
    answers,
  )
  const stepped = withFirstStep(kept, record, context, steps, answers)
  const secrets = newSecrets(secrecyOf(context, answers), steps, answers)
  return { folder: withSecrets(withRecord(stepped.folder, stepped.record), secrets), record: stepped.record }
}

function newReview(context: ReviewContext, from: Day): ReviewRecord {
  const file = reviewFile(context.today, context.folder.files)
  return { type: 'review', file, shared: { made: context.today, from }, private: {} }
}

const renewedPlan = (context: ReviewContext, steps: readonly FlowStep[], answers: Answers): PlanRecord =>
  withEarlier(context, fileAnswers(context.folder.plan, 'plan', steps, answers))

/** A goal in new words replaces the newest open one of its horizon; the same words leave it, on the side now chosen. */
function withReviewedGoal(
  plan: PlanRecord,
  horizon: Horizon,
  context: ReviewContext,
  steps: readonly FlowStep[],
  answers: Answers,
): PlanRecord {
  const step = steps.find(({ id }) => id === horizon)
  const known: KnownGoal | null = horizon === 'short' ? context.short : context.long
  const text = step && textOf(standing(answers, horizon, known?.goal.text))
  if (!step || (text === undefined && !known)) return plan
  const side = audienceOf(step, answers)
  const halfway = horizon === 'long' ? halfwayOf(answers, context.today) : []
  if (known && text === known.goal.text) return withGoal(plan, withMilestones(known.goal, halfway), side)
  const old: Goal | null =
    known && closedGoal(known.goal, text === undefined ? 'dropped' : 'replaced', context.today)
  const closed = old ? withGoal(plan, old, known?.private === true ? 'private' : side) : plan
  return text === undefined
    ? closed
    : withGoal(
        closed,
        withMilestones(
          newGoal(text, horizon, { ...context, folder: { ...context.folder, plan: closed } }),
          halfway,
        ),
        side,
      )
}

/** What is different a year from now is a point on the way to the far goal (advice S87). */
function halfwayOf(answers: Answers, today: Day): readonly Milestone[] {
  const what = textOf(standing(answers, 'middle', undefined))
  return what === undefined ? [] : [{ what, by: addMonths(today, 12) }]
}

const withMilestones = (goal: Goal, more: readonly Milestone[]): Goal =>
  more.length === 0 ? goal : { ...goal, milestones: [...(goal.milestones ?? []), ...more] }

const newGoal = (text: string, horizon: Horizon, { folder, today }: ReviewContext): Goal => ({
  id: newGoalId(folder, text),
  text,
  horizon,
  status: 'open',
  made: today,
})

function withPeople(folder: Folder, steps: readonly FlowStep[], answers: Answers): Folder {
  const network = answers['network']
  if (network?.is !== 'given' && network?.is !== 'cleared') return folder
  const record: PeopleRecord = fileAnswers(folder.people, 'people', steps, answers)
  return withRecord(folder, record)
}

function withSettings(folder: Folder, steps: readonly FlowStep[], answers: Answers): Folder {
  const pop = answers['pop']
  if (!steps.some(({ id }) => id === 'pop') || (pop?.is !== 'given' && pop?.is !== 'cleared')) return folder
  // A setting has one side only: the file of settings goes to nobody.
  return withRecord(
    folder,
    putOnSide(folder.settings, 'pop', pop.is === 'given' ? pop.value : undefined, 'share'),
  )
}

/** A line names somebody, and behind a colon what they know; without that it is what was talked about (advice S26, S53). */
function withWhoKnows(folder: Folder, { today }: ReviewContext, answers: Answers): Folder {
  const people = textsOf(standing(answers, 'network-knows', undefined)).reduce((record, line) => {
    const [, name = line, told] = /^([^:]+):\s*(\S.*)$/su.exec(line) ?? []
    const what = told ?? textOf(standing(answers, 'network', undefined))
    return what === undefined ? record : withKnows(record, { name: name.trim(), what, since: today })
  }, folder.people)
  return people === folder.people ? folder : withRecord(folder, people)
}
