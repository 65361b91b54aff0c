import type { Pattern } from '../../grammar/en/pattern.ts'
import { cueOf, findIn, type Plain, plainsOf } from '../../grammar/en/plain.ts'
import type { Reading } from '../../grammar/reading.ts'
import type { ClauseVerdict } from '../measurable.ts'
import { isBaseDeedOfPerson, isDeedOfPerson } from '../deeds-en.ts'
import { isConcreteDeed, NUMBER_WORD, THING_TO_SHOW } from './concrete-en.ts'
import { UNSEEN, UNSEEN_TOO } from './unseen-en.ts'
import { UNSEEN_KIND } from './unseen-kind-en.ts'
import { ABSTRACT, MORE, QUALITY_ONLY, UNCOUNTED } from './vague-en.ts'

/** What each clause of an English line says of whether one will see that it happened. */
export const verdicts = (reading: Reading): readonly ClauseVerdict[] =>
  plainsOf(reading).map((plain) => verdictOf(reading, plain))

function verdictOf(reading: Reading, plain: Plain): ClauseVerdict {
  const unseen =
    quoteIn(reading, plain, UNSEEN) ||
    quoteIn(reading, plain, UNSEEN_TOO) ||
    quoteIn(reading, plain, UNSEEN_KIND)
  if (unseen !== '') return { kind: 'unseen', vague: unseen }
  const uncounted = isCounted(plain) || isAsked(plain) ? '' : quoteIn(reading, plain, UNCOUNTED)
  const more = isNumbered(plain) || isAsked(plain) ? '' : quoteIn(reading, plain, MORE)
  if (uncounted + more !== '') return { kind: 'unseen', vague: uncounted === '' ? more : uncounted }
  const quality =
    hasDeed(plain) || isCounted(plain) || isAsked(plain) ? '' : quoteIn(reading, plain, ABSTRACT)
  if (quality !== '') return { kind: 'unseen', vague: quality }
  return { kind: hasDeed(plain) || isCounted(plain) ? 'seen' : 'none', vague: '' }
}

function quoteIn(reading: Reading, plain: Plain, what: Pattern): string {
  const hit = findIn([plain], what)
  return hit === null ? '' : cueOf(reading, hit).quote
}

const lowsOf = ({ text }: Plain): readonly string[] => text.split(' ')

const isNumbered = (plain: Plain): boolean =>
  lowsOf(plain).some(
    (low, at, lows) => /^\d/u.test(low) || (NUMBER_WORD.test(low) && !isOfKnown(lows[at - 1] ?? '')),
  )

/** "Between the two sites": which ones is known, and nothing is counted. */
const isOfKnown = (before: string): boolean =>
  /^(?:the|our|both|these|those|between|my|their|after|before|past|until|till|around)$/u.test(before)

const isCounted = (plain: Plain): boolean =>
  isNumbered(plain) ||
  lowsOf(plain).some(
    (low, at, lows) => THING_TO_SHOW.test(low) && !/^(?:me|us|him|them|you)$/u.test(lows[at + 1] ?? ''),
  )

const hasDeed = (plain: Plain): boolean => lowsOf(plain).some(isConcreteDeed)

/** To ask, order or decide can be seen, also when it is for more: "asks for more hours". */
const ASKED =
  /(?:^| )(?:asks?|asking|requests?|orders?|ordering|buys?|decides?|books?|emails?|sends?|proposes?|applies|apply|hires?|raises?|puts?|writes?|rings?|calls?) /u
const isAsked = ({ text }: Plain): boolean =>
  ASKED.test(text) && !/(?:^| )(?:more often|better|faster)(?: |$)/u.test(text)

/** It begins with what is to be done: "Order new safety boots". */
const asksFor = (plain: Plain): boolean =>
  isBaseDeedOfPerson(lowsOf(plain)[0] ?? '') ||
  lowsOf(plain).some((low) => low === 'will' || isDeedOfPerson(low))

/** The quality that a line without any deed names; empty when it names none. */
export function qualityIn(reading: Reading): string {
  const plains = plainsOf(reading)
  if (plains.some((plain) => hasDeed(plain) || isCounted(plain) || asksFor(plain))) return ''
  const hit = findIn(plains, QUALITY_ONLY)
  return hit === null ? '' : cueOf(reading, hit).quote
}
