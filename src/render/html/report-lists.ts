import type { ReportAgreement } from '../../domain/report/agreements.ts'
import type { ReportNotNow } from '../../domain/report/not-now.ts'
import { capitalised, unstopped } from '../sentence.ts'
import type { Block, Item } from './page.ts'
import type { ReportWords } from './report-words.ts'

/** A list with its heading; nothing when it is empty. */
export const listUnder = (title: string, items: readonly Item[]): readonly Block[] =>
  items.length === 0
    ? []
    : [
        { is: 'heading', text: title },
        { is: 'list', items },
      ]

/** As much as one reads. */
const MOST = 8

/** What was "not now": what has to be there first, and when it comes back. */
export function notNowBlocks(waiting: readonly ReportNotNow[], words: ReportWords): readonly Block[] {
  if (waiting.length === 0) return []
  const { page, dates } = words
  const { notNow } = page.agreements
  const rest = waiting.length - MOST
  return [
    { is: 'heading', text: notNow.title },
    {
      is: 'list',
      items: waiting.slice(0, MOST).map(({ what, condition, again, with: partner }) => ({
        text: capitalised(unstopped(what)),
        beside: again === null ? notNow.noDay : notNow.again(dates.shortDay(again), partner),
        ...(condition !== null && { details: [notNow.condition(unstopped(condition))] }),
      })),
    },
    ...(rest > 0 ? [{ is: 'text' as const, text: page.andMore(rest) }] : []),
  ]
}

/** Agreements of which nobody said who does them. */
export const undecidedBlocks = (
  undecided: readonly ReportAgreement[],
  { page, dates }: ReportWords,
): readonly Block[] =>
  listUnder(
    page.agreements.undecided,
    undecided.slice(0, MOST).map(({ what, made, with: partner }) => ({
      text: capitalised(unstopped(what)),
      beside: page.agreements.made(dates.shortDay(made), partner),
    })),
  )
