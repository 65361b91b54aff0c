import type { AssumptionState } from '../../domain/codes.ts'
import type { Assumed, OfMonth, Outside, PeriodStories } from '../../domain/period-stories.ts'
import { type ExperimentItem, experimentItem } from '../experiment-item.ts'
import { type Markdown, markdownInline } from '../markdown-text.ts'
import { listOrNull, orNull } from '../optional.ts'
import { unstopped } from '../sentence.ts'
import { type DocumentWords, fullDate } from '../words.ts'

/** The part of a review that is told in the user's own words of the months before. */
export interface StoriesView {
  readonly shown: readonly MonthItem[] | null
  readonly learned: readonly MonthItem[] | null
  readonly outside: readonly OutsideItem[] | null
  /** How often what was assumed was right, was not, or is not known. */
  readonly assumedCount: AssumedCount | null
  readonly assumed: readonly AssumedItem[] | null
  readonly experiments: readonly ExperimentItem[] | null
}

export interface MonthItem {
  readonly month: Markdown
  readonly text: Markdown
}

export interface OutsideItem {
  readonly name: Markdown
  readonly date: Markdown
  readonly learned: Markdown | null
  readonly introduced: Markdown | null
}

export interface AssumedCount {
  readonly confirmed: number
  readonly refuted: number
  readonly unknown: number
}

export interface AssumedItem {
  readonly name: Markdown
  readonly text: Markdown
  readonly state: AssumptionState
  readonly said: Markdown | null
}

/** What was shown, learned, heard outside the team, assumed and tried out in the period (advice S27, S75, S82, B10). */
export const storiesView = (stories: PeriodStories, words: DocumentWords): StoriesView => ({
  shown: listOrNull(stories.shown, (one) => monthItem(one, words)),
  learned: listOrNull(stories.learned, (one) => monthItem(one, words)),
  outside: listOrNull(stories.outside, (one) => outsideItem(one, words)),
  assumedCount: stories.assumed.length === 0 ? null : countOf(stories.assumed),
  assumed: listOrNull(stories.assumed, assumedItem),
  experiments: listOrNull(stories.experiments, (one) => experimentItem(one, words)),
})

const monthItem = ({ month, text }: OfMonth, { dates }: DocumentWords): MonthItem => ({
  month: markdownInline(dates.month(month)),
  text: markdownInline(text),
})

const outsideItem = (
  { name, date, learned, introduced }: Outside,
  { dates }: DocumentWords,
): OutsideItem => ({
  name: markdownInline(name),
  date: markdownInline(fullDate(dates, date)),
  learned: orNull(learned, markdownInline),
  introduced: introduced.length === 0 ? null : markdownInline(introduced.join(', ')),
})

const assumedItem = ({ name, text, state, said }: Assumed): AssumedItem => ({
  name: markdownInline(name),
  text: markdownInline(unstopped(text)),
  state,
  said: orNull(said, markdownInline),
})

/** Counts only; nobody gets a mark. */
const countOf = (assumed: readonly Assumed[]): AssumedCount => {
  const of = (state: AssumptionState): number => assumed.filter((one) => one.state === state).length
  return { confirmed: of('confirmed'), refuted: of('refuted'), unknown: of('unknown') }
}
