import { stemOf } from '../domain/file-path.ts'
import { noticedInReview } from '../flows/review/noticed.ts'
import { goalsOf } from '../domain/records.ts'
import { pathId } from '../domain/ids.ts'
import type { Agreement } from '../domain/agreement.ts'
import type { Day } from '../domain/day.ts'
import { periodStories, type PeriodStories } from '../domain/period-stories.ts'
import { sinceFirstAnswer } from '../domain/energy.ts'
import { daysFrom, type PeriodFacts, periodFacts, periodOf } from '../domain/period.ts'
import { managerName } from '../domain/rhythm.ts'
import type { Folder, ReviewRecord } from '../domain/records.ts'
import type { Recurring } from '../domain/recurring.ts'
import { reviewIntro } from '../flows/review/intro.ts'
import { reviewOutcome } from '../flows/review/outcome.ts'
import { type ReviewContext, reviewSheet, reviewSteps } from '../flows/review/steps.ts'
import type { Counted, ReviewFacts } from '../render/private/review-facts.ts'
import { reviewSummaryView } from '../render/private/review-summary-view.ts'
import type { Note } from '../text/notes.ts'
import { draftFor, withDraft } from './flow/begin.ts'
import { developmentPlan } from './flow/development-plan.ts'
import type { FlowDefinition, FlowDocument } from './flow/definition.ts'
import { nextTalk } from './flow/documents.ts'
import { nextNow } from './flow/next-now.ts'
import { later } from './flow/later.ts'
import { reviewContext } from './flow/review-context.ts'
import { openFor, type OpenedFolder } from './flow/opened-folder.ts'
import { type FlowDeps, runFlowCommand } from './flow/run.ts'
import type { Deps } from './ports.ts'
import type { MeetingFlowRequest } from './prep.ts'
import { type CommandResult, failed, unreadable } from './result.ts'

/** What the folder says of the period, before anything is answered. */
interface LookBack {
  readonly facts: PeriodFacts
  readonly stories: PeriodStories
}

const definitionFor = ({ facts, stories }: LookBack): FlowDefinition<ReviewContext, ReviewRecord> => ({
  id: 'review',
  version: 1,
  steps: reviewSteps,
  sheet: reviewSheet,
  outcome: (context, answers) => reviewOutcome(context, facts.from, answers),
  intro: (context) => reviewIntro(context, facts, stories),
  oneOf: [],
  noticed: noticedInReview,
  closing: ({ folder, record }, { mode, today }) => [
    ...(mode === 'steps' ? [] : openEnds(folder)),
    ...managerGuessed(folder, today),
    ...ownStep(folder, record, today),
  ],
  documents: ({ record, folder }, { today }, words): readonly FlowDocument[] => {
    const talk = nextTalk(folder, today)
    return [
      {
        template: 'review-summary',
        view: reviewSummaryView(
          {
            review: record,
            plan: folder.plan,
            network: folder.people.private.network ?? null,
            facts: factsOf(facts),
            stories: periodStories(folder, facts),
            firstSteps: sharedFirstSteps(folder, today),
            nextTalk: talk,
          },
          words,
        ),
        audience: 'private',
        stem: stemOf(record.file),
      },
      developmentPlan(folder, today, stemOf(record.file), words),
    ]
  },
  next: ({ folder }, { today }) => nextNow(folder, today),
})

/** The first step given in a review of today, shared or the user's own, once more: what comes next may be something else. */
function ownStep(folder: Folder, record: ReviewRecord, today: Day): readonly Note[] {
  const step = firstSteps(folder, record, today).at(-1)
  return step === undefined ? [] : [{ key: 'own-step', what: step.what, by: step.by ?? null }]
}

/** The first steps of today. */
const firstSteps = (folder: Folder, { private: own }: ReviewRecord, today: Day) =>
  [...(folder.agreements.shared.agreements ?? []), ...(own.steps ?? [])].filter(({ made }) => made === today)

