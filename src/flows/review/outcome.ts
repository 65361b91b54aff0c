import { goalsOf } from '../../domain/records.ts'
import { findDeadline } from '../../coach/dates/find-deadline.ts'
import type { Audience, Horizon } from '../../domain/codes.ts'
import type { Day } from '../../domain/day.ts'
import { reviewFile } from '../../domain/file-names.ts'
import { allIds, makeId } from '../../domain/ids.ts'
import type { Goal } from '../../domain/plan.ts'
import type {
  AgreementsRecord,
  Folder,
  PeopleRecord,
  PlanRecord,
  ReviewRecord,
} from '../../domain/records.ts'
import { withRecord } from '../../domain/with-record.ts'
import type { Answers } from '../../engine/answers.ts'
import { audienceOf, fileAnswers, putOnSide } from '../file-answers.ts'
import type { FlowStep } from '../flow-step.ts'
import { standing, textOf } from '../given.ts'
import { newSecrets, withSecrets } from '../secrets.ts'
import { type Outcome, withEarlier, withPlan } from '../prep/outcome.ts'
import { type KnownGoal, type ReviewContext, reviewSteps, secrecyOf } from './steps.ts'

/** What a finished review changes: the plan with its goals, a first step, and the review itself. */
export function reviewOutcome(context: ReviewContext, from: Day, answers: Answers): Outcome<ReviewRecord> {
  const steps = reviewSteps({ ...context, interactive: false }, answers)
  const record = fileAnswers(context.subject ?? newReview(context, from), 'review', steps, answers)
  const plan = withGoal(
    withGoal(renewedPlan(context, steps, answers), 'short', context, steps, answers),
    'long',
    context,
    steps,
    answers,
  )
  const planned = withPlan(context.folder, plan)
  const kept = withPeople(withSettings(planned, steps, answers), steps, answers)
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
function withGoal(
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
  const without = known ? withoutGoal(plan, known.goal.id) : plan
  if (known && text === known.goal.text) return addGoal(without, known.goal, side)
  const old: Goal | null = known && {
    ...known.goal,
    status: text === undefined ? 'dropped' : 'replaced',
    closed: context.today,
  }
  const closed = old ? addGoal(without, old, known?.private === true ? 'private' : side) : without
  return text === undefined ? closed : addGoal(closed, newGoal(closed, text, horizon, context), side)
}

function newGoal(plan: PlanRecord, text: string, horizon: Horizon, context: ReviewContext): Goal {
  const goals = goalsOf(plan)
  const id = makeId(
    'g',
    { kind: 'goal', file: plan.file, text, ordinal: goals.length },
    allIds(context.folder),
  )
  return { id, text, horizon, status: 'open', made: context.today }
}

function withoutGoal(plan: PlanRecord, id: string): PlanRecord {
  const { goals: shared, ...open } = plan.shared
  const { goals: own, ...kept } = plan.private
  return {
    ...plan,
    shared: { ...open, ...otherGoals(shared, id) },
    private: { ...kept, ...otherGoals(own, id) },
  }
}

function otherGoals(goals: readonly Goal[] | undefined, id: string): { readonly goals?: readonly Goal[] } {
  const left = (goals ?? []).filter((goal) => goal.id !== id)
  return left.length > 0 ? { goals: left } : {}
}

const addGoal = (plan: PlanRecord, goal: Goal, side: Audience): PlanRecord => {
  const key = side === 'share' ? 'shared' : 'private'
  const goals = [...(plan[key].goals ?? []), goal].toSorted((a, b) =>
    a.made < b.made ? -1 : a.made > b.made ? 1 : 0,
  )
  return { ...plan, [key]: { ...plan[key], goals } }
}

/** The first step is an agreement of the user's with themselves, linked to the short goal; or a step nobody else sees. */
function withFirstStep(
  folder: Folder,
  review: ReviewRecord,
  context: ReviewContext,
  steps: readonly FlowStep[],
  answers: Answers,
): { readonly folder: Folder; readonly record: ReviewRecord } {
  const what = textOf(standing(answers, 'first', undefined))
  const step = steps.find(({ id }) => id === 'first')
  if (!what || !step) return { folder, record: review }
  const goal = openGoal(folder)
  const before = [...(folder.agreements.shared.agreements ?? []), ...(review.private.steps ?? [])]
  if (before.some((one) => one.what === what && one.made === context.today)) return { folder, record: review }
  const shared = audienceOf(step, answers) === 'share'
  const file = shared ? folder.agreements.file : review.file
  const id = makeId('a', { kind: 'agreement', file, text: what, ordinal: before.length }, allIds(folder))
  const reading = findDeadline(what, { today: context.today, lang: context.language })?.reading
  const own = {
    id,
    what,
    ...(reading?.kind === 'day' && { by: reading.day }),
    status: 'open',
    made: context.today,
    ...(goal && { goal }),
  } as const
  if (shared) return { folder: withAgreement(folder, { ...own, who: 'me' }), record: review }
  return {
    folder,
    record: { ...review, private: { ...review.private, steps: [...(review.private.steps ?? []), own] } },
  }
}

const openGoal = (folder: Folder): string | undefined =>
  goalsOf(folder.plan).findLast((goal) => goal.horizon === 'short' && goal.status === 'open')?.id

function withAgreement(
  folder: Folder,
  agreement: NonNullable<AgreementsRecord['shared']['agreements']>[number],
): Folder {
  const record = folder.agreements
  return withRecord(folder, {
    ...record,
    shared: { ...record.shared, agreements: [...(record.shared.agreements ?? []), agreement] },
  })
}

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
