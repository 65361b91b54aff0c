import type { Day } from '../../domain/day.ts'
import { findDeadline, type FoundDeadline } from '../dates/find-deadline.ts'
import { languageOf } from '../language.ts'
import { wordsOf } from '../words.ts'
import type { AgreementContext } from './context.ts'
import { cutOut, tidy } from './cut.ts'
import { looksFinite, mayPrecedeSubject } from './verbs-nl.ts'

/** A deadline in a line, read in the language of the line. */
export function deadlineIn(
  line: string,
  { today, lang }: Pick<AgreementContext, 'today' | 'lang'>,
): FoundDeadline | null {
  const found = findDeadline(line, { today, lang: languageOf(line) ?? lang })
  return found === null
    ? null
    : { ...found, start: found.start + (PARTICLE.exec(line.slice(found.start, found.end))?.[0].length ?? 0) }
}

/** The first "voor" of "ik bereid het voor vóór 1 mei" belongs to the verb. */
const PARTICLE = /^voor\s+(?=v(?:o|ó|o\u0301)+r\s)/iu

/** The one day a deadline means; null without one, or while two are possible. */
export const dayOf = (found: FoundDeadline | null): Day | null =>
  found?.reading.kind === 'day' ? found.reading.day : null

/**
 * The line without the words of its deadline, or the line itself when they cannot be taken out cleanly:
 * "Vrijdag stuurt Anna het rooster" begins with its deadline, and the order of its other words hangs on that.
 * @param line what was typed
 * @param found where the deadline stands; the line stays whole unless it means one day
 */
export function withoutDeadline(line: string, found: FoundDeadline | null): string {
  if (found === null || dayOf(found) === null || isBeforeVerb(line, found)) return tidy(line)
  return cutOut(line, found) ?? tidy(line)
}

function isBeforeVerb(line: string, { start, end }: FoundDeadline): boolean {
  if (wordsOf(line.slice(0, start)).some((word) => !word.mark)) return false
  const [next, second] = wordsOf(line.slice(end))
  if (next === undefined || next.mark || languageOf(line) === 'en') return false
  const low = next.low
  const isBehindVerb = ['ik', 'je', 'jij', 'u', 'hij', 'zij', 'ze', 'we', 'wij', 'er', 'het'].includes(
    second?.low ?? '',
  )
  return isBehindVerb || mayPrecedeSubject(low) || looksFinite(low) || VERBS_IN_SECOND_PLACE.has(low)
}

/** Plurals and forms of "to be", which do not end in -t. */
const VERBS_IN_SECOND_PLACE: ReadonlySet<string> = new Set(
  'is zijn was waren heb hebben ga gaan zal zullen kunnen moeten mogen willen worden werden ben komen'.split(
    ' ',
  ),
)
