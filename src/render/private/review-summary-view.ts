import type { Agreement } from '../../domain/agreement.ts'
import type { Day } from '../../domain/day.ts'
import type { PeriodStories } from '../../domain/period-stories.ts'
import type { Goal } from '../../domain/plan.ts'
import type { PlanRecord, ReviewRecord } from '../../domain/records.ts'
import { markdownInline, markdownParagraph, markdownPhrase } from '../markdown-text.ts'
import type { Markdown } from '../markdown-text.ts'
import { listOrNull, orNull } from '../optional.ts'
import { fullDate } from '../words.ts'
import { unstopped } from '../sentence.ts'
import type { DocumentWords } from '../words.ts'
import { storiesView, type StoriesView } from './review-stories.ts'
import { energyLine } from './energy-line.ts'
import type { EnergyLine, MonthEnergy } from './energy-line.ts'
import { ownStepItem } from './own-step-item.ts'
import type { OwnStepItem } from './own-step-item.ts'

/** How often something came back. */
export interface Counted<T extends string> {
  readonly text: T
  readonly times: number
}

/** Agreements that were due in the period: how many were made, how many kept. */
export interface Kept {
  readonly kept: number
  readonly of: number
}

/** Requests for feedback: how many went out, how many came back. */
export interface FeedbackCount {
  readonly asked: number
  readonly answered: number
}

/** What somebody said, word for word, and about what. */
export interface FeedbackQuote<T extends string> {
  readonly who: T
  readonly about: T | null
  readonly text: T
  /** The user's first reaction, what they take of it, and what they do. */
  readonly first: T | null
  readonly accept: T | null
  readonly doing: T | null
}

/** A look back over months, for the user alone: counts, no score (advice S61, S64, S67, S69). */
export interface ReviewSummaryView extends StoriesView {
  readonly from: Markdown
  readonly until: Markdown
  readonly ambitionBefore: Markdown | null
  readonly ambition: Markdown | null
  readonly mine: Kept | null
  readonly theirs: Kept | null
  readonly energy: readonly EnergyLine[] | null
  readonly plus: readonly Counted<Markdown>[] | null
  readonly minus: readonly Counted<Markdown>[] | null
  /** Pieces of evidence per goal. */
  readonly evidence: readonly Counted<Markdown>[] | null
  readonly evidenceElsewhere: number
  readonly postponed: readonly Counted<Markdown>[] | null
  /** Requests for feedback in the period: how many asked, how many answered. */
  readonly feedback: FeedbackCount | null
  readonly feedbackThemes: readonly Counted<Markdown>[] | null
  readonly feedbackQuotes: readonly FeedbackQuote<Markdown>[] | null
  /** "4 maanden geleden": the last career conversation, or null when there was none. */
  readonly lastTalk: Markdown | null
  readonly pattern: Markdown | null
  readonly kept: Markdown | null
  readonly stay: Markdown | null
  readonly leave: Markdown | null
  readonly leaveBehind: Markdown | null
  readonly strengths: Markdown | null
  readonly values: Markdown | null
  readonly options: Markdown | null
  readonly craft: Markdown | null
  readonly network: Markdown | null
  readonly bigQuestion: Markdown | null
  readonly short: readonly Markdown[] | null
  readonly long: readonly Markdown[] | null
  readonly steps: readonly OwnStepItem[] | null
  readonly table: Markdown | null
  /** "vrijdag 15 januari 2027", the day of the next conversation */
  readonly nextTalk: Markdown | null
  readonly nextWith: Markdown | null
}

/** What can be counted over the period; nobody gets a mark. */
export interface ReviewFacts {
  readonly ambitionBefore: string | null
  readonly mine: Kept
  readonly theirs: Kept
  /** Oldest first. */
  readonly energy: readonly MonthEnergy[]
  readonly plus: readonly Counted<string>[]
  readonly minus: readonly Counted<string>[]
  readonly evidence: readonly Counted<string>[]
  readonly evidenceElsewhere: number
  /** What was put off more than once. */
  readonly postponed: readonly Counted<string>[]
  readonly feedback: FeedbackCount
  readonly feedbackThemes: readonly Counted<string>[]
  readonly feedbackQuotes: readonly FeedbackQuote<string>[]
  /** Days since the last career conversation, or null when there was none. */
  readonly daysSinceTalk: number | null
}

export interface ReviewSummaryInput {
  readonly review: ReviewRecord
  readonly plan: PlanRecord
  readonly network: string | null
  readonly facts: ReviewFacts
  readonly stories: PeriodStories
  /** First steps given in this review and shared: they stand among the agreements. */
  readonly firstSteps: readonly Agreement[]
  readonly nextTalk: { readonly date: Day; readonly with: string } | null
}

