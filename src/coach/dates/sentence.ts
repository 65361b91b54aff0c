import { datePhrase } from './grammar-dates.ts'
import { awayPhrase, dayNamePhrase, nthWeekdayPhrase, weekdayPhrase } from './grammar-days.ts'
import { digits, mark } from './grammar-numbers.ts'
import { feastPhrase, periodPhrase } from './grammar-periods.ts'
import { type Parser, either, inOrder, map, mean, one, optional, say } from './parser.ts'
import type { Phrase } from './phrase.ts'

/** Words before a date: `before` shifts a bare period (vóór april), `by` makes it a limit, `at` only places it. */
export type Lead = 'before' | 'by' | 'at'

/** A date phrase with the words around it. */
export interface Sentence {
  readonly leads: readonly Lead[]
  readonly phrase: Phrase
}

const before: Parser<Lead> = mean('before', 'voor, nog voor, before, prior to, ahead of')
const limit: Parser<Lead> = either<Lead>(
  mean('before', 'uiterlijk voor'),
  mean(
    'by',
    'uiterlijk, uiterlijk op, uiterlijk in, uiterlijk per, ten laatste, ten laatste op, op uiterlijk',
  ),
  mean('by', "niet later dan, op zijn laatst, op z ' n laatst, voor of op, deadline, deadline :"),
  mean('by', 'tegen, per, tot, tot aan, tot en met, t / m'),
  mean('by', 'by, by the latest, due, due on, due by, until, till, no later than, not later than'),
  mean('by', 'latest, at the latest, at the latest by, at the latest on, on or before'),
)
const roughly: Parser<Lead> = mean('at', 'rond, omstreeks, circa, ca, ca ., around, about, approximately')
const lead: Parser<Lead> = either<Lead>(
  before,
  limit,
  mean('at', 'op, in, met, aan, rond, rondom, omstreeks, circa, ca, ca ., in de loop van, ergens in'),
  mean('at', 'on, at, around, about, approximately, during, sometime in'),
)
const leads: Parser<readonly Lead[]> = either<readonly Lead[]>(
  // A limit can hold a place (uiterlijk op); "hand in by Friday" has one lead, not two.
  inOrder(limit, lead),
  // The first "voor" of "ik bereid het voor vóór 1 mei" and of "voor uiterlijk 1 mei" belongs to the verb.
  inOrder(before, roughly),
  inOrder(lead),
  inOrder(),
)

const hour = one(({ kind, text }) => (kind === 'number' && Number(text) <= 24 ? true : undefined))
const minutes = inOrder(mark(':', '.'), digits(2, 2))
const oClock = say("uur, u, h, am, pm, a . m ., p . m ., o ' clock")
const atHour = optional(say('om, voor, rond, at, before, by, around'))
const clock = either<unknown>(
  inOrder(atHour, hour, minutes, optional(oClock)),
  inOrder(atHour, hour, oClock),
  inOrder(say('om, at'), hour),
)
/** A time of day, which says nothing about the day; a bare number is none. */
const timeOfDay = either<unknown>(
  say("vroeg, ochtend, middag, avond, overdag, ' s ochtends, ' s morgens, ' s middags, ' s avonds"),
  say('sochtends, smorgens, smiddags, savonds, in de ochtend, in de middag, in de avond'),
  say('einde dag, eind van de dag, einde van de dag, aan het eind van de dag'),
  say('morning, afternoon, evening, night, noon, early, in the morning, in the afternoon, in the evening'),
  say('at night, at noon, by noon, before noon, first thing, end of day, end of the day, eod, cob'),
  clock,
)
const behind = optional(either(timeOfDay, say('uiterlijk, at the latest, latest, op zijn laatst')))
const inFront = optional(say('eod, cob, end of day, einde dag'))

const phrase: Parser<Phrase> = either(
  dayNamePhrase,
  weekdayPhrase,
  datePhrase,
  awayPhrase,
  periodPhrase,
  nthWeekdayPhrase,
  feastPhrase,
)

/**
 * A date phrase with the words people put before and behind it. Where the same words fit in more than one way, the
 * first that gives a day counts.
 */
export const sentence: Parser<Sentence> = map(inOrder(leads, inFront, phrase, behind), ([found, , p]) => ({
  leads: found,
  phrase: p,
}))
