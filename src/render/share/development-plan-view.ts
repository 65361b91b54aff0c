import type { Agreement } from '../../domain/agreement.ts'
import type { SharedEvidence } from '../../domain/checkin.ts'
import type { Day } from '../../domain/day.ts'
import { sameName } from '../../domain/fold.ts'
import type { SharedMeeting } from '../../domain/meeting.ts'
import type { Goal, SharedPlan } from '../../domain/plan.ts'
import { markdownInline, markdownParagraph, markdownPhrase } from '../markdown-text.ts'
import type { Markdown } from '../markdown-text.ts'
import { listOrNull, orNull } from '../optional.ts'
import { fullDate } from '../words.ts'
import type { DocumentWords } from '../words.ts'
import { type ExperimentItem, experimentItem } from '../experiment-item.ts'
import { agreementItem } from './agreement-item.ts'
import type { AgreementItem } from './agreement-item.ts'
import { directionLine } from './direction-line.ts'
import { exampleLine } from './example-line.ts'
import { type GoalParts, goalParts } from './goal-item.ts'

/** One goal with what was agreed about it and what shows progress. */
export interface GoalItem extends GoalParts {
  readonly agreements: readonly AgreementItem<Markdown>[] | null
  readonly examples: readonly Markdown[] | null
}

/** The plan as the user and their manager keep it together (advice S40, D1). */
export interface DevelopmentPlanView {
  readonly yourName: Markdown | null
  readonly manager: Markdown | null
  readonly made: Markdown
  readonly from: Markdown | null
  readonly until: Markdown | null
  /** Days on which the two talked, oldest first. */
  readonly talks: readonly Markdown[] | null
  readonly strengths: Markdown | null
  readonly values: Markdown | null
  readonly phase: Markdown | null
  readonly ambition: Markdown | null
  readonly why: Markdown | null
  readonly benefit: Markdown | null
  readonly direction: Markdown | null
  readonly directionDetail: Markdown | null
  /** What they keep doing well until a step elsewhere (advice S51). */
  readonly untilThen: Markdown | null
  readonly short: readonly GoalItem[] | null
  readonly long: readonly GoalItem[] | null
  /** What they try out in their work, or do so from now on (advice S82). */
  readonly experiments: readonly ExperimentItem[] | null
  /** Agreements that belong to no goal shown. */
  readonly otherAgreements: readonly AgreementItem<Markdown>[] | null
  /** What the user asked of the manager, newest first. */
  readonly support: readonly Markdown[] | null
  /** "vrijdag 15 januari 2027", the day to discuss progress */
  readonly progressDate: Markdown | null
}

export interface DevelopmentPlanInput {
  readonly plan: SharedPlan
  readonly yourName: string | null
  readonly manager: string | null
  readonly made: Day
  readonly period: { readonly from: Day; readonly until: Day } | null
  /** Conversations with the manager; those with other people have no place in it. */
  readonly meetings: readonly SharedMeeting[]
  /** Agreements that the manager may see. */
  readonly agreements: readonly Agreement[]
  readonly evidence: readonly SharedEvidence[]
  /** The day agreed for discussing progress (advice S40). */
  readonly progressDate: Day | null
}

/** What of the records goes into the development plan. */
export function developmentPlanView(input: DevelopmentPlanInput, words: DocumentWords): DevelopmentPlanView {
  const { plan, period, manager } = input
  const goals = (plan.goals ?? []).filter((goal) => goal.status === 'open')
  const item = (goal: Goal): GoalItem => goalItem(goal, input, words)
  const elsewhere = input.agreements.filter(({ goal }) => !goals.some(({ id }) => id === goal))
  const day = (one: Day): Markdown => markdownInline(fullDate(words.dates, one))
  return {
    yourName: orNull(input.yourName, markdownInline),
    manager: orNull(manager, markdownInline),
    made: day(input.made),
    from: orNull(period?.from, day),
    until: orNull(period?.until, day),
    talks: listOrNull(talksWith(input), day),
    ...self(plan, words),
    short: listOrNull(
      goals.filter((goal) => goal.horizon === 'short'),
      item,
    ),
    long: listOrNull(
      goals.filter((goal) => goal.horizon === 'long'),
      item,
    ),
    experiments: listOrNull(
      (plan.experiments ?? []).filter(({ kept }) => kept !== 'dropped'),
      (one) => experimentItem(one, words),
    ),
    otherAgreements: listOrNull(shown(elsewhere), (one) => planAgreement(one, input, words)),
    support: listOrNull(supportAsked(input), markdownInline),
    progressDate: orNull(input.progressDate, (one) => markdownInline(words.dates.longDay(one))),
  }
}

function self(
  plan: SharedPlan,
  words: DocumentWords,
): Pick<
  DevelopmentPlanView,
  | 'strengths'
  | 'values'
  | 'phase'
  | 'ambition'
  | 'why'
  | 'benefit'
  | 'direction'
  | 'directionDetail'
  | 'untilThen'
> {
  return {
    strengths: orNull(plan.strengths, markdownPhrase),
    values: orNull(plan.values, markdownPhrase),
    phase: orNull(plan.phase, markdownPhrase),
    ambition: orNull(plan.ambition, markdownParagraph),
    why: orNull(plan.why, markdownInline),
    benefit: orNull(plan.benefit, markdownInline),
    direction: directionLine(plan.direction, words),
    directionDetail: orNull(plan['direction-detail'], markdownInline),
    untilThen: orNull(plan['until-then'], markdownInline),
  }
}

const goalItem = (goal: Goal, input: DevelopmentPlanInput, words: DocumentWords): GoalItem => ({
  ...goalParts(goal, words),
  agreements: listOrNull(shown(input.agreements.filter((one) => one.goal === goal.id)), (one) =>
    planAgreement(one, input, words),
  ),
  examples: listOrNull(
    input.evidence.filter((one) => one.goal === goal.id),
    (one) => markdownInline(exampleLine(one)),
  ),
})

const shown = (agreements: readonly Agreement[]): readonly Agreement[] =>
  agreements.filter(({ status }) => status !== 'dropped')

const planAgreement = (
  one: Agreement,
  input: DevelopmentPlanInput,
  words: DocumentWords,
): AgreementItem<Markdown> => agreementItem(one, input.manager ?? '', words, markdownInline)

const talksWith = ({ meetings, manager }: DevelopmentPlanInput): readonly Day[] =>
  ofManager(meetings, manager)
    .filter(({ status }) => status === 'held')
    .flatMap(({ date }) => date ?? [])
    .toSorted()

function supportAsked({ meetings, manager }: DevelopmentPlanInput): readonly string[] {
  const newest = ofManager(meetings, manager).toSorted((a, b) => ((a.date ?? '') < (b.date ?? '') ? 1 : -1))
  return [...new Set(newest.flatMap(({ need }) => need ?? []))]
}

/** Whoever the caller passes: a conversation with somebody else never gets into the manager's copy. */
const ofManager = (meetings: readonly SharedMeeting[], manager: string | null): readonly SharedMeeting[] =>
  meetings.filter((meeting) => manager !== null && sameName(meeting.with, manager))
