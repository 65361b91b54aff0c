import { markdownInline, type Markdown } from '../markdown-text.ts'
import { listOrNull, orNull } from '../optional.ts'
import { unstopped } from '../sentence.ts'
import type { DocumentWords } from '../words.ts'
import { energyLine } from './energy-line.ts'
import type { EnergyLine, MonthEnergy } from './energy-line.ts'

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

/** The same in a summary; null for what there is none of. */
export interface FactsView {
  readonly ambitionBefore: Markdown | null
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
}

/** Counts of a period and what others said in it, as they are read. */
export function factsView(facts: ReviewFacts, words: DocumentWords): FactsView {
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