/** The facts of the period beside what the user makes of them. */
export function reviewSummaryView(input: ReviewSummaryInput, words: DocumentWords): ReviewSummaryView {
  const { shared, private: own } = input.review
  const day = (one: Day): Markdown => markdownInline(fullDate(words.dates, one))
  return {
    from: day(shared.from),
    until: day(shared.made),
    ...factsPart(input.facts, words),
    ...storiesView(input.stories, words),
    pattern: orNull(own.pattern, markdownParagraph),
    kept: orNull(own.kept, markdownParagraph),
    stay: orNull(own.stay, markdownParagraph),
    leave: orNull(own.leave, markdownParagraph),
    leaveBehind: orNull(own['leave-behind'], markdownParagraph),
    bigQuestion: orNull(own['big-question'], markdownInline),
    ...planPart(input.plan),
    network: orNull(input.network, markdownPhrase),
    steps: listOrNull([...input.firstSteps, ...(own.steps ?? [])], (step) => ownStepItem(step, words)),
    table: orNull(shared.table ?? own.table, markdownParagraph),
    nextTalk: orNull(input.nextTalk, ({ date }) => markdownInline(words.dates.longDay(date))),
    nextWith: orNull(input.nextTalk, (talk) => markdownInline(talk.with)),
  }
}

type View<K extends keyof ReviewSummaryView> = Pick<ReviewSummaryView, K>

function factsPart(
  facts: ReviewFacts,
  words: DocumentWords,
): View<
  | 'ambitionBefore'
  | 'mine'
  | 'theirs'
  | 'energy'
  | 'plus'
  | 'minus'
  | 'evidence'
  | 'evidenceElsewhere'
  | 'postponed'
  | 'feedback'
  | 'feedbackThemes'
  | 'feedbackQuotes'
  | 'lastTalk'
> {
  return {
    ambitionBefore: orNull(facts.ambitionBefore, markdownInline),
    mine: anyOf(facts.mine),
    theirs: anyOf(facts.theirs),
    energy: listOrNull(facts.energy, (one) => energyLine(one, words)),
    plus: listOrNull(facts.plus, counted),
    minus: listOrNull(facts.minus, counted),
    evidence: listOrNull(facts.evidence, counted),
    evidenceElsewhere: facts.evidenceElsewhere,
    postponed: listOrNull(facts.postponed, counted),
    feedback: facts.feedback.asked + facts.feedback.answered === 0 ? null : facts.feedback,
    feedbackThemes: listOrNull(facts.feedbackThemes, counted),
    feedbackQuotes: listOrNull(facts.feedbackQuotes, quote),
    lastTalk: orNull(facts.daysSinceTalk, (days) => markdownInline(words.dates.distance(-days))),
  }
}

const anyOf = (kept: Kept): Kept | null => (kept.of === 0 ? null : kept)

const counted = ({ text, times }: Counted<string>): Counted<Markdown> => ({
  text: markdownInline(unstopped(text)),
  times,
})

const quote = ({ who, about, text, ...own }: FeedbackQuote<string>): FeedbackQuote<Markdown> => ({
  who: markdownInline(who),
  about: orNull(about, (one) => markdownInline(unstopped(one))),
  text: markdownInline(text),
  first: orNull(own.first, markdownInline),
  accept: orNull(own.accept, markdownInline),
  doing: orNull(own.doing, markdownInline),
})

/** The plan as it stands after the review, answers the user keeps private before shared ones. */
function planPart(
  plan: PlanRecord,
): View<'ambition' | 'strengths' | 'values' | 'options' | 'craft' | 'short' | 'long'> {
  const own = { ...plan.shared, ...plan.private }
  const goals = [...(plan.shared.goals ?? []), ...(plan.private.goals ?? [])].filter(
    ({ status }) => status === 'open',
  )
  return {
    ambition: orNull(own.ambition, markdownInline),
    strengths: orNull(own.strengths, markdownPhrase),
    values: orNull(own.values, markdownPhrase),
    options: orNull(own.options, markdownPhrase),
    craft: orNull(own.craft, markdownPhrase),
    short: listOrNull(
      goals.filter(({ horizon }) => horizon === 'short'),
      goalText,
    ),
    long: listOrNull(
      goals.filter(({ horizon }) => horizon === 'long'),
      goalText,
    ),
  }
}

const goalText = (goal: Goal): Markdown => markdownInline(goal.text)
