import type { Agreement } from '../../domain/agreement.ts'
import type { Day } from '../../domain/day.ts'
import type { PeriodStories } from '../../domain/period-stories.ts'
import type { Goal } from '../../domain/plan.ts'
import type { PlanRecord, ReviewRecord } from '../../domain/records.ts'
import { markdownInline, markdownParagraph, markdownPhrase } from '../markdown-text.ts'
import type { Markdown } from '../markdown-text.ts'
import { listOrNull, orNull } from '../optional.ts'
import { fullDate } from '../words.ts'
import type { DocumentWords } from '../words.ts'
import { factsView, type FactsView, type ReviewFacts } from './review-facts.ts'
import { storiesView, type StoriesView } from './review-stories.ts'
import { ownStepItem } from './own-step-item.ts'
import type { OwnStepItem } from './own-step-item.ts'

/** A look back over months, for the user alone: counts, no score (advice S61, S64, S67, S69). */
export interface ReviewSummaryView extends FactsView, StoriesView {
  readonly from: Markdown
  readonly until: Markdown
  readonly ambition: Markdown | null
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
    ...factsView(input.facts, words),
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
