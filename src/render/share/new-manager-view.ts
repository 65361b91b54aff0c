import type { Agreement, NotNow } from '../../domain/agreement.ts'
import { isOpen } from '../../domain/agreement.ts'
import type { Day } from '../../domain/day.ts'
import type { SharedPlan } from '../../domain/plan.ts'
import { greetingName } from '../greeting-name.ts'
import { type Markdown, markdownInline, markdownParagraph, markdownPhrase } from '../markdown-text.ts'
import { listOrNull, orNull } from '../optional.ts'
import { type DocumentWords, fullDate } from '../words.ts'
import { agreementItem, type AgreementItem } from './agreement-item.ts'
import { directionLine } from './direction-line.ts'
import { type GoalParts, goalParts } from './goal-item.ts'

/** One page for a new manager: where the user stands and what was promised, so that nothing starts over (B21). */
export interface NewManagerView {
  /** The new manager, as they are greeted. */
  readonly name: Markdown | null
  readonly yourName: Markdown | null
  /** With whom the agreements were made. */
  readonly before: Markdown | null
  readonly made: Markdown
  readonly strengths: Markdown | null
  readonly values: Markdown | null
  readonly ambition: Markdown | null
  readonly direction: Markdown | null
  readonly benefit: Markdown | null
  readonly goals: readonly GoalParts[] | null
  /** What the user still does. */
  readonly mine: readonly AgreementItem<Markdown>[] | null
  /** What others still do. */
  readonly theirs: readonly AgreementItem<Markdown>[] | null
  /** What was put off, with when it comes back. */
  readonly notNow: readonly StandingNotNow[] | null
  /** Days on which the user and the manager before talked, oldest first. */
  readonly talks: readonly Markdown[] | null
  readonly next: Markdown | null
}

export interface StandingNotNow {
  readonly what: Markdown
  readonly condition: Markdown | null
  readonly again: Markdown | null
}

export interface NewManagerInput {
  readonly name: string | null
  readonly yourName: string | null
  readonly before: string | null
  readonly made: Day
  readonly plan: SharedPlan
  /** Agreements that the manager before knows of. */
  readonly agreements: readonly Agreement[]
  readonly notNow: readonly NotNow[]
  readonly talks: readonly Day[]
  readonly next: Day | null
}

export function newManagerView(input: NewManagerInput, words: DocumentWords): NewManagerView {
  const { plan, before } = input
  const open = input.agreements.filter(({ status }) => isOpen(status))
  const item = (one: Agreement): AgreementItem<Markdown> =>
    agreementItem(one, before ?? '', words, markdownInline)
  const day = (one: Day): Markdown => markdownInline(fullDate(words.dates, one))
  return {
    name: orNull(input.name, (one) => markdownInline(greetingName(one))),
    yourName: orNull(input.yourName, markdownInline),
    before: orNull(before, markdownInline),
    made: day(input.made),
    strengths: orNull(plan.strengths, markdownPhrase),
    values: orNull(plan.values, markdownPhrase),
    ambition: orNull(plan.ambition, markdownParagraph),
    direction: directionLine(plan.direction, words),
    benefit: orNull(plan.benefit, markdownInline),
    goals: listOrNull(
      (plan.goals ?? []).filter(({ status }) => status === 'open'),
      (goal) => goalParts(goal, words),
    ),
    mine: listOrNull(open.filter(isMine), item),
    theirs: listOrNull(
      open.filter((one) => !isMine(one)),
      item,
    ),
    notNow: listOrNull(input.notNow, ({ what, condition, again }) => ({
      what: markdownInline(what),
      condition: orNull(condition, markdownInline),
      again: orNull(again, day),
    })),
    talks: listOrNull(input.talks, day),
    next: orNull(input.next, (one) => markdownInline(words.dates.longDay(one))),
  }
}

const isMine = ({ who }: Agreement): boolean => who === 'me'
