import type { Kept } from '../domain/codes.ts'
import type { Experiment } from '../domain/plan.ts'
import { type Markdown, markdownInline } from './markdown-text.ts'
import { orNull } from './optional.ts'
import { unstopped } from './sentence.ts'
import { type DocumentWords, fullDate } from './words.ts'

/** Something small that is done otherwise for a while, and what became of it (advice S82). */
export interface ExperimentItem {
  readonly what: Markdown
  readonly until: Markdown | null
  readonly result: Markdown | null
  /** Decides how it is said; it never stands on a page as a word. */
  readonly kept: Kept | null
}

export const experimentItem = (
  { what, until, result, kept }: Experiment,
  { dates }: DocumentWords,
): ExperimentItem => ({
  what: markdownInline(unstopped(what)),
  until: orNull(until, (day) => markdownInline(fullDate(dates, day))),
  result: orNull(result, markdownInline),
  kept: kept ?? null,
})