/** The plan names a manager: where nobody is listed as such it says who was taken, and how to change that. */
function managerGuessed(folder: Folder, today: Day): readonly Note[] {
  const isListed = (folder.people.shared.people ?? []).some(({ role }) => role === 'manager')
  const name = isListed ? null : managerName(folder, today)
  return name === null ? [] : [{ key: 'manager-guessed', name }]
}

/** A near goal without a far one: said once, as a question (advice S87). */
function openEnds(folder: Folder): readonly Note[] {
  const goals = goalsOf(folder.plan).filter(({ status }) => status === 'open')
  return goals.length > 0 && goals.every(({ horizon }) => horizon === 'short')
    ? [{ key: 'no-long-goal' }]
    : []
}

/** What the user agreed with themselves in this review, for a goal; it stands in the ledger, for it may be shared. */
const sharedFirstSteps = ({ agreements }: Folder, today: Day): readonly Agreement[] =>
  (agreements.shared.agreements ?? []).filter(
    ({ made, who, goal }) => made === today && who === 'me' && goal !== undefined,
  )

const counted = (list: readonly Recurring[]): readonly Counted<string>[] =>
  list.map(({ label, count }) => ({ text: label, times: count }))

const factsOf = (facts: PeriodFacts): ReviewFacts => ({
  ambitionBefore: facts.ambition.before,
  mine: facts.kept.mine,
  theirs: facts.kept.theirs,
  energy: sinceFirstAnswer(facts.energy),
  plus: counted(facts.plus),
  minus: counted(facts.minus),
  evidence: facts.evidence.goals.map(({ goal, count }) => ({ text: goal.text, times: count })),
  evidenceElsewhere: facts.evidence.withoutGoal,
  postponed: counted(facts.postponed),
  feedback: { asked: facts.requests.asked, answered: facts.requests.answered },
  feedbackThemes: counted(facts.requests.themes),
  feedbackQuotes: [
    ...facts.feedback.map(({ with: who, text, first = null, accept = null, doing = null }) => ({
      who,
      about: null,
      text,
      first,
      accept,
      doing,
    })),
    ...facts.requests.answers.map(({ with: who, about, text }) => ({
      who,
      about,
      text,
      first: null,
      accept: null,
      doing: null,
    })),
  ],
  daysSinceTalk: facts.daysSinceTalk,
})

/** Looks back over months and renews the plan: facts first, then questions, then the plan as documents. */
export async function review(
  deps: FlowDeps,
  request: Omit<MeetingFlowRequest, 'meeting'>,
): Promise<CommandResult> {
  const opened = await openFor(deps, request.from, FACTS)
  const { folder, working } = opened

  const back = await lookBack(opened, deps.clock.today(), deps.briefly)
  const context = await working(() => reviewContext(deps, request, opened, back.facts))
  if (opened.problems().length > 0) return failed(unreadable(opened.problems()))
  const draft = await draftFor(deps, { flow: 'review', from: request.from, opened })
  if (draft === 'later') return later(deps, 'review', null, {})
  const from = withDraft(request.from, draft)
  const { subject } = context
  const known = subject && { file: subject.file, id: pathId(subject.file) }
  const definition = definitionFor(back)
  return runFlowCommand(deps, { ...request, from }, { definition, context, subject: known, folder, opened })
}

/** The parts of the folder that tell of a period. */
const PAST = ['meetings', 'checkins', 'reviews', 'logs', 'evidence', 'feedback'] as const

/** What the facts are made from. */
const FACTS = ['settings', 'plan', 'people', 'agreements', ...PAST] as const

/** Of ten years only the records of the period are read for it. */
async function lookBack(
  { folder, standing, since, working }: OpenedFolder,
  today: Day,
  briefly: Deps['briefly'],
): Promise<LookBack> {
  const period = await working(() => periodOf(folder, today))
  const past = since(daysFrom(period))
  // All parts at once: the facts would begin anew at each of them that was not read yet.
  await working(() => briefly(() => PAST.map((part) => past[part])))
  return working(() =>
    briefly(() => ({ facts: periodFacts(past, period, standing), stories: periodStories(past, period) })),
  )
}
