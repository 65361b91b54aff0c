import { asksAs, type Clause, type Verdict } from '../clause.ts'
import { AUXILIARIES, DETERMINERS, PRONOUNS, SUBORDINATORS, SURE_PRONOUNS, WH } from './words.ts'

/** Whether a subclause begins at a word: "when I pass", "if it works out". */
export function isSubclause(lows: readonly string[], from: number): boolean {
  const [first = '', next = ''] = lows.slice(from, from + 2)
  if (first === 'when') return !AUXILIARIES.has(next) && isSubjectStart(next)
  return (
    SUBORDINATORS.has(first) && !/^(?:so|now|that|even|however|as|since|after|before|until|till)$/.test(first)
  )
}

const isSubjectStart = (low: string): boolean =>
  PRONOUNS.has(low) ||
  DETERMINERS.has(low) ||
  /^(?:i'm|i've|i'll|i'd|ive|im|we're|we've|you're|you've|it's|they're|they've|there's|he's|she's)$/.test(low)

/** A question that begins inside a clause, where no mark was typed before it: `i have my licence can i go on the coaches`. */
export function insideOf({ lows, asks }: Clause, from: number): Verdict | null {
  for (let at = from + 1; at < lows.length - 1; at += 1) {
    if (isWhQuestion(lows, at, asks)) return asksAs('open', 'wh', at)
    if (isInversion(lows, at) || (isSubclause(lows, from - 1) && isInversionOfNoun(lows, at)))
      return asksAs('closed', 'verb-first', at)
  }
  return null
}

function isWhQuestion(lows: readonly string[], at: number, asks: boolean): boolean {
  const [wh = '', verb = '', subject = ''] = lows.slice(at, at + 3)
  if (!WH.has(wh)) return false
  if (AUXILIARIES.has(verb) && SURE_PRONOUNS.has(subject)) return true
  if (asks && AUXILIARIES.has(verb) && DETERMINERS.has(subject) && /^(?:how|why|where|what)$/.test(wh))
    return true
  return /^(?:how|which|what)$/.test(wh) && AUXILIARIES.has(subject) && SURE_PRONOUNS.has(lows[at + 3] ?? '')
}

/** `when I finish does my pay go up`: behind a subclause without a comma. */
const isInversionOfNoun = (lows: readonly string[], at: number): boolean =>
  /^(?:does|do|will|can|could|would|did)$/.test(lows[at] ?? '') &&
  /^(?:my|the|that|it|there|your|our)$/.test(lows[at + 1] ?? '') &&
  !BEFORE_INVERSION.test(lows[at - 1] ?? '')

const BEFORE_INVERSION =
  /^(?:nor|neither|so|than|as|only|never|not|rarely|seldom|hardly|scarcely|wh\w+|how\w*|and|if|that|i|you|we|they|he|she|it|who)$/

/** `i'd like to get my licence can that be this year`. */
const isAboutWish = (lows: readonly string[], at: number): boolean =>
  /^(?:i'd|id|i|we'd|we|im|i'm)$/.test(lows[0] ?? '') &&
  /^(?:can|could|would|will)$/.test(lows[at] ?? '') &&
  /^(?:that|this|it)$/.test(lows[at + 1] ?? '') &&
  !/^(?:nice|great|good|mean)$/.test(lows[at + 3] ?? '') &&
  lows.length - at < 8

/** An auxiliary before "I", "you", "we" in the middle of a clause; "is that possible" at the end of one. */
function isInversion(lows: readonly string[], at: number): boolean {
  const [verb = '', subject = ''] = lows.slice(at, at + 2)
  if (isAboutWish(lows, at)) return true
  if (
    BEFORE_INVERSION.test(lows[at - 1] ?? '') ||
    lows.slice(Math.max(0, at - 5), at).some((low) => /^(?:what|how|which|why|where|who)$/.test(low))
  )
    return false
  if (
    /^(?:can|could|do|did|are|would|should|will|am|may|shall|is|was|does)$/.test(verb) &&
    /^(?:i|you|u|we)$/.test(subject)
  )
    return at + 2 < lows.length
  return /^(?:is|would|will|can|could) (?:that|it|this)(?: \S+){0,3} (?:possible|ok|okay|alright|fine|normal|realistic|feasible|allowed|an option|work|help|happen|right|too much|be done|doable)$/.test(
    lows.slice(at).join(' '),
  )
}
