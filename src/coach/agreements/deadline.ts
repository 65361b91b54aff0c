import type { Day } from '../../domain/day.ts'
import { findDeadline, type FoundDeadline } from '../dates/find-deadline.ts'
import { readDate } from '../dates/read-date.ts'
import { languageOf } from '../language.ts'
import { wordsOf } from '../words.ts'
import type { AgreementContext } from './context.ts'
import { cutOut, tidy } from './cut.ts'
import { keepsDeadline } from './keeps-deadline.ts'

type ReadContext = Pick<AgreementContext, 'today' | 'lang'>

/** A deadline in a line, read in the language of the line; none where two days or periods are tied together. */
export function deadlineIn(line: string, { today, lang }: ReadContext): FoundDeadline | null {
  const ctx = { today, lang: languageOf(line) ?? lang }
  const found = findDeadline(line, ctx)
  return found === null || isTiedToAnother(line.slice(found.end), ctx) ? null : found
}

const TIES: ReadonlySet<string> = new Set(['en', 'of', 'and', 'or', '&', '/', 'tot', 'to', '-', '–'])
const MOST_WORDS_OF_DATE = 3
const SHORTEST_NAME = 3

/** "In mei en juni", "vrijdag of zaterdag": one of the two is not the whole answer. */
function isTiedToAnother(after: string, ctx: ReadContext): boolean {
  const [tie, ...rest] = wordsOf(after)
  const first = rest[0]
  if (tie === undefined || first === undefined || !TIES.has(tie.low)) return false
  // "Of zo" is no Sunday.
  if (first.text.length < SHORTEST_NAME && !/^\d/u.test(first.text)) return false
  return rest
    .slice(0, MOST_WORDS_OF_DATE)
    .some(({ end }) => readDate(after.slice(first.start, end), { ...ctx, look: 'forward' }).kind !== 'none')
}

/** The one day a deadline means; null without one, or while two are possible. */
export const dayOf = (found: FoundDeadline | null): Day | null =>
  found?.reading.kind === 'day' ? found.reading.day : null

/**
 * The line without the words of its deadline, or the line itself when they cannot be taken out cleanly:
 * "Vrijdag stuurt Anna het rooster" begins with its deadline, and the order of its other words hangs on that.
 * @param line what was typed
 * @param found where the deadline stands; the line stays whole unless it means one day
 */
export function withoutDeadline(line: string, found: FoundDeadline | null, ctx: ReadContext): string {
  if (found === null || dayOf(found) === null || keepsDeadline(line, found)) return tidy(line)
  if (hasAnother(line.slice(found.end), ctx)) return tidy(line)
  return cutOut(line, found) ?? tidy(line)
}

/** "De eerste in april, de tweede in mei": with one of the two gone, the other would seem to hold for both. */
const hasAnother = (after: string, { today, lang }: ReadContext): boolean =>
  findDeadline(after, { today, lang }) !== null
